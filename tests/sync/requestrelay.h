// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/tlsidentity.h"

#include <QByteArray>
#include <QObject>
#include <QRandomGenerator>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>

#include <array>
#include <memory>
#include <vector>

namespace doorstep::test {

/// Stands between devices and a server with the server's own key and takes what passes for whole requests and answers:
/// loses them, sends them twice or late, cuts them short. Runs on the thread that made it; failures to listen end the
/// program.
class RequestRelay : public QObject
{
    Q_OBJECT

public:
    enum class Fate : quint8 {
        LoseRequest,   ///< the server never sees it
        LoseAnswer,    ///< the server has done it
        CutRequest,
        CutAnswer,
        Twice,         ///< at once, on the same connection; the device gets either answer
        OnceMoreLater, ///< and after others
        Late,          ///< the device finds the connection closed; the server gets it after others
        Pass
    };
    static constexpr int fates = int(Fate::Pass) + 1;

    RequestRelay(const server::TlsIdentity &identity, quint16 serverPort, quint32 seed);
    ~RequestRelay() override;

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// How likely a request meets each fate but Pass, all together.
    void setLikely(double likely) { m_likely = likely; }
    /// Sends what is still held back.
    void playAll();
    [[nodiscard]] bool isPlaying() const { return !m_side.empty(); }
    [[nodiscard]] const std::array<int, fates> &met() const { return m_met; }

private:
    struct Link {
        std::unique_ptr<QSslSocket> device;
        std::unique_ptr<QSslSocket> server;
        QByteArray up, down;
        Fate fate = Fate::Pass;   ///< of the request under way
        int answersToDrop = 0, answersToCome = 0;
        bool done = false;
    };

    [[nodiscard]] std::unique_ptr<QSslSocket> toServer();
    void accept();
    void takeRequests(Link &link);
    void meet(Link &link, const QByteArray &request);
    void takeAnswers(Link &link);
    void answer(Link &link, const QByteArray &whole);
    void end(Link &link);
    void playLater(const QByteArray &request);
    void playOne();
    [[nodiscard]] Fate nextFate();

    QSslServer m_listener;
    quint16 m_serverPort;
    QRandomGenerator m_random;
    double m_likely = 0;
    std::vector<std::unique_ptr<Link>> m_links;
    std::vector<QByteArray> m_later;
    std::vector<std::unique_ptr<QSslSocket>> m_side; ///< each plays one request of before
    std::array<int, fates> m_met{};
};

/// In front of that: changes one bit of what passes now and then, still encrypted.
class BitFlipper : public QObject
{
    Q_OBJECT

public:
    BitFlipper(quint16 port, quint32 seed);

    [[nodiscard]] quint16 port() const { return m_listener.serverPort(); }
    /// Where new connections go from now on.
    void connectTo(quint16 port) { m_port = port; }
    /// How likely a piece is changed.
    void setLikely(double likely) { m_likely = likely; }
    [[nodiscard]] int flipped() const { return m_flipped; }

private:
    void accept();
    void carry(QTcpSocket &from, QTcpSocket &to);

    QTcpServer m_listener;
    quint16 m_port;
    QRandomGenerator m_random;
    double m_likely = 0;
    int m_flipped = 0;
};

} // namespace doorstep::test
