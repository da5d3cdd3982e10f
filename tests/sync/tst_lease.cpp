// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "platform/fake/fakeclock.h"
#include "server/lease.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using app::Session;
using core::Family;
using core::ScopeId;
using core::Visit;
using test::SyncDevice;

namespace {

constexpr qint64 dayMs = core::LeaseTerms::dayMs;
constexpr core::LeaseTerms ofWorkers = server::leaseFor(core::Role::CoWorker);
constexpr qint64 endMs = ofWorkers.endMs;

Visit visitWith(const QString &observations)
{
    Visit visit;
    visit.observations = observations;
    return visit;
}

} // namespace

/// A real device that was away too long, and a real server.
class LeaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<test::TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_clock = std::make_unique<platform::FakeClock>();
        m_phone = std::make_unique<SyncDevice>(SyncDevice::Options{0, false, m_clock.get()});
        m_phone->enrol(m_server->invite(*m_asha));
        Family family;
        family.name = u"The Okoros"_s;
        m_family = m_phone->put(family);
        m_visit = m_phone->put(visitWith(u"sent"_s), home());
        m_phone->sync();
        QCOMPARE(m_phone->session().state(), Session::State::Open);
    }
    void cleanup()
    {
        m_phone.reset();
        m_server.reset();
    }

    void showsNothingAfterItsLeaseAndOpensWithTheNextContact()
    {
        m_phone->edit<Visit>(m_visit, [](Visit &visit) { visit.observations = u"not sent"_s; });
        awayFor(endMs);
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
        QCOMPARE(m_phone->session().lease().daysWithoutContact(), 14);
        showsNothing();
        m_server->stop();
        QVERIFY(!m_phone->trySync());
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
        showsNothing();

        m_server->start();
        QCOMPARE(m_phone->sync().sent, 1);
        QTRY_COMPARE(m_phone->session().state(), Session::State::Open);
        QCOMPARE(m_phone->value<Visit>(m_visit).observations, u"not sent"_s);
        QCOMPARE(m_phone->pending().waiting, 0);
        const auto fields = m_server->fieldsOfRecords(core::kindOf<Visit>);
        QCOMPARE(core::fromFields<Visit>(fields.first())->observations, u"not sent"_s);
    }

    // The soft end: a reminder, and nothing else.
    void recordsOnAsBeforeWhenItIsReminded()
    {
        awayFor(ofWorkers.remindMs - 1);
        QVERIFY(!m_phone->session().lease().reminds());
        awayFor(1);
        QVERIFY(m_phone->session().lease().reminds());
        QCOMPARE(m_phone->session().state(), Session::State::Open);
        m_phone->edit<Visit>(m_visit, [](Visit &visit) { visit.observations = u"on the doorstep"_s; });
        QCOMPARE(m_phone->value<Visit>(m_visit).observations, u"on the doorstep"_s);
        m_phone->sync();
        QTRY_VERIFY(!m_phone->session().lease().reminds());
    }

    void isToldByTheServerWhenToRemindWhom()
    {
        SyncDevice other(SyncDevice::Options{0, false, m_clock.get()});
        other.enrol(m_server->invite(m_server->addUser(u"Vera Volunteer"_s, core::Post::Volunteer)));
        other.sync();
        QTRY_COMPARE(other.session().lease().terms, server::leaseFor(core::Role::Volunteer));
        QCOMPARE(m_phone->session().lease().terms, ofWorkers);
        QVERIFY(other.session().lease().terms.remindMs < ofWorkers.remindMs);
    }

    // More than one request can hold; the screen stays shut until the last of it is with the office.
    void sendsAllItHoldsBeforeItShowsAnything()
    {
        constexpr int visits = 5;
        for (int i = 0; i < visits; ++i)
            m_phone->put(visitWith(QString(core::BatchSize::first * 3 / 4, QChar(u'a' + i))), home());
        awayFor(endMs);
        qint64 atTheOffice = -1;
        connect(&m_phone->session(), &Session::stateChanged, this, [&](Session::State state) {
            if (state == Session::State::Open)
                atTheOffice = m_server->countRecords(core::kindOf<Visit>);
        });
        m_phone->sync();
        QTRY_COMPARE(m_phone->session().state(), Session::State::Open);
        QCOMPARE(atTheOffice, visits + 1);
    }

    // Incident 18 of tests/sim/README.md.
    void locksOutAWorkerWhoHasLeftThenForgetsItsKeysAndKeepsTheirWorkForTheOffice()
    {
        m_phone->edit<Visit>(m_visit, [](Visit &visit) { visit.observations = u"not sent"_s; });
        m_server->command({u"revoke"_s, m_asha->toString(), u"--devices"_s});
        awayFor(endMs);
        QCOMPARE(m_phone->trySync().error().code, core::ErrorCode::Refused);
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
        showsNothing();
        awayFor(ofWorkers.keysMs - endMs);
        QVERIFY(m_phone->session().lease().isLastOpening());
        showsNothing();
        awayFor(1);
        QVERIFY(m_phone->session().lease().isLastOpening()); // it locked itself, and the day is not over
        SyncDevice::must(test::await(m_phone->session().lock()), "lock");
        m_clock->advance(core::LeaseTerms::dayMs);
        QVERIFY(!m_phone->unlock().ok());
        QVERIFY(m_phone->session().keysGone());
        for (const auto *file : {"key.a", "key.b", "records.db", "drafts.journal"})
            QVERIFY2(!QFile::exists(m_phone->folder() + u'/' + QLatin1String(file)), file);
        m_phone->restart();
        QVERIFY(!m_phone->unlock().ok());

        m_phone->stop();
        const QString said = m_server->command({u"open-outbox"_s, m_phone->folder() + u"/outbox.journal"_s});
        QVERIFY2(said.startsWith(u"1 changes taken"_s), qPrintable(said));
        const auto fields = m_server->fieldsOfRecords(core::kindOf<Visit>);
        QCOMPARE(core::fromFields<Visit>(fields.first())->observations, u"not sent"_s);
    }

    void keepsItsKeysWhereTheLastOpeningReachesTheOffice()
    {
        awayFor(ofWorkers.keysMs);
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
        QVERIFY(m_phone->session().lease().isLastOpening());
        m_phone->sync();
        QTRY_COMPARE(m_phone->session().state(), Session::State::Open);
        awayFor(1);
        QCOMPARE(m_phone->session().state(), Session::State::Open);
        QCOMPARE(m_phone->value<Visit>(m_visit).observations, u"sent"_s);
    }

    void opensAsLongAsEverySyncRenewsIt()
    {
        for (int week = 0; week < 4; ++week) {
            awayFor(7 * dayMs);
            QCOMPARE(m_phone->session().state(), Session::State::Open);
            m_phone->sync();
        }
        awayFor(endMs - 1);
        QCOMPARE(m_phone->session().state(), Session::State::Open);
        m_server->stop();
        QVERIFY(!m_phone->trySync()); // no answer renews nothing
        awayFor(1);
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
    }

    void isNotFooledByAClockThatIsSetBack()
    {
        awayFor(endMs);
        m_clock->setWall({m_clock->now().ms - 365 * dayMs});
        awayFor(0);
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
        m_phone->restart();
        SyncDevice::must(m_phone->unlock(), "unlock");
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
        showsNothing();
        m_phone->sync();
        QTRY_COMPARE(m_phone->session().state(), Session::State::Open);
    }

    void staysShutAfterTheOfficeHasEndedTheDevice()
    {
        m_phone->edit<Visit>(m_visit, [](Visit &visit) { visit.observations = u"not sent"_s; });
        awayFor(endMs);
        m_server->command({u"revoke"_s, m_asha->toString(), u"--devices"_s});
        QCOMPARE(m_phone->trySync().error().code, core::ErrorCode::Refused);
        QCOMPARE(m_phone->session().state(), Session::State::Lapsed);
        showsNothing();
    }

    void takesWhatHasEndedOffTheDeviceBeforeItOpens()
    {
        m_server->revoke(*m_asha, home());
        awayFor(endMs);
        QCOMPARE(m_phone->sync().purged, QList<ScopeId>{home()});
        QTRY_COMPARE(m_phone->session().state(), Session::State::Open);
        QVERIFY(!m_phone->find<Visit>(m_visit));
    }

    void getsInTouchByItself()
    {
        SyncDevice tablet(SyncDevice::Options{0, true, m_clock.get()});
        tablet.enrol(m_server->invite(*m_asha));
        QTRY_VERIFY(tablet.engine().sync().status().lastSuccess.has_value());
        SyncDevice::must(test::await(tablet.session().lock()), "lock");
        m_clock->advance(endMs);
        SyncDevice::must(tablet.unlock(), "unlock");
        QTRY_COMPARE(tablet.session().state(), Session::State::Open);
    }

    void isGivenWhatIsNewlyGrantedWhateverItsClockSays_data()
    {
        QTest::addColumn<int>("days");
        QTest::newRow("after its end") << 400;
        QTest::newRow("before its beginning") << -400;
    }
    void isGivenWhatIsNewlyGrantedWhateverItsClockSays()
    {
        QFETCH(int, days);
        platform::FakeClock wrong;
        wrong.setWall({QDateTime::currentMSecsSinceEpoch() + days * dayMs});
        const auto ben = m_server->addUser(u"Ben Ogun"_s, core::Post::SocialWorker);
        SyncDevice tablet(SyncDevice::Options{0, false, &wrong});
        tablet.enrol(m_server->invite(ben));
        tablet.sync();
        m_server->grant(ben, home(), core::Role::CoWorker);
        tablet.sync();
        QCOMPARE(tablet.value<Family>(*m_family).name, u"The Okoros"_s);
        // Started anew it knows no better time, and the grant may have come before.
        Family family;
        family.name = u"The Hales"_s;
        const auto second = m_phone->put(family);
        m_phone->sync();
        m_server->grant(ben, ScopeId(second), core::Role::CoWorker);
        tablet.restart();
        SyncDevice::must(tablet.unlock(), "unlock");
        tablet.sync();
        QCOMPARE(tablet.value<Family>(second).name, u"The Hales"_s);
    }

private:
    [[nodiscard]] ScopeId home() const { return ScopeId(*m_family); }
    void awayFor(qint64 ms)
    {
        SyncDevice::must(test::await(m_phone->session().lock()), "lock");
        m_clock->advance(ms);
        SyncDevice::must(m_phone->unlock(), "unlock");
    }
    void showsNothing()
    {
        const auto visit = m_phone->find<Visit>(m_visit);
        QVERIFY(!visit);
        QCOMPARE(visit.error().code, core::ErrorCode::Locked);
        const auto found = m_phone->onStore([](core::RecordStore &store) { return store.search(u"Okoro"_s, 10); });
        QCOMPARE(found.error().code, core::ErrorCode::Locked);
    }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<platform::FakeClock> m_clock;
    std::unique_ptr<SyncDevice> m_phone;
    std::optional<core::UserId> m_asha;
    std::optional<core::RecordId> m_family;
    core::RecordId m_visit = core::RecordId::create();
};

QTEST_GUILESS_MAIN(LeaseTest)
#include "tst_lease.moc"
