// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tlsidentity.h"

#include <QByteArray>
#include <QObject>
#include <QSslServer>
#include <QSslSocket>

#include <functional>
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
    /// Ends the connection on every chunk of a file after the first `chunks`, until it is told that all may pass.
    void cutFilesAfter(int chunks) { m_chunksToPass = chunks; }
    void letFilesPass() { m_chunksToPass.reset(); }
    /// A link that ends every connection on which a device sends more than so many bytes, whatever comes of it.
    void cutConnectionsAfter(qsizetype sent) { m_mostSent = sent; }
    /// How many it has ended so.
    [[nodiscard]] int connectionsCut() const { return m_connectionsCut; }
    /// Once, when a chunk of a file has come here and before it goes on; may run events.
    void onNextChunk(std::function<void()> act) { m_onChunk = std::move(act); }
    /// Connections that are open, and new ones until it is told otherwise, stay so for ever and carry nothing.
    void strand();
    void letNewOnesPass() { m_strands = false; }
    /// The same when a piece of a snapshot has been asked for.
    void onNextPiece(std::function<void()> act) { m_onPiece = std::move(act); }
    /// Changes one bit of the next long piece of a request, or of an answer.
    void spoilNextRequest() { m_spoilRequest = true; }
    void spoilNextAnswer() { m_spoilAnswer = true; }
    /// What was to be changed has been.
    [[nodiscard]] bool hasSpoilt() const { return !m_spoilRequest && !m_spoilAnswer; }
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
        qsizetype sent = 0;
        bool stranded = false;
    };

    void accept();
    void forward(Link &link);
    void back(Link &link);

    QSslServer m_listener;
    quint16 m_serverPort;
    std::vector<std::unique_ptr<Link>> m_links;
    std::optional<qsizetype> m_cutAfter;
    std::optional<int> m_chunksToPass;
    std::optional<qsizetype> m_mostSent;
    std::function<void()> m_onChunk;
    bool m_strands = false;
    std::function<void()> m_onPiece;
    bool m_spoilRequest = false;
    bool m_spoilAnswer = false;
    int m_cuts = 0;
    int m_connectionsCut = 0;
};

} // namespace doorstep::test
