// SPDX-License-Identifier: Apache-2.0
#include "core/sync/blobdownload.h"
#include "core/sync/blobupload.h"
#include "core/wire/limits.h"

#include <QTest>

using namespace doorstep::core;
using Step = BlobUpload::Step;

namespace {

constexpr qint64 size = 300'000;
constexpr qint64 quick = 10;
constexpr qint64 slow = 60'000;

BlobAnswer kept(qint64 received, bool whole) { return {200, encodeBlobState({received, whole}), received, {}, {}}; }
BlobAnswer refused(int status) { return {status, {}, {}, {}, {}}; }
BlobAnswer piece(qint64 from, qint64 length, qint64 total) { return {206, QByteArray(length, 'x'), {}, from, total}; }

} // namespace

/// The two state machines of an attached file, with answers that the test makes up.
class BlobTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsEveryByteOnceAndEndsWhenTheServerKeepsThemAll()
    {
        BlobUpload upload = begun();
        QVERIFY(upload.answered(kept(0, false), quick).ok());
        qint64 sent = 0;
        while (upload.step() == Step::Append) {
            const BlobCall chunk = upload.chunk();
            QCOMPARE(chunk.at, sent);
            QVERIFY(chunk.size >= limits::blobChunkLeast || sent + chunk.size == size);
            QVERIFY(chunk.size <= limits::blobChunk);
            sent += chunk.size;
            QVERIFY(upload.answered(kept(sent, sent == size), quick).ok());
        }
        QCOMPARE(upload.step(), Step::Kept);
        QCOMPARE(sent, size);
    }

    void goesOnWhereTheServerIs()
    {
        BlobUpload upload = begun();
        QVERIFY(upload.answered(kept(100'000, false), quick).ok());
        QCOMPARE(upload.chunk().at, 100'000);
        QVERIFY(upload.answered({409, {}, 65'536, {}, {}}, quick).ok());
        QCOMPARE(upload.step(), Step::Append);
        QCOMPARE(upload.chunk().at, 65'536);
        upload.unanswered();
        QCOMPARE(upload.step(), Step::Announce);
        QVERIFY(upload.answered(kept(size, true), quick).ok());
        QCOMPARE(upload.step(), Step::Kept);
    }

    // The device lets go of its own bytes on Kept: nothing less than the server's word for all of them may lead there.
    void isNotKeptBeforeTheServerSaysSo()
    {
        BlobUpload upload = begun();
        QVERIFY(upload.answered(kept(size, false), quick).ok());
        QVERIFY(upload.step() != Step::Kept);
        BlobUpload shorter = begun();
        QCOMPARE(shorter.answered(kept(size - 1, true), quick).error().code, ErrorCode::Protocol);
        QVERIFY(shorter.step() != Step::Kept);
        BlobUpload longer = begun();
        QCOMPARE(longer.answered(kept(size + 1, false), quick).error().code, ErrorCode::Protocol);
        BlobUpload garbled = begun();
        QCOMPARE(garbled.answered({200, "whole", size, {}, {}}, quick).error().code, ErrorCode::Protocol);
    }

    void endsWhereNothingIsTaken()
    {
        BlobUpload upload = begun();
        QVERIFY(upload.answered(kept(0, false), quick).ok());
        int asked = 0;
        Result<Done> last = Done{};
        while (last && asked < 100) {
            last = upload.answered(refused(460), quick);
            ++asked;
        }
        QCOMPARE(last.error().code, ErrorCode::Protocol);
        QVERIFY(asked > 2 && asked < 10);
    }

    void readsItsOwnCopyAgainWhereTheBytesArriveAsOthers()
    {
        BlobUpload changed = sentAndOther();
        QCOMPARE(changed.step(), Step::Reread);
        QCOMPARE(changed.reread(QByteArray(32, 'b')).error().code, ErrorCode::Damaged);
        BlobUpload upload = sentAndOther();
        QVERIFY(upload.reread(checksum()).ok());
        QCOMPARE(upload.step(), Step::Announce);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(upload.answered(kept(0, false), quick).ok());
            QCOMPARE(upload.chunk().at, 0);
            const auto again = upload.answered(refused(422), quick);
            QCOMPARE(again.ok(), i == 0);
            if (again)
                QVERIFY(upload.reread(checksum()).ok());
            else
                QCOMPARE(again.error().code, ErrorCode::Damaged);
        }
    }

    void tellsNoFromLater_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no grant") << 403 << ErrorCode::Refused;
        QTest::newRow("unknown device") << 401 << ErrorCode::Refused;
        QTest::newRow("other bytes") << 409 << ErrorCode::Damaged;
        QTest::newRow("too large") << 413 << ErrorCode::TooLarge;
        QTest::newRow("busy") << 503 << ErrorCode::Busy;
        QTest::newRow("broken") << 400 << ErrorCode::Protocol;
    }
    void tellsNoFromLater()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        BlobUpload upload = begun();
        QCOMPARE(upload.answered(refused(status), quick).error().code, code);
    }

    void sendsMoreAtOnceWhereItIsQuickAndLessAfterACut()
    {
        BlobUpload upload(BlobRequest{m_scope, m_blob, limits::blobBytes, checksum()});
        QVERIFY(upload.answered(kept(0, false), quick).ok());
        const qint64 first = upload.chunk().size;
        QVERIFY(upload.answered(kept(first, false), quick).ok());
        QVERIFY(upload.chunk().size > first);
        const qint64 second = upload.chunk().size;
        QVERIFY(upload.answered(kept(first + second, false), slow).ok());
        QCOMPARE(upload.chunk().size, second);
        for (int i = 0; i < 20; ++i)
            upload.unanswered();
        QVERIFY(upload.answered(kept(first + second, false), quick).ok());
        QCOMPARE(upload.chunk().size, qint64(limits::blobChunkLeast));
    }

    void fetchesFromWhereItIsToTheEnd()
    {
        BlobDownload download(m_scope, m_blob, size, 1000);
        qint64 have = 1000;
        while (!download.complete()) {
            const BlobCall call = download.next();
            QCOMPARE(call.at, have);
            const auto came = download.answered(piece(call.at, call.size, size), quick);
            QVERIFY(came.ok());
            have += came->size();
        }
        QCOMPARE(have, size);
    }

    void takesNoOtherPieceThanItAskedFor()
    {
        BlobDownload download(m_scope, m_blob, size, 0);
        const qint64 asked = download.next().size;
        QCOMPARE(download.answered(piece(1, asked, size), quick).error().code, ErrorCode::Protocol);
        QCOMPARE(download.answered(piece(0, asked, size + 1), quick).error().code, ErrorCode::Protocol);
        QCOMPARE(download.answered(piece(0, asked + 1, size), quick).error().code, ErrorCode::Protocol);
        QCOMPARE(download.answered(piece(0, 0, size), quick).error().code, ErrorCode::Protocol);
        QCOMPARE(download.answered(refused(404), quick).error().code, ErrorCode::NotFound);
        QCOMPARE(download.answered(refused(403), quick).error().code, ErrorCode::Refused);
        QCOMPARE(download.next().at, 0);
    }

private:
    [[nodiscard]] static QByteArray checksum() { return QByteArray(32, 'a'); }
    [[nodiscard]] BlobUpload begun() const { return BlobUpload(BlobRequest{m_scope, m_blob, size, checksum()}); }
    [[nodiscard]] BlobUpload sentAndOther() const
    {
        BlobUpload upload = begun();
        if (!upload.answered(kept(size - 10, false), quick) || !upload.answered(refused(422), quick))
            qFatal("an upload ended too soon");
        return upload;
    }

    ScopeId m_scope = ScopeId::create();
    RecordId m_blob = RecordId::create();
};

QTEST_GUILESS_MAIN(BlobTransferTest)
#include "tst_blobtransfer.moc"
