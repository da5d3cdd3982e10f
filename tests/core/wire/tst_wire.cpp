// SPDX-License-Identifier: Apache-2.0
#include "core/types/kinds.h"
#include "core/types/records/person.h"
#include "core/types/records/visit.h"
#include "core/wire/chain.h"
#include "core/wire/changecodec.h"
#include "core/wire/enrolmessage.h"
#include "core/wire/frame.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"
#include "core/wire/syncmessage.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace doorstep::core;
using namespace Qt::StringLiterals;

namespace {

Change someChange(quint64 dseq)
{
    Person person;
    person.knownAs = u"أمارا Amara"_s;
    person.names = {u"Amara"_s, u"Mara"_s};
    person.born = QDate(2017, 6, 3);
    person.isChild = true;
    return Change{ChangeId::create(), dseq, RecordId::create(), kindOf<Person>.number, Op::Put, 41,
        Hlc::at({1'700'000'000'000}), 1, toFields(person)};
}

Frame someFrame(qsizetype changes)
{
    const auto author = UserId::create();
    const auto device = DeviceId::create();
    Frame frame{ScopeId::create(), ScopeKind::Family, 0, 42, {}, QByteArray(32, 'h')};
    for (qsizetype i = 0; i < changes; ++i)
        frame.items.append(PlacedChange{someChange(quint64(i)), 42 + Seq(i), author, device});
    frame.items.append(OwnEcho{77});
    return frame;
}

SyncRequest someRequest()
{
    SyncRequest request;
    request.app = u"doorstep 0.1"_s;
    request.schema = 1;
    request.generation = Uuid::v7(1);
    request.cursors = {{ScopeId::create(), 12, 0}, {ScopeId::create(), 70000, 3}};
    request.push = {{ScopeId::create(), ScopeKind::Family, {someChange(1), someChange(2)}}};
    request.waitSeconds = 30;
    return request;
}

Cursor cursorOf(int number)
{
    QByteArray id(16, '\x01');
    id[15] = char(number);
    return {*ScopeId::fromBytes(id), Seq(10 + number), quint32(number % 3), QByteArray(8, char('a' + number % 20))};
}

QList<Cursor> someView()
{
    QList<Cursor> view;
    for (int i = 0; i < 80; ++i)
        view.append(cursorOf(i));
    return view;
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT

    static Uuid numbered(char last)
    {
        QByteArray bytes = QByteArray::fromHex("01990000000070008000000000000000");
        bytes[15] = last;
        return *Uuid::fromBytes(bytes);
    }
    // The bytes of the page's one hex block, without its comments.
    static QByteArray exampleOfThePage()
    {
        QFile page(QStringLiteral(DOORSTEP_PROTOCOL));
        if (!page.open(QIODevice::ReadOnly))
            return {};
        const QByteArray text = page.readAll();
        const qsizetype begin = text.indexOf("```hex") + 6;
        QByteArray hex;
        const QByteArray block = text.mid(begin, text.indexOf("```", begin) - begin);
        for (const QByteArray &line : block.split('\n'))
            hex += line.left(qMax<qsizetype>(line.indexOf('#'), 0));
        return QByteArray::fromHex(hex);
    }

private Q_SLOTS:
    void theExampleOfTheProtocolPageIsTrue()
    {
        FieldMap fields;
        fields.set(kindOf<Person>.field("known_as")->tag, encodeValue(u"Amara"_s));
        SyncRequest request;
        request.app = u"example 1"_s;
        request.schema = 1;
        request.cursors = {{ScopeId(numbered(3)), 12, 0}};
        request.push = {{ScopeId(numbered(3)), ScopeKind::Family,
            {Change{ChangeId(numbered(1)), 7, RecordId(numbered(2)), kindOf<Person>.number, Op::Put, 12,
                Hlc::at({1'764'000'000'000}), 1, fields}}}};
        QCOMPARE(exampleOfThePage().toHex(), encodeSyncRequest(request).toHex());
    }

    void aNewerVersionsLongerFrameIsRead()
    {
        // As a later version might send it: one thing more in each item and in the payload.
        const UserId author = UserId::create();
        const DeviceId device = DeviceId::create();
        const Change change = someChange(1);
        CborWriter payload;
        payload.array(4).array(1).bytes(author.view()).array(1).bytes(device.view()).array(1);
        payload.array(4).uint(0).uint(0).raw(encodeChange(change)).uint(4711).text(u"more");
        CborWriter out;
        const ScopeId scope = ScopeId::create();
        out.array(7).bytes(scope.view()).uint(quint8(ScopeKind::Family)).uint(0).uint(1).uint(0);
        out.bytes(payload.data()).bytes(QByteArray(32, 'h'));
        const auto frame = decodeFrame(out.data());
        QVERIFY(frame.ok());
        QCOMPARE(frame->items.size(), 1);
        QCOMPARE(std::get<PlacedChange>(frame->items[0]).change, change);
    }

    void whatTheAuthorSawTravelsAsTheTenthItem()
    {
        Change change = someChange(1);
        const QByteArray without = encodeChange(change);
        change.seen.set(7, encodeValue(QStringList{u"cy"_s}));
        const QByteArray with = encodeChange(change);
        QCOMPARE(with.mid(1, without.size() - 1), without.mid(1)); // nine items as ever, then one more
        QCOMPARE(decodeChange(with), std::optional(change));
        CborWriter longer; // as a later version might send it
        longer.array(11).raw(with.mid(1)).uint(4711);
        QCOMPARE(decodeChange(longer.data()), std::optional(change));
        CborWriter wrong;
        wrong.array(10).raw(without.mid(1)).uint(4711);
        QVERIFY(!decodeChange(wrong.data()));
    }

    void anOperationOfANewerVersionIsCarried()
    {
        Change change = someChange(1);
        change.op = Op(200);
        QVERIFY(!isKnown(change.op));
        QCOMPARE(decodeChange(encodeChange(change)), std::optional(change));
    }

    void recordsSurviveTheWire()
    {
        Person person;
        person.knownAs = u"Jo"_s;
        person.born = QDate(2021, 2, 28);
        person.bornKnown = BirthKnown::Month;
        person.languages = {u"ur"_s, u"en"_s};
        person.source = u"Children in Need census 2024"_s;
        person.joinedTo = Id<Person>(Uuid::v7(9));
        const auto back = fromFields<Person>(toFields(person));
        QVERIFY(back.ok());
        QCOMPARE(toFields(*back), toFields(person));
        QCOMPARE(back->knownAs, person.knownAs);
        QCOMPARE(back->bornKnown, person.bornKnown);
        QCOMPARE(*back->joinedTo, *person.joinedTo);
        QCOMPARE(back->source, person.source);
    }

    void unknownTagsSurviveAndAreNotRead()
    {
        FieldMap fields = toFields(Person{});
        fields.set(777, CborWriter().map(1).uint(1).array(1).text(u"newer"_s).take());
        QVERIFY(fromFields<Person>(fields).ok());
        const auto back = FieldMap::decode(fields.encoded());
        QVERIFY(back);
        QCOMPARE(*back, fields);
    }

    void aPatchHoldsOnlyWhatChanged()
    {
        Person before;
        before.knownAs = u"Jo"_s;
        before.pronoun = u"she"_s;
        Person after = before;
        after.knownAs = u"Joanna"_s;
        after.pronoun.clear();
        const FieldMap patch = difference(toFields(before), toFields(after));
        QCOMPARE(patch.size(), 2);
        QCOMPARE(*patch.find(kindOf<Person>.field("pronoun")->tag), clearedValue());
        FieldMap merged = toFields(before);
        merged.overlay(patch);
        QCOMPARE(merged, toFields(after));
    }

    void changesFramesAndMessagesSurviveTheWire()
    {
        const Change change = someChange(3);
        QCOMPARE(*decodeChange(encodeChange(change)), change);
        for (const qsizetype n : {1, 300}) {
            const Frame frame = someFrame(n);
            const auto back = decodeFrame(encodeFrame(frame));
            QVERIFY(back.ok());
            QCOMPARE(*back, frame);
        }
        const SyncRequest request = someRequest();
        QCOMPARE(*decodeSyncRequest(encodeSyncRequest(request)), request);
        SyncResponse response{{5}, Uuid::v7(2),
            {{1, Verdict::Applied, 43, {}}, {2, Verdict::Quarantined, 0, QuarantineReason::NoGrant}}, true, 60,
            {ScopeId::create()}, {someFrame(2), someFrame(3)}};
        QCOMPARE(*decodeSyncResponse(encodeSyncResponse(response)), response);
    }

    void viewsAndHeadsOfCursorsComeBackAsTheyWere()
    {
        SyncRequest asking;
        asking.app = u"doorstep 0.1"_s;
        asking.generation = Uuid::v7(1);
        asking.view = viewHash(someView());
        QCOMPARE(*decodeSyncRequest(encodeSyncRequest(asking)), asking);
        asking.push = someRequest().push;
        QCOMPARE(*decodeSyncRequest(encodeSyncRequest(asking)), asking);
        SyncRequest telling = someRequest();
        telling.cursors = someView();
        QCOMPARE(*decodeSyncRequest(encodeSyncRequest(telling)), telling);
        SyncResponse response{
            {5}, Uuid::v7(2), {}, false, 0, {}, {}, false, QList{ScopeId::create()}, bucketHashes(someView())};
        QCOMPARE(*decodeSyncResponse(encodeSyncResponse(response)), response);
    }

    void refusesAViewOfAnotherLengthAndOneBesideCursors()
    {
        SyncRequest request;
        for (const qsizetype length : {1, 15, 17, 32}) {
            request.view = QByteArray(length, 'v');
            QVERIFY(!decodeSyncRequest(encodeSyncRequest(request)).ok());
        }
        // {4: [[id, 1]], 9: h'…'}
        CborWriter both;
        both.map(2).uint(4).array(1).array(2).bytes(QByteArray(16, 's')).uint(1).uint(9).bytes(QByteArray(16, 'v'));
        QVERIFY(!decodeSyncRequest(both.data()).ok());
        CborWriter shortHead;
        shortHead.map(1).uint(4).array(1).array(4).bytes(QByteArray(16, 's')).uint(1).uint(0).bytes("seven b");
        QVERIFY(!decodeSyncRequest(shortHead.data()).ok());
    }

    void everyChangeOfAViewChangesItsHash_data()
    {
        QTest::addColumn<QList<Cursor>>("changed");
        const QList<Cursor> view = someView();
        const auto with = [&](auto change) {
            QList<Cursor> other = view;
            change(other);
            return other;
        };
        QTest::newRow("one seq") << with([](auto &v) { v[3].seq++; });
        QTest::newRow("one epoch") << with([](auto &v) { v[3].epoch++; });
        QTest::newRow("one head") << with([](auto &v) { v[3].head[7] = 'x'; });
        QTest::newRow("one more scope") << with([](auto &v) { v.append(cursorOf(99)); });
        QTest::newRow("one fewer") << with([](auto &v) { v.removeLast(); });
        QTest::newRow("another scope in its place") << with([](auto &v) { v[3].scope = cursorOf(98).scope; });
        QTest::newRow("two scopes' numbers exchanged") << with([](auto &v) { std::swap(v[3].seq, v[4].seq); });
    }
    void everyChangeOfAViewChangesItsHash()
    {
        QFETCH(QList<Cursor>, changed);
        const QList<Cursor> view = someView();
        QVERIFY(viewHash(changed) != viewHash(view));
        const auto differ = differingBuckets(bucketHashes(changed), bucketHashes(view));
        QVERIFY(std::ranges::count(differ, true) >= 1);
        QVERIFY(std::ranges::count(differ, true) <= 2);
    }

    void aViewIsTheSameInAnyOrderAndWithoutWhatIsNotHeld()
    {
        QList<Cursor> view = someView();
        const QByteArray hash = viewHash(view);
        std::ranges::reverse(view);
        view.append({ScopeId::create(), 0, 0});
        QCOMPARE(viewHash(view), hash);
        QCOMPARE(bucketHashes(view), bucketHashes(someView()));
        QVERIFY(canBeHashed(view));
        view[0].head.clear();
        QVERIFY(!canBeHashed(view));
    }

    void theHashOfAViewIsTheOneThatThePageSays()
    {
        // SHA-256 of 01990000000070008000000000000003, 000000000000000c, 00000000, 1122334455667788: 16 bytes of it.
        const QList<Cursor> view{{ScopeId(numbered(3)), 12, 0, QByteArray::fromHex("1122334455667788")}};
        QCOMPARE(viewHash(view).toHex(), QByteArray("bbbfdba146b5af2564690f816b58e60e"));
        QCOMPARE(bucketOf(ScopeId(numbered(3))), 3);
        QCOMPARE(bucketHashes(view).mid(3 * 8, 8).toHex(), QByteArray("bbbfdba146b5af2564690f816b58e60e").first(16));
        QCOMPARE(bucketHashes(view).first(8).toHex(), QByteArray("e3b0c44298fc1c14")); // of nothing
    }

    void invitationsAreOneStringAndMistypedOnesAreRefused()
    {
        const Invitation invitation{
            u"sync.example.org"_s, 8443, Uuid::v7(3), QByteArray(16, 's'), QByteArray(32, 'p'), QByteArray(32, 'k')};
        const QString text = encodeInvitation(invitation);
        QVERIFY(text.startsWith("doorstep1:"_L1));
        QCOMPARE(*decodeInvitation(u"  "_s + text + u"\n"_s), invitation);
        QCOMPARE(decodeInvitation(text.chopped(3)).error().code, ErrorCode::InvalidInput);
        QCOMPARE(decodeInvitation(u"https://example.org/join"_s).error().code, ErrorCode::InvalidInput);
        const EnrolResponse response{
            UserId::create(), u"Asha"_s, ScopeId::create(), u"Council"_s, QByteArray(32, 't'), {1}, {2}, 4};
        QCOMPARE(*decodeEnrolResponse(encodeEnrolResponse(response)), response);
    }

    // RFC 8949 §4.2.1: one value has one encoding; anything else is refused.
    void otherEncodingsOfTheSameValueAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("long head for 0") << QByteArray::fromHex("1800");
        QTest::newRow("indefinite array") << QByteArray::fromHex("9fff");
        QTest::newRow("indefinite text") << QByteArray::fromHex("7f6161ff");
        QTest::newRow("float") << QByteArray::fromHex("f93c00");
        QTest::newRow("tag") << QByteArray::fromHex("c000");
        QTest::newRow("undefined") << QByteArray::fromHex("f7");
        QTest::newRow("duplicate key") << QByteArray::fromHex("a201010102");
        QTest::newRow("keys out of order") << QByteArray::fromHex("a202010101");
        QTest::newRow("text key") << QByteArray::fromHex("a1616101");
        QTest::newRow("cut text") << QByteArray::fromHex("6401");
        QTest::newRow("invalid UTF-8") << QByteArray::fromHex("62c328");
        QTest::newRow("huge length") << QByteArray::fromHex("9bffffffffffffffff");
        QTest::newRow("huge text") << QByteArray::fromHex("7bffffffffffffffff");
        QTest::newRow("negative beyond 63 bits") << QByteArray::fromHex("3bffffffffffffffff");
        QTest::newRow("two items") << QByteArray::fromHex("0101");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("too deep") << QByteArray(40, '\x81') + '\x01';
    }
    void otherEncodingsOfTheSameValueAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!isCanonical(bytes));
        CborReader in(bytes);
        QVERIFY(!in.ok());
        QVERIFY(!in.finished());
    }

    void damagedMessagesAreRefusedAndNeverCrash()
    {
        const QByteArray good = encodeSyncRequest(someRequest());
        const QByteArray frame = encodeFrame(someFrame(20));
        QRandomGenerator random(20261122);
        int refused = 0;
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes = i % 2 ? good : frame;
            const qsizetype at = random.bounded(bytes.size());
            if (i % 3 == 0)
                bytes.truncate(at);
            else
                bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            refused += i % 2 ? !decodeSyncRequest(bytes).ok() : !decodeFrame(bytes).ok();
        }
        QVERIFY(refused > 6000);
    }

    void aFrameThatUnpacksToTooMuchIsRefused()
    {
        Frame frame = someFrame(1);
        auto &placed = std::get<PlacedChange>(frame.items[0]);
        for (quint16 tag = 100; tag < 150; ++tag)
            placed.change.fields.set(tag, CborWriter().text(QString(60 * 1024, u'x')).take());
        QCOMPARE(decodeFrame(encodeFrame(frame)).error().code, ErrorCode::TooLarge);
    }

    void theChainNoticesAnyOtherHistory()
    {
        const PlacedChange placed{someChange(1), 1, UserId::create(), DeviceId::create()};
        const QByteArray key(32, 'k');
        const QByteArray head = nextHash(firstHash(), placed, bodyHash(key, placed.change));
        QCOMPARE(head.size(), 32);
        PlacedChange other = placed;
        other.change.fields.set(1, encodeValue(u"another name"_s));
        QVERIFY(nextHash(firstHash(), other, bodyHash(key, other.change)) != head);
        other = placed;
        other.change.base = 7;
        QVERIFY(nextHash(firstHash(), other, bodyHash(key, other.change)) != head);
        QVERIFY(nextHash(QByteArray(32, '\1'), placed, bodyHash(key, placed.change)) != head);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
