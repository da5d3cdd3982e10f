// SPDX-License-Identifier: Apache-2.0
// What only the app's own engine can be asked; links of every kind are in tests/fault/links.py.
#include "core/types/records/family.h"
#include "server/datafolder.h"
#include "tests/support/testserver.h"
#include "tests/sync/requestrelay.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ErrorCode;
using core::Family;
using test::eventually;
using test::SyncDevice;
using State = app::SyncController::State;

namespace {

Family family()
{
    Family made;
    made.name = u"The Okoros"_s;
    return made;
}

} // namespace

/// A device that syncs by itself, on links that go without saying so or lead to somebody else.
class PoorLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<test::TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
    }
    void cleanup() { m_server.reset(); }

    // From the office's Wi-Fi to the street: the connection of before carries nothing, and nobody says that it is
    // closed.
    void goesOnByAnotherConnectionWhenTheNetworkChanged()
    {
        test::TlsRelay relay(server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port());
        SyncDevice phone({relay.port(), true});
        phone.enrol(m_server->invite(*m_asha));
        QVERIFY(eventually([&] { return stateOf(phone) == State::Waiting; }));
        relay.strand();
        phone.put(family());
        QVERIFY(eventually([&] { return stateOf(phone) == State::Syncing; }));
        relay.letNewOnesPass();
        phone.network.setOnline(false);
        phone.network.setOnline(true);
        QVERIFY(eventually([&] { return phone.pending().waiting == 0; }));
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), 1);
    }

    // The other end went while the connection was being made: it is neither made nor ended, and the next try needs
    // another.
    void isNotStuckInAHandshakeThatNeverEnds()
    {
        QTcpServer silence;
        QVERIFY(silence.listen(QHostAddress::LocalHost));
        test::BitFlipper link(m_server->port(), 1);
        SyncDevice phone({link.port()});
        phone.enrol(m_server->invite(*m_asha));
        phone.stop();
        phone.setPatience({1'000, 2'000});
        phone.restart();
        SyncDevice::must(phone.unlock(), "unlock");
        link.connectTo(silence.serverPort());
        QCOMPARE(phone.trySync().error().code, ErrorCode::Offline);
        link.connectTo(m_server->port());
        bool through = false;
        for (int i = 0; i < 10 && !through; ++i) // a busy machine may need longer than that once or twice
            through = phone.trySync().ok();
        QVERIFY(through);
    }

    // A hotel's network answers in the office's place, with a certificate of its own.
    void isOfflineWhereSomebodyElseAnswers()
    {
        test::TlsRelay stranger(server::TlsIdentity::create(u"localhost"_s).value(), m_server->port());
        test::BitFlipper link(m_server->port(), 1);
        SyncDevice phone({link.port(), true});
        phone.enrol(m_server->invite(*m_asha));
        QVERIFY(eventually([&] { return stateOf(phone) == State::Waiting; }));
        link.connectTo(stranger.port());
        phone.put(family());
        QVERIFY(eventually([&] { return phone.engine().sync().status().error.has_value(); }));
        QCOMPARE(phone.engine().sync().status().error->code, ErrorCode::NotTrusted);
        QCOMPARE(stateOf(phone), State::Offline);
        QVERIFY(stranger.sent().isEmpty());
        link.connectTo(m_server->port());
        phone.network.setOnline(false);
        phone.network.setOnline(true);
        QVERIFY(eventually([&] { return phone.pending().waiting == 0; }));
        QVERIFY(stranger.sent().isEmpty());
    }

private:
    [[nodiscard]] static State stateOf(SyncDevice &device) { return device.engine().sync().status().state; }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<test::TestServer> m_server;
    std::optional<core::UserId> m_asha;
};

QTEST_GUILESS_MAIN(PoorLinksTest)
#include "tst_poorlinks.moc"
