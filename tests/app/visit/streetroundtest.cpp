// SPDX-License-Identifier: Apache-2.0
#include "app/neighbouragreement.h"
#include "app/streetroundtally.h"
#include "core/rules/validate.h"
#include "core/types/kind.h"
#include "core/wire/recordcodec.h"

#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::app;
using namespace Qt::StringLiterals;

class StreetRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void countsOneTapADoor()
    {
        StreetRoundTally tally = round();
        QCOMPARE(tally.atDoor(), 1);
        tally.tap(DoorResult::NoAnswer);
        tally.tap(DoorResult::Chatted);
        tally.tap(DoorResult::NoAnswer);
        QCOMPARE(tally.atDoor(), 4);
        QCOMPARE(tally.count(DoorResult::NoAnswer), 2);
        QCOMPARE(tally.count(DoorResult::Chatted), 1);
    }

    void takesTheLastTapBack()
    {
        StreetRoundTally tally = round();
        QVERIFY(!tally.undo());
        tally.tap(DoorResult::NotNow);
        tally.tap(DoorResult::WantsIn);
        QVERIFY(tally.undo());
        QCOMPARE(tally.count(DoorResult::WantsIn), 0);
        QCOMPARE(tally.count(DoorResult::NotNow), 1);
        QCOMPARE(tally.atDoor(), 2);
    }

    void takesNoTapPastTheLastHome()
    {
        StreetRoundTally tally(day, u"Hill Street, even side"_s, 20);
        for (int i = 0; i < 25; ++i)
            tally.tap(DoorResult::NotNow);
        QVERIFY(tally.allDone());
        QCOMPARE(tally.count(DoorResult::NotNow), 20);
        QCOMPARE(tally.atDoor(), 20);
    }

    void leavesWithCountsOnly()
    {
        StreetRoundTally tally = round();
        tally.tap(DoorResult::WantsIn);
        tally.tap(DoorResult::DoNotCall);
        const auto left = tally.toRound();
        QVERIFY(left);
        QCOMPARE(left->homes, 24);
        QCOMPARE(left->wantsIn, 1);
        QCOMPARE(left->doNotCall, 1);
        QCOMPARE(left->noAnswer, 0);
        QVERIFY(isValid(*left));
    }

    void refusesABlockThatCouldPointAtADoor()
    {
        QVERIFY(!StreetRoundTally(day, u"Hill Street"_s, 19).toRound());
        QVERIFY(!StreetRoundTally(day, u"  "_s, 30).toRound());
        QVERIFY(StreetRoundTally::whyNot(u"Hill Street"_s, 19).contains(u"20"_s));
        QVERIFY(!StreetRoundTally::whyNot({}, 30).isEmpty());
        QVERIFY(StreetRoundTally::whyNot(u"Hill Street"_s, 20).isEmpty());
    }

    void comesBackFromItsDraftWithUndoAtHand()
    {
        StreetRoundTally tally = round();
        for (const DoorResult result : {DoorResult::NoAnswer, DoorResult::Chatted, DoorResult::WantsIn})
            tally.tap(result);
        StreetRoundTally again = round();
        QVERIFY(again.restoreTaps(tally.taps()));
        QCOMPARE(again.atDoor(), 4);
        again.undo();
        QCOMPARE(again.count(DoorResult::WantsIn), 0);
        QCOMPARE(again.count(DoorResult::Chatted), 1);
    }

    void takesNothingFromADraftThatIsNoneOfItsOwn()
    {
        StreetRoundTally tally = round();
        tally.tap(DoorResult::Chatted);
        QVERIFY(!tally.restoreTaps(QByteArray("\x00\x09", 2)));
        QVERIFY(!tally.restoreTaps(QByteArray(25, '\0')));
        QCOMPARE(tally.done(), 1);
    }

    void aNeighboursAgreementEndsWithinAYear()
    {
        NeighbourAgreement wants{u" Bea "_s, u"door 7, after 5"_s, u"gardens"_s, day.addMonths(13)};
        QVERIFY(!wants.toRecord(day, {}));
        for (const QDate end : NeighbourAgreement::ends(day)) {
            wants.endsOn = end;
            const auto neighbour = wants.toRecord(day, u"Hill Street team"_s);
            QVERIFY(neighbour);
            QVERIFY(isValid(*neighbour));
            QCOMPARE(neighbour->firstName, u"Bea"_s);
        }
    }

    void theNeighbourReadsWhatIsKeptAndWhenItEnds()
    {
        const NeighbourAgreement wants{u"Bea"_s, u"07700 900123"_s, {}, QDate(2025, 9, 4)};
        const QString words = wants.words(day, u"Hill Street team"_s);
        QVERIFY(words.contains(u"Bea"_s));
        QVERIFY(words.contains(u"Thursday 4 September"_s));
        QVERIFY(words.contains(u"say no"_s));
        QVERIFY(!words.contains(u"07700"_s));
        for (const QString &sentence : words.split(u'\n'))
            QVERIFY2(sentence.count(u' ') < 20, qPrintable(sentence));
        const auto kept = wants.toRecord(day, u"Hill Street team"_s);
        QVERIFY(kept);
        QCOMPARE(kept->wordsUsed, words);
    }

    void saysWhatIsMissingOneThingAtATime()
    {
        NeighbourAgreement wants;
        const QString first = wants.whatIsMissing(day);
        wants.firstName = u"Bea"_s;
        const QString second = wants.whatIsMissing(day);
        wants.reach = u"door 7"_s;
        const QString third = wants.whatIsMissing(day);
        wants.endsOn = day.addMonths(3);
        QVERIFY(!first.isEmpty() && !second.isEmpty() && !third.isEmpty());
        QVERIFY(first != second && second != third);
        QVERIFY(wants.whatIsMissing(day).isEmpty());
    }

    void aHomesTokenIsTheSameOnEveryDeviceAndInNoOtherNeighbourhood()
    {
        const core::ScopeId here = core::ScopeId::create();
        const QByteArray token = doNotCallToken(here, u"Hill Street"_s, u"12 a"_s);
        QCOMPARE(doNotCallToken(here, u" hill  street"_s, u"12A"_s), token);
        QVERIFY(doNotCallToken(here, u"Hill Street"_s, u"12b"_s) != token);
        QVERIFY(doNotCallToken(core::ScopeId::create(), u"Hill Street"_s, u"12a"_s) != token);
        QVERIFY(!token.contains("12"));
        QCOMPARE(doNotCall(token, day).until, QDate(2027, 3, 4));
    }

private:
    [[nodiscard]] StreetRoundTally round() const { return {day, u"Hill Street, even side"_s, 24}; }
    template<class Record>
    static bool isValid(const Record &record)
    {
        core::Change change{core::ChangeId::create(), 1, core::RecordId::create(), core::kindOf<Record>.number,
            core::Op::Put, 0, {}, 1, core::toFields(record)};
        return core::validate(core::kindOf<Record>, change, change.fields).ok();
    }
    const QDate day{2025, 3, 4};
};

QTEST_GUILESS_MAIN(StreetRoundTest)
#include "streetroundtest.moc"
