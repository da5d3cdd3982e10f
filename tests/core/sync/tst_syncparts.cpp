// SPDX-License-Identifier: Apache-2.0
#include "core/sync/backoff.h"
#include "core/sync/responsereader.h"
#include "core/types/records/note.h"
#include "core/wire/chain.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

namespace {

constexpr quint32 highest = std::numeric_limits<quint32>::max();

SyncResponse responseWith(int frames)
{
    SyncResponse response{Timestamp{1}, Uuid::v7(), {}, true, 0, {}, {}};
    for (int i = 0; i < frames; ++i) {
        Note note;
        note.text = u"note %1"_s.arg(i);
        Change change{ChangeId::create(), quint64(i), RecordId::create(), kindOf<Note>.number, Op::Put, 0, {}, 1, {}};
        change.fields = toFields(note);
        Frame frame{ScopeId::create(), ScopeKind::Family, 0, 1, {}, firstHash()};
        frame.items.append(PlacedChange{change, 1, UserId::create(), DeviceId::create()});
        response.frames.append(frame);
    }
    return response;
}

} // namespace

class SyncPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAnswerThatArrivesByteByByte()
    {
        const auto sent = responseWith(3);
        const QByteArray bytes = encodeSyncResponse(sent);
        ResponseReader reader;
        QList<Frame> frames;
        std::optional<SyncResponse> header;
        for (const char byte : bytes) {
            QVERIFY(reader.feed(QByteArrayView(&byte, 1)).ok());
            if (auto taken = reader.takeHeader())
                header = *taken;
            frames.append(reader.takeFrames());
        }
        QVERIFY(reader.complete());
        QVERIFY(header && header->more);
        QCOMPARE(frames, sent.frames);
    }

    void givesOnlyWholeFramesOfAnAnswerThatWasCut()
    {
        const auto sent = responseWith(2);
        const QByteArray bytes = encodeSyncResponse(sent);
        const qsizetype headerEnds = encodeSyncHeader(sent).size();
        const qsizetype firstEnds = headerEnds + encodeFrame(sent.frames[0]).size();
        for (qsizetype length = 0; length <= bytes.size(); ++length) {
            ResponseReader reader;
            QVERIFY(reader.feed(QByteArrayView(bytes).first(length)).ok());
            const qsizetype whole = length == bytes.size() ? 2 : length >= firstEnds ? 1 : 0;
            QCOMPARE(reader.takeFrames().size(), whole);
            QCOMPARE(reader.takeHeader().has_value(), length >= headerEnds);
            QCOMPARE(reader.complete(), length == headerEnds || length == firstEnds || length == bytes.size());
        }
    }

    void refusesWhatIsNoAnswer()
    {
        ResponseReader reader;
        QCOMPARE(reader.feed(QByteArray("\x80", 1)).error().code, ErrorCode::Protocol);
    }

    void refusesMoreThanAnAnswerMayHold()
    {
        ResponseReader reader;
        const QByteArray piece(limits::responseBytes + 1, '\0');
        QCOMPARE(reader.feed(piece).error().code, ErrorCode::TooLarge);
    }

    void waitsLongerAfterEachFailureUpToAQuarterOfAnHour()
    {
        QCOMPARE(backoffMs(1, highest), 2'000);
        QCOMPARE(backoffMs(2, highest), 4'000);
        QCOMPARE(backoffMs(8, highest), 256'000);
        for (int failures = 9; failures < 2'000; failures += 7)
            QVERIFY(backoffMs(failures, highest) <= 15 * 60'000);
        QCOMPARE(backoffMs(1'000, highest), 15 * 60'000);
    }

    void spreadsDevicesOverTheWholeWait()
    {
        QCOMPARE(backoffMs(5, 0), 0);
        QCOMPARE(backoffMs(5, highest / 2), 15'999);
        QCOMPARE(backoffMs(5, highest), 32'000);
    }

    void neverAsksSoonerThanTheServerWishes()
    {
        QCOMPARE(backoffMs(1, 0, 7'000), 7'000);
        QCOMPARE(backoffMs(10, highest, 7'000), 15 * 60'000);
    }

    void sendsMoreWhileItGoesWellAndLessWhenItDoesNot()
    {
        BatchSize batch;
        const qsizetype first = batch.bytes();
        batch.succeeded(100);
        QCOMPARE(batch.bytes(), 2 * first);
        batch.succeeded(60'000);
        QCOMPARE(batch.bytes(), 2 * first);
        for (int i = 0; i < 100; ++i)
            batch.succeeded(1);
        QCOMPARE(batch.bytes(), BatchSize::most);
        for (int i = 0; i < 100; ++i)
            batch.failed();
        QCOMPARE(batch.bytes(), 1);
    }
};

QTEST_GUILESS_MAIN(SyncPartsTest)
#include "tst_syncparts.moc"
