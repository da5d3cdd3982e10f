// SPDX-License-Identifier: Apache-2.0
#include "core/store/attachedfile.h"
#include "core/types/records/family.h"
#include "core/wire/limits.h"
#include "server/datafolder.h"
#include "server/pgpool.h"
#include "tests/support/rounds.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"
#include "tests/sync/tlsrelay.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorstep;
using core::Attachment;
using core::RecordId;
using core::ScopeId;
using test::SyncDevice;

namespace {

// What the disk of the database does when the last chunk makes a file whole. Switched on by a row.
constexpr const char *fullDisk = R"(
create table full_disk (one integer primary key);
create function full_disk() returns trigger language plpgsql as $$
begin
    if new.whole and exists (select 1 from full_disk) then
        raise exception 'could not extend file' using errcode = '53100';
    end if;
    return new;
end $$;
create trigger full_disk before update on blob for each row execute function full_disk();
)";

constexpr server::Statement chunksOfFile{
    "test_chunks_of_file", "select bytes from blob_chunk where blob_id = $1::uuid order by at"};
constexpr server::Statement rowsOfFile{
    "test_rows_of_file", "select size, sha256, whole from blob where blob_id = $1::uuid"};

QByteArray randomBytes(qsizetype size, QRandomGenerator &dice)
{
    QByteArray bytes((size + 3) / 4 * 4, '\0');
    dice.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return bytes.first(size);
}

} // namespace

/// Files on their way while the connection ends at any byte, the app and the server are killed, the server's disk is
/// full when a file becomes whole, and what is there already is offered again.
class UploadsTest : public QObject
{
    Q_OBJECT

private:
    // A request about a file is no longer than this without its chunk, and one sync beside it.
    static constexpr qsizetype besides = 24 * 1024;

    std::unique_ptr<test::TestServer> m_server;
    std::unique_ptr<test::TlsRelay> m_relay;
    std::unique_ptr<SyncDevice> m_phone;
    std::optional<ScopeId> m_home;
    int m_cuts = 0;
    int m_full = 0;
    int m_again = 0;
    qint64 m_wasted = 0;

    void script(const QString &sql)
    {
        if (const auto done = (*m_server->organisation().pool().take())->runScript(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
    }

    [[nodiscard]] RecordId attach(const QByteArray &bytes)
    {
        Attachment what;
        what.type = core::AttachmentType::Photo;
        what.shows = u"the stairs"_s;
        const auto attached = test::await(m_phone->engine().store().runWithFiles(
            [what, bytes, home = *m_home](core::RecordStore &store, const core::FileBox &box) {
                return core::attachFile(store, box, home, what, bytes);
            }));
        return SyncDevice::must(attached, "attach").id;
    }

    /// Whether all that waits is with the server.
    [[nodiscard]] bool sends()
    {
        const auto sent = test::await(m_phone->engine().files().sendNow());
        return sent && sent->waiting == 0 && sent->setAside.isEmpty();
    }

    void restart()
    {
        m_phone->restart();
        SyncDevice::must(m_phone->unlock(), "unlock");
    }

    /// The bytes at the server, as they lie in its tables.
    [[nodiscard]] QString wrongAtTheServer(const RecordId &id, qsizetype size)
    {
        auto lease = m_server->organisation().pool().take();
        const auto file = (*lease)->run(rowsOfFile, server::PgParams().uuid(id));
        const auto chunks = (*lease)->run(chunksOfFile, server::PgParams().uuid(id));
        if (!file || !chunks || file->size() != 1 || !file->boolean(0, 2))
            return u"the server has no such file"_s;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        qint64 length = 0;
        for (int row = 0; row < chunks->size(); ++row) {
            hash.addData(chunks->bytes(row, 0));
            length += chunks->bytes(row, 0).size();
        }
        if (length != file->integer8(0, 0) || length < size || hash.result() != file->bytes(0, 1))
            return u"other bytes than were announced"_s;
        const auto record = m_phone->find<Attachment>(id);
        return record && record->value.sha256 == file->bytes(0, 1) ? QString() : u"other bytes than the record's"_s;
    }

    /// The connection ends after so many bytes, once or twice, and then holds.
    [[nodiscard]] bool goesThroughCuts(qsizetype size, QRandomGenerator &dice)
    {
        const int before = m_relay->connectionsCut();
        int cuts = 0; // beside those of the relay, which ends every connection of a try
        for (int i = dice.bounded(1, 3); i > 0; --i) {
            m_relay->cutConnectionsAfter(dice.bounded(int(size + 4000)));
            if (sends())
                break;
            if (dice.bounded(3) == 0)
                restart();
            if (dice.bounded(12) == 0) {
                m_server->kill();
                m_server->start();
            }
        }
        m_relay->cutConnectionsAfter(std::numeric_limits<qsizetype>::max());
        if (dice.bounded(8) == 0) {
            script(u"insert into full_disk values (1)"_s);
            const bool refused = !sends();
            script(u"delete from full_disk"_s);
            m_full += refused ? 1 : 0;
            cuts += refused ? 1 : 0;
        }
        if (!test::eventually([&] { return sends(); }))
            return false;
        cuts += m_relay->connectionsCut() - before;
        m_cuts += cuts;
        const qint64 wasted = m_relay->sent().size() - size;
        m_wasted += std::max<qint64>(0, wasted);
        const qint64 may = qint64(cuts) * core::limits::blobChunk + (cuts + 2) * besides;
        if (wasted > may)
            qWarning("%lld bytes of %lld sent again after %d cuts", wasted, qint64(size), cuts);
        return wasted <= may;
    }

    /// The server is asked whether it has what it had, and no byte goes again.
    [[nodiscard]] bool isFoundAgain()
    {
        const auto offered = test::await(m_phone->engine().store().runWithFiles(
            [](core::RecordStore &, const core::FileBox &box) { return box.offerAgain({}); }));
        m_relay->forget();
        ++m_again;
        return offered && sends() && !m_relay->sent().contains("PATCH ");
    }

    /// What the server has, as after a month.
    void letGo()
    {
        const core::Timestamp later{QDateTime::currentMSecsSinceEpoch() + 1000};
        SyncDevice::must(test::await(m_phone->engine().store().runWithFiles(
                             [later](core::RecordStore &, const core::FileBox &box) { return box.dropUnused(later); })),
            "let go");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<test::TestServer>();
        script(QString::fromLatin1(fullDisk));
        const auto asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
        m_relay = std::make_unique<test::TlsRelay>(
            server::DataFolder::read(m_server->dataFolder()).value().tls, m_server->port());
        m_phone = std::make_unique<SyncDevice>(SyncDevice::Options{m_relay->port()});
        m_phone->enrol(m_server->invite(asha));
        core::Family family;
        family.name = u"Okoro"_s;
        m_home = ScopeId(m_phone->put(family));
        m_phone->sync();
    }
    void cleanupTestCase()
    {
        m_phone.reset();
        m_relay.reset();
        m_server.reset();
    }

    void bringEveryByteOnceWhateverHappens()
    {
        const bool held = test::eachRound(test::rounds(12, 2000), [&](QRandomGenerator &dice) {
            const qsizetype size = dice.bounded(2) == 0 ? dice.bounded(1, 60'000) : dice.bounded(60'000, 700'000);
            const RecordId id = attach(randomBytes(size, dice));
            m_phone->sync();
            m_relay->forget();
            QString wrong;
            if (!goesThroughCuts(core::filecipher::sealedSize(size), dice))
                wrong = u"does not arrive, or more than a chunk is sent again"_s;
            if (wrong.isEmpty())
                wrong = wrongAtTheServer(id, size);
            if (wrong.isEmpty() && dice.bounded(10) == 0 && !isFoundAgain())
                wrong = u"sent again although it was there"_s;
            letGo();
            if (!wrong.isEmpty())
                qWarning("%lld bytes: %s", qint64(size), qPrintable(wrong));
            return wrong.isEmpty();
        });
        QVERIFY(held);
        qInfo("%d cuts, %d times a full disk, %d offered again; %lld bytes a cut beside the files", m_cuts, m_full,
            m_again, m_wasted / std::max(1, m_cuts));
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
