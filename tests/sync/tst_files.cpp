// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because all of it speaks through one relay and one pair of devices.
#include "core/store/attachedfile.h"
#include "core/types/records/family.h"
#include "core/types/records/visit.h"
#include "core/wire/blobmessage.h"
#include "platform/fake/fakeclock.h"
#include "server/datafolder.h"
#include "tests/support/testserver.h"
#include "tests/sync/deviceprocess.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::Attachment;
using core::AttachmentType;
using core::ErrorCode;
using core::Family;
using core::RecordId;
using core::ScopeId;
using test::SyncDevice;
using test::TlsRelay;

namespace {

constexpr qsizetype large = 900'000; // several chunks

// Nothing that compresses, and the same in every run.
QByteArray soundOf(qsizetype length, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    QByteArray bytes((length + 3) / 4 * 4, '\0');
    random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes.first(length);
}

QString codeOf(const QJsonObject &reply) { return reply.value("error"_L1).toObject().value("code"_L1).toString(); }

} // namespace

/// Attached files from one real device to another: real server, PostgreSQL, TLS.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init()
    {
        m_server = std::make_unique<test::TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha Verma"_s, core::Post::SocialWorker);
        m_ben = m_server->addUser(u"Ben Ola"_s, core::Post::SocialWorker);
        m_relay = std::make_unique<TlsRelay>(
            server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port());
        m_phone = device(*m_asha);
        Family family;
        family.name = u"The Okoros"_s;
        m_home = ScopeId(m_phone->put(family));
        m_phone->sync();
        m_phone->sync();
    }
    void cleanup()
    {
        m_tablet.reset();
        m_phone.reset();
        m_relay.reset();
        m_server.reset();
    }

    void bringsAFileToWhoeverHoldsItsFamily()
    {
        const QByteArray sound = soundOf(large);
        const RecordId id = attach(sound);
        QCOMPARE(send().sent, 1);
        QVERIFY(!m_relay->sent().contains(sound.mid(1000, 64))); // not even inside TLS
        withTablet();
        QCOMPARE(codeOfFetch(*m_tablet, RecordId::create()), ErrorCode::NotFound);
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, id), "fetch"), sound);
        m_relay->forget();
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, id), "fetch"), sound);
        QVERIFY(!m_relay->sent().contains("GET ")); // it is here now
    }

    void goesOnWhereItWasCutOff()
    {
        const RecordId id = attach(soundOf(large));
        m_relay->cutFilesAfter(2);
        QCOMPARE(trySend().error().code, ErrorCode::Offline);
        QCOMPARE(chunksSent().size(), 2);
        const qint64 kept = chunksSent().last() + 1;
        QVERIFY(kept > 1);
        m_phone->restart();
        SyncDevice::must(m_phone->unlock(), "unlock");
        QCOMPARE(waiting(), 1);
        m_relay->forget();
        m_relay->letFilesPass();
        QCOMPARE(send().sent, 1);
        QVERIFY(chunksSent().first() >= kept); // behind what the server said that it keeps
        withTablet();
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, id), "fetch"), soundOf(large));
    }

    void keepsItsOwnCopyUntilTheServerHasAllOfIt()
    {
        platform::FakeClock clock;
        clock.setWall({QDateTime::currentMSecsSinceEpoch()});
        m_phone = device(*m_asha, &clock);
        m_phone->sync();
        m_phone->sync();
        const RecordId id = attach(soundOf(large));
        m_relay->cutFilesAfter(1);
        QCOMPARE(trySend().error().code, ErrorCode::Offline);
        clock.advance(2 * app::FileLane::keptMs);
        m_phone->restart(); // with each opening what nobody needs is let go of
        // The lease had ended; it begins again a moment after the sync that renews it.
        connect(&m_phone->engine().session(), &app::Session::leaseRenewed, this, [&clock] { clock.advance(1000); });
        SyncDevice::must(m_phone->unlock(), "unlock");
        QCOMPARE(m_phone->engine().session().state(), app::Session::State::Lapsed);
        QVERIFY(!trySend().ok());
        QVERIFY(hasFile(id));
        m_relay->letFilesPass();
        QCOMPARE(send().sent, 1);
        QVERIFY(hasFile(id)); // it may be looked at offline for a while
        m_phone->restart();
        SyncDevice::must(m_phone->unlock(), "unlock");
        clock.advance(2 * app::FileLane::keptMs);
        QCOMPARE(send().sent, 0);
        QTRY_VERIFY(!hasFile(id));
        QCOMPARE(SyncDevice::must(fetch(*m_phone, id), "fetch"), soundOf(large)); // the server has it
    }

    void sendsAChunkAgainThatChangedOnTheWay()
    {
        const RecordId id = attach(soundOf(large));
        m_relay->spoilNextRequest();
        QCOMPARE(send().sent, 1);
        QVERIFY(m_relay->hasSpoilt());
        withTablet();
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, id), "fetch"), soundOf(large));
    }

    void takesNoOtherBytesThanTheRecordSays()
    {
        const RecordId id = attach(soundOf(large));
        QCOMPARE(send().sent, 1);
        withTablet();
        m_relay->spoilNextAnswer();
        QCOMPARE(codeOfFetch(*m_tablet, id), ErrorCode::Damaged);
        QVERIFY(m_relay->hasSpoilt());
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, id), "fetch"), soundOf(large));
    }

    void sendsNoFileThatTheDiskSpoilt()
    {
        const RecordId spoilt = attach(soundOf(large));
        const RecordId whole = attach(soundOf(1000));
        {
            QFile file(pathOf(*m_phone, spoilt));
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(5000) && file.write("changed") == 7);
        }
        const auto summary = send();
        QCOMPARE(summary.sent, 1);
        QCOMPARE(summary.setAside, QList<RecordId>{spoilt});
        QCOMPARE(m_phone->engine().files().problem(spoilt)->code, ErrorCode::Damaged);
        QVERIFY(hasFile(spoilt)); // it is all there is
        withTablet();
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, whole), "fetch"), soundOf(1000));
        QCOMPARE(codeOfFetch(*m_tablet, spoilt), ErrorCode::NotFound);
    }

    void sendsNoFileThatWasTakenBack()
    {
        const RecordId id = attach(soundOf(large));
        write(id, core::Op::Delete);
        QCOMPARE(send().sent, 0);
        QVERIFY(!m_relay->sent().contains("/v1/blob/"));
        QVERIFY(hasFile(id)); // it may be brought back
        write(id, core::Op::Restore);
        QCOMPARE(send().sent, 1);
    }

    void givesNothingWithoutTheGrant()
    {
        const RecordId id = attach(soundOf(large));
        QCOMPARE(send().sent, 1);
        m_tablet = device(*m_ben);
        m_tablet->sync();
        QCOMPARE(codeOfFetch(*m_tablet, id), ErrorCode::NotFound); // not even the record
        m_server->grant(*m_ben, *m_home, core::Role::CoWorker);
        m_tablet->sync();
        m_tablet->sync();
        m_server->revoke(*m_ben, *m_home);
        m_relay->forget();
        QCOMPARE(codeOfFetch(*m_tablet, id), ErrorCode::Refused); // the record is here still, and the key
        QVERIFY(m_relay->sent().contains("GET /v1/blob/"));
        QVERIFY(m_relay->received().size() < 2000);
        QVERIFY(filesOf(*m_tablet).isEmpty());
    }

    // A first chunk is of 64 KiB: with every try as the first one nothing would ever get through.
    void finishesOverALinkThatIsCutEvery64Kilobytes()
    {
        const RecordId id = attach(soundOf(400'000));
        m_phone->sync();
        m_relay->cutConnectionsAfter(64'000);
        int tries = 0;
        app::FileLane::Sent sent = trySend();
        while (!sent && tries++ < 60)
            sent = trySend();
        QVERIFY2(sent.ok(), qPrintable(u"after %1 tries"_s.arg(tries)));
        QVERIFY(tries > 0);
        withTablet();
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, id), "fetch"), soundOf(400'000));
    }

    // After the server has begun anew a device offers what it has of a family, whoever made it; what others made leaves
    // it with the family all the same.
    void leavesWithItsFamilyUnlessItsUserMadeIt()
    {
        const RecordId ashas = attach(soundOf(large));
        QCOMPARE(send().sent, 1);
        m_server->grant(*m_ben, *m_home, core::Role::CoWorker);
        m_tablet = device(*m_ben);
        m_tablet->sync();
        m_tablet->sync();
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, ashas), "fetch"), soundOf(large));
        const RecordId bens = attach(soundOf(1000), m_tablet.get());
        m_tablet->sync();
        m_server->command({u"restored"_s});
        m_server->stop();
        m_server->start();
        m_tablet->sync();
        QCOMPARE(pathOf(*m_tablet, ashas).endsWith(u"-waiting"_s), true);
        m_server->revoke(*m_ben, *m_home);
        bool purged = false;
        for (int i = 0; i < 3 && !purged; ++i)
            purged = m_tablet->sync().purged.contains(*m_home);
        QVERIFY(purged);
        QVERIFY(pathOf(*m_tablet, ashas).isEmpty());
        QVERIFY(pathOf(*m_tablet, bens).endsWith(u"-waiting"_s)); // there is no other, and it may still be sent
        QCOMPARE(SyncDevice::must(test::await(m_tablet->engine().files().sendNow()), "send").sent, 1);
        withTablet();
        QCOMPARE(SyncDevice::must(fetch(*m_tablet, bens), "fetch"), soundOf(1000));
    }

    void letsTextGoFirst()
    {
        attach(soundOf(large));
        m_relay->onNextChunk([this] { writeMeanwhile(); });
        const auto summary = send();
        QCOMPARE(summary.sent, 0);
        QCOMPARE(summary.waiting, 1);
        QCOMPARE(chunksSent().size(), 1); // the one that was under way
        m_phone->sync();
        QCOMPARE(m_server->countRecords(core::kindOf<core::Visit>), 1);
        QCOMPARE(send().sent, 1);
    }

    void goesByItselfBehindTheText()
    {
        m_phone = device(*m_asha, nullptr, /*automatic=*/true);
        m_relay->onNextChunk([this] { writeMeanwhile(); });
        attach(soundOf(large));
        QTRY_COMPARE(waiting(), 0);
        QCOMPARE(m_server->countRecords(core::kindOf<core::Visit>), 1);
        m_phone->stop();
    }

    void isCommandsOfTheDeviceWithoutAScreen()
    {
        const QTemporaryDir folder;
        const QByteArray sound = soundOf(large);
        {
            QFile file(folder.filePath(u"sound"_s));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(sound) == sound.size());
        }
        const QString relayed = u"https://localhost:%1"_s.arg(m_relay->port());
        const QStringList options{u"--server"_s, relayed};
        auto one = std::make_unique<test::DeviceProcess>(folder.filePath(u"one"_s), options);
        run(*one, u"enrol"_s, {{u"invitation"_s, m_server->invite(*m_asha)}, {u"pin"_s, u"135790"_s}});
        run(*one, u"sync"_s);
        const QJsonObject asked{{u"scope"_s, m_home->toString()}, {u"type"_s, u"audio"_s},
            {u"file"_s, folder.filePath(u"sound"_s)}, {u"shows"_s, u"Amara sings"_s}};
        const QString id = one->must(u"attach"_s, asked).value("id"_L1).toString();
        m_relay->cutFilesAfter(1);
        QCOMPARE(codeOf(run(*one, u"send_files"_s)), u"offline"_s);
        one->kill();
        one = std::make_unique<test::DeviceProcess>(folder.filePath(u"one"_s), options);
        one->must(u"unlock"_s, {{u"pin"_s, u"135790"_s}});
        m_relay->letFilesPass();
        QCOMPARE(run(*one, u"send_files"_s).value("sent"_L1).toInt(), 1);
        const QString target = folder.filePath(u"fetched"_s);
        test::DeviceProcess two(folder.filePath(u"two"_s));
        two.must(u"enrol"_s, {{u"invitation"_s, m_server->invite(*m_asha)}, {u"pin"_s, u"135790"_s}});
        two.must(u"sync"_s);
        QCOMPARE(two.must(u"fetch"_s, {{u"id"_s, id}, {u"file"_s, target}}).value("bytes"_L1).toInt(), sound.size());
        QFile fetched(target);
        QVERIFY(fetched.open(QIODevice::ReadOnly));
        QCOMPARE(fetched.readAll(), sound);
        one->finish();
        two.finish();
    }

private:
    [[nodiscard]] std::unique_ptr<SyncDevice> device(
        const core::UserId &user, const core::Clock *clock = nullptr, bool automatic = false)
    {
        auto made = std::make_unique<SyncDevice>(SyncDevice::Options{m_relay->port(), automatic, clock});
        made->enrol(m_server->invite(user));
        return made;
    }
    void withTablet()
    {
        m_tablet = device(*m_asha);
        m_tablet->sync();
        m_tablet->sync();
    }
    void write(const RecordId &id, core::Op op)
    {
        const core::Edit edit{*m_home, core::ScopeKind::Family, id, core::kindOf<core::Attachment>.number, op, {}, 0};
        SyncDevice::must(
            test::await(m_phone->engine().store().run([edit](core::RecordStore &store) { return store.write(edit); })),
            "write");
    }
    RecordId attach(const QByteArray &bytes, SyncDevice *from = nullptr)
    {
        Attachment what;
        what.type = AttachmentType::Audio;
        what.shows = u"Amara sings"_s;
        SyncDevice &on = from ? *from : *m_phone;
        const auto attached = test::await(on.engine().store().runWithFiles(
            [what, bytes, home = *m_home](core::RecordStore &store, const core::FileBox &box) {
                return core::attachFile(store, box, home, what, bytes);
            }));
        return SyncDevice::must(attached, "attach").id;
    }
    app::FileLane::Sent trySend() { return test::await(m_phone->engine().files().sendNow()); }
    app::FileLane::Summary send() { return SyncDevice::must(trySend(), "send"); }
    static app::FileLane::Fetched fetch(SyncDevice &device, const RecordId &id)
    {
        return test::await(device.engine().files().fetch(id));
    }
    static ErrorCode codeOfFetch(SyncDevice &device, const RecordId &id)
    {
        const auto fetched = fetch(device, id);
        return fetched ? ErrorCode::Internal : fetched.error().code;
    }
    /// Somebody saves something while a chunk is on its way, and the device has noticed.
    void writeMeanwhile()
    {
        core::Visit visit;
        visit.observations = u"while it was sent"_s;
        bool noticed = false;
        auto &sync = m_phone->engine().sync();
        const auto watching = connect(&sync, &app::SyncController::statusChanged, this,
            [&] { noticed = noticed || sync.status().pending.waiting > 0; });
        m_phone->put(visit, m_home);
        const bool seen = test::eventually([&] { return noticed; });
        disconnect(watching);
        if (!seen)
            qFatal("nobody noticed");
    }
    [[nodiscard]] int waiting()
    {
        return int(SyncDevice::must(
            test::await(m_phone->engine().store().runWithFiles([](core::RecordStore &, const core::FileBox &box) {
                return core::Result<QList<core::FileBox::Waiting>>(box.waiting());
            })),
            "waiting")
                .size());
    }
    [[nodiscard]] static QStringList filesOf(const SyncDevice &device)
    {
        QStringList found;
        for (QDirIterator it(device.folder() + u"/files"_s, QDir::Files); it.hasNext();)
            found.append(it.next());
        return found;
    }
    [[nodiscard]] static QString pathOf(const SyncDevice &device, const RecordId &id)
    {
        const QStringList found = filesOf(device).filter(QString::fromLatin1(id.bytes().toHex()));
        return found.isEmpty() ? QString() : found.first();
    }
    [[nodiscard]] bool hasFile(const RecordId &id) const { return !pathOf(*m_phone, id).isEmpty(); }
    /// Where each chunk began that went through the relay.
    [[nodiscard]] QList<qint64> chunksSent() const
    {
        QList<qint64> starts;
        const QByteArray sent = m_relay->sent();
        for (qsizetype at = sent.indexOf("Upload-Offset: "); at >= 0; at = sent.indexOf("Upload-Offset: ", at + 1))
            starts.append(sent.mid(at + 15, sent.indexOf('\r', at) - at - 15).toLongLong());
        return starts;
    }
    /// The relay lives on this thread: a command that needs it is waited for with events running.
    static QJsonObject run(test::DeviceProcess &device, const QString &command, const QJsonObject &with = {})
    {
        device.send(command, with);
        if (!test::eventually([&] { return device.hasReply(); }))
            qFatal("no reply");
        return device.reply().value_or(QJsonObject());
    }

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<TlsRelay> m_relay;
    std::unique_ptr<SyncDevice> m_phone, m_tablet;
    std::optional<core::UserId> m_asha, m_ben;
    std::optional<ScopeId> m_home;
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
