// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because every merge rule is held against one log that the test writes.
#include "core/rules/merge.h"
#include "core/types/records/agreement.h"
#include "core/types/records/person.h"
#include "core/types/records/promiseevent.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/visit.h"
#include "core/wire/recordcodec.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorstep::core;
using namespace Qt::StringLiterals;

namespace {

const UserId asha = UserId::create();
const UserId ben = UserId::create();
const DeviceId ashasPhone = DeviceId::create();
const DeviceId bensTablet = DeviceId::create();

/// A log of one record, as the server would place it.
struct Log {
    explicit Log(const KindInfo *of) : kind(of) {}

    const KindInfo *kind;
    RecordId record = RecordId::create();
    RecordState state;
    std::vector<Conflict> conflicts;
    Seq head = 0;

    MergeOutcome add(
        const UserId &who, const DeviceId &device, Seq base, qint64 ms, const FieldMap &fields, Op op = Op::Put)
    {
        ++head;
        const Change change{ChangeId::create(), head, record, kind->number, op, base, Hlc::at({ms}), 1, fields};
        MergeOutcome outcome = merge(kind, state, PlacedChange{change, head, who, device});
        conflicts.insert(conflicts.end(), outcome.conflicts.begin(), outcome.conflicts.end());
        return outcome;
    }
};

/// One field of each merge rule.
struct EveryRule : Provenance {
    QString text;
    std::optional<qint64> number;
};
constexpr std::array ruleFields{
    field<&EveryRule::text>(1, "M1", Merge::M1Union, DataClass::Working),
    field<&EveryRule::text>(2, "M2", Merge::M2LastShown, DataClass::Working),
    field<&EveryRule::text>(3, "M3", Merge::M3Ask, DataClass::Working),
    field<&EveryRule::text>(4, "M4", Merge::M4Set, DataClass::Working),
    field<&EveryRule::text>(5, "M5 of text", Merge::M5Safest, DataClass::Working),
    field<&EveryRule::text>(6, "M6", Merge::M6Text, DataClass::Working),
    field<&EveryRule::text>(7, "M7", Merge::M7OneWriter, DataClass::Working),
    field<&EveryRule::number>(8, "M5, lowest", Merge::M5Safest, DataClass::Working).safest(Protective::Lowest),
    field<&EveryRule::number>(9, "M5, highest", Merge::M5Safest, DataClass::Working).safest(Protective::Highest),
};
constexpr KindInfo everyRule{202, "every_rule", ScopeKind::Family, practitioners, ruleFields};

struct Written {
    Seq seq = 0;
    int device = 0;
    Seq base = 0;
    QByteArray value;
};

template<class Record>
FieldMap one(const char *name, const Value &value)
{
    FieldMap fields;
    fields.set(kindOf<Record>.field(std::string_view(name))->tag, encodeValue(value));
    return fields;
}

template<class Record>
Value inForce(const Log &log, const char *name)
{
    const FieldInfo *field = kindOf<Record>.field(std::string_view(name));
    const QByteArray *bytes = log.state.fields.find(field->tag);
    return bytes ? *decodeValue(field->type, *bytes) : Value{};
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditOfWhatWasSeenIsNoConflict()
    {
        Log log{&kindOf<Person>};
        log.add(asha, ashasPhone, 0, 100, one<Person>("known_as", u"Jo"_s));
        // Ben's clock is an hour slow; he had seen Asha's edit, so his stands.
        log.add(ben, bensTablet, 1, 10, one<Person>("known_as", u"Joanna"_s));
        QCOMPARE(std::get<QString>(inForce<Person>(log, "known_as")), u"Joanna"_s);
        QVERIFY(log.conflicts.empty());
    }

    // A change that was kept apart and is added later.
    void whatComesLateReplacesNothingNewerOfItsOwnDevice()
    {
        Log log{&kindOf<Person>};
        log.add(asha, ashasPhone, 0, 100, one<Person>("known_as", u"Jo"_s));
        log.add(asha, ashasPhone, 0, 300, one<Person>("known_as", u"Joanna"_s));
        log.add(asha, ashasPhone, 0, 200, one<Person>("known_as", u"Joe"_s));
        QCOMPARE(std::get<QString>(inForce<Person>(log, "known_as")), u"Joanna"_s);
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts[0].losingValue, encodeValue(u"Joe"_s));
        log.add(asha, ashasPhone, 0, 250, {}, Op::Delete);
        QVERIFY(!log.state.deleted);
    }

    void aDeleteThatComesLateAsksAlsoWhereItsDeviceHasClearedAFieldSince()
    {
        FieldMap cleared;
        cleared.set(kindOf<Person>.field("pronoun")->tag, clearedValue());
        Log log{&kindOf<Person>};
        FieldMap both = one<Person>("known_as", u"Jo"_s);
        both.overlay(one<Person>("pronoun", u"he"_s));
        log.add(asha, ashasPhone, 0, 100, both);
        log.add(asha, ashasPhone, 0, 300, cleared);
        log.add(asha, ashasPhone, 0, 200, {}, Op::Delete);
        QVERIFY(!log.state.deleted);
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts[0].tag, existenceTag);
        QCOMPARE(log.conflicts[0].state, Conflict::State::Open);
        // What that device had done before the delete is no later word.
        Log inOrder{&kindOf<Person>};
        inOrder.add(asha, ashasPhone, 0, 100, both);
        inOrder.add(asha, ashasPhone, 0, 300, cleared);
        inOrder.add(asha, ashasPhone, 0, 400, {}, Op::Delete);
        QVERIFY(inOrder.state.deleted);
    }

    void keepsBothWhenTwoWorkersEditOneField()
    {
        Log log{&kindOf<Person>};
        log.add(asha, ashasPhone, 0, 100, one<Person>("known_as", u"Jo"_s));
        log.add(asha, ashasPhone, 1, 300, one<Person>("known_as", u"Joe"_s));
        log.add(ben, bensTablet, 1, 200, one<Person>("known_as", u"Joanna"_s));
        QCOMPARE(std::get<QString>(inForce<Person>(log, "known_as")), u"Joe"_s);
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts[0].losingValue, encodeValue(u"Joanna"_s));
        QCOMPARE(log.conflicts[0].losing.author, ben);
        QCOMPARE(log.conflicts[0].winning.author, asha);
        QCOMPARE(log.conflicts[0].state, Conflict::State::Shown);
    }

    void theLaterOfTwoIsInForceWhicheverArrivesFirst()
    {
        Log log{&kindOf<Person>};
        log.add(asha, ashasPhone, 0, 100, one<Person>("pronoun", u"they"_s));
        log.add(ben, bensTablet, 0, 200, one<Person>("pronoun", u"she"_s));
        QCOMPARE(std::get<QString>(inForce<Person>(log, "pronoun")), u"she"_s);
        QCOMPARE(log.conflicts[0].losingValue, encodeValue(u"they"_s));
    }

    void editsOfDifferentFieldsMergeSilently()
    {
        Log log{&kindOf<Person>};
        log.add(asha, ashasPhone, 0, 100, one<Person>("known_as", u"Jo"_s));
        log.add(ben, bensTablet, 0, 90, one<Person>("pronoun", u"she"_s));
        QVERIFY(log.conflicts.empty());
        QCOMPARE(log.state.fields.size(), 2);
    }

    void nobodyConflictsWithThemselves()
    {
        Log log{&kindOf<Visit>};
        for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
            log.add(asha, ashasPhone, 0, 100, one<Visit>("observations", text));
        QVERIFY(log.conflicts.empty());
        QCOMPARE(std::get<QString>(inForce<Visit>(log, "observations")), u"three"_s);
    }

    void aPermissionThatNobodyGaveStaysUngiven()
    {
        // One worker takes back what both had seen, the other gives leave at the same time: no leave is in force.
        Log log{&kindOf<SafeContact>};
        log.add(asha, ashasPhone, 0, 100, one<SafeContact>("may_leave_message", true));
        FieldMap cleared;
        cleared.set(kindOf<SafeContact>.field("may_leave_message")->tag, clearedValue());
        log.add(asha, ashasPhone, 1, 200, cleared);
        log.add(ben, bensTablet, 1, 300, one<SafeContact>("may_leave_message", true));
        QVERIFY(std::holds_alternative<std::monostate>(inForce<SafeContact>(log, "may_leave_message")));
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts[0].state, Conflict::State::Open);
    }

    void whatANewerVersionDoesChangesNothingHere()
    {
        Log log{&kindOf<Person>};
        log.add(asha, ashasPhone, 0, 100, one<Person>("known_as", u"Jo"_s));
        const RecordState before = log.state;
        log.add(ben, bensTablet, 1, 200, one<Person>("known_as", u"Joanna"_s), Op(200));
        QCOMPARE(log.state, before);
        QVERIFY(log.conflicts.empty());
    }

    void aChildsFactsAskAHuman()
    {
        Log log{&kindOf<Visit>};
        log.add(asha, ashasPhone, 0, 100, one<Visit>("family_agrees", true));
        log.add(ben, bensTablet, 0, 200, one<Visit>("family_agrees", false));
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts[0].state, Conflict::State::Open);
    }

    void theSameValueTwiceIsNoConflict()
    {
        Log log{&kindOf<Visit>};
        log.add(asha, ashasPhone, 0, 100, one<Visit>("family_agrees", true));
        log.add(ben, bensTablet, 0, 200, one<Visit>("family_agrees", true));
        QVERIFY(log.conflicts.empty());
    }

    // Safety rule 7 and 23: the more protective value holds at once, whatever the clocks say.
    void theEarlierEndOfConsentIsInForce()
    {
        Log log{&kindOf<Agreement>};
        const auto end = [](int month) { return one<Agreement>("to", toDays(QDate(2026, month, 1))); };
        log.add(asha, ashasPhone, 0, 100, end(12));
        log.add(asha, ashasPhone, 1, 400, end(11));
        log.add(ben, bensTablet, 1, 200, end(9));
        QCOMPARE(std::get<qint64>(inForce<Agreement>(log, "to")), toDays(QDate(2026, 9, 1)));
        QCOMPARE(log.conflicts[0].state, Conflict::State::Open);
        log.add(asha, DeviceId::create(), 1, 900, end(10));
        QCOMPARE(std::get<qint64>(inForce<Agreement>(log, "to")), toDays(QDate(2026, 9, 1)));
    }

    void withdrawnBeatsNotWithdrawn()
    {
        Log log{&kindOf<Agreement>};
        log.add(asha, ashasPhone, 0, 100, one<Agreement>("withdrawn_on", toDays(QDate(2026, 5, 1))));
        log.add(ben, bensTablet, 0, 999, one<Agreement>("withdrawn_on", {}));
        QCOMPARE(std::get<qint64>(inForce<Agreement>(log, "withdrawn_on")), toDays(QDate(2026, 5, 1)));
    }

    void noMessageBeatsAMessage()
    {
        Log log{&kindOf<SafeContact>};
        log.add(asha, ashasPhone, 0, 100, one<SafeContact>("may_leave_message", false));
        log.add(ben, bensTablet, 0, 999, one<SafeContact>("may_leave_message", true));
        QCOMPARE(std::get<bool>(inForce<SafeContact>(log, "may_leave_message")), false);
    }

    void anEventIsNeverOverwritten()
    {
        Log log{&kindOf<PromiseEvent>};
        log.add(asha, ashasPhone, 0, 100, one<PromiseEvent>("words", u"kept"_s));
        log.add(ben, bensTablet, 1, 200, one<PromiseEvent>("words", u"not kept"_s));
        QCOMPARE(std::get<QString>(inForce<PromiseEvent>(log, "words")), u"kept"_s);
        QCOMPARE(log.conflicts.size(), size_t(1));
    }

    void aDeleteNeverBeatsAColleaguesWords()
    {
        Log log{&kindOf<Visit>};
        log.add(asha, ashasPhone, 0, 100, one<Visit>("observations", u"one"_s));
        log.add(ben, bensTablet, 1, 200, one<Visit>("observations", u"two"_s));
        log.add(asha, ashasPhone, 1, 300, {}, Op::Delete);
        QVERIFY(!log.state.deleted);
        QCOMPARE(log.conflicts.back().tag, quint16(0));
        QCOMPARE(log.conflicts.back().state, Conflict::State::Open);
        log.add(asha, ashasPhone, 3, 400, {}, Op::Delete);
        QVERIFY(log.state.deleted);
        log.add(ben, bensTablet, 2, 500, one<Visit>("observations", u"three"_s));
        QVERIFY(!log.state.deleted);
    }

    // Incident 9 of other apps: an edit of a deleted record becomes a question, whichever of the two came first.
    void asksWhenAnEditMeetsADeleteThatItsAuthorHadNotSeen()
    {
        Log log{&kindOf<Visit>};
        log.add(asha, ashasPhone, 0, 100, one<Visit>("observations", u"one"_s));
        log.add(asha, ashasPhone, 1, 200, {}, Op::Delete);
        log.add(ben, bensTablet, 1, 300, one<Visit>("observations", u"two"_s));
        QVERIFY(!log.state.deleted);
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts.back().tag, quint16(0));
        QCOMPARE(log.conflicts.back().losing.seq, Seq(2));
        QCOMPARE(log.conflicts.back().state, Conflict::State::Open);
    }

    void bringsBackWithoutAQuestionWhatItsAuthorSawDeleted()
    {
        Log log{&kindOf<Visit>};
        log.add(asha, ashasPhone, 0, 100, one<Visit>("observations", u"one"_s));
        log.add(asha, ashasPhone, 1, 200, {}, Op::Delete);
        log.add(ben, bensTablet, 1, 300, {}, Op::Delete); // both want the same
        QVERIFY(log.state.deleted);
        log.add(ben, bensTablet, 3, 400, {}, Op::Restore);
        QVERIFY(!log.state.deleted);
        QVERIFY(log.conflicts.empty());
    }

    void settlesTheQuestionOfADeleteByDeletingOrRestoring()
    {
        for (const Op answer : {Op::Delete, Op::Restore}) {
            Log log{&kindOf<Visit>};
            log.add(asha, ashasPhone, 0, 100, one<Visit>("observations", u"one"_s));
            log.add(asha, ashasPhone, 1, 200, {}, Op::Delete);
            log.add(ben, bensTablet, 1, 300, one<Visit>("observations", u"two"_s));
            const MergeOutcome outcome = log.add(ben, bensTablet, 3, 400, {}, answer);
            QCOMPARE(log.state.deleted, answer == Op::Delete);
            QCOMPARE(outcome.settledTags, std::vector<quint16>{existenceTag});
        }
    }

    void asksWhenADeleteMeetsARestoreThatItsAuthorHadNotSeen()
    {
        Log log{&kindOf<Visit>};
        log.add(asha, ashasPhone, 0, 100, one<Visit>("observations", u"one"_s));
        log.add(asha, ashasPhone, 1, 200, {}, Op::Delete);
        log.add(ben, bensTablet, 2, 300, {}, Op::Restore);
        log.add(asha, ashasPhone, 2, 400, {}, Op::Delete);
        QVERIFY(!log.state.deleted);
        QCOMPARE(log.conflicts.back().losing.seq, Seq(4));
    }

    void settlingNamesTheFieldAndChoosesTheValue()
    {
        Log log{&kindOf<Visit>};
        log.add(asha, ashasPhone, 0, 100, one<Visit>("family_agrees", true));
        log.add(ben, bensTablet, 0, 200, one<Visit>("family_agrees", false));
        const auto outcome = log.add(ben, bensTablet, 2, 300, one<Visit>("family_agrees", true), Op::Resolve);
        QCOMPARE(outcome.settledTags.size(), size_t(1));
        QVERIFY(outcome.conflicts.empty());
        QCOMPARE(std::get<bool>(inForce<Visit>(log, "family_agrees")), true);
    }

    void aKindOfANewerVersionMergesToo()
    {
        RecordState state;
        const auto record = RecordId::create();
        FieldMap fields;
        fields.set(5, encodeValue(u"x"_s));
        const Change change{ChangeId::create(), 1, record, 4000, Op::Put, 0, {}, 9, fields};
        const auto outcome = merge(nullptr, state, PlacedChange{change, 1, asha, ashasPhone});
        QVERIFY(outcome.created);
        QCOMPARE(state.fields, fields);
    }

    void writersSurviveTheirEncoding()
    {
        Writers writers;
        for (quint16 tag = 1; tag < 40; ++tag)
            writers.set(tag, Writer{Seq(tag % 4 + 1), asha, tag % 2 ? ashasPhone : bensTablet, Hlc{tag % 4u}});
        const auto back = Writers::decode(writers.encoded());
        QVERIFY(back);
        QCOMPARE(*back, writers);
        QVERIFY(!Writers::decode(QByteArray::fromHex("8280a10105")));
    }

    // Conservation: whatever the order and the bases, every written value is in force, superseded by someone who had
    // seen it, or kept as a conflict.
    void noValueEverDisappears_data()
    {
        QTest::addColumn<quint16>("tag");
        for (const FieldInfo &field : ruleFields)
            QTest::newRow(field.name) << field.tag;
    }
    // Eight edits by three devices, each having seen any part of the log: what was written is in force, kept beside it,
    // or was seen by somebody who wrote after it.
    void noValueEverDisappears()
    {
        QFETCH(quint16, tag);
        const FieldInfo *field = everyRule.field(tag);
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            Log log{&everyRule};
            const DeviceId devices[] = {DeviceId::create(), DeviceId::create(), DeviceId::create()};
            std::vector<Written> all;
            for (int i = 0; i < 8; ++i) {
                const int device = random.bounded(3);
                const Seq base = random.bounded(quint32(log.head) + 1);
                const qint64 number = (i * 5) % 8; // every value once, in no order of theirs
                const QByteArray value = field->type == FieldType::Integer ? encodeValue(number)
                                                                           : encodeValue(u"v%1"_s.arg(i));
                FieldMap patch;
                patch.set(tag, value);
                log.add(asha, devices[device], base, random.bounded(5), patch);
                all.push_back({log.head, device, base, value});
            }
            const QByteArray now = *log.state.fields.find(tag);
            for (const Written &w : all) {
                const bool kept = w.value == now || std::ranges::any_of(log.conflicts, [&](const Conflict &c) {
                    return c.losingValue == w.value;
                });
                const bool seenByLater = std::ranges::any_of(
                    all, [&](const Written &l) { return l.seq > w.seq && (l.base >= w.seq || l.device == w.device); });
                QVERIFY2(kept || seenByLater, qPrintable(u"round %1 seq %2"_s.arg(round).arg(w.seq)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
