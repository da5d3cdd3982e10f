// SPDX-License-Identifier: Apache-2.0
#include "app/visitrecords.h"
#include "app/draftkeeper.h"
#include "app/visitbegin.h"
#include "app/visitrecordingtime.h"
#include "core/types/records/recordingtime.h"
#include "core/types/records/status.h"
#include "tests/support/teststore.h"

#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::app;
using namespace Qt::StringLiterals;
using core::Id;

/// The visit's facts on a real store: what a tap saves is there after a restart.
class VisitRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        store = std::make_unique<test::TestStore>();
        me = store->owner().user;
        family.emplace(core::ScopeId::create());
        core::Family record;
        record.name = u"The Okafor-Lewis family"_s;
        put(core::RecordId(*family), record);
        mum = person(u"Grace"_s, false);
        amara = person(u"Amara"_s, true);
    }

    void aVisitBegunIsTheCurrentOneAfterARestart()
    {
        QVERIFY(!currentVisit(**store, *me)->has_value());
        const auto begun = beginVisit(**store, *family, *me, now, today);
        QVERIFY(begun);
        QVERIFY(store->reopen());
        const auto current = currentVisit(**store, *me);
        QVERIFY(current && current->has_value());
        QCOMPARE(Id<core::Visit>((*current)->record.id), begun->visit);
        QVERIFY(!currentVisit(**store, core::UserId::create())->has_value());
    }

    void aVisitUsesTheOnePlannedForThatDay()
    {
        const auto morning = planVisit(**store, *family, *me, {now.ms - 6 * hour}, today);
        const auto soon = planVisit(**store, *family, *me, {now.ms + hour}, today);
        QVERIFY(planVisit(**store, *family, core::UserId::create(), now, today)); // a colleague's stays theirs
        QVERIFY(planVisit(**store, *family, *me, {now.ms + 48 * hour}, today));
        QVERIFY(morning && soon);
        QCOMPARE(plannedVisits(**store, *me, today)->size(), 2);
        const auto begun = beginVisit(**store, *family, *me, now, today);
        QCOMPARE(begun->visit, soon->visit); // the nearest
        QCOMPARE((*store)->find(begun->visit)->value.arrivedAt, now);
        const auto attempt = recordNoAnswer(**store, *family, *me, now, today, today.addDays(1), false);
        QCOMPARE(attempt->visit, morning->visit);
        QVERIFY(plannedVisits(**store, *me, today)->isEmpty());
        QVERIFY(takeBackVisit(**store, *attempt)); // planned again, and not gone
        QCOMPARE(plannedVisits(**store, *me, today)->size(), 1);
        QCOMPARE(*(*store)->count(core::query<core::Visit>()), 4);
    }

    void severalUnfinishedVisitsAreAllThere()
    {
        const core::ScopeId other = core::ScopeId::create();
        QVERIFY(planVisit(**store, *family, *me, {now.ms + hour}, today)); // planned only: not unfinished
        const auto first = beginVisit(**store, other, *me, now, today);
        const auto second = beginVisit(**store, *family, *me, {now.ms + hour}, today);
        const auto all = unfinishedVisits(**store, *me);
        QCOMPARE(all->size(), 2);
        QCOMPARE(Id<core::Visit>(all->first().record.id), second->visit);
        QCOMPARE(Id<core::Visit>((*currentVisit(**store, *me, other))->record.id), first->visit);
    }

    void aFinishedVisitAndATryAreNotCurrent()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        auto visit = (*store)->find(begun->visit);
        core::Visit done = visit->value;
        done.finishedAt = now;
        QVERIFY((*store)->write(patched(*visit, done)));
        QVERIFY(recordNoAnswer(**store, *family, *me, now, today, today.addDays(1), false));
        QVERIFY(!currentVisit(**store, *me)->has_value());
    }

    void aVisitTakesItsKindFromTheFootingInForce()
    {
        core::Status old;
        old.footing = core::Footing::ChildProtection;
        old.from = today.addYears(-1);
        old.to = today.addDays(-1);
        core::Status present;
        present.footing = core::Footing::ChildInNeed;
        present.from = today.addDays(-1);
        put(core::RecordId::create(), old);
        QCOMPARE(kindOfNewVisit(), core::VisitKind::Help);
        put(core::RecordId::create(), present);
        QCOMPARE(kindOfNewVisit(), core::VisitKind::ChildInNeed);
    }

    void aTryKeepsItsNextDateAndCanBeTakenBack()
    {
        const auto attempt = recordNoAnswer(**store, *family, *me, now, today, today.addDays(2), true);
        QVERIFY(attempt);
        auto visit = (*store)->find(attempt->visit);
        QCOMPARE(visit->value.outcome, core::VisitOutcome::NoAnswer);
        QCOMPARE(visit->value.nextOn, today.addDays(2));
        QCOMPARE(visit->value.observations, u"Left a card."_s);
        QVERIFY(takeBackVisit(**store, *attempt));
        const auto left = (*store)->list<core::Visit>(core::query<core::Visit>().in(*family));
        QVERIFY(left && left->isEmpty());
    }

    void aChildHasOneRecordPerVisitWhateverTheDevice()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        const auto id = childSeenId(begun->visit, *amara);
        QCOMPARE(childSeenId(begun->visit, *amara), id);
        QVERIFY(childSeenId(begun->visit, *mum) != id);
        tapSeen(begun->visit, true);
        tapSeen(begun->visit, false);
        const auto records = (*store)->list<core::ChildSeen>(core::query<core::ChildSeen>().in(*family));
        QVERIFY(records);
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().value.alone, false);
        QCOMPARE(records->first().value.visit, begun->visit);
    }

    void readsTheFactsThatTheSummarySays()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        tapSeen(begun->visit, true);
        auto visit = (*store)->find(begun->visit);
        core::Visit there = visit->value;
        there.present = {Id<core::Person>(*amara), Id<core::Person>(*mum)};
        QVERIFY((*store)->write(patched(*visit, there)));
        QVERIFY(makePromise(**store,
            {family, std::nullopt, WhoChoice{}, u"ring the school"_s, today.addDays(2), begun->visit, *me, today}));
        const auto picture = readVisit(**store, begun->visit);
        QVERIFY(picture);
        QCOMPARE(picture->familyName, u"The Okafor-Lewis family"_s);
        QCOMPARE(picture->people.first().value.knownAs, u"Amara"_s);
        const VisitSummary summary = summarise(factsOf(*picture, *me, today));
        QCOMPARE(
            summary.did, QStringList({u"I saw Amara."_s, u"I talked with Amara alone."_s, u"Also there: Grace."_s}));
        QCOMPARE(summary.promised, QStringList{u"I promised: ring the school, by Thursday 6 March."_s});
    }

    void aChildsWordsStayOutOfTheSummaryUntilTheChildAgrees()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        const auto words = core::RecordId::create();
        core::ChildWords said;
        said.child = Id<core::Person>(*amara);
        said.visit = begun->visit;
        said.words = u"I like when Nana comes"_s;
        put(words, said);
        const auto picture = readVisit(**store, begun->visit);
        QVERIFY(picture);
        QCOMPARE(picture->words.size(), 1);
        QVERIFY(!summarise(factsOf(*picture, *me, today)).text().contains(u"Nana"_s));

        QVERIFY(setReadOut(**store, *picture, words, true));
        QVERIFY(store->reopen());
        const auto agreed = readVisit(**store, begun->visit);
        QVERIFY(summarise(factsOf(*agreed, *me, today)).text().contains(u"“I like when Nana comes”"_s));
        QVERIFY(setReadOut(**store, *agreed, words, false));
        QVERIFY(readVisit(**store, begun->visit)->readOut.isEmpty());
    }

    void whatWasBeingWrittenIsThereAfterAKill()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        const core::Uuid id = wordsDraftId(begun->visit, *amara);
        core::ChildWords soFar;
        soFar.words = u"I like wh"_s;
        QVERIFY((*store)->putDraft({id, *family, core::ScopeKind::Family, core::RecordId::create(),
            core::kindOf<core::ChildWords>.number, 0, core::toFields(soFar), {}}));
        QVERIFY(store->reopen());
        QCOMPARE(drafted<core::ChildWords>(**store, id)->words, u"I like wh"_s);
        QVERIFY(!drafted<core::ChildWords>(**store, noteDraftId(begun->visit)));
    }

    void aCardIsLeftOnlyWhereAPlanAllowsItAndNoneForbids_data()
    {
        QTest::addColumn<QList<int>>("plans"); // -1 says nothing, 0 no, 1 yes
        QTest::addColumn<bool>("may");
        QTest::newRow("no plan") << QList<int>{} << false;
        QTest::newRow("plan that says nothing") << QList<int>{-1} << false;
        QTest::newRow("yes") << QList<int>{1} << true;
        QTest::newRow("no") << QList<int>{0} << false;
        QTest::newRow("one yes, one no") << QList<int>{1, 0} << false;
        QTest::newRow("one yes, one silent") << QList<int>{-1, 1} << true;
    }
    void aCardIsLeftOnlyWhereAPlanAllowsItAndNoneForbids()
    {
        QFETCH(QList<int>, plans);
        QFETCH(bool, may);
        QList<core::SafeContact> all;
        for (const int plan : plans) {
            core::SafeContact contact;
            if (plan >= 0)
                contact.mayLeaveMessage = plan == 1;
            all.append(contact);
        }
        QCOMPARE(mayLeaveCard(all), may);
    }

    void recordingTimeAddsUpInItsOwnersScopeAlone()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        QCOMPARE(*recordingSeconds(**store, *me, begun->visit), 0);
        QVERIFY(addRecordingTime(**store, *me, begun->visit, 60, today));
        QVERIFY(addRecordingTime(**store, *me, begun->visit, 45, today));
        QCOMPARE(*recordingSeconds(**store, *me, begun->visit), 105);
        QCOMPARE(*recordingSeconds(**store, core::UserId::create(), begun->visit), 0);
        const auto records = (*store)->list<core::RecordingTime>(core::query<core::RecordingTime>());
        QCOMPARE(records->size(), 1);
        QCOMPARE(records->first().record.scope, core::userScope(*me));
    }

    void twoTapsOnOneListKeepBoth()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        auto shown = *(*store)->find(begun->visit);
        for (const core::RecordId &who : {*mum, *amara}) {
            core::Visit wanted = shown.value;
            wanted.present.append(Id<core::Person>(who));
            QVERIFY((*store)->write(patched(shown, wanted)));
            shown.value = wanted; // the page does not read again between two quick taps
        }
        QCOMPARE((*store)->find(begun->visit)->value.present.size(), 2);
    }

private:
    template<class T>
    void put(const core::RecordId &id, const T &value)
    {
        QVERIFY((*store)->write(core::newRecord(*family, core::ScopeKind::Family, id, value)));
    }
    core::RecordId person(const QString &name, bool isChild)
    {
        core::Person made;
        made.knownAs = name;
        made.isChild = isChild;
        const auto id = core::RecordId::create();
        put(id, made);
        return id;
    }
    void tapSeen(const Id<core::Visit> &visit, bool alone)
    {
        const auto picture = readVisit(**store, visit);
        QVERIFY(picture);
        const core::Stored<core::ChildSeen> shown = picture->seenOf(Id<core::Person>(*amara));
        core::ChildSeen wanted = shown.value;
        wanted.visit = visit;
        wanted.child = Id<core::Person>(*amara);
        wanted.seen = true;
        wanted.alone = alone;
        QVERIFY((*store)->write(patched(shown, wanted)));
    }
    core::VisitKind kindOfNewVisit()
    {
        const auto begun = beginVisit(**store, *family, *me, now, today);
        return (*store)->find(begun->visit)->value.kind.value_or(core::VisitKind::Friendly);
    }

    const QDate today{2025, 3, 4};
    const core::Timestamp now{1741102440000}; // 15:34 UTC
    static constexpr qint64 hour = 3'600'000;
    std::unique_ptr<test::TestStore> store;
    std::optional<core::UserId> me;
    std::optional<core::ScopeId> family;
    std::optional<core::RecordId> mum;
    std::optional<core::RecordId> amara;
};

QTEST_GUILESS_MAIN(VisitRecordsTest)
#include "visitrecordstest.moc"
