// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/enrolment.h"
#include "core/types/result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <functional>

namespace doorstep::app {

/// POST over TLS to the one server that was pinned. The server's key is compared with the pin before any byte of the
/// request leaves; no certificate authority is asked, and no redirect followed. Lives on the main thread.
class PinnedHttp : public QObject
{
    Q_OBJECT

public:
    /// No byte in either direction for this long ends the request.
    static constexpr int noProgressMs = 30'000;

    struct Request {
        ServerAddress server;
        QString path;              ///< "/v1/sync"
        QByteArray body;
        QByteArray token;          ///< sent as bearer token (base64url); empty sends none
        int silenceMs = 0;         ///< how much longer the server may stay silent before it answers (long poll)
        qsizetype largestAnswer = 0;
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

    explicit PinnedHttp(QObject *parent = nullptr);
    ~PinnedHttp() override;

    Handle post(Request request);
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

private:
    QNetworkAccessManager m_manager;
    ServerAddress m_server; ///< that the open connections belong to
    Counters m_counters;
};

} // namespace doorstep::app
