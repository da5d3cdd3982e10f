// SPDX-License-Identifier: Apache-2.0
#include "server/httpsession.h"

#include "server/httprouting.h"
#include "server/log.h"

#include <boost/asio.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <functional>

namespace doorstep::server {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

namespace {

constexpr auto use = asio::as_tuple(asio::use_awaitable);
using Stream = asio::ssl::stream<beast::tcp_stream>;
using Parser = RequestParser;

// Counts something down again when it goes out of scope.
template<class T>
class Counted
{
public:
    Counted(std::atomic<T> &counter, T by) : m_counter(counter), m_by(by), m_now(counter.fetch_add(by) + by) {}
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

// The same for a request that is answered together with others.
asio::awaitable<Answer> together(Gatherer &gatherer, const HttpRequest &request)
{
    return asio::async_initiate<decltype(asio::use_awaitable), void(Answer)>(
        [&gatherer, &request](auto handler) {
            const auto shared = std::make_shared<decltype(handler)>(std::move(handler)); // std::function copies
            gatherer.add(request, [shared](Answer result) {
                const auto executor = asio::get_associated_executor(*shared);
                asio::post(executor, [handler = std::move(*shared), result = std::move(result)]() mutable {
                    handler(std::move(result));
                });
            });
        },
        asio::use_awaitable);
}

HttpResponse serverFailed()
{
    return errorResponse(500, "internal", "The server failed; nothing of this request was lost that was acknowledged.");
}

// The edge at which an exception of a library ends.
template<class R, class Work, class Failed>
R guarded(const Work &work, const Failed &failed)
{
    try {
        return work();
    } catch (const std::exception &exception) {
        logLine("error", QByteArray("handler threw ") + typeid(exception).name());
    } catch (...) {
        logLine("error", "handler threw");
    }
    return failed();
}
template<class R, class Work>
R guarded(const Work &work)
{
    return guarded<R>(work, serverFailed);
}

// g++ 12 destroys some temporaries of a co_await expression twice: whatever has a destructor is named before it is
// awaited.
class Connection
{
public:
    Connection(asio::ip::tcp::socket socket, HttpShared &shared)
        : m_stream(beast::tcp_stream(std::move(socket)), shared.tls), m_shared(shared)
    {}

    asio::awaitable<void> serve();

private:
    // Without a reserve, Beast grows the buffer in small steps: 20 kB posts drop to a fifth (design §11).
    static constexpr std::size_t bufferReserve = 32 * 1024;
    // Of the first piece of a request, while nobody knows whether one will come: most connections wait most of the
    // time.
    static constexpr std::size_t idleBytes = 512;

    // False: the connection is to be closed.
    asio::awaitable<bool> serveOne();
    asio::awaitable<bool> readHead(Parser &parser);
    asio::awaitable<bool> readBody(Parser &parser, const Route &route, HttpRequest &request);
    asio::awaitable<void> answer(const Route &route, const HttpRequest &request, HttpResponse &response);
    asio::awaitable<void> waited(const Wait &wait, HttpResponse &response);
    // `bare`: without what the protocol's page says already.
    asio::awaitable<bool> write(const HttpResponse &response, bool keepAlive, bool bare = false);

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
    bool open = true;
    while (open && !m_shared.stopping)
        open = co_await serveOne();
    deadline(std::chrono::seconds(2));
    const auto [unclean] = co_await m_stream.async_shutdown(use);
    (void)unclean;
}

asio::awaitable<bool> Connection::readHead(Parser &parser)
{
    if (m_buffer.size() == 0) {
        m_buffer.shrink_to_fit();
        deadline(m_shared.limits.idle);
        const auto [silent, size] = co_await m_stream.async_read_some(m_buffer.prepare(idleBytes), use);
        if (silent)
            co_return false;
        m_buffer.commit(size);
        if (size == idleBytes) // and there is more of it
            m_buffer.reserve(bufferReserve);
    }
    parser.header_limit(std::uint32_t(m_shared.limits.headerBytes));
    parser.body_limit(boost::none); // checked against the route's own limit before a byte of it is read
    deadline(m_shared.limits.header);
    const auto [bad, size] = co_await http::async_read_header(m_stream, m_buffer, parser, use);
    if (!bad)
        co_return true;
    const bool parsing = bad.category() == http::make_error_code(http::error::bad_method).category();
    if (parsing && bad != http::error::end_of_stream && bad != http::error::partial_message) {
        const HttpResponse refusal = bad == http::error::header_limit
                                         ? errorResponse(431, "too_large", "The request's header is too large.")
                                         : errorResponse(400, "protocol", "This is not a valid HTTP request.");
        co_await write(refusal, false);
    }
    co_return false;
}

asio::awaitable<bool> Connection::readBody(Parser &parser, const Route &route, HttpRequest &request)
{
    const auto length = qint64(parser.content_length().value_or(0));
    const Counted<qint64> bytes(m_shared.bodyBytesInFlight, length);
    if (bytes.now() > m_shared.limits.bodyBytesInFlight) {
        const HttpResponse refusal = errorResponse(503, "busy", "The server is busy; try again shortly.");
        co_await write(refusal, false);
        co_return false;
    }
    parser.body_limit(std::uint64_t(route.largestBody));
    deadline(timeFor(length));
    const auto [cut, size] = co_await http::async_read(m_stream, m_buffer, parser, use);
    if (cut)
        co_return false;
    request.bearer = bearerOf(parser.get());
    takeTreeFields(parser.get(), route, request);
    request.body = QByteArray(parser.get().body().data(), qsizetype(parser.get().body().size()));
    co_return true;
}

asio::awaitable<bool> Connection::serveOne()
{
    Parser parser;
    const bool begun = co_await readHead(parser);
    if (!begun)
        co_return false;
    const auto found = routeOf(m_shared.routes, parser);
    if (const auto *refusal = std::get_if<HttpResponse>(&found)) {
        HttpResponse refused = *refusal;
        if (parser.get().method() == http::verb::head)
            refused.body.clear();
        co_await write(refused, false);
        co_return false;
    }
    const Route &route = *std::get<const Route *>(found);
    const bool keepAlive = parser.get().keep_alive();
    HttpRequest request;
    const bool read = co_await readBody(parser, route, request);
    if (!read)
        co_return false;
    HttpResponse response;
    co_await answer(route, request, response);
    if (parser.get().method() == http::verb::head)
        response.body.clear();
    // Nearly every answer says that nothing is new: its headers would be most of it. What answers a POST goes into no
    // cache unless it says that it may (RFC 9111 §3), and its type is always the same.
    const bool bare = response.status == 200 && parser.get().method() == http::verb::post;
    const bool written = co_await write(response, keepAlive, bare);
    co_return written;
}

asio::awaitable<void> Connection::answer(const Route &route, const HttpRequest &request, HttpResponse &response)
{
    Answer result;
    {
        const Counted<int> work(m_shared.requestsInWork, 1);
        if (work.now() > m_shared.limits.requestsInWork) {
            response = errorResponse(503, "busy", "The server is busy; try again shortly.");
            co_return;
        }
        m_stream.next_layer().expires_never(); // no read or write is pending; statements have their own time-out
        // This coroutine is suspended until the worker is done, so that references are good for as long.
        const auto gatherer = m_shared.gatherers.find(&route);
        if (gatherer != m_shared.gatherers.end()) {
            result = co_await together(*gatherer->second, request);
        } else {
            auto task = [&route, &request] { return guarded<Answer>([&] { return route.handler(request); }); };
            result = co_await onWorker<Answer>(m_shared, std::move(task));
        }
    }
    if (auto *direct = std::get_if<HttpResponse>(&result))
        response = std::move(*direct);
    else
        co_await waited(std::get<Wait>(result), response);
}

// Leaves the waiting room whatever happens to the connection.
class Ticket
{
public:
    Ticket(WaitRoom &room, const WaitRoom::Known &known, std::function<void()> wake)
        : m_room(room), m_number(room.enter(known, std::move(wake)))
    {}
    Ticket(const Ticket &) = delete;
    ~Ticket() { m_room.leave(m_number); }

private:
    WaitRoom &m_room;
    quint64 m_number;
};

asio::awaitable<void> Connection::waited(const Wait &wait, HttpResponse &response)
{
    {
        // The timer lives on the connection's executor; a wake from any thread is posted there.
        auto timer = std::make_shared<asio::steady_timer>(m_stream.get_executor(), wait.upTo);
        const Ticket ticket(m_shared.waitRoom, wait.scopes,
            [timer] { asio::post(timer->get_executor(), [timer] { timer->cancel(); }); });
        const auto [cancelled] = co_await timer->async_wait(use);
        (void)cancelled;
    }
    const Counted<int> work(m_shared.requestsInWork, 1);
    auto task = [&wait] { return guarded<HttpResponse>(wait.resume); };
    response = co_await onWorker<HttpResponse>(m_shared, std::move(task));
}

asio::awaitable<bool> Connection::write(const HttpResponse &response, bool keepAlive, bool bare)
{
    http::response<http::span_body<const char>> message;
    message.result(unsigned(response.status));
    message.version(11);
    if (!bare) {
        message.set(http::field::content_type, "application/cbor");
        message.set(http::field::cache_control, "no-store");
    }
    if (response.retryAfterSeconds > 0)
        message.set(http::field::retry_after, std::to_string(response.retryAfterSeconds));
    if (response.uploadOffset >= 0)
        message.set("Upload-Offset", std::to_string(response.uploadOffset));
    if (!response.contentRange.isEmpty())
        message.set(http::field::content_range, response.contentRange.toStdString());
    message.body() = {response.body.constData(), std::size_t(response.body.size())};
    message.keep_alive(keepAlive && !m_shared.stopping);
    message.prepare_payload();
    deadline(timeFor(response.body.size()));
    const auto [failed, size] = co_await http::async_write(m_stream, message, use);
    co_return !failed && message.keep_alive();
}

// What `route.together` does, its edge included.
std::vector<Begun> begun(const Route &route, std::span<const HttpRequest *const> requests)
{
    auto all = guarded<std::vector<Begun>>([&] { return route.together(requests); },
        [&] { return std::vector<Begun>(requests.size(), Begun(Answer(serverFailed()))); });
    for (Begun &one : all) {
        if (auto *work = std::get_if<std::function<Answer()>>(&one))
            *work = [inner = std::move(*work)] { return guarded<Answer>(inner); };
    }
    return all;
}

} // namespace

void makeGatherers(HttpShared &shared)
{
    for (const Route &route : shared.routes) {
        if (!route.together)
            continue;
        auto post = [&shared](Gatherer::Task task) { asio::post(shared.workers, std::move(task)); };
        auto handler = [&route](std::span<const HttpRequest *const> requests) { return begun(route, requests); };
        shared.gatherers.emplace(&route, std::make_unique<Gatherer>(std::move(post), std::move(handler)));
    }
}

asio::awaitable<void> serveConnection(asio::ip::tcp::socket socket, std::shared_ptr<HttpShared> shared)
{
    const Counted<int> counted(shared->connections, 1);
    if (counted.now() > shared->limits.connections)
        co_return;
    Connection connection(std::move(socket), *shared);
    co_await connection.serve();
}

} // namespace doorstep::server
