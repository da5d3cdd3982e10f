// SPDX-License-Identifier: Apache-2.0
#include "core/store/attachedfile.h"
#include "core/types/kinds.h"
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::Family;
using core::ScopeId;
using core::Visit;
using test::SyncDevice;

namespace {

Visit visitWith(const QString &observations)
{
    Visit visit;
    visit.observations = observations;
    return visit;
}

void run(const QString &program, const QStringList &arguments)
{
    if (QProcess::execute(program, arguments) != 0)
        qFatal("%s failed", qPrintable(program));
}

} // namespace

/// A backup of the server's database is put back, as an operator would do it, while devices hold what came after it.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::TestServer>(nullptr, test::TestServer::Database::Private);
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_ben = m_server->addUser(u"Ben Ogun"_s, core::Post::SocialWorker);
        m_phone = std::make_unique<SyncDevice>();
        m_phone->enrol(m_server->invite(*m_asha));
        Family family;
        family.name = u"The Okoros"_s;
        m_family = m_phone->put(family);
        m_visit = m_phone->put(visitWith(u"as it was"_s), home());
        m_phone->sync();
        m_server->grant(*m_ben, home(), core::Role::CoWorker);
        m_tablet = std::make_unique<SyncDevice>();
        m_tablet->enrol(m_server->invite(*m_ben));
        m_tablet->sync();
        m_phone->sync();
    }
    void cleanup()
    {
        m_phone.reset();
        m_tablet.reset();
        m_server.reset();
    }

    void refillsTheServerFromTheDevices_data()
    {
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("runsOn");
        QTest::newRow("the operator says so") << true << false;
        QTest::newRow("nobody says so") << false << false;
        // As after a failover: what the server remembers of its devices is of the history that is gone.
        QTest::newRow("nobody says so and the server runs on") << false << true;
    }
    void refillsTheServerFromTheDevices()
    {
        QFETCH(bool, told);
        QFETCH(bool, runsOn);
        backUp();
        const auto later = workOn();
        const auto before = m_server->counts();
        const auto records = contentOf(*m_phone);
        if (runsOn)
            putBackUnderTheServer();
        else
            putBack();
        QVERIFY(m_server->counts().changes < before.changes);
        if (told)
            m_server->command({u"restored"_s});
        if (!runsOn)
            m_server->start();

        m_phone->sync();
        QCOMPARE(contentOf(*m_phone).keys(), records.keys()); // ahead of the server: no row of it is lost
        m_tablet->sync();
        m_phone->sync();
        QCOMPARE(contentOf(*m_phone), records);
        QCOMPARE(contentOf(*m_tablet), records);
        QVERIFY(m_phone->find<Family>(later.family).ok());
        const auto after = m_server->counts();
        QCOMPARE(after.changes, before.changes);
        QCOMPARE(after.records, before.records);
        QCOMPARE(after.quarantined, 0);
        QCOMPARE(after.openConflicts, 0);
        for (SyncDevice *device : {m_phone.get(), m_tablet.get()}) {
            QCOMPARE(device->pending().waiting, 0);
            device->sync();
            QCOMPARE(device->sync().responses, 1);
        }
        m_server->command({u"verify"_s});
    }

    // The bytes of a file may be younger than the backup although its record is not.
    void refillsTheServerWithFiles_data()
    {
        QTest::addColumn<bool>("recordIsOlder");
        QTest::newRow("record and bytes are younger than the backup") << false;
        QTest::newRow("the bytes alone are") << true;
    }
    void refillsTheServerWithFiles()
    {
        QFETCH(bool, recordIsOlder);
        if (!recordIsOlder)
            backUp();
        const auto id = attach("what Amara sang");
        m_phone->sync();
        if (recordIsOlder)
            backUp();
        QCOMPARE(sendFiles(*m_phone).sent, 1);
        m_tablet->sync();
        QCOMPARE(*test::await(m_tablet->engine().files().fetch(id)), QByteArray("what Amara sang"));
        putBack();
        m_server->command({u"restored"_s});
        m_server->start();
        m_phone->sync();
        QCOMPARE(sendFiles(*m_phone).sent, 1);
        QCOMPARE(sendFiles(*m_phone).sent, 0);
        SyncDevice other;
        other.enrol(m_server->invite(*m_asha));
        other.sync();
        other.sync();
        QCOMPARE(*test::await(other.engine().files().fetch(id)), QByteArray("what Amara sang"));
    }

    void noticesAnotherHistoryUnderTheSameNumbers()
    {
        SyncDevice other;
        other.enrol(m_server->invite(*m_asha));
        other.sync();
        m_phone->sync(); // the directory has a device more
        backUp();
        const auto lost = m_phone->put(visitWith(u"lost"_s), home());
        m_phone->sync();
        m_tablet->sync();
        QVERIFY(m_tablet->find<Visit>(lost).ok());
        putBack();
        m_server->start();
        const auto instead = other.put(visitWith(u"instead"_s), home());
        other.sync();
        // Every scope stands at the number at which the two left it.
        m_tablet->sync();
        m_phone->sync();
        m_tablet->sync();
        other.sync();
        for (SyncDevice *device : {m_phone.get(), m_tablet.get(), &other}) {
            QCOMPARE(device->value<Visit>(lost).observations, u"lost"_s);
            QCOMPARE(device->value<Visit>(instead).observations, u"instead"_s);
        }
        QCOMPARE(m_server->countRecords(core::kindOf<Visit>), 3);
    }

    void keepsWhatOnlyThisDeviceStillHas()
    {
        backUp();
        const auto later = workOn();
        putBack();
        m_server->start();
        m_tablet.reset(); // it never comes again
        m_phone->sync();
        m_phone->put(visitWith(u"afterwards"_s), home());
        m_phone->sync();
        m_phone->restart();
        QVERIFY(m_phone->unlock().ok());
        m_phone->sync();
        QCOMPARE(m_phone->value<Visit>(later.bens).observations, u"Ben was here"_s);
        QCOMPARE(m_phone->count<Visit>(), 5);
    }

    void doesNotPurgeAFamilyThatTheServerHasNotHeardOf()
    {
        backUp();
        const auto later = workOn();
        m_server->grant(*m_ben, ScopeId(later.family), core::Role::CoWorker);
        m_tablet->sync();
        m_tablet->put(visitWith(u"Ben at theirs"_s), ScopeId(later.family));
        m_tablet->sync();
        m_phone->sync();
        putBack();
        m_server->start();
        m_tablet->sync();
        QVERIFY(m_tablet->find<Family>(later.family).ok());
        QCOMPARE(m_server->counts().quarantined, 1); // his words there, until its lead's device has been here
        m_phone->sync();
        m_server->grant(*m_ben, ScopeId(later.family), core::Role::CoWorker);
        m_tablet->sync();
        QVERIFY(m_tablet->find<Family>(later.family).ok());
        QCOMPARE(m_phone->count<Visit>(), 5);
    }

    void offersAgainWhatWasAcknowledgedBeforeItsPlaceCame()
    {
        backUp();
        const auto visit = m_phone->put(visitWith(u"acknowledged"_s), home());
        // The acknowledgement came, and the connection broke before the frame.
        (void)m_phone->onStore([](core::RecordStore &store) {
            QList<core::Ack> acks;
            const auto push = store.pendingPush(1'000'000);
            for (const core::PushGroup &group : *push) {
                for (const core::Change &change : group.changes)
                    acks.append({change.dseq, core::Verdict::Applied, 3, {}});
            }
            return store.settle(acks);
        });
        QCOMPARE(m_phone->pending().waiting, 0);
        putBack();
        m_server->start();
        m_phone->sync();
        m_phone->sync();
        m_tablet->sync();
        QVERIFY(m_tablet->find<Visit>(visit).ok());
    }

private:
    core::RecordId attach(const QByteArray &bytes)
    {
        core::Attachment what;
        what.type = core::AttachmentType::Audio;
        what.shows = u"Amara sings"_s;
        return SyncDevice::must(test::await(m_phone->engine().store().runWithFiles(
                                    [what, bytes, where = home()](core::RecordStore &store, const core::FileBox &box) {
                                        return core::attachFile(store, box, where, what, bytes);
                                    })),
            "attach")
            .id;
    }
    static app::FileLane::Summary sendFiles(SyncDevice &device)
    {
        return SyncDevice::must(test::await(device.engine().files().sendNow()), "send");
    }
    struct Later {
        core::RecordId family;
        core::RecordId bens;
    };

    [[nodiscard]] ScopeId home() const { return ScopeId(*m_family); }
    [[nodiscard]] QString database() const { return m_server->dataFolder() + u"/pg"_s; }
    void stop()
    {
        m_server->closeOrganisation(); // the last to leave stops PostgreSQL
        m_server->stop();
    }
    void backUp()
    {
        stop();
        run(u"cp"_s, {u"-a"_s, database(), m_backup.path() + u"/pg"_s});
        m_server->start();
    }
    /// The server stays down.
    void putBack()
    {
        stop();
        run(u"rm"_s, {u"-rf"_s, database()});
        run(u"mv"_s, {m_backup.path() + u"/pg"_s, database()});
    }
    /// The server runs on, and starts PostgreSQL again when it next needs it.
    void putBackUnderTheServer()
    {
        m_server->closeOrganisation();
        QFile file(database() + u"/postmaster.pid"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto pid = pid_t(file.readLine().trimmed().toLongLong());
        QVERIFY(pid > 0);
        QCOMPARE(::kill(pid, SIGKILL), 0);
        QTRY_VERIFY(::kill(pid, 0) != 0);
        run(u"rm"_s, {u"-rf"_s, database()});
        run(u"mv"_s, {m_backup.path() + u"/pg"_s, database()});
    }
    /// What both do after the backup: edits and new records in the shared family, and a family that is new.
    Later workOn()
    {
        m_phone->edit<Visit>(*m_visit, [](Visit &visit) { visit.observations = u"as Asha saw it later"_s; });
        m_phone->put(visitWith(u"Asha was here"_s), home());
        const auto family = m_phone->put(Family());
        m_phone->put(visitWith(u"theirs"_s), ScopeId(family));
        m_phone->sync();
        m_tablet->sync();
        const auto bens = m_tablet->put(visitWith(u"Ben was here"_s), home());
        m_tablet->edit<Visit>(*m_visit, [](Visit &visit) { visit.familySaid = u"what she told Ben"_s; });
        m_tablet->sync();
        m_phone->sync();
        return {family, bens};
    }
    /// Every record of the shared family.
    QMap<QByteArray, QByteArray> contentOf(SyncDevice &device)
    {
        return SyncDevice::must(device.onStore([scope = home()](core::RecordStore &store) {
            QMap<QByteArray, QByteArray> content;
            for (const core::KindInfo *kind : core::allKinds()) {
                core::Query query = core::Query().in(scope);
                query.kind = kind->number;
                const auto records = store.list(query);
                for (const core::StoredRecord &record : *records)
                    content.insert(kind->name + record.id.bytes(), record.fields.encoded());
            }
            return core::Result(content);
        }),
            "content");
    }

    std::unique_ptr<test::TestServer> m_server;
    QTemporaryDir m_backup;
    std::optional<core::UserId> m_asha, m_ben;
    std::unique_ptr<SyncDevice> m_phone, m_tablet;
    std::optional<core::RecordId> m_family, m_visit;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
