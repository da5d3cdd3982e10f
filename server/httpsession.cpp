// SPDX-License-Identifier: Apache-2.0
#include "server/httpsession.h"

#include "server/log.h"

#include <boost/asio.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <cstring>

namespace doorstep::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

namespace {

constexpr auto use = asio::as_tuple(asio::use_awaitable);
using Stream = asio::ssl::stream<beast::tcp_stream>;
// A small body limit applies until the route is known; the parser is told the route's own afterwards.
using Parser = http::request_parser<http::string_body>;

// Counts something down again when it goes out of scope.
template<class T>
class Counted
{
public:
    Counted(std::atomic<T> &counter, T by) : m_counter(counter), m_by(by) { m_now = counter.fetch_add(by) + by; }
    ~Counted() { m_counter.fetch_sub(m_by); }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;
    [[nodiscard]] T now() const { return m_now; }

private:
    std::atomic<T> &m_counter;
    T m_by;
    T m_now;
};

// Runs `work` on a worker thread and comes back to the connection's own executor with what it returned.
template<class R, class Work>
asio::awaitable<R> onWorker(HttpShared &shared, Work work)
{
    return asio::async_initiate<decltype(asio::use_awaitable), void(R)>(
        [&shared](auto handler, Work task) {
            asio::post(shared.workers, [handler = std::move(handler), task = std::move(task)]() mutable {
                R result = task();
                const auto executor = asio::get_associated_executor(handler);
                asio::post(executor, [handler = std::move(handler), result = std::move(result)]() mutable {
                    handler(std::move(result));
                });
            });
        },
        asio::use_awaitable, std::move(work));
}

// The edge at which an exception of a library ends.
template<class R, class Work>
R guarded(const Work &work)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        logLine("error", QByteArray("handler threw ") + typeid(exception).name());
    } catch (...) {
        logLine("error", "handler threw");
    }
    return errorResponse(500, "internal", "The server failed; nothing of this request was lost that was acknowledged.");
}

class Connection
{
public:
    Connection(asio::ip::tcp::socket socket, HttpShared &shared)
        : m_stream(beast::tcp_stream(std::move(socket)), shared.tls), m_shared(shared)
    {
        m_buffer.reserve(bufferReserve);
    }

    asio::awaitable<void> serve();

private:
    // Without a reserve, Beast grows the buffer in small steps: 20 kB posts drop to a fifth (design §11).
    static constexpr std::size_t bufferReserve = 32 * 1024;

    // False: the connection is to be closed.
    asio::awaitable<bool> serveOne();
    asio::awaitable<bool> readBody(Parser &parser, qint64 length);
    asio::awaitable<HttpResponse> answer(const Route &route, HttpRequest request);
    asio::awaitable<HttpResponse> waited(Wait wait);
    asio::awaitable<bool> write(HttpResponse response, bool keepAlive);
    asio::awaitable<bool> refuse(HttpResponse response) { co_return co_await write(std::move(response), false) && false; }

    void deadline(std::chrono::seconds time) { m_stream.next_layer().expires_after(time); }
    [[nodiscard]] std::chrono::seconds timeFor(qint64 bytes) const
    {
        return m_shared.limits.bodyBase + std::chrono::seconds(bytes / m_shared.limits.slowestRate);
    }

    Stream m_stream;
    HttpShared &m_shared;
    beast::flat_buffer m_buffer;
};

asio::awaitable<void> Connection::serve()
{
    deadline(m_shared.limits.handshake);
    const auto [failed] = co_await m_stream.async_handshake(asio::ssl::stream_base::server, use);
    if (failed)
        co_return;
    while (!m_shared.stopping && co_await serveOne()) { }
    deadline(std::chrono::seconds(2));
    (void)co_await m_stream.async_shutdown(use);
}

const Route *findRoute(const std::vector<Route> &routes, const Parser::value_type &request, bool &pathKnown)
{
    const auto method = request.method_string();
    const auto target = request.target();
    for (const Route &route : routes) {
        if (target != route.path)
            continue;
        pathKnown = true;
        if (method == route.method)
            return &route;
    }
    return nullptr;
}

QByteArray bearerOf(const Parser::value_type &request)
{
    constexpr std::string_view scheme = "Bearer ";
    if (request.count(http::field::authorization) != 1)
        return {};
    const auto value = request[http::field::authorization];
    if (!value.starts_with(boost::string_view(scheme.data(), scheme.size())))
        return {};
    return QByteArray(value.data() + scheme.size(), qsizetype(value.size() - scheme.size()));
}

asio::awaitable<bool> Connection::serveOne()
{
    if (m_buffer.size() == 0) {
        deadline(m_shared.limits.idle);
        const auto [failed, size] = co_await m_stream.async_read_some(m_buffer.prepare(4096), use);
        if (failed)
            co_return false;
        m_buffer.commit(size);
    }
    Parser parser;
    parser.header_limit(std::uint32_t(m_shared.limits.headerBytes));
    parser.body_limit(boost::none); // checked below against the route's own limit, before a byte of it is read
    deadline(m_shared.limits.header);
    const auto [bad, headerSize] = co_await http::async_read_header(m_stream, m_buffer, parser, use);
    if (bad == http::error::header_limit)
        co_return co_await refuse(errorResponse(431, "too_large", "The request's header is too large."));
    if (bad) {
        if (bad.category() == http::make_error_code(http::error::bad_method).category() && bad != http::error::end_of_stream)
            co_return co_await refuse(errorResponse(400, "protocol", "This is not a valid HTTP request."));
        co_return false;
    }

    bool pathKnown = false;
    const auto &head = parser.get();
    const Route *route = findRoute(m_shared.routes, head, pathKnown);
    if (!route)
        co_return co_await refuse(pathKnown ? errorResponse(405, "protocol", "This path does not take that method.")
                                            : errorResponse(404, "not_found", "There is nothing here."));
    const std::string_view method = route->method;
    if (head.version() != 11 || parser.chunked() || head.count(http::field::upgrade) || head.count(http::field::expect)
        || (method == "POST" && !parser.content_length()))
        co_return co_await refuse(errorResponse(411, "protocol", "A request states its length and is sent in one piece."));
    const qint64 length = qint64(parser.content_length().value_or(0));
    if (length < 0 || length > route->largestBody)
        co_return co_await refuse(errorResponse(413, "too_large", "The request is too large."));
    HttpRequest request;
    request.bearer = bearerOf(head);
    if (route->needsBearer && request.bearer.isEmpty())
        co_return co_await refuse(errorResponse(401, "not_allowed", "This device is not known here."));

    const bool keepAlive = head.keep_alive();
    {
        const Counted<qint64> bytes(m_shared.bodyBytesInFlight, length);
        if (bytes.now() > m_shared.limits.bodyBytesInFlight)
            co_return co_await refuse(errorResponse(503, "busy", "The server is busy; try again shortly."));
        parser.body_limit(std::uint64_t(length));
        deadline(timeFor(length));
        const auto [cut, size] = co_await http::async_read(m_stream, m_buffer, parser, use);
        if (cut)
            co_return false;
        const std::string &body = parser.get().body();
        request.body = QByteArray(body.data(), qsizetype(body.size()));
    }
    co_return co_await write(co_await answer(*route, std::move(request)), keepAlive);
}

asio::awaitable<HttpResponse> Connection::answer(const Route &route, HttpRequest request)
{
    std::optional<Wait> wait;
    {
        const Counted<int> work(m_shared.requestsInWork, 1);
        if (work.now() > m_shared.limits.requestsInWork)
            co_return errorResponse(503, "busy", "The server is busy; try again shortly.");
        m_stream.next_layer().expires_never(); // no read or write is pending; statements have their own time-out
        Answer result = co_await onWorker<Answer>(m_shared, [&route, request = std::move(request)] {
            return guarded<Answer>([&] { return route.handler(request); });
        });
        if (auto *response = std::get_if<HttpResponse>(&result))
            co_return std::move(*response);
        wait = std::move(std::get<Wait>(result));
    }
    co_return co_await waited(std::move(*wait));
}

asio::awaitable<HttpResponse> Connection::waited(Wait wait)
{
    // The timer lives on the connection's executor; a wake from any thread is posted there.
    auto timer = std::make_shared<asio::steady_timer>(m_stream.get_executor(), wait.upTo);
    const quint64 ticket = m_shared.waitRoom.enter(wait.scopes, [timer] {
        asio::post(timer->get_executor(), [timer] { timer->cancel(); });
    });
    (void)co_await timer->async_wait(use);
    m_shared.waitRoom.leave(ticket);
    const Counted<int> work(m_shared.requestsInWork, 1);
    co_return co_await onWorker<HttpResponse>(m_shared, [resume = std::move(wait.resume)] {
        return guarded<HttpResponse>(resume);
    });
}

asio::awaitable<bool> Connection::write(HttpResponse response, bool keepAlive)
{
    http::response<http::span_body<const char>> message;
    message.result(unsigned(response.status));
    message.version(11);
    message.set(http::field::content_type, "application/cbor");
    message.set(http::field::cache_control, "no-store");
    if (response.retryAfterSeconds > 0)
        message.set(http::field::retry_after, std::to_string(response.retryAfterSeconds));
    message.body() = {response.body.constData(), std::size_t(response.body.size())};
    message.keep_alive(keepAlive && !m_shared.stopping);
    message.prepare_payload();
    deadline(timeFor(response.body.size()));
    const auto [failed, size] = co_await http::async_write(m_stream, message, use);
    co_return !failed && message.keep_alive();
}

} // namespace

asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, std::shared_ptr<HttpShared> shared)
{
    const Counted<int> counted(shared->connections, 1);
    if (counted.now() > shared->limits.connections)
        co_return;
    Connection connection(std::move(socket), *shared);
    co_await connection.serve();
}

} // namespace doorstep::server
