// SPDX-License-Identifier: Apache-2.0
#include "core/rules/linediff.h"
#include "core/rules/merge.h"
#include "core/rules/partmerge.h"
#include "core/rules/textmerge.h"
#include "core/types/records/note.h"
#include "core/types/records/person.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace doorstep::core;
using namespace Qt::StringLiterals;

namespace {

constexpr const KindInfo &person = kindOf<Person>;
constexpr const KindInfo &note = kindOf<Note>;

quint16 tagOf(const KindInfo &kind, std::string_view name) { return kind.field(name)->tag; }

/// A log of one record; each line of it is what one device wrote over what it had before it.
struct Log {
    explicit Log(const KindInfo &of) : kind(of) {}

    const KindInfo &kind;
    RecordId record = RecordId::create();
    RecordState state;
    std::vector<Conflict> conflicts;
    Seq head = 0;

    void add(const DeviceId &device, Seq base, qint64 ms, quint16 tag, const Value &value, const Value *seen)
    {
        Change change{ChangeId::create(), ++head, record, kind.number, Op::Put, base, Hlc::at({ms}), 1, {}, {}};
        change.fields.set(tag, encodeValue(value));
        if (seen)
            change.seen.set(tag, encodeValue(*seen));
        const auto outcome = merge(&kind, state, PlacedChange{change, head, UserId(device), device});
        conflicts.insert(conflicts.end(), outcome.conflicts.begin(), outcome.conflicts.end());
    }
    [[nodiscard]] Value now(quint16 tag) const
    {
        const QByteArray *bytes = state.fields.find(tag);
        return bytes ? *decodeValue(kind.field(tag)->type, *bytes) : Value{};
    }
};

const DeviceId asha = DeviceId::create();
const DeviceId ben = DeviceId::create();

QString linesOf(QRandomGenerator &random, int most, int kinds)
{
    QStringList lines;
    for (int i = random.bounded(most + 1); i > 0; --i)
        lines.append(QString(QChar(u'a' + char16_t(random.bounded(kinds)))));
    return lines.join(u'\n');
}

std::vector<int> numbersOf(QRandomGenerator &random, int most, int kinds)
{
    std::vector<int> numbers(size_t(random.bounded(most + 1)));
    for (int &number : numbers)
        number = random.bounded(kinds);
    return numbers;
}

} // namespace

class TestPartMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEitherAddedStaysAndWhatOneRemovedGoes()
    {
        const quint16 tag = tagOf(person, "languages");
        Log log(person);
        const Value first(QStringList{u"en"_s, u"cy"_s});
        log.add(asha, 0, 10, tag, first, nullptr);
        log.add(asha, 1, 20, tag, QStringList{u"en"_s, u"cy"_s, u"pl"_s}, &first);
        log.add(ben, 1, 15, tag, QStringList{u"en"_s, u"ur"_s}, &first);
        QCOMPARE(log.now(tag), Value(QStringList({u"en"_s, u"pl"_s, u"ur"_s})));
        QVERIFY(log.conflicts.empty());
    }

    void anAddBeatsARemoveOfOneWhoHadNotHeardOfIt()
    {
        const quint16 tag = tagOf(person, "contacts");
        const Value none{};
        const Value mobile(QStringList{u"07700 900001"_s});
        Log log(person);
        log.add(asha, 0, 10, tag, mobile, nullptr);
        log.add(asha, 1, 20, tag, none, &mobile);  // taken out
        log.add(ben, 0, 30, tag, mobile, &none);   // put in by one who saw an empty list
        QCOMPARE(log.now(tag), mobile);
    }

    void aDevicesNextEditKeepsWhatWasMergedIntoItsLast()
    {
        const quint16 tag = tagOf(person, "languages");
        const Value first(QStringList{u"en"_s});
        const Value once(QStringList{u"en"_s, u"pl"_s});
        const Value twice(QStringList{u"en"_s, u"pl"_s, u"ro"_s});
        Log log(person);
        log.add(asha, 0, 10, tag, first, nullptr);
        log.add(ben, 1, 20, tag, QStringList{u"en"_s, u"ur"_s}, &first);
        log.add(asha, 1, 30, tag, once, &first);
        log.add(asha, 1, 40, tag, twice, &once); // both written before Ben's came
        QCOMPARE(log.now(tag), Value(QStringList({u"en"_s, u"ur"_s, u"pl"_s, u"ro"_s})));
        log.add(asha, 1, 50, tag, first, nullptr); // an edit that says nothing of what was seen
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts.front().losingValue, encodeValue(QStringList({u"en"_s, u"ur"_s, u"pl"_s, u"ro"_s})));
    }

    void anOlderAppsListsAskAsBefore()
    {
        const quint16 tag = tagOf(person, "languages");
        Log log(person);
        log.add(asha, 0, 10, tag, QStringList{u"en"_s}, nullptr);
        log.add(asha, 1, 20, tag, QStringList{u"en"_s, u"pl"_s}, nullptr);
        log.add(ben, 1, 15, tag, QStringList{u"en"_s, u"ur"_s}, nullptr);
        QCOMPARE(log.now(tag), Value(QStringList({u"en"_s, u"pl"_s})));
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts.front().state, Conflict::State::Open);
    }

    void asksWhereTheMergedListWouldBeTooLong()
    {
        const auto many = [](const QString &what) {
            QStringList list;
            for (int i = 0; i < limits::listItems; ++i)
                list.append(what.arg(i));
            return list;
        };
        const quint16 tag = tagOf(person, "names");
        const Value none{};
        Log log(person);
        log.add(asha, 0, 10, tag, many(u"a%1"_s), &none);
        log.add(ben, 0, 20, tag, many(u"b%1"_s), &none);
        QCOMPARE(log.now(tag), Value(many(u"b%1"_s)));
        QCOMPARE(log.conflicts.size(), size_t(1));
        QCOMPARE(log.conflicts.front().losingValue, encodeValue(many(u"a%1"_s)));
    }

    void whatWasSeenIsNoListTheAuthorIsNotBelieved()
    {
        const quint16 tag = tagOf(person, "languages");
        const Value words(u"no list"_s);
        Log log(person);
        log.add(asha, 0, 10, tag, QStringList{u"en"_s}, nullptr);
        log.add(ben, 0, 20, tag, QStringList{u"cy"_s}, &words);
        QCOMPARE(log.conflicts.size(), size_t(1));
    }

    void mergesParagraphsOfTwo_data()
    {
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("standing");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("inForce");
        QTest::addColumn<QString>("beside");
        const auto row = [](const char *what, const char *seen, const char *standing, const char *written,
                             const char *inForce, const char *beside) {
            const auto text = [](const char *lines) { return QString::fromLatin1(lines).replace(u' ', u'\n'); };
            QTest::newRow(what) << text(seen) << text(standing) << text(written) << text(inForce) << text(beside);
        };
        row("two paragraphs", "a b c", "A b c", "a b C", "A b C", "");
        row("both at the end", "a", "a b", "a c", "a b c", "");
        row("both from nothing", "", "a", "b", "a b", "");
        row("one added beside a change", "a b", "A b", "a x b", "A x b", "");
        row("one removed, one added", "a b c", "b c", "a b c d", "b c d", "");
        row("both removed the same", "a b c", "a c", "a c", "a c", "");
        row("both removed, not the same", "a b c d", "a d", "a b", "a", "");
        row("both wrote the same", "a b", "a B", "a B", "a B", "");
        row("one paragraph of both", "a b c", "a B c", "a X c", "a X c", "a B c");
        row("the rest is in both versions", "a b c d", "a B c d1", "a0 X c d", "a0 X c d1", "a0 B c d1");
        row("changed and removed", "a b c", "a c", "a B c", "a B c", "a c");
        row("blank lines between", "a  b  c", "a1  b  c", "a  b  c1", "a1  b  c1", "");
        row("all cleared, one added", "a b", "a b c", "", "c", "");
        row("all cleared, one changed", "a b", "a B", "", "", "a B");
    }
    void mergesParagraphsOfTwo()
    {
        QFETCH(QString, seen);
        QFETCH(QString, standing);
        QFETCH(QString, written);
        const MergedText merged = mergeParagraphs(seen, standing, written, /*writtenWins=*/true);
        QTEST(merged.inForce, "inForce");
        QTEST(merged.beside.value_or(QString()), "beside");
        const MergedText other = mergeParagraphs(seen, standing, written, /*writtenWins=*/false);
        if (merged.beside) {
            QCOMPARE(other.inForce, *merged.beside);
            QCOMPARE(other.beside.value_or(u"none"_s), merged.inForce);
        } else {
            QCOMPARE(other.inForce, merged.inForce);
        }
    }

    // What hunks say of two texts makes the one of the other; between hunks the lines are equal.
    void hunksMakeTheNewerTextOfTheOlder()
    {
        QRandomGenerator random(11);
        for (int round = 0; round < 5000; ++round) {
            const int kinds = 1 + random.bounded(30);
            const std::vector<int> older = numbersOf(random, 40, kinds);
            std::vector<int> newer = round % 2 ? older : numbersOf(random, 40, kinds);
            for (int edits = random.bounded(5); round % 2 && edits > 0 && !newer.empty(); --edits)
                newer[size_t(random.bounded(int(newer.size())))] = random.bounded(kinds);
            std::vector<int> made;
            int at = 0;
            for (const Hunk &hunk : hunksBetween(older, newer, kinds)) {
                QVERIFY(hunk.from >= at);
                QVERIFY(hunk.from <= hunk.to && hunk.newFrom <= hunk.newTo && hunk.to <= int(older.size()));
                made.insert(made.end(), older.begin() + at, older.begin() + hunk.from);
                QCOMPARE(int(made.size()), hunk.newFrom);
                made.insert(made.end(), newer.begin() + hunk.newFrom, newer.begin() + hunk.newTo);
                at = hunk.to;
            }
            made.insert(made.end(), older.begin() + at, older.end());
            QCOMPARE(made, newer);
        }
    }

    // Whatever was seen and written: each paragraph that either put in is in force or beside, none came from nowhere,
    // and a text that nobody else changed is as it was written.
    void everyParagraphIsInForceOrBeside()
    {
        QRandomGenerator random(5);
        const auto setOf = [](const QString &text) {
            const QStringList lines = text.split(u'\n');
            return QSet<QString>(lines.cbegin(), lines.cend());
        };
        for (int round = 0; round < 20'000; ++round) {
            const int kinds = 2 + random.bounded(20);
            const QString seen = linesOf(random, 8, kinds);
            const QString standing = linesOf(random, 8, kinds);
            const QString written = linesOf(random, 8, kinds);
            const MergedText merged = mergeParagraphs(seen, standing, written, random.bounded(2) == 1);
            const QSet<QString> kept = setOf(merged.inForce) + setOf(merged.beside.value_or(merged.inForce));
            const QSet<QString> put = (setOf(standing) + setOf(written)) - setOf(seen) - QSet<QString>{QString()};
            QVERIFY2(kept.contains(put), qPrintable(seen + u"|"_s + standing + u"|"_s + written));
            QVERIFY((setOf(seen) + setOf(standing) + setOf(written) + QSet<QString>{QString()}).contains(kept));
            QCOMPARE(mergeParagraphs(seen, seen, written, false).inForce, written);
            QCOMPARE(mergeParagraphs(seen, standing, seen, true).inForce, standing);
        }
    }

    // The largest texts that a field takes, of the kinds that make a plain comparison of lines slow. No time is
    // asserted: in steps by the square of the lines these would be 4,000,000,000 each, and the test would not end.
    void theLargestTextsDoNotHoldAnybodyUp_data()
    {
        QTest::addColumn<int>("kinds");
        for (const int kinds : {1, 2, 3, 50, 5'000, 20'000})
            QTest::addRow("%d kinds of line", kinds) << kinds;
    }
    void theLargestTextsDoNotHoldAnybodyUp()
    {
        QFETCH(int, kinds);
        QRandomGenerator random(3);
        const auto text = [&] {
            QString all;
            while (all.size() < limits::textBytes - 8)
                all += QString::number(random.bounded(kinds), 36) + u'\n';
            return all;
        };
        const QString seen = text();
        const QString standing = text();
        const QString written = text();
        const MergedText merged = mergeParagraphs(seen, standing, written, true);
        QVERIFY(!merged.inForce.isEmpty());
        const auto parts = mergeTexts(encodeValue(QString()), encodeValue(standing), encodeValue(written), true);
        QCOMPARE(parts.has_value(), kinds == 1); // else longer than a text may be: both are kept, and a person is asked
    }

    void twoVersionsOfOneParagraphAreAQuestionWithBothNames()
    {
        const quint16 tag = tagOf(note, "text");
        const Value first(u"We met at the door.\nThe boiler is broken."_s);
        Log log(note);
        log.add(asha, 0, 10, tag, first, nullptr);
        log.add(asha, 1, 30, tag, u"We met at the door.\nThe boiler is mended."_s, &first);
        log.add(ben, 1, 20, tag, u"We met on the stairs.\nThe boiler leaks."_s, &first);
        QCOMPARE(log.now(tag), Value(u"We met on the stairs.\nThe boiler is mended."_s));
        QCOMPARE(log.conflicts.size(), size_t(1));
        const Conflict &question = log.conflicts.front();
        QCOMPARE(question.state, Conflict::State::Open);
        QCOMPARE(question.losingValue, encodeValue(u"We met on the stairs.\nThe boiler leaks."_s));
        QCOMPARE(question.losing.device, ben);
        QCOMPARE(question.winning.device, asha);
    }

    void previewShowsBothAndTheOwnWordsFirst()
    {
        FieldMap shown;
        const quint16 languages = tagOf(person, "languages");
        shown.set(languages, encodeValue(QStringList{u"en"_s, u"ur"_s}));
        Change own{ChangeId::create(), 1, RecordId::create(), person.number, Op::Put, 0, {}, 1, {}, {}};
        own.fields.set(languages, encodeValue(QStringList{u"en"_s, u"pl"_s}));
        own.seen.set(languages, encodeValue(QStringList{u"en"_s}));
        bool deleted = false;
        preview(&person, shown, deleted, own);
        QCOMPARE(*shown.find(languages), encodeValue(QStringList{u"en"_s, u"ur"_s, u"pl"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPartMerge)
#include "tst_partmerge.moc"
