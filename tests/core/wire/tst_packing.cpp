// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/visit.h"
#include "core/wire/limits.h"
#include "core/wire/packing.h"
#include "core/wire/packingdictionary.h"
#include "core/wire/recordcodec.h"
#include "core/wire/syncmessage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

namespace {

constexpr DictionaryVersion unheardOf = 77;
constexpr qsizetype versionAt = 1; // of a packed frame: behind its descriptor

Change visitSaying(const QString &text, quint64 dseq = 1)
{
    Visit visit;
    visit.observations = text;
    visit.worker = UserId::create();
    return {ChangeId::create(), dseq, RecordId::create(), kindOf<Visit>.number, Op::Put, 0,
        Hlc::at({1'780'000'000'000}), 1, toFields(visit)};
}

QString words() { return u"Mum was worried about the rent. We agreed that I ring the housing office on Friday."_s; }

Frame frameOf(int changes)
{
    Frame frame{ScopeId::create(), ScopeKind::Family, 0, 5, {}, QByteArray(32, 'h')};
    for (quint64 dseq = 1; dseq <= quint64(changes); ++dseq)
        frame.items.append(
            PlacedChange{visitSaying(words(), dseq), frame.from + dseq - 1, UserId::create(), DeviceId::create()});
    return frame;
}

SyncRequest pushing(int changes)
{
    SyncRequest request;
    request.schema = 1;
    request.generation = Uuid::v7(1);
    request.view = QByteArray(viewHashBytes, 'v');
    request.dictionaries = knownDictionaries();
    PushGroup group{ScopeId::create(), ScopeKind::Family, {}};
    for (quint64 dseq = 1; dseq <= quint64(changes); ++dseq)
        group.changes.append(visitSaying(words(), dseq));
    request.push = {group};
    return request;
}

SyncRequest packed(SyncRequest request)
{
    request.packWith = knownDictionaries().first();
    return request;
}

/// What zstd makes of it without saying how much it is, less the magic number.
QByteArray streamed(const QByteArray &plain)
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(plain.size()))), '\0');
    out.resize(qsizetype(ZSTD_compress2(context, out.data(), size_t(out.size()), plain.data(), size_t(plain.size()))));
    ZSTD_freeCCtx(context);
    return out.sliced(4);
}

} // namespace

/// What both ends have beforehand: packed bytes, and the frames and pushes that hold them.
class PackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacksWhatItPacked_data()
    {
        QTest::addColumn<quint32>("version");
        QTest::addColumn<QByteArray>("plain");
        for (const DictionaryVersion version : {0u, 1u}) {
            for (const qsizetype size : {0, 1, 300, 5000, 300'000}) {
                QByteArray plain;
                while (plain.size() < size)
                    plain += words().toUtf8() + QByteArray::number(plain.size());
                plain.truncate(size);
                QTest::addRow("dictionary %u, %d bytes", version, int(size)) << version << plain;
            }
        }
    }
    void unpacksWhatItPacked()
    {
        QFETCH(quint32, version);
        QFETCH(QByteArray, plain);
        QCOMPARE(unpack(pack(plain, version), plain.size()).value(), plain);
    }

    void saysWhichDictionaryItLacks()
    {
        QByteArray bytes = pack(words().toUtf8(), 1);
        QCOMPARE(quint8(bytes[versionAt]), 1);
        bytes[versionAt] = char(unheardOf);
        const auto result = unpack(bytes, 10'000);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(result.error().detail.contains(u"77"));
    }

    void refusesMoreThanItMayHoldBeforeItUnpacks()
    {
        const QByteArray bomb = pack(QByteArray(100'000, '\0'), 1);
        QVERIFY(bomb.size() < 100);
        QCOMPARE(unpack(bomb, 99'999).error().code, ErrorCode::TooLarge);
        QCOMPARE(unpack(streamed(words().toUtf8()), 10'000).error().code, ErrorCode::Protocol); // says no size
    }

    void refusesWhatIsDamaged()
    {
        const QByteArray good = pack(words().toUtf8(), 1);
        for (qsizetype i = 0; i < good.size(); ++i)
            QVERIFY(!unpack(good.first(i), 10'000).ok());
        QCOMPARE(unpack(good + good, 10'000).error().code, ErrorCode::Protocol);
        QCOMPARE(unpack({}, 10'000).error().code, ErrorCode::Protocol);
    }

    void neverChangesADictionaryThatWasGivenOut()
    {
        const QByteArray hex(packingDictionary1.data(), qsizetype(packingDictionary1.size()));
        const QByteArray sum = QCryptographicHash::hash(QByteArray::fromHex(hex), QCryptographicHash::Sha256).toHex();
        QCOMPARE(sum, QByteArray("a7603da2a55601b23451dd78cf7612a08aa747e64b5dbf2111c2c2311f4f1929"));
        QFile page(QStringLiteral(DOORSTEP_PROTOCOL));
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains(sum)); // a stranger can check theirs
    }

    void findsTheNewestThatBothHave()
    {
        QCOMPARE(commonDictionary({unheardOf, 1}), 1u);
        QCOMPARE(commonDictionary({unheardOf}), 0u);
        QCOMPARE(commonDictionary({}), 0u);
    }

    void writesAFrameInFewerBytesToWhoHasTheDictionary()
    {
        for (const int changes : {1, 20}) {
            const Frame frame = frameOf(changes);
            const QByteArray with = encodeFrame(frame, {1, false});
            QCOMPARE(decodeFrame(with).value(), frame);
            QVERIFY(with.size() < encodeFrame(frame).size());
        }
    }

    void neverWritesAFrameForADictionaryToWhoNamedNone()
    {
        for (const int changes : {1, 20}) {
            const QByteArray bytes = encodeFrame(frameOf(changes));
            CborReader in(bytes);
            in.enterArray(7, 7);
            for (int i = 0; i < 4; ++i)
                in.skip();
            QVERIFY(in.uint() <= 1); // plain, or zstd alone
        }
    }

    void shortensTheHeadHashForWhoComparesNoMore()
    {
        const Frame frame = frameOf(1);
        const auto back = decodeFrame(encodeFrame(frame, {0, true})).value();
        QCOMPARE(back.headHash, headOf(frame.headHash));
        QCOMPARE(encodeFrame(frame).size() - encodeFrame(frame, {0, true}).size(), 25); // 24 and a byte of its head
    }

    void refusesAFrameOfAnEncodingThatIsNotKnown()
    {
        for (const quint64 encoding : {3ULL, 200ULL}) {
            CborWriter out;
            out.array(7).bytes(ScopeId::create().view()).uint(3).uint(0).uint(1).uint(encoding);
            out.bytes("\x83\x80\x80\x81\x01").bytes(QByteArray(32, 'h'));
            const auto frame = decodeFrame(out.data());
            QCOMPARE(frame.error().code, ErrorCode::Protocol);
            QVERIFY(frame.error().detail.contains(QString::number(encoding)));
        }
    }

    void saysWhichDictionaryAFrameNeeds()
    {
        QByteArray bytes = encodeFrame(frameOf(3), {1, true});
        const QByteArray payload = payloadOf(bytes);
        QByteArray other = payload;
        other[versionAt] = char(unheardOf);
        bytes.replace(payload, other);
        QCOMPARE(decodeFrame(bytes).error().code, ErrorCode::NotFound);
    }

    void packsAPushAndReadsTheSame()
    {
        for (const int changes : {1, 200}) {
            const SyncRequest plain = pushing(changes);
            const QByteArray bytes = encodeSyncRequest(packed(plain));
            QVERIFY(bytes.size() < encodeSyncRequest(plain).size() * 3 / 4);
            QCOMPARE(decodeSyncRequest(bytes).value(), plain);
        }
    }

    void doesNotPackForWhoNamedNoDictionary()
    {
        SyncRequest request = packed(pushing(1));
        request.dictionaries.reset();
        const SyncRequest back = decodeSyncRequest(encodeSyncRequest(request)).value();
        QCOMPARE(back.push, request.push);
        QVERIFY(!back.dictionaries);
    }

    void takesAPushForADictionaryThatItLacksAsNone()
    {
        const SyncRequest request = pushing(1);
        QByteArray push = pack(QByteArray(200, 'p'), 1);
        push[versionAt] = char(unheardOf);
        const auto back = decodeSyncRequest(withPacked(request, push)).value();
        QVERIFY(back.push.isEmpty());
        QCOMPARE(back.view, request.view);
        QCOMPARE(back.dictionaries, request.dictionaries);
    }

    void refusesAPushThatIsDamagedOrTooLargeOrThereTwice()
    {
        const SyncRequest request = pushing(1);
        QVERIFY(!decodeSyncRequest(withPacked(request, "damaged")).ok());
        QVERIFY(!decodeSyncRequest(withPacked(request, pack("not a push", 1))).ok());
        QVERIFY(!decodeSyncRequest(withPacked(request, pack(QByteArray(limits::requestBytes + 1, '\x80'), 1))).ok());
        QVERIFY(decodeSyncRequest(withPacked(request, pack("\x80", 1))).ok());
        QVERIFY(!decodeSyncRequest(withPacked(request, pack(pushOf(request), 1), true)).ok());
    }

    void leavesOutOfALeanAnswerWhatItsReaderKnows()
    {
        SyncResponse lean{
            Timestamp{1'780'000'000'000}, *Uuid::fromBytes(QByteArray(16, '\0')), {}, false, 60, {}, {}, true};
        lean.dictionaries = knownDictionaries();
        lean.sameGeneration = true;
        const QByteArray bytes = encodeSyncResponse(lean);
        QCOMPARE(decodeSyncResponse(bytes).value(), lean);
        QVERIFY2(bytes.size() <= 20, qPrintable(QString::number(bytes.size())));
        lean.acks.append({7, Verdict::Applied, 9, {}});
        lean.generation = Uuid::v7();
        lean.sameGeneration = false;
        QCOMPARE(decodeSyncResponse(encodeSyncResponse(lean)).value(), lean);
    }

private:
    static QByteArray payloadOf(const QByteArray &frame)
    {
        CborReader in(frame);
        in.enterArray(7, 7);
        for (int i = 0; i < 5; ++i)
            in.skip();
        return in.bytes(limits::frameBytesMax);
    }
    static QByteArray pushOf(const SyncRequest &request)
    {
        const QByteArray bytes = encodeSyncRequest(request);
        CborReader in(bytes);
        for (qsizetype n = in.enterMap(32); n > 0; --n) {
            if (in.uint() == 5)
                return in.raw();
            in.skip();
        }
        return {};
    }
    /// A view's request whose push is `bytes`, and perhaps one that is not packed besides.
    static QByteArray withPacked(const SyncRequest &request, const QByteArray &bytes, bool plainToo = false)
    {
        CborWriter out;
        out.map(plainToo ? 4 : 3).uint(0).uint(1);
        if (plainToo)
            out.uint(5).raw(pushOf(request));
        out.uint(9).bytes(request.view).uint(11).array(2).array(1).uint(1).bytes(bytes);
        return out.take();
    }
};

QTEST_GUILESS_MAIN(PackingTest)
#include "tst_packing.moc"
