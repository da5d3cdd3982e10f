// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/pinnedhttp.h"

#include <QNetworkReply>
#include <QTimer>

namespace doorstep::app {

/// One request of PinnedHttp from its first byte to `finished`; deletes itself after that.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(PinnedHttp::Request request, PinnedHttp::Counters &counters, int linkMs, QObject *parent);
    ~HttpExchange() override;

    void start(QNetworkAccessManager &manager);
    void cancel();
    [[nodiscard]] bool isRunning() const { return !m_done; }

Q_SIGNALS:
    /// Ended because no byte came or went for too long.
    void wentSilent();

private:
    [[nodiscard]] QNetworkReply *begin(QNetworkAccessManager &manager) const;
    [[nodiscard]] int status() const;
    [[nodiscard]] bool isAnswer() const;
    void tellHead();
    void checkPin();
    void checkErrors(const QList<QSslError> &errors);
    [[nodiscard]] bool pinMatches() const;
    void readPiece();
    void replyFinished();
    void progressed();
    void end(core::Result<core::Done> result);
    [[nodiscard]] core::Result<core::Done> outcome() const;

    PinnedHttp::Request m_request;
    PinnedHttp::Counters &m_counters;
    int m_linkMs;
    QNetworkReply *m_reply = nullptr;
    QTimer m_silence;
    QByteArray m_errorBody;
    qsizetype m_read = 0;
    bool m_untrusted = false;
    bool m_answered = false;
    bool m_done = false;
};

} // namespace doorstep::app
