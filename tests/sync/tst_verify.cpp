// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "platform/fake/fakeclock.h"
#include "server/datafolder.h"
#include "tests/support/spoiltstore.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::Family;
using core::ScopeId;
using core::Visit;
using test::SyncDevice;
using test::TlsRelay;

namespace {

Visit visitWith(const QString &observations)
{
    Visit visit;
    visit.observations = observations;
    return visit;
}

} // namespace

/// A real device whose database went wrong behind its back, a real server, TLS between.
class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<test::TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_relay = std::make_unique<TlsRelay>(
            server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port());
        m_phone = std::make_unique<SyncDevice>(SyncDevice::Options{m_relay->port()});
        m_phone->enrol(m_server->invite(*m_asha));
        Family family;
        family.name = u"The Okoros"_s;
        m_family = m_phone->put(family);
        m_visit = m_phone->put(visitWith(u"as it was"_s), home());
        for (int i = 0; i < 30; ++i)
            m_phone->put(visitWith(u"visit %1"_s.arg(i)), home());
        m_phone->sync();
        m_phone->sync();
    }
    void cleanup()
    {
        m_phone.reset();
        m_relay.reset();
        m_server.reset();
    }

    void costsOneRequestWhereNothingIsWrong()
    {
        m_relay->forget();
        const auto summary = verify();
        QCOMPARE(summary.requests, 1);
        QVERIFY(summary.mended.isEmpty() && summary.unmended.isEmpty() && summary.later.isEmpty());
        QVERIFY(summary.compared >= 3); // the family, the directory, her own
        QCOMPARE(requestsSent(), (QList<QByteArray>{"/v1/sync", "/v1/verify"}));
        QVERIFY(m_phone->engine().verifier().lastVerified());
    }

    void findsAndMendsWhatWentWrongBehindItsBack_data()
    {
        const QByteArray column = test::columnOf<Visit>("observations");
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a value") << QByteArray("UPDATE record_visit SET " + column + "='nothing to see'");
        QTest::newRow("gone") << QByteArray("DELETE FROM record_visit");
        QTest::newRow("cannot be read") << QByteArray("UPDATE record_visit SET _writers=x'ff'");
        QTest::newRow("one too many") << QByteArray(
            "INSERT INTO record_visit(_row,_id,_scope,_owner,_deleted,_pending,_conflicts,_writers," + column
            + ") SELECT _row+65536,randomblob(16),_scope,_owner,0,0,0,_writers,'a ghost' FROM record_visit "
              "ORDER BY _row DESC LIMIT 1");
    }
    void findsAndMendsWhatWentWrongBehindItsBack()
    {
        QFETCH(QByteArray, sql);
        const auto unsent = m_phone->put(visitWith(u"not sent yet"_s), home());
        spoil(sql);
        // What a person has written since goes first; the rest is compared and taken again.
        const auto summary = verify();
        QCOMPARE(summary.mended, QList<ScopeId>{home()});
        QVERIFY(summary.unmended.isEmpty() && summary.later.isEmpty());
        QCOMPARE(m_phone->value<Visit>(m_visit).observations, u"as it was"_s);
        QCOMPARE(m_phone->value<Visit>(unsent).observations, u"not sent yet"_s);
        QCOMPARE(m_phone->count<Visit>(), 32);
        m_phone->sync(); // what could not be read had stopped it
        QCOMPARE(m_phone->pending().waiting, 0);
        QCOMPARE(m_server->countRecords(core::kindOf<Visit>), 32);
        QCOMPARE(verify().requests, 1);
    }

    void goesByItselfOnceAWeekAndNotOftener()
    {
        platform::FakeClock clock;
        clock.setWall({QDateTime::currentMSecsSinceEpoch()});
        SyncDevice tablet(SyncDevice::Options{m_relay->port(), true, &clock});
        tablet.enrol(m_server->invite(*m_asha));
        QTRY_VERIFY(tablet.engine().sync().status().state == app::SyncController::State::Waiting);
        QTRY_VERIFY(tablet.engine().verifier().lastVerified().has_value());
        const auto first = *tablet.engine().verifier().lastVerified();
        tablet.sync();
        QCOMPARE(*tablet.engine().verifier().lastVerified(), first);
        clock.advance(app::Verifier::everyMs);
        m_relay->forget();
        tablet.sync();
        QTRY_VERIFY(*tablet.engine().verifier().lastVerified() != first);
        QCOMPARE(requestsSent().count("/v1/verify"), 1);
        tablet.sync();
        QCOMPARE(requestsSent().count("/v1/verify"), 1);
        tablet.stop();
    }

    void isACommandOfTheDeviceWithoutAScreen()
    {
        const QTemporaryDir folder;
        const QString data = folder.path() + u"/store"_s;
        test::DeviceProcess device(data);
        device.must(u"enrol"_s, {{u"invitation"_s, m_server->invite(*m_asha)}, {u"pin"_s, u"135790"_s}});
        device.must(u"sync"_s);
        const auto reply = device.must(u"verify"_s);
        QVERIFY(reply.value("compared"_L1).toInt() >= 3);
        QCOMPARE(reply.value("requests"_L1).toInt(), 1);
        QVERIFY(reply.value("mended"_L1).toArray().isEmpty());
        device.must(u"lock"_s);
        QCOMPARE(device(u"verify"_s).value("error"_L1).toObject().value("code"_L1).toString(), u"locked"_s);
        device.finish();
    }

private:
    [[nodiscard]] ScopeId home() const { return ScopeId(*m_family); }
    core::VerifySummary verify()
    {
        return SyncDevice::must(test::await(m_phone->engine().verifier().verifyNow()), "verify");
    }
    void spoil(const QByteArray &sql)
    {
        m_phone->stop();
        test::alterBehindTheBack(m_phone->folder(), QString::fromUtf16(SyncDevice::pin).toUtf8(), sql);
        m_phone->restart();
        SyncDevice::must(m_phone->unlock(), "unlock");
    }
    /// The paths of the requests through the relay, in order.
    [[nodiscard]] QList<QByteArray> requestsSent() const
    {
        QList<QByteArray> paths;
        const QByteArray sent = m_relay->sent();
        for (qsizetype at = sent.indexOf("POST "); at >= 0; at = sent.indexOf("POST ", at + 1))
            paths.append(sent.mid(at + 5, sent.indexOf(' ', at + 5) - at - 5));
        return paths;
    }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<TlsRelay> m_relay;
    std::unique_ptr<SyncDevice> m_phone;
    std::optional<core::UserId> m_asha;
    std::optional<core::RecordId> m_family;
    core::RecordId m_visit = core::RecordId::create();
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
