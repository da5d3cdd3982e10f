// SPDX-License-Identifier: Apache-2.0
#include "core/store/filecipher.h"
#include "core/store/keyfilecontent.h"
#include "core/types/records/note.h"
#include "core/wire/blobmessage.h"
#include "core/wire/changecodec.h"
#include "core/wire/enrolmessage.h"
#include "core/wire/frame.h"
#include "core/wire/journallayout.h"
#include "core/wire/packing.h"
#include "core/wire/recordcodec.h"
#include "core/wire/syncmessage.h"
#include "core/wire/verifymessage.h"
#include "tests/support/rounds.h"
#include "tests/support/snapshotof.h"

#include <QTest>

#include <sodium.h>

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace doorstep;
using namespace doorstep::core;

// The targets of `./dev fuzz`, each under a name of its own.
extern "C" {
int fuzzWire(const std::uint8_t *bytes, std::size_t size);
int fuzzMerge(const std::uint8_t *bytes, std::size_t size);
int fuzzSnapshot(const std::uint8_t *bytes, std::size_t size);
int fuzzFiles(const std::uint8_t *bytes, std::size_t size);
}

namespace {

/// What one target reads: which of its parsers in the first byte, and bytes that this parser takes.
using Corpus = QList<QByteArray>;

[[nodiscard]] Uuid fixed(char byte) { return *Uuid::fromBytes(QByteArray(Uuid::size, byte)); }

[[nodiscard]] PlacedChange placed(Seq seq)
{
    Note note;
    note.text = u"kettle on"_s;
    return {Change{ChangeId(fixed(char(seq))), seq, RecordId(fixed('r')), kindOf<Note>.number, Op::Put, 0,
                Hlc::at({1000}), 1, toFields(note)},
        seq, UserId(fixed('u')), DeviceId(fixed('d'))};
}

[[nodiscard]] Corpus wireCorpus()
{
    const ScopeId scope(fixed('s'));
    const Frame frame{scope, ScopeKind::Family, 0, 1, {OwnEcho{1}, placed(2), placed(3)}, QByteArray(32, 'h')};
    SyncRequest request;
    request.cursors = {{scope, 3, 0}};
    request.push = {{scope, ScopeKind::Family, {placed(4).change}}};
    const SyncResponse response{{1000}, fixed('g'), {Ack{4, Verdict::Applied, 4}}, false, 0, {}, {frame}};
    const QByteArray asked = encodeSyncRequest(request);
    return {'\0' + encodeChange(placed(1).change), '\1' + encodeFrame(frame), '\2' + asked,
        '\3' + encodeSyncResponse(response), '\5' + pack(asked, 1), '\6' + asked, '\7' + encodeWireError(WireError{})};
}

[[nodiscard]] Corpus snapshotCorpus()
{
    const auto made = test::snapshotOf(ScopeId(fixed('\1')), ScopeKind::Family, {placed(1), placed(2)});
    const auto snapshot = made.open();
    return {'\0' + *snapshot.block(0), '\3' + made.bytes};
}

[[nodiscard]] Corpus filesCorpus()
{
    const ScopeId scope(fixed('s'));
    KeyfileContent keyfile{{{UserId(fixed('u')), DeviceId(fixed('d')), QByteArray(32, 'o')}, 1,
                               KdfCost::cheapForTests(), QByteArray(KeyfileContent::saltBytes, 's'), {}},
        {}, {}};
    keyfile.wraps.fill(QByteArray(KeyfileContent::slotBytes, 'w'));
    QByteArray journal = journalformat::encodeHeader({QByteArray(16, 'j'), QByteArray(32, 'o')});
    QByteArray frame = "DSF1" + QByteArray(journalformat::frameHeadBytes - 4, '\0') + "box";
    frame[4] = char(frame.size() + journalformat::checksumBytes);
    frame[16] = 1;
    frame[28] = 3;
    journal += frame + journalformat::checksumOf(frame);
    QByteArray sealed;
    const bool done = filecipher::seal("the bytes of a photo", RecordId(fixed('\1')),
        SecretBytes::copyOf(QByteArray(filecipher::keyBytes, 'k')), [&sealed](QByteArrayView piece) -> Result<Done> {
            sealed += piece;
            return Done{};
        }).ok();
    if (!done)
        qFatal("no sealed file");
    return {'\0' + encodeBlobRequest({scope, RecordId(fixed('r')), 1000, QByteArray(32, 'h')}),
        '\1' + encodeBlobState({1000, true}),
        '\2' + encodeVerifyRequest({1, {}, {Holding{{scope, 1, 0, QByteArray(8, 'h')}, {1, 2}}}}),
        '\3' + encodeVerifyResponse({}), '\4' + journal, '\5' + keyfile.encoded(), '\6' + sealed.first(4000)};
}

/// As libFuzzer does it: a few bytes turned, cut, doubled or brought from elsewhere.
[[nodiscard]] QByteArray changed(QByteArray bytes, QRandomGenerator &dice)
{
    for (int i = dice.bounded(4); i > 0 && bytes.size() > 1; --i) {
        const int at = dice.bounded(1, int(bytes.size()));
        switch (dice.bounded(5)) {
        case 0: bytes.truncate(at); break;
        case 1: bytes.insert(at, bytes.mid(dice.bounded(int(bytes.size())), 16)); break;
        case 2: bytes.remove(at, dice.bounded(1, 9)); break;
        case 3: bytes[at] = char(dice.bounded(256)); break;
        default: bytes[at] = char(bytes[at] ^ (1 << dice.bounded(8)));
        }
    }
    return bytes;
}

} // namespace

/// What `./dev fuzz` looks for with hours and sanitizers, every day for a moment: what each parser takes, and that
/// changed a little. A target that finds something wrong ends the program.
class TestReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(sodium_init() >= 0); }

    void holdsOnWhatIsTakenAndOnAlmostThat_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<Corpus>("corpus");
        QTest::newRow("wire") << 0 << wireCorpus();
        QTest::newRow("merge") << 1 << Corpus{QByteArray(400, '\1'), QByteArray(300, '\xa3')};
        QTest::newRow("snapshot") << 2 << snapshotCorpus();
        QTest::newRow("files") << 3 << filesCorpus();
    }
    void holdsOnWhatIsTakenAndOnAlmostThat()
    {
        constexpr std::array targets{&fuzzWire, &fuzzMerge, &fuzzSnapshot, &fuzzFiles};
        QFETCH(int, target);
        QFETCH(Corpus, corpus);
        const auto feed = [call = targets[size_t(target)]](const QByteArray &bytes) {
            return call(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size())) == 0;
        };
        for (const QByteArray &bytes : std::as_const(corpus))
            QVERIFY(feed(bytes));
        QVERIFY(test::eachRound(test::rounds(4000, 400'000),
            [&](QRandomGenerator &dice) { return feed(changed(corpus[dice.bounded(int(corpus.size()))], dice)); }));
    }
};

QTEST_GUILESS_MAIN(TestReplay)
#include "testreplay.moc"
