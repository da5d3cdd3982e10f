// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/enrolment.h"
#include "core/types/result.h"
#include "core/wire/limits.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <functional>

namespace doorstep::app {

/// Requests over TLS to the one server that was pinned. The server's key is compared with the pin before any byte of
/// the request leaves; no certificate authority is asked, and no redirect followed. Lives on the main thread.
class PinnedHttp : public QObject
{
    Q_OBJECT

public:
    /// How long a request may go without a byte in either direction before it is ended.
    struct Patience {
        int linkMs = 30'000;
        /// More, until a server that waits or works has begun to answer.
        int serverMs = core::limits::waitSeconds * 1000;
    };

    enum class Verb : quint8 { Post, Patch, Get };
    /// What stands above an answer's body; of the headers those that somebody reads.
    struct Head {
        int status = 0;
        QByteArray uploadOffset;
        QByteArray contentRange;
    };
    struct Request {
        ServerAddress server;
        QString path;              ///< "/v1/sync"
        QByteArray body;
        QByteArray token;          ///< sent as bearer token (base64url); empty sends none
        int silenceMs = 0;         ///< how much longer the server may stay silent before it answers (long poll)
        qsizetype largestAnswer = 0;
        Verb verb = Verb::Post;    ///< Get sends no body, and takes a part (206) as an answer too
        QList<std::pair<QByteArray, QByteArray>> headers; ///< beside those that every request has
        /// Once and before `finished`, where the server answered at all; whatever its status.
        std::function<void(const Head &head)> answered;
        std::function<void(QByteArray piece)> received;
        /// Exactly once and last. Offline, NotTrusted, Refused (401, 403, 410), Busy (429, 503), TooLarge, Protocol.
        std::function<void(core::Result<core::Done>)> finished;
    };

    /// A running request; cancel() calls `finished` with Offline before it returns, unless it was finished already.
    class Handle
    {
    public:
        Handle() = default;
        void cancel();
        [[nodiscard]] bool isRunning() const;

    private:
        friend class PinnedHttp;
        explicit Handle(QObject *exchange) : m_exchange(exchange) {}
        QPointer<QObject> m_exchange;
    };

    explicit PinnedHttp(Patience patience, QObject *parent = nullptr);
    explicit PinnedHttp(QObject *parent = nullptr) : PinnedHttp(Patience(), parent) {}
    ~PinnedHttp() override;

    Handle send(Request request);
    /// Lets idle connections go, as before a lock or after the network changed.
    void dropConnections();

    /// Bytes of bodies and headers since the start, as far as Qt tells; for the sync screen and the measurements.
    struct Counters {
        qint64 requests = 0;
        qint64 bodyBytesSent = 0;
        qint64 bodyBytesReceived = 0;
        qint64 retryAfterMs = 0; ///< as the last answer asked; 0 where it did not
    };
    [[nodiscard]] const Counters &counters() const { return m_counters; }
    [[nodiscard]] const Patience &patience() const { return m_patience; }

private:
    QNetworkAccessManager m_manager;
    ServerAddress m_server; ///< that the open connections belong to
    Counters m_counters;
    Patience m_patience;
    bool m_silent = false; ///< a connection that is open, or is being made, carries nothing
};

} // namespace doorstep::app
