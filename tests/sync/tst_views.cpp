// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "server/datafolder.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::Family;
using core::ScopeId;
using core::Visit;
using test::SyncDevice;
using test::TlsRelay;

namespace {

/// The bodies of the messages in a stream of HTTP.
QList<QByteArray> bodiesOf(const QByteArray &stream)
{
    QList<QByteArray> bodies;
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype ends = stream.indexOf("\r\n\r\n", at) + 4;
        const QByteArray head = stream.mid(at, ends - at).toLower();
        const qsizetype field = head.indexOf("content-length:") + 15;
        const auto length = head.mid(field, head.indexOf('\r', field) - field).trimmed().toLongLong();
        bodies.append(stream.mid(ends, length));
        at = ends + length;
    }
    return bodies;
}

qsizetype sizeOf(const QList<QByteArray> &parts)
{
    qsizetype size = 0;
    for (const QByteArray &part : parts)
        size += part.size();
    return size;
}

Family familyNamed(const QString &name)
{
    Family family;
    family.name = name;
    return family;
}

} // namespace

/// Real devices ask a real server by the hash of what they hold, over TLS.
class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<test::TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_ben = m_server->addUser(u"Ben Ogun"_s, core::Post::SocialWorker);
        m_relay = std::make_unique<TlsRelay>(
            server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port());
        m_phone = std::make_unique<SyncDevice>(SyncDevice::Options{m_relay->port()});
        m_phone->enrol(m_server->invite(*m_asha));
    }
    void cleanup()
    {
        m_phone.reset();
        m_relay.reset();
        m_server.reset();
    }

    void asksOnceAndWithTheSameBytesWhateverTheCaseload()
    {
        QList<qsizetype> bodies, all;
        for (const int more : {10, 390}) {
            for (int i = 0; i < more; ++i)
                m_phone->put(familyNamed(u"Family %1"_s.arg(i)));
            m_phone->sync();
            m_relay->forget();
            const auto summary = m_phone->sync();
            QCOMPARE(summary.responses, 1);
            const auto requests = requestsSent();
            QCOMPARE(requests.size(), 1);
            QCOMPARE(requests[0].view.size(), core::viewHashBytes);
            bodies.append(sizeOf(bodiesOf(m_relay->sent())) + sizeOf(bodiesOf(m_relay->received())));
            all.append(m_relay->sent().size() + m_relay->received().size());
        }
        QCOMPARE(bodies[0], bodies[1]);
        QCOMPARE(all[0], all[1]);
        QVERIFY2(bodies[0] <= 150, qPrintable(QString::number(bodies[0])));
        QVERIFY2(all[0] <= 650, qPrintable(QString::number(all[0])));
    }

    void showsWhatAColleagueChangedSinceTheView()
    {
        const auto family = m_phone->put(familyNamed(u"The Okoros"_s));
        m_phone->sync();
        SyncDevice tablet;
        enrolWith(tablet, family);
        QVERIFY(m_phone->sync().received == 0);
        const auto visit = tablet.put(Visit(), ScopeId(family));
        tablet.sync();
        const auto summary = m_phone->sync();
        QCOMPARE(summary.responses, 1); // the server remembers where the phone stood
        QVERIFY(m_phone->find<Visit>(visit).ok());
        QCOMPARE(m_phone->sync().responses, 1);
        QCOMPARE(tablet.sync().responses, 1);
    }

    void pushesUnderAViewInOneRequest()
    {
        const auto family = m_phone->put(familyNamed(u"The Okoros"_s));
        m_phone->sync();
        m_phone->sync();
        m_relay->forget();
        m_phone->put(Visit(), ScopeId(family));
        QCOMPARE(m_phone->sync().sent, 1);
        const auto requests = requestsSent();
        QVERIFY(!requests.first().view.isEmpty());
        QCOMPARE(requests.size(), 1);
        QCOMPARE(m_phone->pending().waiting, 0);
        QCOMPARE(m_server->countRecords(core::kindOf<Visit>), 1);
    }

    void asksForFewOfManyScopesWhenOneMoved()
    {
        QList<core::RecordId> families;
        for (int i = 0; i < 200; ++i)
            families.append(m_phone->put(familyNamed(u"Family %1"_s.arg(i))));
        m_phone->sync();
        SyncDevice tablet;
        enrolWith(tablet, families[17]);
        const auto visit = tablet.put(Visit(), ScopeId(families[17]));
        tablet.sync();
        m_relay->forget();
        m_phone->sync();
        QVERIFY(m_phone->find<Visit>(visit).ok());
        const auto requests = requestsSent();
        QCOMPARE(requests.size(), 2);
        QVERIFY(!requests[0].view.isEmpty());
        QVERIFY(requests[1].cursors.size() < 40); // of 400, half of them empty
        QCOMPARE(m_phone->count<Family>(), 200);
    }

    void removesAScopeThatEndedAndTakesOneThatIsNew()
    {
        SyncDevice tablet;
        tablet.enrol(m_server->invite(*m_ben));
        const auto ended = tablet.put(familyNamed(u"Ended"_s));
        const auto fresh = tablet.put(familyNamed(u"New"_s));
        tablet.sync();
        m_server->grant(*m_asha, ScopeId(ended), core::Role::CoWorker);
        m_phone->sync();
        QCOMPARE(m_phone->count<Family>(), 1);
        m_phone->sync();
        m_server->revoke(*m_asha, ScopeId(ended));
        m_server->grant(*m_asha, ScopeId(fresh), core::Role::CoWorker);
        m_phone->sync();
        QVERIFY(!m_phone->find<Family>(ended).ok());
        QVERIFY(m_phone->find<Family>(fresh).ok());
    }

private:
    void enrolWith(SyncDevice &tablet, const core::RecordId &family)
    {
        m_server->grant(*m_ben, ScopeId(family), core::Role::CoWorker);
        tablet.enrol(m_server->invite(*m_ben));
        tablet.sync();
    }
    QList<core::SyncRequest> requestsSent()
    {
        QList<core::SyncRequest> requests;
        for (const QByteArray &body : bodiesOf(m_relay->sent()))
            requests.append(core::decodeSyncRequest(body).value());
        return requests;
    }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<TlsRelay> m_relay;
    std::unique_ptr<SyncDevice> m_phone;
    std::optional<core::UserId> m_asha;
    std::optional<core::UserId> m_ben;
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "tst_views.moc"
