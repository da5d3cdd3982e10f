// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/childseen.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/person.h"
#include "core/types/records/promise.h"
#include "core/types/records/streetround.h"
#include "core/types/records/touchpoint.h"
#include "core/types/records/visit.h"
#include "server/datafolder.h"
#include "tests/journey/actorprocess.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ScopeId;
using test::ActorProcess;
using test::SyncDevice;
using test::TlsRelay;

namespace {

constexpr QSize phone(390, 844);
constexpr QSize tablet(1180, 820);
const QString pin = u"135790"_s;
const QString family = u"Amara and Jo"_s; // as the app calls a family that has not chosen a name

} // namespace

/// The main job, end to end, in the processes that people run: see README.md. Each step needs the one before it.
class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<test::TestServer>();
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
    }
    void cleanupTestCase()
    {
        m_ashasApp.reset();
        m_bensApp.reset();
        m_carolsApp.reset();
        m_relay.reset();
        m_server.reset();
    }
    void init()
    {
        if (m_failed)
            QSKIP("a step before this one failed");
    }
    void cleanup() { m_failed = m_failed || QTest::currentTestFailed(); }

    void importsADatasetJoinedToACensusReturn()
    {
        writeReturns();
        m_server->command({u"import"_s, u"ssd"_s, m_folder.path() + u"/ssd"_s});
        m_server->command({u"import"_s, u"cin"_s, m_folder.path() + u"/census.xml"_s});
        // Amara is in both and came once; the child of the census alone is a family of one.
        QCOMPARE(m_server->countRecords(core::kindOf<core::Family>), 3);
        QCOMPARE(m_server->countRecords(core::kindOf<core::Person>), 5);
        m_server->command({u"grant"_s, u"--open"_s});
        m_neighbourhood = makeNeighbourhood();
    }

    void enrolsAWorkerAColleagueAndAnAdvocate()
    {
        m_ben = m_server->addUser(u"Ben Ogun"_s, core::Post::SocialWorker);
        m_carol = m_server->addUser(u"Carol Reid"_s, core::Post::Advocate);
        m_relay = std::make_unique<TlsRelay>(
            server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port());
        m_ashasApp = std::make_unique<ActorProcess>(ActorProcess::Options{m_folder.path() + u"/asha"_s, 0, phone});
        join(*m_ashasApp, *m_asha);
        DO(m_ashasApp->grab(u"01-today"_s));
        DO(m_ashasApp->tap(u"People"_s));
        DO(m_ashasApp->waitFor(family));
        DO(m_ashasApp->grab(u"02-people"_s));
    }

private:
    void join(ActorProcess &app, const core::UserId &user)
    {
        DO(app.tap(u"Your invitation"_s));
        DO(app.type(m_server->invite(user)));
        DO(app.tap(u"Go on"_s));
        for (int i = 0; i < 2; ++i) {
            for (const QChar digit : pin)
                DO(app.tap(digit));
            DO(app.tap(u"Unlock"_s));
        }
        DO(app.waitFor(u"Today"_s, 60));
    }

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.path() + u'/' + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
    }
    /// Two families in the dataset, and a census return that has one of their children and one more.
    void writeReturns()
    {
        QDir(m_folder.path()).mkpath(u"ssd"_s);
        write(u"ssd/ssd_person.csv"_s,
            "pers_person_id,pers_forename,pers_surname,pers_dob\n"
            "P1,Amara,Okafor,2018-05-01\nP2,Jo,Okafor,2021-11-20\nP3,Chidi,Okafor,1994-02-02\n"
            "P4,Zibeline,Kingfisher,2016-03-03\n");
        write(u"ssd/ssd_family.csv"_s, "fami_family_id,fami_person_id\nF1,P1\nF1,P2\nF1,P3\nF2,P4\n");
        write(u"ssd/ssd_mother.csv"_s, "moth_person_id,moth_childs_person_id\nP3,P1\nP3,P2\n");
        write(u"ssd/ssd_cin_episodes.csv"_s, "cine_referral_id,cine_person_id,cine_referral_date,cine_close_date\n"
                                             "R1,P1,2025-09-01,\nR2,P2,2025-09-01,\nR3,P4,2025-09-01,\n");
        const auto child = [](const char *number, const char *born) {
            return QByteArray("<Child><ChildIdentifiers><LAchildID>") + number + "</LAchildID><PersonBirthDate>" + born
                   + "</PersonBirthDate></ChildIdentifiers><CINdetails><CINreferralDate>2025-09-01</CINreferralDate>"
                     "</CINdetails></Child>";
        };
        write(u"census.xml"_s,
            "<?xml version=\"1.0\"?><Message><Header><CollectionDetails><Collection>CIN</Collection>"
            "<Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children>"
                + child("P1", "2018-05-01") + child("P7", "2017-06-06") + "</Children></Message>");
    }
    ScopeId makeNeighbourhood()
    {
        const auto scope = ScopeId::create();
        core::Neighbourhood place;
        place.name = u"Hill Street"_s;
        const auto record = server::RecordWrite::of(core::rootRecord(scope), place);
        auto written = m_server->organisation().writer("test").write(
            scope, core::ScopeKind::Neighbourhood, std::span(&record, 1));
        if (!written)
            qFatal("no neighbourhood");
        m_server->grant(*m_asha, scope, core::Role::Connector);
        return scope;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<TlsRelay> m_relay;
    std::unique_ptr<ActorProcess> m_ashasApp;
    std::unique_ptr<ActorProcess> m_bensApp;
    std::unique_ptr<ActorProcess> m_carolsApp;
    std::optional<core::UserId> m_asha;
    std::optional<core::UserId> m_ben;
    std::optional<core::UserId> m_carol;
    std::optional<ScopeId> m_neighbourhood;
    bool m_failed = false;
};

QTEST_GUILESS_MAIN(JourneyTest)
#include "tst_journey.moc"
