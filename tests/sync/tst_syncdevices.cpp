// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "core/types/records/user.h"
#include "core/types/records/visit.h"
#include "server/datafolder.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ErrorCode;
using core::Family;
using core::Note;
using core::ScopeId;
using core::Visit;
using test::eventually;
using test::SyncDevice;
using test::TestServer;
using test::TlsRelay;
using State = app::SyncController::State;

/// Real devices and a real server, over TLS on loopback.
class SyncDevicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_ben = m_server->addUser(u"Ben Ogun"_s, core::Post::SocialWorker);
    }
    void cleanup() { m_server.reset(); }

    void showsOnTheSecondDeviceWhatTheFirstSaved()
    {
        SyncDevice first;
        SyncDevice second;
        first.enrol(m_server->invite(*m_asha));
        const auto family = first.put(familyNamed(u"The Okoros"_s));
        const auto visit = first.put(visitWith(u"kettle on"_s), ScopeId(family));
        first.sync();
        second.enrol(m_server->invite(*m_asha));
        second.sync();
        QCOMPARE(second.value<Family>(family).name, u"The Okoros"_s);
        QCOMPARE(second.value<Visit>(visit).observations, u"kettle on"_s);
        QCOMPARE(m_server->countRecords(core::kindOf<Visit>), 1);
        QCOMPARE(first.pending().waiting, 0);
    }

    void showsAColleagueWhatWasGranted()
    {
        Pair pair = makePair();
        QCOMPARE(pair.ben->value<Visit>(pair.visit).observations, u"as it was"_s);
        pair.ben->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations = u"as Ben saw it"_s; });
        pair.ben->sync();
        pair.asha->sync();
        QCOMPARE(pair.asha->value<Visit>(pair.visit).observations, u"as Ben saw it"_s);
        QVERIFY(pair.asha->conflicts(pair.visit).isEmpty());
    }

    void keepsBothWhenTwoWorkersEditOneField()
    {
        Pair pair = makePair();
        pair.asha->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations = u"Asha wrote this"_s; });
        pair.ben->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations = u"Ben wrote that"_s; });
        pair.asha->sync();
        pair.ben->sync();
        pair.asha->sync();
        for (SyncDevice *device : {pair.asha.get(), pair.ben.get()}) {
            const auto conflicts = device->conflicts(pair.visit);
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts[0].state, core::Conflict::State::Open);
            const auto losing = core::decodeValue(core::FieldType::Text, conflicts[0].losingValue);
            const QSet<QString> both{device->value<Visit>(pair.visit).observations, std::get<QString>(*losing)};
            QCOMPARE(both, QSet<QString>({u"Asha wrote this"_s, u"Ben wrote that"_s}));
            const QSet<QString> names{
                nameOf(*device, conflicts[0].losing.author), nameOf(*device, conflicts[0].winning.author)};
            QCOMPARE(names, QSet<QString>({u"Asha Verma"_s, u"Ben Ogun"_s}));
        }
        QCOMPARE(pair.asha->value<Visit>(pair.visit).observations, pair.ben->value<Visit>(pair.visit).observations);
        QCOMPARE(m_server->counts().openConflicts, 1);
    }

    void putsTheParagraphsOfTwoWorkersTogether()
    {
        Pair pair = makePair();
        pair.asha->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations += u"\nThe kettle was on."_s; });
        pair.ben->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations.prepend(u"Gran opened.\n"_s); });
        pair.asha->sync();
        pair.ben->sync();
        pair.asha->sync();
        for (SyncDevice *device : {pair.asha.get(), pair.ben.get()}) {
            QCOMPARE(device->value<Visit>(pair.visit).observations, u"Gran opened.\nas it was\nThe kettle was on."_s);
            QVERIFY(device->conflicts(pair.visit).isEmpty());
        }
        QCOMPARE(m_server->counts().openConflicts, 0);
    }

    void settlesAConflictForEverybodyWhenOnePersonChooses()
    {
        Pair pair = makePair();
        pair.asha->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations = u"Asha wrote this"_s; });
        pair.ben->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations = u"Ben wrote that"_s; });
        pair.asha->sync();
        pair.ben->sync();
        const auto visit = pair.visit;
        SyncDevice::must(pair.ben->onStore([visit](core::RecordStore &store) {
            return store.resolve(core::kindOf<Visit>.number, visit, core::kindOf<Visit>.field("observations")->tag,
                u"both of us were there"_s, store.find(core::kindOf<Visit>.number, visit)->base);
        }),
            "resolve");
        pair.ben->sync();
        pair.asha->sync();
        for (SyncDevice *device : {pair.asha.get(), pair.ben.get()}) {
            QCOMPARE(device->value<Visit>(visit).observations, u"both of us were there"_s);
            QCOMPARE(device->conflicts(visit).size(), 1); // settled, and still to be read
            QCOMPARE(device->conflicts(visit)[0].state, core::Conflict::State::Settled);
        }
        QCOMPARE(m_server->counts().openConflicts, 0);
    }

    void hasNoConflictWhenOneDeviceEditsOneFieldThreeTimesOffline()
    {
        Pair pair = makePair();
        for (const auto &words : {u"first"_s, u"second"_s, u"third"_s})
            pair.asha->edit<Visit>(pair.visit, [&](Visit &visit) { visit.observations = words; });
        pair.asha->sync();
        pair.ben->sync();
        QCOMPARE(pair.ben->value<Visit>(pair.visit).observations, u"third"_s);
        QVERIFY(pair.asha->conflicts(pair.visit).isEmpty());
        QVERIFY(pair.ben->conflicts(pair.visit).isEmpty());
    }

    void sendsNoByteOfAFamilyToAWorkerWithoutAGrant()
    {
        const auto canary = u"zibeline-kingfisher"_s;
        Pair pair = makePair();
        auto hidden = visitWith(canary);
        const auto family = pair.asha->put(familyNamed(u"The Zibeline-kingfishers"_s));
        pair.asha->put(hidden, ScopeId(family));
        pair.asha->sync();

        TlsRelay relay(identity(), m_server->port());
        SyncDevice ben({relay.port()});
        ben.enrol(m_server->invite(*m_ben));
        ben.sync();
        QCOMPARE(ben.count<Family>(), 1); // the one that was granted
        const QByteArray received = relay.received();
        QVERIFY(received.contains("as it was")); // the search finds what was sent
        QVERIFY(!received.toLower().contains("zibeline"));
        QVERIFY(!received.contains(family.bytes()));
    }

    void sendsEditsOfAnEndedGrantBeforeTheScopeLeavesTheDevice()
    {
        Pair pair = makePair();
        pair.ben->edit<Visit>(pair.visit, [](Visit &visit) { visit.familySaid = u"what she told me"_s; });
        m_server->revoke(*m_ben, ScopeId(pair.family));
        const auto before = m_server->counts();
        const auto summary = pair.ben->sync();
        QCOMPARE(summary.sent + summary.quarantined, 1);
        QVERIFY(summary.purged.contains(ScopeId(pair.family)));
        QCOMPARE(pair.ben->find<Visit>(pair.visit).error().code, ErrorCode::NotFound);
        QCOMPARE(pair.ben->count<Visit>(), 0);
        const auto after = m_server->counts();
        QCOMPARE(after.quarantined + after.changes, before.quarantined + before.changes + 1);
        const auto found = SyncDevice::must(
            pair.ben->onStore([](core::RecordStore &store) { return store.search(u"told"_s, 10); }), "search");
        QVERIFY(found.isEmpty());
    }

    void countsAnEditOnceWhenTheAnswerWasLost()
    {
        TlsRelay relay(identity(), m_server->port());
        SyncDevice asha({relay.port()});
        asha.enrol(m_server->invite(*m_asha));
        asha.sync();
        const auto family = asha.put(familyNamed(u"The Okoros"_s));
        asha.put(visitWith(u"said once"_s), ScopeId(family));
        relay.cutAnswersAfter(0);
        const auto lost = asha.trySync();
        QVERIFY(relay.hasCut());
        QVERIFY(!lost && lost.error().code == ErrorCode::Offline);
        QCOMPARE(m_server->countRecords(core::kindOf<Visit>), 1); // it did arrive
        const auto changes = m_server->counts().changes;
        QVERIFY(asha.pending().waiting > 0);
        asha.sync();
        QCOMPARE(asha.pending().waiting, 0);
        QCOMPARE(m_server->counts().changes, changes);
        QCOMPARE(m_server->countRecords(core::kindOf<Visit>), 1);
    }

    void keepsOnlyWholeFramesOfAnAnswerThatWasCut()
    {
        constexpr int notes = 600;
        SyncDevice writer;
        writer.enrol(m_server->invite(*m_asha));
        const auto family = writer.put(familyNamed(u"The Okoros"_s));
        for (int i = 0; i < notes; ++i)
            writer.put(
                noteSaying(u"note number %1 %2"_s.arg(i).arg(QString::fromLatin1(core::Uuid::v7().bytes().toHex()))),
                ScopeId(family));
        writer.sync();

        TlsRelay relay(identity(), m_server->port());
        SyncDevice reader({relay.port()});
        reader.enrol(m_server->invite(*m_asha));
        int cuts = 0;
        for (int tries = 0; tries < 60; ++tries) {
            relay.cutAnswersAfter(3000 + 7000 * tries);
            const auto result = reader.trySync();
            relay.cutAnswersAfter(1 << 30);
            if (result)
                break;
            ++cuts;
            const int held = reader.count<Note>() + reader.count<Family>();
            QCOMPARE(qint64(held),
                qint64(cursorOf(reader, ScopeId(family)))); // the cursor says what is there, no more, no less
        }
        QVERIFY(cuts > 0);
        reader.sync();
        QCOMPARE(reader.count<Note>(), notes);
    }

    void saysOfflineWhileTheServerIsDownAndRecovers()
    {
        SyncDevice asha;
        asha.enrol(m_server->invite(*m_asha));
        asha.sync();
        const auto last = asha.engine().sync().status().lastSuccess;
        QVERIFY(last.has_value());
        m_server->stop();
        const auto family = asha.put(familyNamed(u"The Okoros"_s));
        QCOMPARE(asha.trySync().error().code, ErrorCode::Offline);
        const auto &status = asha.engine().sync().status();
        QCOMPARE(status.state, State::Offline);
        QCOMPARE(status.error->code, ErrorCode::Offline);
        QCOMPARE(status.lastSuccess, last);
        QCOMPARE(asha.value<Family>(family).name, u"The Okoros"_s);
        m_server->start();
        asha.sync();
        QVERIFY(!status.error.has_value());
        QCOMPARE(asha.pending().waiting, 0);
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), 1);
    }

    void showsAColleaguesChangeWithoutBeingAsked()
    {
        Pair pair = makePair();
        SyncDevice tablet({0, true});
        tablet.enrol(m_server->invite(*m_ben));
        QVERIFY(eventually([&] { return tablet.engine().sync().status().state == State::Waiting; }));
        QCOMPARE(tablet.value<Visit>(pair.visit).observations, u"as it was"_s);
        QSignalSpy changed(&tablet.engine().store(), &app::StoreThread::changed);
        pair.asha->edit<Visit>(pair.visit, [](Visit &visit) { visit.observations = u"news"_s; });
        pair.asha->sync();
        QVERIFY(eventually([&] { return tablet.value<Visit>(pair.visit).observations == u"news"_s; }));
        QVERIFY(eventually([&] { return !changed.isEmpty(); })); // pages are told a moment after it is in the store
    }

    void sendsWhatIsSavedWithoutBeingAsked()
    {
        SyncDevice phone({0, true});
        phone.enrol(m_server->invite(*m_asha));
        QVERIFY(eventually([&] { return phone.engine().sync().status().state == State::Waiting; }));
        phone.put(familyNamed(u"The Okoros"_s));
        QVERIFY(eventually([&] { return phone.pending().waiting == 0; }));
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), 1);
    }

    void syncsByItselfWhenTheNetworkComesBack()
    {
        SyncDevice phone({0, true});
        phone.enrol(m_server->invite(*m_asha));
        QVERIFY(eventually([&] { return phone.engine().sync().status().state == State::Waiting; }));
        phone.network.setOnline(false);
        m_server->kill();
        phone.put(familyNamed(u"The Okoros"_s));
        QVERIFY(eventually([&] { return phone.engine().sync().status().state == State::Offline; }));
        m_server->start();
        phone.network.setOnline(true);
        QVERIFY(eventually([&] { return phone.pending().waiting == 0; }));
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), 1);
    }

    void letsNoByteLeaveTowardsAnotherKey()
    {
        auto invitation = core::decodeInvitation(m_server->invite(*m_asha)).value();
        TlsRelay stranger(server::TlsIdentity::create(u"localhost"_s).value(), m_server->port());
        SyncDevice asha({stranger.port()});
        QCOMPARE(asha.tryEnrol(core::encodeInvitation(invitation)).error().code, ErrorCode::NotTrusted);
        QCOMPARE(stranger.sent().size(), 0);
        // The same invitation at the right door is still good.
        SyncDevice again;
        again.enrol(core::encodeInvitation(invitation));
    }

    void finishesAnEnrolmentWhoseAnswerWasLost()
    {
        TlsRelay relay(identity(), m_server->port());
        const QString invitation = m_server->invite(*m_asha);
        SyncDevice asha({relay.port()});
        relay.cutAnswersAfter(0);
        const auto lost = asha.tryEnrol(invitation);
        QVERIFY(!lost && lost.error().code == ErrorCode::Offline);
        asha.restart();
        QCOMPARE(asha.session().state(), app::Session::State::NotEnrolled);
        asha.enrol(invitation);
        asha.sync();
        QCOMPARE(asha.session().identity()->userName, u"Asha Verma"_s);
        QCOMPARE(m_server->counts().devices, 1);
    }

private:
    struct Pair {
        std::unique_ptr<SyncDevice> asha;
        std::unique_ptr<SyncDevice> ben;
        core::RecordId family;
        core::RecordId visit;
    };

    /// Asha leads a family with one visit; Ben works with her; both devices have everything.
    Pair makePair()
    {
        auto asha = std::make_unique<SyncDevice>();
        asha->enrol(m_server->invite(*m_asha));
        const auto family = asha->put(familyNamed(u"The Okoros"_s));
        const auto visit = asha->put(visitWith(u"as it was"_s), ScopeId(family));
        asha->sync();
        m_server->grant(*m_ben, ScopeId(family), core::Role::CoWorker);
        auto ben = std::make_unique<SyncDevice>();
        ben->enrol(m_server->invite(*m_ben));
        ben->sync();
        return Pair{std::move(asha), std::move(ben), family, visit};
    }
    static Family familyNamed(const QString &name)
    {
        Family family;
        family.name = name;
        return family;
    }
    static Visit visitWith(const QString &observations)
    {
        Visit visit;
        visit.kind = core::VisitKind::Help;
        visit.observations = observations;
        return visit;
    }
    static Note noteSaying(const QString &text)
    {
        Note note;
        note.text = text;
        return note;
    }
    static QString nameOf(SyncDevice &device, const core::UserId &user)
    {
        return device.value<core::User>(core::RecordId(user)).name;
    }
    static core::Seq cursorOf(SyncDevice &device, const ScopeId &scope)
    {
        const auto cursors = SyncDevice::must(
            device.onStore([](core::RecordStore &store) { return store.cursors(); }), "cursors");
        for (const core::Cursor &cursor : cursors) {
            if (cursor.scope == scope)
                return cursor.seq;
        }
        return 0;
    }
    server::TlsIdentity identity() { return server::DataFolder::read(m_server->dataFolder()).value().tls; }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_asha;
    std::optional<core::UserId> m_ben;
};

QTEST_GUILESS_MAIN(SyncDevicesTest)
#include "tst_syncdevices.moc"
