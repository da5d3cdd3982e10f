// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tlsidentity.h"

#include <QByteArray>
#include <QObject>
#include <QSslServer>
#include <QSslSocket>

#include <optional>
#include <vector>

namespace doorstep::test {

/// Stands between devices and a server with the server's own key, so that devices trust it: keeps every decrypted byte
/// of both directions, and can cut an answer. Runs on the thread that made it.
class TlsRelay : public QObject
{
    Q_OBJECT

public:
    /// Listens on a free port of loopback; every failure ends the test program.
    TlsRelay(const server::TlsIdentity &identity, quint16 serverPort);
    ~TlsRelay() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }

    /// Lets the head and `bytes` more bytes of the bodies of answers pass, then ends the connection, once.
    void cutAnswersAfter(qsizetype bytes) { m_cutAfter = bytes; }
    [[nodiscard]] bool hasCut() const { return m_cuts > 0; }
    void forget();

    /// Everything that devices sent, decrypted.
    [[nodiscard]] QByteArray sent() const;
    /// Everything that devices received, decrypted, and after it each sync answer once more with its frames taken
    /// apart, so that a word can be looked for as it was typed.
    [[nodiscard]] QByteArray received() const;

private:
    struct Link {
        std::unique_ptr<QSslSocket> device;
        std::unique_ptr<QSslSocket> server;
        QByteArray fromDevice;
        QByteArray fromServer;
    };

    void accept();
    void forward(Link &link);
    void back(Link &link);

    QSslServer m_listener;
    quint16 m_serverPort;
    std::vector<std::unique_ptr<Link>> m_links;
    std::optional<qsizetype> m_cutAfter;
    int m_cuts = 0;
};

} // namespace doorstep::test
