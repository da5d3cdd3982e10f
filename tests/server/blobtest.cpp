// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because every promise about a file is held with one helper that sends it.
#include "core/types/records/attachment.h"
#include "core/types/records/family.h"
#include "core/wire/blobmessage.h"
#include "core/wire/limits.h"
#include "server/blobs.h"
#include "server/synchandler.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::RecordId;
using core::ScopeId;

namespace {

constexpr qsizetype chunkBytes = core::limits::blobChunkLeast;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    return bytes;
}

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// One file on its way to or from the server.
struct File {
    ScopeId scope;
    QByteArray bytes;
    RecordId id = RecordId::create();

    [[nodiscard]] QByteArray path() const { return core::blobPath(scope, id).toLatin1(); }
    [[nodiscard]] Reply announce(TestClient &client) const
    {
        return client.send("POST", "/v1/blob", core::encodeBlobRequest({scope, id, bytes.size(), sha256(bytes)}));
    }
    [[nodiscard]] Reply chunk(TestClient &client, qint64 at, qsizetype size = chunkBytes) const
    {
        return put(client, at, bytes.mid(at, size));
    }
    [[nodiscard]] Reply put(TestClient &client, qint64 at, const QByteArray &piece) const
    {
        return client.send("PATCH", path(), piece,
            "Upload-Offset: " + QByteArray::number(at) + "\r\nUpload-Checksum: " + core::chunkChecksum(piece) + "\r\n");
    }
    [[nodiscard]] Reply range(TestClient &client, const QByteArray &range) const
    {
        return client.send("GET", path(), {}, "Range: " + range + "\r\n");
    }
    /// Announces and sends everything.
    void send(TestClient &client) const
    {
        if (announce(client).status != 200)
            qFatal("cannot announce");
        for (qint64 at = 0; at < bytes.size(); at += core::limits::blobChunk) {
            if (chunk(client, at, core::limits::blobChunk).status != 200)
                qFatal("cannot send");
        }
    }
};

core::BlobState stateOf(const Reply &reply)
{
    const auto state = core::decodeBlobState(reply.body);
    return state ? *state : core::BlobState{-1, false};
}

} // namespace

/// The bytes of attachments on a real server over TLS and PostgreSQL.
class BlobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsAFileChunkByChunkAndGivesItBack();
    void goesOnWhereItWasAfterTheServerWasKilled();
    void keepsNothingOfAChunkThatWasCut();
    void takesNoChunkTwiceAndNoneOutOfPlace();
    void refusesAChunkWithAnotherChecksum();
    void beginsAnewWhereTheWholeIsNotWhatWasAnnounced();
    void findsTheSameFileWhereItIsAnnouncedAgain();
    void refusesOtherBytesUnderTheSameId();
    void givesNoByteOfAHalfFile();
    void answersARangeWithThoseBytes_data();
    void answersARangeWithThoseBytes();
    void refusesWhatIsNoRange();
    void letsNobodyNearAScopeThatTheyDoNotHold();
    void takesTheRestOfAFileWhoseGrantEndedOnlyFromItsAuthor();
    void refusesWhatIsOverALimit();
    void dropsAHalfUploadAfterAWeekAndNoWholeOne();
    void takesNoFileBeforeItsRecordOrOtherThanItSays();
    void givesTheIdToWhatItsRecordNames();
    void letsAColleagueFinishWhatItsRecordNames();
    void dropsTheBytesOfADeletedRecordAfterAMonth();
    void refusesATargetThatNamesNoFile();

private:
    void putRecord(TestClient &client, const RecordId &id, qint64 size, const QByteArray &checksum);
    /// A file whose record is at the server.
    File made(const QByteArray &bytes, TestClient *client = nullptr);
    /// What the server keeps of a file, in rows.
    qint64 chunksOf(const File &file);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_client;
    std::optional<core::UserId> m_asha;
    std::optional<ScopeId> m_family;
};

void BlobTest::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
    m_client = std::make_unique<TestClient>(m_server->invite(*m_asha));
    QCOMPARE(m_client->enrol().status, 200);
    const RecordId family = RecordId::create();
    m_family = ScopeId(family);
    core::Family okoro;
    okoro.name = u"Okoro"_s;
    QVERIFY(
        m_client->sync(TestClient::request({{*m_family, core::ScopeKind::Family, {m_client->put(family, okoro)}}})));
}

void BlobTest::putRecord(TestClient &client, const RecordId &id, qint64 size, const QByteArray &checksum)
{
    core::Attachment record;
    record.size = size;
    record.sha256 = checksum;
    const auto taken = client.sync(
        TestClient::request({{*m_family, core::ScopeKind::Family, {client.put(id, record)}}}));
    if (!taken || taken->acks.front().verdict != core::Verdict::Applied)
        qFatal("the record of a file was not taken");
}

File BlobTest::made(const QByteArray &bytes, TestClient *client)
{
    const File file{*m_family, bytes};
    putRecord(client ? *client : *m_client, file.id, bytes.size(), sha256(bytes));
    return file;
}

qint64 BlobTest::chunksOf(const File &file)
{
    constexpr server::Statement count{"test_chunks", "select count(*) from blob_chunk where blob_id = $1::uuid"};
    auto lease = m_server->organisation().pool().take();
    const auto rows = (*lease)->run(count, server::PgParams().uuid(file.id));
    return rows ? rows->integer8(0, 0) : -1;
}

void BlobTest::keepsAFileChunkByChunkAndGivesItBack()
{
    const File file = made(randomBytes(3 * chunkBytes + 5));
    QCOMPARE(stateOf(file.announce(*m_client)), (core::BlobState{0, false}));
    for (int i = 0; i < 3; ++i) {
        const Reply reply = file.chunk(*m_client, i * chunkBytes);
        QCOMPARE(stateOf(reply), (core::BlobState{(i + 1) * chunkBytes, false}));
        QCOMPARE(m_client->send("HEAD", file.path()).field("Upload-Offset").toLongLong(), (i + 1) * chunkBytes);
    }
    QCOMPARE(stateOf(file.chunk(*m_client, 3 * chunkBytes)), (core::BlobState{file.bytes.size(), true}));
    const Reply whole = file.range(*m_client, "bytes=0-");
    QCOMPARE(whole.status, 206);
    QVERIFY(whole.body == file.bytes);
}

void BlobTest::goesOnWhereItWasAfterTheServerWasKilled()
{
    const File file = made(randomBytes(4 * chunkBytes));
    QCOMPARE(file.announce(*m_client).status, 200);
    QCOMPARE(file.chunk(*m_client, 0).status, 200);
    QCOMPARE(file.chunk(*m_client, chunkBytes).status, 200);
    m_server->kill();
    m_client->disconnect();
    m_server->start();
    QCOMPARE(stateOf(file.announce(*m_client)), (core::BlobState{2 * chunkBytes, false}));
    QCOMPARE(file.chunk(*m_client, 2 * chunkBytes).status, 200);
    QVERIFY(stateOf(file.chunk(*m_client, 3 * chunkBytes)).whole);
    QVERIFY(file.range(*m_client, "bytes=0-").body == file.bytes);
}

void BlobTest::keepsNothingOfAChunkThatWasCut()
{
    const File file = made(randomBytes(2 * chunkBytes));
    QCOMPARE(file.announce(*m_client).status, 200);
    QCOMPARE(file.chunk(*m_client, 0).status, 200);
    for (const qsizetype sent : {qsizetype(0), qsizetype(1), chunkBytes / 2, chunkBytes - 1}) {
        const auto raw = m_client->connectRaw();
        QVERIFY(raw);
        const QByteArray piece = file.bytes.mid(chunkBytes);
        raw->write("PATCH " + file.path() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_client->token
                   + "\r\nUpload-Offset: " + QByteArray::number(chunkBytes)
                   + "\r\nUpload-Checksum: " + core::chunkChecksum(piece)
                   + "\r\nContent-Length: " + QByteArray::number(piece.size()) + "\r\n\r\n" + piece.first(sent));
        while (raw->bytesToWrite() > 0 || raw->encryptedBytesToWrite() > 0)
            QVERIFY(raw->waitForBytesWritten(30'000));
        raw->abort();
        QCOMPARE(m_client->send("HEAD", file.path()).field("Upload-Offset").toLongLong(), chunkBytes);
    }
    QVERIFY(stateOf(file.chunk(*m_client, chunkBytes)).whole);
}

void BlobTest::takesNoChunkTwiceAndNoneOutOfPlace()
{
    const File file = made(randomBytes(3 * chunkBytes));
    QCOMPARE(file.announce(*m_client).status, 200);
    QCOMPARE(file.chunk(*m_client, 0).status, 200);
    for (const qint64 at : {qint64(0), qint64(2 * chunkBytes)}) {
        const Reply reply = file.chunk(*m_client, at);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.field("Upload-Offset").toLongLong(), chunkBytes);
    }
    QCOMPARE(file.put(*m_client, chunkBytes, randomBytes(2 * chunkBytes + 1)).status, 409); // past the end
    QCOMPARE(file.put(*m_client, chunkBytes, "short").status, 400);
}

void BlobTest::refusesAChunkWithAnotherChecksum()
{
    const File file = made(randomBytes(chunkBytes));
    QCOMPARE(file.announce(*m_client).status, 200);
    const Reply reply = m_client->send("PATCH", file.path(), file.bytes,
        "Upload-Offset: 0\r\nUpload-Checksum: " + core::chunkChecksum("other") + "\r\n");
    QCOMPARE(reply.status, 460);
    QCOMPARE(m_client->send("HEAD", file.path()).field("Upload-Offset").toLongLong(), 0LL);
}

void BlobTest::beginsAnewWhereTheWholeIsNotWhatWasAnnounced()
{
    const File file = made(randomBytes(chunkBytes + 9));
    QCOMPARE(file.announce(*m_client).status, 200);
    QCOMPARE(file.put(*m_client, 0, randomBytes(chunkBytes)).status, 200); // its own checksum is right
    QCOMPARE(file.chunk(*m_client, chunkBytes).status, 422);
    QCOMPARE(m_client->send("HEAD", file.path()).field("Upload-Offset").toLongLong(), 0LL);
    QCOMPARE(file.range(*m_client, "bytes=0-").status, 404);
    file.send(*m_client);
    QVERIFY(file.range(*m_client, "bytes=0-").body == file.bytes);
}

void BlobTest::findsTheSameFileWhereItIsAnnouncedAgain()
{
    const File file = made(randomBytes(chunkBytes));
    file.send(*m_client);
    QCOMPARE(stateOf(file.announce(*m_client)), (core::BlobState{file.bytes.size(), true}));
    QCOMPARE(file.chunk(*m_client, 0).status, 409);
}

void BlobTest::refusesOtherBytesUnderTheSameId()
{
    const File file = made(randomBytes(chunkBytes));
    file.send(*m_client);
    const File other{file.scope, randomBytes(chunkBytes), file.id};
    QCOMPARE(other.announce(*m_client).status, 409);
    QVERIFY(file.range(*m_client, "bytes=0-").body == file.bytes);
}

void BlobTest::givesNoByteOfAHalfFile()
{
    const File file = made(randomBytes(2 * chunkBytes));
    QCOMPARE(file.announce(*m_client).status, 200);
    QCOMPARE(file.chunk(*m_client, 0).status, 200);
    QCOMPARE(file.range(*m_client, "bytes=0-").status, 404);
}

void BlobTest::answersARangeWithThoseBytes_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("size");
    constexpr qint64 whole = 2 * core::limits::blobChunk + 100;
    QTest::newRow("one byte") << QByteArray("bytes=0-0") << qint64(0) << qint64(1);
    QTest::newRow("over two chunks") << QByteArray("bytes=262143-262145") << qint64(262'143) << qint64(3);
    QTest::newRow("the end") << QByteArray("bytes=524380-") << qint64(524'380) << qint64(8);
    QTest::newRow("past the end") << QByteArray("bytes=524387-900000000") << qint64(524'387) << qint64(1);
    QTest::newRow("no more than a chunk") << QByteArray("bytes=7-") << qint64(7) << qint64(core::limits::blobChunk);
    QTest::newRow("nothing there") << QByteArray("bytes=524388-") << whole << qint64(0);
}

void BlobTest::answersARangeWithThoseBytes()
{
    static std::optional<File> file;
    if (!file) {
        file = made(randomBytes(2 * core::limits::blobChunk + 100));
        file->send(*m_client);
    }
    QFETCH(QByteArray, range);
    QFETCH(qint64, from);
    QFETCH(qint64, size);
    const Reply reply = file->range(*m_client, range);
    QCOMPARE(reply.status, size > 0 ? 206 : 416);
    if (size == 0) {
        QCOMPARE(reply.field("Content-Range"), QByteArray("bytes */524388"));
        return;
    }
    QVERIFY(reply.body == file->bytes.mid(from, size));
    QCOMPARE(reply.field("Content-Range"),
        "bytes " + QByteArray::number(from) + '-' + QByteArray::number(from + size - 1) + "/524388");
}

void BlobTest::refusesWhatIsNoRange()
{
    const File file = made(randomBytes(chunkBytes));
    file.send(*m_client);
    for (const auto *range : {"", "bytes=", "bytes=-5", "bytes=5", "bytes=+1-2", "bytes=3-2", "bytes= 1-2",
             "bytes=0-1,3-4", "items=0-1", "bytes=99999999999999999999-"})
        QCOMPARE(file.range(*m_client, range).status, 400);
}

void BlobTest::letsNobodyNearAScopeThatTheyDoNotHold()
{
    const File file = made(randomBytes(2 * chunkBytes));
    file.send(*m_client);
    TestClient other(m_server->invite(m_server->addUser(u"Ben"_s, core::Post::SocialWorker)));
    QCOMPARE(other.enrol().status, 200);
    QCOMPARE(file.announce(other).status, 403);
    QCOMPARE(file.range(other, "bytes=0-").status, 403);
    QCOMPARE(other.send("HEAD", file.path()).status, 403);
    QCOMPARE(file.chunk(other, 0).status, 403);
    // What is not there is answered like what is: nobody learns which files a family has.
    const File none{*m_family, randomBytes(chunkBytes)};
    QCOMPARE(none.range(other, "bytes=0-").status, 403);
    TestClient nobody(m_server->invite(*m_asha));
    nobody.token = QByteArray(43, 'A');
    QCOMPARE(file.range(nobody, "bytes=0-").status, 401);
    QCOMPARE(file.announce(nobody).status, 401);
}

void BlobTest::takesTheRestOfAFileWhoseGrantEndedOnlyFromItsAuthor()
{
    const auto carol = m_server->addUser(u"Carol"_s, core::Post::SocialWorker);
    TestClient client(m_server->invite(carol));
    QCOMPARE(client.enrol().status, 200);
    m_server->grant(carol, *m_family, core::Role::CoWorker);
    const File mine = made(randomBytes(2 * chunkBytes), &client);
    const File another = made(randomBytes(2 * chunkBytes));
    QCOMPARE(mine.announce(client).status, 200);
    QCOMPARE(mine.chunk(client, 0).status, 200);
    m_server->revoke(carol, *m_family);
    QVERIFY(stateOf(mine.chunk(client, chunkBytes)).whole);
    QCOMPARE(mine.range(client, "bytes=0-").status, 403);
    QCOMPARE(another.announce(client).status, 403);
    const File without{*m_family, randomBytes(chunkBytes)};
    QCOMPARE(without.announce(client).status, 403);
}

void BlobTest::refusesWhatIsOverALimit()
{
    const File file{*m_family, randomBytes(1)};
    putRecord(*m_client, file.id, core::limits::blobBytes, QByteArray(32, 'x'));
    const auto announce = [&](qint64 size) {
        return m_client
            ->send("POST", "/v1/blob", core::encodeBlobRequest({*m_family, file.id, size, QByteArray(32, 'x')}))
            .status;
    };
    QCOMPARE(announce(core::limits::blobBytes + 1), 413);
    QCOMPARE(announce(0), 400);
    QCOMPARE(announce(core::limits::blobBytes), 200);
    // Refused by its header alone; no byte of the body is waited for.
    const auto raw = m_client->connectRaw();
    QVERIFY(raw);
    raw->write("PATCH " + file.path() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + m_client->token
               + "\r\nContent-Length: " + QByteArray::number(core::limits::blobChunk + 1) + "\r\n\r\n");
    QVERIFY(raw->waitForReadyRead(30'000));
    QCOMPARE(raw->readAll().mid(9, 3), QByteArray("413"));
    QCOMPARE(m_client->send("POST", "/v1/blob", "\x80").status, 400);
}

void BlobTest::dropsAHalfUploadAfterAWeekAndNoWholeOne()
{
    const File half = made(randomBytes(2 * chunkBytes));
    const File whole = made(randomBytes(chunkBytes));
    QCOMPARE(half.announce(*m_client).status, 200);
    QCOMPARE(half.chunk(*m_client, 0).status, 200);
    whole.send(*m_client);
    server::Blobs blobs(m_server->organisation().pool());
    const auto now = server::SyncHandler::systemTime();
    blobs.dropHalfOnes({now.ms + server::Blobs::halfKeptMs - 60'000});
    QCOMPARE(m_client->send("HEAD", half.path()).status, 200);
    blobs.dropHalfOnes({now.ms + server::Blobs::halfKeptMs + 60'000});
    QCOMPARE(m_client->send("HEAD", half.path()).status, 404);
    QCOMPARE(half.chunk(*m_client, chunkBytes).status, 404);
    QVERIFY(whole.range(*m_client, "bytes=0-").body == whole.bytes);
    half.send(*m_client); // from its first byte
    QVERIFY(half.range(*m_client, "bytes=0-").body == half.bytes);
}

void BlobTest::takesNoFileBeforeItsRecordOrOtherThanItSays()
{
    const auto ben = m_server->addUser(u"Ben"_s, core::Post::SocialWorker);
    TestClient other(m_server->invite(ben));
    QCOMPARE(other.enrol().status, 200);
    m_server->grant(ben, *m_family, core::Role::CoWorker);
    const File file{*m_family, randomBytes(2 * chunkBytes)};
    const File false_{*m_family, randomBytes(2 * chunkBytes), file.id};
    // Ben has heard of the id, and is the first to say it.
    QCOMPARE(false_.announce(other).status, 403);
    QCOMPARE(false_.chunk(other, 0).status, 404);
    putRecord(*m_client, file.id, file.bytes.size(), sha256(file.bytes));
    QCOMPARE(false_.announce(other).status, 409);
    const File longer{*m_family, randomBytes(3 * chunkBytes), file.id};
    QCOMPARE(longer.announce(other).status, 409);
    file.send(*m_client);
    QVERIFY(file.range(*m_client, "bytes=0-").body == file.bytes);
    // Taken away: nothing more comes under its id.
    const File gone = made(randomBytes(chunkBytes));
    core::Change away = m_client->change(gone.id, core::kindOf<core::Attachment>.number, {});
    away.op = core::Op::Delete;
    QVERIFY(m_client->sync(TestClient::request({{*m_family, core::ScopeKind::Family, {away}}})));
    QCOMPARE(gone.announce(*m_client).status, 403);
}

// Of a server that still let anybody announce anything.
void BlobTest::givesTheIdToWhatItsRecordNames()
{
    const File file = made(randomBytes(2 * chunkBytes));
    const QByteArray wrong = randomBytes(chunkBytes);
    {
        constexpr server::Statement chunk{"test_chunk",
            "insert into blob_chunk (scope_id, blob_id, at, bytes) values ($1::uuid, $2::uuid, 0, $3::bytea)"};
        constexpr server::Statement blob{"test_blob",
            "insert into blob (scope_id, blob_id, size, sha256, author, received, whole, touched_at) "
            "values ($1::uuid, $2::uuid, 16384, $3::bytea, $2::uuid, 16384, true, 1)"};
        auto lease = m_server->organisation().pool().take();
        const auto of = [&] { return server::PgParams().uuid(file.scope).uuid(file.id); };
        QVERIFY((*lease)->run(blob, of().bytes(sha256(wrong))).ok());
        QVERIFY((*lease)->run(chunk, of().bytes(wrong)).ok());
    }
    QCOMPARE(stateOf(file.announce(*m_client)), (core::BlobState{0, false}));
    QCOMPARE(chunksOf(file), 0);
    file.send(*m_client);
    QVERIFY(file.range(*m_client, "bytes=0-").body == file.bytes);
}

void BlobTest::letsAColleagueFinishWhatItsRecordNames()
{
    const auto cy = m_server->addUser(u"Cy"_s, core::Post::SocialWorker);
    TestClient other(m_server->invite(cy));
    QCOMPARE(other.enrol().status, 200);
    m_server->grant(cy, *m_family, core::Role::CoWorker);
    const File file = made(randomBytes(2 * chunkBytes));
    QCOMPARE(file.announce(*m_client).status, 200);
    QCOMPARE(file.chunk(*m_client, 0).status, 200);
    QCOMPARE(stateOf(file.announce(other)), (core::BlobState{chunkBytes, false}));
    QVERIFY(stateOf(file.chunk(other, chunkBytes)).whole);
    QCOMPARE(stateOf(file.announce(*m_client)), (core::BlobState{2 * chunkBytes, true}));
}

void BlobTest::dropsTheBytesOfADeletedRecordAfterAMonth()
{
    const File gone = made(randomBytes(2 * chunkBytes));
    const File back = made(randomBytes(chunkBytes));
    const File there = made(randomBytes(chunkBytes));
    for (const File *file : {&gone, &back, &there})
        file->send(*m_client);
    const auto says = [&](const File &file, core::Op op) {
        core::Change change = m_client->change(file.id, core::kindOf<core::Attachment>.number, {});
        change.op = op;
        QVERIFY(m_client->sync(TestClient::request({{*m_family, core::ScopeKind::Family, {change}}})));
    };
    says(gone, core::Op::Delete);
    says(back, core::Op::Delete);
    server::Blobs blobs(m_server->organisation().pool());
    const auto now = server::SyncHandler::systemTime();
    blobs.dropDeletedOnes({now.ms + server::Blobs::deletedKeptMs - 60'000});
    QCOMPARE(chunksOf(gone), 1); // it may still be brought back
    says(back, core::Op::Restore);
    blobs.dropDeletedOnes({now.ms + server::Blobs::deletedKeptMs + 60'000});
    QCOMPARE(chunksOf(gone), 0);
    QCOMPARE(gone.range(*m_client, "bytes=0-").status, 404);
    QVERIFY(back.range(*m_client, "bytes=0-").body == back.bytes);
    QVERIFY(there.range(*m_client, "bytes=0-").body == there.bytes);
}

void BlobTest::refusesATargetThatNamesNoFile()
{
    for (const auto *target : {"/v1/blob/", "/v1/blob/x/y", "/v1/blob/../sync", "/v1/blob/a"})
        QCOMPARE(m_client->send("GET", target, {}, "Range: bytes=0-\r\n").status, 404);
    QCOMPARE(m_client->send("DELETE", core::blobPath(*m_family, RecordId::create()).toLatin1()).status, 405);
}

QTEST_GUILESS_MAIN(BlobTest)
#include "blobtest.moc"
