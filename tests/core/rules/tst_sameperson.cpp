// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"
#include "core/rules/merge.h"
#include "core/rules/sameperson.h"
#include "core/rules/validate.h"
#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace doorstep::core;

namespace {

// Made in this order: a before b before c before d.
RecordId made(int nth) { return RecordId(Uuid::fromBytes(QByteArray(15, '\1') + char(nth)).value()); }
const RecordId a = made(1);
const RecordId b = made(2);
const RecordId c = made(3);
const RecordId d = made(4);

using Said = QList<OnePerson>;
using Shown = QHash<RecordId, RecordId>;

Shown allShown(const RecordId &one, const QList<RecordId> &group)
{
    Shown shown;
    for (const RecordId &each : group)
        shown.insert(each, one);
    return shown;
}

Change change(const SamePerson &said, const RecordId &record)
{
    return Change{ChangeId::create(), 1, record, kindOf<SamePerson>.number, Op::Put, 0, {}, 1, toFields(said)};
}

Result<Done> checked(const SamePerson &said, const RecordId &record)
{
    return validate(kindOf<SamePerson>, change(said, record), toFields(said));
}

CalledBy person(const QString &name, const QString &part = {}, QDate born = {}, std::optional<bool> child = {})
{
    Person one;
    one.knownAs = name;
    one.part = part;
    one.born = born;
    one.isChild = child;
    return calledBy(one);
}

} // namespace

/// One person who was written down twice: the rules, without a store.
class TestSamePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneRecordForTwoPeopleWhoeverIsNamedFirst()
    {
        QCOMPARE(samePersonRecord(a, b), samePersonRecord(b, a));
        QVERIFY(samePersonRecord(a, b) != samePersonRecord(a, c));
        QCOMPARE(onePerson(saidOne(a, b)), (OnePerson{a, b}));
        QCOMPARE(onePerson(saidOne(b, a)), (OnePerson{b, a}));
        QVERIFY(!onePerson(saidTwo(a, b)));
        SamePerson newer = saidOne(a, b);
        newer.answer = OneOrTwo(7); // of a newer app
        QVERIFY(!onePerson(newer));
    }

    void livesInTheFamilyAndIsWrittenByPractitionersOnly()
    {
        QCOMPARE(findKind("same_person"), findKind(38));
        for (const Role role : {Role::Lead, Role::CoWorker, Role::Manager})
            QVERIFY(mayWrite(kindOf<SamePerson>, ScopeKind::Family, role));
        for (const Role role : {Role::Parent, Role::YoungPerson, Role::Volunteer, Role::Advocate})
            QVERIFY(!mayWrite(kindOf<SamePerson>, ScopeKind::Family, role));
        QVERIFY(!mayWrite(kindOf<SamePerson>, ScopeKind::Circle, Role::Lead));
        // Whoever it was said by, a colleague may take it back.
        Change gone = change(saidOne(a, b), samePersonRecord(a, b));
        gone.op = Op::Delete;
        QVERIFY(ownerMayChange(kindOf<SamePerson>, gone, UserId::create(), UserId::create()));
    }

    void refusesWhatNamesNoTwoPeopleOrAnotherRecord()
    {
        QVERIFY(checked(saidOne(a, b), samePersonRecord(a, b)));
        QVERIFY(checked(saidTwo(b, a), samePersonRecord(a, b)));
        QVERIFY(!checked(saidOne(a, b), samePersonRecord(a, c)));
        QVERIFY(!checked(saidOne(a, b), RecordId::create()));
        QVERIFY(!checked(saidOne(a, a), samePersonRecord(a, a)));
        SamePerson turned = saidOne(a, b);
        std::swap(turned.first, turned.second);
        QVERIFY(!checked(turned, samePersonRecord(a, b)));
        SamePerson mute = saidOne(a, b);
        mute.answer.reset();
        QVERIFY(!checked(mute, samePersonRecord(a, b)));
        SamePerson half = saidOne(a, b);
        half.second.reset();
        QVERIFY(!checked(half, samePersonRecord(a, b)));
    }

    void shows_data()
    {
        QTest::addColumn<Said>("said");
        QTest::addColumn<QList<RecordId>>("here");
        QTest::addColumn<Shown>("shown");
        const QList<RecordId> all{a, b, c, d};
        QTest::newRow("a pair") << Said{{a, b}} << all << allShown(a, {a, b});
        QTest::newRow("the later one, where that was said") << Said{{b, a}} << all << allShown(b, {a, b});
        QTest::newRow("the same pair twice") << Said{{a, b}, {a, b}} << all << allShown(a, {a, b});
        QTest::newRow("a chain") << Said{{a, b}, {b, c}} << all << allShown(a, {a, b, c});
        QTest::newRow("a chain to the latest") << Said{{c, b}, {b, a}} << all << allShown(c, {a, b, c});
        QTest::newRow("a chain of four") << Said{{b, a}, {c, b}, {c, d}} << all << allShown(c, {a, b, c, d});
        QTest::newRow("two who each are kept") << Said{{b, c}, {a, c}} << all << allShown(a, {a, b, c});
        QTest::newRow("a circle of two") << Said{{a, b}, {b, a}} << all << allShown(a, {a, b});
        QTest::newRow("a circle of three") << Said{{b, a}, {c, b}, {a, c}} << all << allShown(a, {a, b, c});
        Shown pairs = allShown(a, {a, b});
        pairs.insert(allShown(d, {c, d}));
        QTest::newRow("two pairs") << Said{{a, b}, {d, c}} << all << pairs;
        QTest::newRow("the kept one was taken away") << Said{{a, b}} << QList{b} << allShown(b, {a, b});
        QTest::newRow("the other was taken away") << Said{{a, b}} << QList{a} << allShown(a, {a, b});
        QTest::newRow("the middle was taken away") << Said{{a, b}, {b, c}} << QList{a, c} << allShown(a, {a, b, c});
        QTest::newRow("the first was taken away") << Said{{a, b}, {b, c}} << QList{b, c} << allShown(b, {a, b, c});
        QTest::newRow("all were taken away") << Said{{b, a}} << QList<RecordId>() << allShown(b, {a, b});
    }

    // Whatever the order in which it came, and however often.
    void shows()
    {
        QFETCH(Said, said);
        QFETCH(QList<RecordId>, here);
        QFETCH(Shown, shown);
        QList<qsizetype> order;
        for (qsizetype at = 0; at < said.size(); ++at)
            order.append(at);
        for (bool more = true; more; more = std::next_permutation(order.begin(), order.end())) {
            Said arrived;
            for (const qsizetype at : std::as_const(order))
                arrived.append(said[at]);
            QCOMPARE(shownFor(arrived, {here.cbegin(), here.cend()}), shown);
        }
    }

    // A says A is kept, B says B is kept, neither knowing of the other: each order in the log ends the same.
    void endsTheSameWhereTwoDevicesKeptAnotherOneEach()
    {
        const auto placed = [](const RecordId &kept, const RecordId &other, qint64 ms, Seq seq) {
            Change said = change(saidOne(kept, other), samePersonRecord(kept, other));
            said.hlc = Hlc::at(Timestamp{ms});
            return PlacedChange{said, seq, UserId::create(), DeviceId::create()};
        };
        PlacedChange first = placed(a, b, 1000, 0);
        PlacedChange second = placed(b, a, 2000, 0);
        for (const bool turned : {false, true}) {
            RecordState state;
            PlacedChange early = turned ? second : first;
            PlacedChange late = turned ? first : second;
            early.seq = 1;
            late.seq = 2;
            (void)merge(&kindOf<SamePerson>, state, early);
            const MergeOutcome outcome = merge(&kindOf<SamePerson>, state, late);
            QCOMPARE(onePerson(*fromFields<SamePerson>(state.fields)), (OnePerson{b, a})); // said last
            QCOMPARE(outcome.conflicts.size(), 1U); // which is kept; the two people are the same two
            QCOMPARE(outcome.conflicts[0].state, Conflict::State::Shown); // nobody has to decide
        }
    }

    void findsWhatHoldsTwoTogether()
    {
        QCOMPARE(holdingTogether({{a, b}}, b, a), QList<qsizetype>{0});
        QCOMPARE(holdingTogether({{a, b}}, a, b), QList<qsizetype>{0});
        QCOMPARE(holdingTogether({{a, b}, {c, d}}, d, c), QList<qsizetype>{1});
        QCOMPARE(holdingTogether({{a, b}, {b, c}}, b, a), QList<qsizetype>{0}); // c stays with b
        QCOMPARE(holdingTogether({{a, b}, {b, c}}, c, a), QList<qsizetype>{1});
        QCOMPARE(holdingTogether({{a, b}, {b, c}, {a, c}}, c, a), (QList<qsizetype>{1, 2})); // by way of b, too
        QVERIFY(holdingTogether({{a, b}}, c, a).isEmpty());
    }

    void asksAboutNamesThatAreNear()
    {
        const auto may = [](const CalledBy &one, const CalledBy &other) {
            const bool way = mayBeOne(one, other);
            return way == mayBeOne(other, one) && way;
        };
        QVERIFY(may(person(u"Rose"_s), person(u"rose "_s)));
        QVERIFY(may(person(u"Rose"_s), person(u"Rose Okafor"_s)));
        QVERIFY(may(person(u"Kasia Nowak"_s), person(u"Katarzyna Nowak"_s)));
        QVERIFY(may(person(u"Bill"_s), person(u"William Hall"_s)));
        QVERIFY(may(person(u"Grandma Adaeze"_s), person(u"Grandma Adaze"_s)));
        QVERIFY(may(person(u"Zoë"_s), person(u"Zoe"_s)));
        QVERIFY(may(person(u"فاطمة"_s), person(u"فاطمة"_s)));
        QVERIFY(may(person(u"Nana"_s), person(u"Rose"_s, u"Nana"_s)));
        QVERIFY(!may(person(u"Rose Okafor"_s), person(u"Grace Okafor"_s)));
        QVERIFY(!may(person(u"Jo"_s), person(u"Ms Reid"_s, u"teaches Jo"_s)));
        QVERIFY(!may(person(u"Mia"_s), person(u"Lia"_s)));
        QVERIFY(!may(person(u"Kasia"_s), person(u"Basia"_s)));
        QVERIFY(!may(person(u"Rose"_s), person(u"Rosemary"_s)));
        QVERIFY(!may(person(QString()), person(QString())));
        QVERIFY(!may(person(u"…"_s), person(u"?"_s)));
        Person other;
        other.knownAs = u"Mum"_s;
        other.names = {u"Grace Okafor"_s};
        QVERIFY(may(person(u"Grace"_s), calledBy(other)));
    }

    void asksNothingWhereWhatIsKnownSaysOtherwise()
    {
        const QDate day(1958, 3, 4);
        QVERIFY(mayBeOne(person(u"Rose"_s, {}, day), person(u"Rose"_s, {}, day)));
        QVERIFY(mayBeOne(person(u"Rose"_s, {}, day), person(u"Rose"_s)));
        QVERIFY(!mayBeOne(person(u"Rose"_s, {}, day), person(u"Rose"_s, {}, day.addDays(1))));
        QVERIFY(!mayBeOne(person(u"Jo"_s, {}, {}, true), person(u"Jo"_s, {}, {}, false)));
        Person about;
        about.knownAs = u"Rose"_s;
        about.born = QDate(1958, 1, 1);
        about.bornKnown = BirthKnown::Year;
        QVERIFY(mayBeOne(person(u"Rose"_s, {}, day), calledBy(about)));
    }
};

QTEST_APPLESS_MAIN(TestSamePerson)
#include "tst_sameperson.moc"
