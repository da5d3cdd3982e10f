// SPDX-License-Identifier: Apache-2.0
#include "core/store/journal.h"
#include "core/types/kinds.h"
#include "core/types/records/family.h"
#include "core/wire/cbor.h"
#include "platform/fake/fakeclock.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"
#include "tests/sync/syncdevice.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::ErrorCode;
using core::Family;
using test::await;
using test::SyncDevice;
using State = app::Session::State;

namespace {

enum class Damage { Removed, Emptied, Zeroed, Flipped };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(QFileInfo(path).fileName()));
}

/// As the disk does it: the file stays the same one for who has it open.
void overwriteInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(QFileInfo(path).fileName()));
}

void damage(const QString &path, Damage how)
{
    QByteArray bytes = contentOf(path);
    if (bytes.isEmpty())
        qFatal("nothing to damage in %s", qPrintable(QFileInfo(path).fileName()));
    switch (how) {
    case Damage::Removed: QFile::remove(path); return;
    case Damage::Emptied: bytes.clear(); break;
    case Damage::Zeroed: bytes.fill('\0'); break;
    case Damage::Flipped: bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1); break;
    }
    overwrite(path, bytes);
}

/// Every file of the folder by name; the lock is empty and stays.
QMap<QString, QByteArray> filesOf(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        files.insert(name, contentOf(folder + u'/' + name));
    return files;
}

Family familyNamed(const QString &name)
{
    Family family;
    family.name = name;
    return family;
}

/// Waits for what the session found out about its folder.
void look(SyncDevice &device)
{
    const auto seen = await(device.engine().store().runInPlace(
        [](app::StoreThread::Place &) -> core::Result<core::Done> { return core::Done{}; }));
    if (!seen)
        qFatal("the store thread does not answer");
    QCoreApplication::processEvents();
}

} // namespace

/// Every file of a store may be missing, empty or wrong: nothing is made over unsent work, and nothing of it is lost.
/// Counted in the server's PostgreSQL.
class LostFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<test::TestServer>(); }
    void init() { m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker); }
    void cleanupTestCase() { m_server.reset(); }

    void losesNothingWhateverFileIsDamaged_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<int>("how");
        const QList<QStringList> lost{{u"enrolment"_s}, {u"key.a"_s}, {u"key.b"_s}, {u"key.a"_s, u"key.b"_s},
            {u"membership.a"_s}, {u"membership.b"_s}, {u"membership.a"_s, u"membership.b"_s}, {u"records.db"_s},
            {u"outbox.journal"_s}, {u"drafts.journal"_s}, {u"enrolment"_s, u"records.db"_s},
            {u"enrolment"_s, u"membership.a"_s, u"membership.b"_s}, {u"records.db"_s, u"membership.b"_s},
            {u"enrolment"_s, u"key.a"_s, u"key.b"_s}};
        const QList<std::pair<Damage, const char *>> ways{{Damage::Removed, "removed"}, {Damage::Emptied, "emptied"},
            {Damage::Zeroed, "zeroed"}, {Damage::Flipped, "flipped"}};
        for (const auto &files : lost) {
            for (const auto &[how, word] : ways)
                QTest::addRow("%s %s", qPrintable(files.join(u'+')), word) << files << int(how);
        }
    }
    void losesNothingWhateverFileIsDamaged()
    {
        QFETCH(QStringList, files);
        QFETCH(int, how);
        const qint64 before = m_server->countRecords(core::kindOf<Family>);
        SyncDevice device;
        device.enrol(m_server->invite(*m_asha));
        device.put(familyNamed(u"The sent ones"_s));
        device.sync();
        device.put(familyNamed(u"The first unsent"_s));
        device.put(familyNamed(u"The second unsent"_s));
        device.stop();
        for (const QString &name : files)
            damage(device.folder() + u'/' + name, Damage(how));
        const auto found = filesOf(device.folder());

        device.restart();
        look(device);
        QCOMPARE(device.session().state(), State::Locked);
        const bool noKeys = files.contains(u"key.a"_s) && files.contains(u"key.b"_s);
        QCOMPARE(device.session().keysGone(), noKeys);
        if (noKeys)
            return keepsEverythingAside(device, found);

        const QString invitation = m_server->invite(*m_asha);
        const auto enrolled = device.tryEnrol(invitation);
        QVERIFY(!enrolled);
        QVERIFY(enrolled.error().code == ErrorCode::InvalidInput || enrolled.error().code == ErrorCode::Missing
                || enrolled.error().code == ErrorCode::Damaged);
        QVERIFY(hasAllOf(device, found));

        if (const auto opened = device.unlock(); !opened) {
            QVERIFY(opened.error().code == ErrorCode::Missing || opened.error().code == ErrorCode::Damaged);
            QVERIFY(device.session().canRecover());
            QVERIFY(hasAllOf(device, found));
            const auto recovered = await(device.session().recover(QString::fromUtf16(SyncDevice::pin)));
            QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().detail));
        } else if (!SyncDevice::must(
                       device.onStore([](core::RecordStore &store) { return store.pagesHold(); }), "check")) {
            // A page that opening does not need: the check that the session makes later finds it.
            (void)await(device.session().lock());
            QVERIFY(await(device.session().recover(QString::fromUtf16(SyncDevice::pin))));
        }
        QCOMPARE(device.session().identity()->userName, u"Asha Verma"_s);
        QVERIFY(!device.session().problem());
        // A new database offers again what the journal has; what was sent is known to the server.
        QCOMPARE(device.pending().waiting, device.session().openingReport().mustSyncAnew ? 3 : 2);
        device.sync();
        QCOMPARE(device.pending().waiting, 0);
        QCOMPARE(device.count<Family>(), 3);
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), before + 3);
        // What was damaged is whole again.
        device.restart();
        QVERIFY(device.unlock().ok());
        device.sync();
    }

    void sendsFromARecoveredDevice()
    {
        const qint64 before = m_server->countRecords(core::kindOf<Family>);
        const QTemporaryDir folder;
        const QString store = folder.path() + u"/store"_s;
        const QJsonObject pin{{u"pin"_s, u"135790"_s}};
        {
            test::DeviceProcess device(store);
            device.must(u"enrol"_s, {{u"pin"_s, u"135790"_s}, {u"invitation"_s, m_server->invite(*m_asha)}});
            device.must(u"put"_s, family(u"Sent"_s));
            device.must(u"sync"_s);
            device.must(u"put"_s, family(u"Unsent"_s));
            device.finish();
        }
        damage(store + u"/records.db"_s, Damage::Zeroed);
        test::DeviceProcess device(store);
        const auto refused = device(u"unlock"_s, pin).value(u"error"_s).toObject();
        QCOMPARE(refused.value(u"code"_s).toString(), u"damaged"_s);
        const auto opened = device.must(u"unlock"_s, {{u"pin"_s, u"135790"_s}, {u"recover"_s, true}});
        QCOMPARE(opened.value(u"user_name"_s).toString(), u"Asha Verma"_s);
        QCOMPARE(opened.value(u"must_sync_anew"_s).toBool(), true);
        device.must(u"sync"_s);
        QCOMPARE(device.must(u"status"_s).value(u"waiting"_s).toInt(), 0);
        QCOMPARE(device.must(u"list"_s, {{u"kind"_s, u"family"_s}}).value(u"records"_s).toArray().size(), 2);
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), before + 2);
    }

    void noticesDamageWhileOpenAndBringsTheWorkBack_data()
    {
        QTest::addColumn<int>("checkAfterMs");
        QTest::addColumn<bool>("reads");
        QTest::newRow("by the check after opening") << 1'000 << false;
        QTest::newRow("by a read that fails") << 0 << true;
    }
    void noticesDamageWhileOpenAndBringsTheWorkBack()
    {
        QFETCH(int, checkAfterMs);
        QFETCH(bool, reads);
        const qint64 before = m_server->countRecords(core::kindOf<Family>);
        SyncDevice::Options options;
        options.checkAfterMs = checkAfterMs;
        SyncDevice device(options);
        device.enrol(m_server->invite(*m_asha));
        device.put(familyNamed(u"Sent"_s));
        device.sync();
        device.put(familyNamed(u"Unsent"_s));
        device.stop();
        QByteArray bytes = contentOf(device.folder() + u"/records.db"_s);
        device.restart();
        QVERIFY(device.unlock().ok());
        QVERIFY(!device.session().problem());
        for (qsizetype page = 1; page < bytes.size() / 4096; ++page)
            bytes[page * 4096 + 1000] = char(bytes[page * 4096 + 1000] ^ 1);
        overwriteInPlace(device.folder() + u"/records.db"_s, bytes);
        if (reads) {
            // Kinds that nothing has read so far, so that their pages come from the disk.
            QVERIFY(test::eventually([&] {
                for (const core::KindInfo *kind : core::allKinds()) {
                    core::Query query;
                    query.kind = kind->number;
                    (void)device.onStore([query](core::RecordStore &store) { return store.count(query); });
                }
                return device.session().problem().has_value();
            }));
        }
        QVERIFY(test::eventually([&] { return device.session().problem().has_value(); }));
        QCOMPARE(device.session().problem()->code, ErrorCode::Damaged);
        QVERIFY(device.session().canRecover());
        QCOMPARE(device.session().state(), State::Open);
        (void)await(device.session().lock());
        const auto recovered = await(device.session().recover(QString::fromUtf16(SyncDevice::pin)));
        QVERIFY2(recovered, qPrintable(recovered ? QString() : recovered.error().detail));
        QVERIFY(!device.session().problem());
        QVERIFY(device.session().openingReport().mustSyncAnew);
        QCOMPARE(device.pending().waiting, 2);
        device.sync();
        QCOMPARE(device.count<Family>(), 2);
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), before + 2);
    }

    void enrolsAnewAfterAnEnrolmentThatNeverFinished()
    {
        SyncDevice device;
        const QString invitation = m_server->invite(*m_asha);
        device.enrol(invitation);
        const core::DeviceId id = device.session().identity()->device;
        device.stop();
        // As if the process had ended before the last step of all.
        QVERIFY(QFile::remove(device.folder() + u"/enrolment"_s));
        core::CborWriter note;
        note.array(2).bytes(core::decodeInvitation(invitation)->invite.view()).bytes(id.view());
        overwrite(device.folder() + u"/enrolling"_s, note.data());
        device.restart();
        QCOMPARE(device.session().state(), State::NotEnrolled);
        device.enrol(invitation);
        QCOMPARE(device.session().identity()->device, id);
        device.sync();
    }

    void takesTheSealedOutboxOfADeviceWhoseKeysAreGone()
    {
        const qint64 before = m_server->countRecords(core::kindOf<Family>);
        const auto counted = m_server->counts();
        platform::FakeClock clock(core::Timestamp{QDateTime::currentMSecsSinceEpoch()});
        SyncDevice::Options options;
        options.clock = &clock;
        SyncDevice device(options);
        device.enrol(m_server->invite(*m_asha));
        const auto sent = device.put(familyNamed(u"Sent"_s));
        device.sync();
        const auto unsent = device.put(familyNamed(u"Unsent"_s));
        device.put(familyNamed(u"Unsent as well"_s));
        device.edit<Family>(sent, [](Family &family) { family.interpreter = u"Mrs Haddad"_s; });
        device.restart();
        for (quint64 i = 0; i < core::Keyfile::mostTries; ++i) {
            clock.advance(60LL * 60 * 1000);
            QVERIFY(!device.unlock(u"000000"_s).ok());
        }
        QVERIFY(device.session().keysGone());
        device.enrol(m_server->invite(*m_asha));
        device.sync();
        QCOMPARE(device.count<Family>(), 1);
        const auto sealed = QDir(device.folder()).entryList({u"outbox.journal.sealed-*"_s});
        QCOMPARE(sealed.size(), 1);
        const QString file = device.folder() + u'/' + sealed.first();
        const QString said = m_server->command({u"open-outbox"_s, file});
        QVERIFY2(said.startsWith(u"3 changes taken, 1 known already, 0 set aside"_s), qPrintable(said));
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), before + 3);
        QCOMPARE(m_server->counts().quarantined, counted.quarantined);

        // The new device gets it back, in the name of its author and with nothing changed.
        device.sync();
        QCOMPARE(device.count<Family>(), 3);
        QCOMPARE(device.value<Family>(unsent).name, u"Unsent"_s);
        QCOMPARE(device.value<Family>(sent).interpreter, u"Mrs Haddad"_s);
        QCOMPARE(device.find<Family>(unsent)->record.author, m_asha);

        // Again: nothing is there twice.
        QVERIFY(m_server->command({u"open-outbox"_s, file}).startsWith(u"0 changes taken, 4 known already"_s));
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), before + 3);
    }

    void setsAsideWhatTheAuthorOfASealedOutboxMightNotWrite()
    {
        const auto volunteer = m_server->addUser(u"Vera Volunteer"_s, core::Post::Volunteer);
        const qint64 before = m_server->countRecords(core::kindOf<Family>);
        const qint64 quarantined = m_server->counts().quarantined;
        SyncDevice device;
        device.enrol(m_server->invite(volunteer));
        device.put(familyNamed(u"Not hers to open"_s));
        device.stop();
        const QString file = device.folder() + u"/outbox.journal"_s;
        const QString said = m_server->command({u"open-outbox"_s, file});
        QVERIFY2(said.startsWith(u"0 changes taken, 0 known already, 1 set aside"_s), qPrintable(said));
        QCOMPARE(m_server->countRecords(core::kindOf<Family>), before);
        QCOMPARE(m_server->counts().quarantined, quarantined + 1);
    }

private:
    static bool hasAllOf(const SyncDevice &device, const QMap<QString, QByteArray> &found)
    {
        const auto now = filesOf(device.folder());
        return std::ranges::all_of(found.keys(), [&](const QString &name) { return now.contains(name); });
    }
    static QJsonObject family(const QString &name)
    {
        return {{u"kind"_s, u"family"_s}, {u"fields"_s, QJsonObject{{u"name"_s, name}}}};
    }

    /// Without keys the way on is a new enrolment: it removes nothing, and the sealed journal is kept whole.
    void keepsEverythingAside(SyncDevice &device, const QMap<QString, QByteArray> &found)
    {
        QVERIFY(!device.unlock());
        QVERIFY(device.session().keysGone());
        device.enrol(m_server->invite(*m_asha));
        QCOMPARE(device.count<Family>(), 0);
        device.sync();
        device.stop();
        const auto now = filesOf(device.folder());
        for (auto old = found.begin(); old != found.end(); ++old) {
            const bool kept = std::any_of(now.begin(), now.end(), [&](const QByteArray &b) { return b == *old; });
            QVERIFY2(kept || old.key() == u"lock"_s, qPrintable(old.key()));
        }
        const auto sealed = QDir(device.folder()).entryList({u"outbox.journal.sealed-*"_s});
        QCOMPARE(sealed.size(), 1);
        const auto boxes = core::Journal::sealedBoxes(device.folder() + u'/' + sealed.first());
        QVERIFY(boxes);
        QCOMPARE(boxes->size(), 3);
        device.restart();
        QVERIFY(device.unlock().ok());
    }

    std::unique_ptr<test::TestServer> m_server;
    std::optional<core::UserId> m_asha;
};

QTEST_GUILESS_MAIN(LostFilesTest)
#include "tst_lostfiles.moc"
