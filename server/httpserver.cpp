// SPDX-License-Identifier: Apache-2.0
#include "server/httpserver.h"

#include "server/httpsession.h"
#include "server/log.h"

#include <boost/asio.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ssl.hpp>

#include <thread>

namespace doorstep::server {

namespace asio = boost::asio;
using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr auto use = asio::as_tuple(asio::use_awaitable);

bool prepareTls(asio::ssl::context &context, const TlsIdentity &identity)
{
    boost::system::error_code bad;
    context.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_sslv2
                            | asio::ssl::context::no_sslv3 | asio::ssl::context::no_tlsv1
                            | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression
                            | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE,
        bad);
    SSL_CTX *native = context.native_handle();
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS); // an idle connection then holds no 34 kB of buffers
    const bool ciphers = SSL_CTX_set_cipher_list(native, "ECDHE+AESGCM:ECDHE+CHACHA20") == 1
                         && SSL_CTX_set1_groups_list(native, "X25519:P-256") == 1;
    context.use_certificate_chain(
        asio::buffer(identity.certificatePem.constData(), size_t(identity.certificatePem.size())), bad);
    if (bad)
        return false;
    context.use_private_key(
        asio::buffer(identity.keyPem.constData(), size_t(identity.keyPem.size())), asio::ssl::context::pem, bad);
    return !bad && ciphers;
}

} // namespace

class HttpServer::Implementation
{
public:
    Implementation(Options options, std::vector<Route> routes, WaitRoom &waitRoom)
        : m_options(std::move(options))
        , m_sockets(m_options.socketThreads)
        , m_acceptor(m_sockets)
        , m_shared(new HttpShared{m_options.limits, std::move(routes), waitRoom,
              asio::ssl::context(asio::ssl::context::tls_server),
              asio::thread_pool(std::size_t(m_options.workerThreads))})
    {
        makeGatherers(*m_shared);
    }

    Result<quint16> listen(const QString &address, quint16 port);
    void stop();
    void every(std::chrono::milliseconds period, std::function<void()> task);

private:
    asio::awaitable<void> accept();
    static asio::awaitable<void> tick(
        std::shared_ptr<HttpShared> shared, std::chrono::milliseconds period, std::function<void()> task);

    Options m_options;
    asio::io_context m_sockets;
    asio::ip::tcp::acceptor m_acceptor;
    std::shared_ptr<HttpShared> m_shared;
    std::vector<std::jthread> m_threads;
};

Result<quint16> HttpServer::Implementation::listen(const QString &address, quint16 port)
{
    if (!prepareTls(m_shared->tls, m_options.tls))
        return fail(ErrorCode::Damaged, u"the certificate or its key cannot be used"_s);
    boost::system::error_code bad;
    const auto ip = asio::ip::make_address(address.toStdString(), bad);
    const asio::ip::tcp::endpoint endpoint(ip, port);
    if (!bad)
        m_acceptor.open(endpoint.protocol(), bad);
    if (!bad)
        m_acceptor.set_option(asio::socket_base::reuse_address(true), bad);
    if (!bad)
        m_acceptor.bind(endpoint, bad);
    if (!bad)
        m_acceptor.listen(1024, bad);
    if (bad)
        return fail(ErrorCode::Io,
            u"cannot listen on %1 port %2: %3"_s.arg(address).arg(port).arg(QString::fromStdString(bad.message())));
    asio::co_spawn(m_sockets, accept(), asio::detached);
    for (int i = 0; i < m_options.socketThreads; ++i)
        m_threads.emplace_back([this] { m_sockets.run(); });
    return m_acceptor.local_endpoint().port();
}

asio::awaitable<void> HttpServer::Implementation::accept()
{
    while (!m_shared->stopping) {
        const auto strand = asio::make_strand(m_sockets); // named: see httpsession.cpp
        auto [failed, socket] = co_await m_acceptor.async_accept(strand, use);
        if (m_shared->stopping)
            co_return;
        if (failed) { // out of file descriptors: wait for some to come back
            asio::steady_timer pause(m_sockets, std::chrono::milliseconds(50));
            const auto [cancelled] = co_await pause.async_wait(use);
            (void)cancelled;
            continue;
        }
        socket.set_option(asio::ip::tcp::no_delay(true), failed);
        const auto executor = socket.get_executor();
        asio::co_spawn(executor, serveConnection(std::move(socket), m_shared), [](const std::exception_ptr &thrown) {
            if (thrown)
                logLine("error", "a connection ended by an exception");
        });
    }
}

// Lives on the socket threads, as connections do, so that nothing that waits is left when those end; works on a worker.
asio::awaitable<void> HttpServer::Implementation::tick(
    std::shared_ptr<HttpShared> shared, std::chrono::milliseconds period, std::function<void()> task)
{
    const auto executor = co_await asio::this_coro::executor;
    asio::steady_timer timer(executor);
    const auto running = std::make_shared<std::atomic<bool>>(false);
    while (!shared->stopping) {
        timer.expires_after(period);
        const auto [cancelled] = co_await timer.async_wait(use);
        (void)cancelled;
        if (shared->stopping || running->exchange(true))
            continue;
        asio::post(shared->workers, [running, task] {
            task();
            *running = false;
        });
    }
}

void HttpServer::Implementation::every(std::chrono::milliseconds period, std::function<void()> task)
{
    asio::co_spawn(m_sockets, tick(m_shared, period, std::move(task)), asio::detached);
}

void HttpServer::Implementation::stop()
{
    if (m_shared->stopping.exchange(true))
        return;
    asio::post(m_sockets, [this] {
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
    });
    // Running requests get a moment to be answered; waiting ones are cut, their devices ask again.
    for (int i = 0; i < 50 && m_shared->requestsInWork > 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    m_shared->workers.stop();
    m_shared->workers.join();
    m_sockets.stop();
    m_threads.clear();
    for (const auto &[route, gatherer] : m_shared->gatherers)
        gatherer->clear();
}

HttpServer::HttpServer(Options options, std::vector<Route> routes, WaitRoom &waitRoom)
    : m_implementation(std::make_unique<Implementation>(std::move(options), std::move(routes), waitRoom))
{}

HttpServer::~HttpServer() { stop(); }

Result<quint16> HttpServer::listen(const QString &address, quint16 port)
{
    return m_implementation->listen(address, port);
}
void HttpServer::stop() { m_implementation->stop(); }
void HttpServer::every(std::chrono::milliseconds period, std::function<void()> task)
{
    m_implementation->every(period, std::move(task));
}

} // namespace doorstep::server
