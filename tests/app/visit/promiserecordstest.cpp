// SPDX-License-Identifier: Apache-2.0
#include "app/promiserecords.h"
#include "core/types/records/person.h"
#include "tests/support/teststore.h"

#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::app;
using namespace Qt::StringLiterals;
using core::Id;
using core::PromiseState;

class PromiseRecordsTest : public QObject
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
        record.name = u"Okafor"_s;
        QVERIFY((*store)->write(core::newRecord(*family, core::ScopeKind::Family, core::rootRecord(*family), record)));
    }

    void theFirstPromiseOpensTheFamilysCircleAndTheNextOnesUseIt()
    {
        const auto first = makePromise(**store, mine(u"ring the school"_s));
        const auto second = makePromise(**store, mine(u"come back"_s));
        QVERIFY(first && second);
        QCOMPARE(second->circle, first->circle);
        const auto record = (*store)->find(Id<core::Family>(*family));
        QCOMPARE(record->value.circles, QList<Id<core::Circle>>{Id<core::Circle>(first->circle)});
        const auto circle = (*store)->find(Id<core::Circle>(first->circle));
        QVERIFY(circle && circle->value.endsOn.isValid());
    }

    void aTitleIsNoFirstName()
    {
        const auto called = [](const QString &name) {
            core::Person person;
            person.knownAs = name;
            return firstNameOf(person);
        };
        QCOMPARE(called(u"Rose Okafor"_s), u"Rose"_s);
        QCOMPARE(called(u"Ms Reid"_s), u"Ms Reid"_s);
        QCOMPARE(called(u"Dr. Ahmed"_s), u"Dr. Ahmed"_s);
        QCOMPARE(called(u"Pania"_s), u"Pania"_s);
    }

    void aCircleThatHasEndedTakesNoMorePromises()
    {
        const auto first = makePromise(**store, mine(u"ring the school"_s));
        const auto circle = (*store)->find(Id<core::Circle>(first->circle));
        PromiseToMake later = mine(u"come back"_s);
        later.today = circle->value.endsOn; // its last day counts
        QCOMPARE(makePromise(**store, later)->circle, first->circle);
        QCOMPARE(readWheels(**store, family, std::nullopt, later.today)->circle, first->circle);
        later.today = circle->value.endsOn.addDays(1);
        const auto wheels = readWheels(**store, family, std::nullopt, later.today);
        QVERIFY(wheels && !wheels->circle);
        QVERIFY(wheels->madeBefore.isEmpty());
        const auto second = makePromise(**store, later);
        QVERIFY(second->circle != first->circle);
        QCOMPARE(readPromises(**store, first->circle)->size(), 2);
        const auto record = (*store)->find(Id<core::Family>(*family));
        QCOMPARE(record->value.circles,
            (QList<Id<core::Circle>>{Id<core::Circle>(first->circle), Id<core::Circle>(second->circle)}));
        // Of two circles the open one takes it, though the one that has ended comes first.
        QCOMPARE(makePromise(**store, later)->circle, second->circle);
        QCOMPARE(readWheels(**store, family, std::nullopt, later.today)->circle, second->circle);
    }

    void aChildsCardSaysThatTheyAreYoungAndTwoOfOneNameHaveTwoCards()
    {
        core::Person grace;
        grace.knownAs = u"Grace"_s;
        core::Person young = grace;
        young.isChild = true;
        for (const core::Person &each : {young, grace}) {
            const auto id = core::RecordId::create();
            QVERIFY((*store)->write(core::newRecord(*family, core::ScopeKind::Family, id, each)));
        }
        PromiseToMake wanted = mine(u"come on Sundays"_s);
        wanted.who = peopleWhoPromise(**store, family, std::nullopt, today)->first();
        const auto made = makePromise(**store, wanted);
        const auto card = (*store)->find(cardOf(made->circle, *wanted.who.person));
        QCOMPARE(card->value.young, true);
        const auto people = peopleWhoPromise(**store, family, std::nullopt, today);
        QCOMPARE(people->size(), 2); // the other Grace is still on the wheel, without a card
        QVERIFY(people->first().hasCard && !people->last().hasCard);
        wanted.who = people->last();
        QVERIFY(makePromise(**store, wanted));
        QVERIFY(!(*store)->find(cardOf(made->circle, *people->last().person))->value.young);
    }

    void aPromiseBeginsWithOneEventInTheSameCircle()
    {
        const auto made = makePromise(**store, mine(u"ring the school"_s));
        const auto all = readPromises(**store, made->circle);
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().promise.ownerUser, *me);
        QCOMPARE(all->first().events.size(), 1);
        QCOMPARE(all->first().events.first().state, PromiseState::Offered);
        QVERIFY(!all->first().sent);
    }

    void aPersonOfTheFamilyGetsACardWithAFirstNameOnly()
    {
        const auto nana = core::RecordId::create();
        core::Person person;
        person.knownAs = u"Adaeze Okafor"_s;
        QVERIFY((*store)->write(core::newRecord(*family, core::ScopeKind::Family, nana, person)));
        auto people = peopleWhoPromise(**store, family, std::nullopt, today);
        QCOMPARE(people->size(), 1);
        QVERIFY(!people->first().hasCard);

        PromiseToMake wanted = mine(u"come on Sundays"_s);
        wanted.who = people->first();
        const auto made = makePromise(**store, wanted);
        QVERIFY(made);
        const auto card = (*store)->find(cardOf(made->circle, nana));
        QVERIFY(card);
        QCOMPARE(card->value.firstName, u"Adaeze"_s);
        QCOMPARE(card->record.scope, made->circle);
        people = peopleWhoPromise(**store, family, std::nullopt, today);
        QCOMPARE(people->size(), 1);
        QVERIFY(people->first().hasCard);
    }

    void aCouncilPromiseNamesThePostAndNoPerson()
    {
        PromiseToMake wanted = mine(u"mend the window"_s);
        wanted.who = {WhoChoice::Kind::CouncilPost, u"Housing"_s};
        const auto made = makePromise(**store, wanted);
        const auto promise = (*store)->find(made->promise);
        QCOMPARE(promise->value.byCouncil, true);
        QCOMPARE(promise->value.ownerPost, u"Housing"_s);
        QVERIFY(!promise->value.ownerUser && !promise->value.ownerCard);
    }

    void keepsNoPromiseWithoutWordsOrWithoutACircle()
    {
        QVERIFY(!makePromise(**store, mine(u"  "_s)));
        PromiseToMake nowhere = mine(u"ring"_s);
        nowhere.family.reset();
        QVERIFY(!makePromise(**store, nowhere));
        QVERIFY(readPromises(**store, std::nullopt)->isEmpty());
    }

    void takingItBackLeavesNothingOnTheBoard()
    {
        const auto made = makePromise(**store, mine(u"ring the school"_s));
        QVERIFY(takeBack(**store, *made));
        QVERIFY(readPromises(**store, made->circle)->isEmpty());
    }

    void whatIsSaidIsAddedAndTheNewestOfEachSideCounts()
    {
        const auto made = makePromise(**store, mine(u"ring the school"_s));
        const auto say = [&](PromiseState state, PromisePart part) {
            return sayOfPromise(**store, made->promise, state, part, {}, today).ok();
        };
        QVERIFY(say(PromiseState::Kept, PromisePart::Owner));
        QVERIFY(say(PromiseState::Broken, PromisePart::Beneficiary));
        QVERIFY(!say(PromiseState::Kept, PromisePart::Onlooker));
        const auto all = readPromises(**store, made->circle);
        QCOMPARE(all->first().events.size(), 3);
        const core::PromiseStanding standing = core::promiseStanding(all->first().events, {}, today);
        QCOMPARE(standing.outcome, PromiseState::Broken);
        QVERIFY(standing.disputed);
    }

    void theWheelsOfOneFamilyNeverOfferAnothersWords()
    {
        const core::ScopeId other = core::ScopeId::create();
        core::Family record;
        record.name = u"Lewis"_s;
        QVERIFY((*store)->write(core::newRecord(other, core::ScopeKind::Family, core::rootRecord(other), record)));
        PromiseToMake theirs = mine(u"book the interpreter for every visit"_s);
        theirs.family = other;
        PromiseToMake theirPost = theirs;
        theirPost.who = {WhoChoice::Kind::CouncilPost, u"Court team"_s};
        for (const PromiseToMake &wanted : {theirs, theirs, theirPost})
            QVERIFY(makePromise(**store, wanted));

        auto wheels = readWheels(**store, family, std::nullopt, today); // no circle yet
        QVERIFY(wheels);
        QVERIFY(wheels->madeBefore.isEmpty() && wheels->postsUsed.isEmpty() && !wheels->circle);
        const auto own = makePromise(**store, mine(u"ring the bus firm"_s));
        wheels = readWheels(**store, family, std::nullopt, today);
        QCOMPARE(wheels->madeBefore, QStringList{u"ring the bus firm"_s});
        QVERIFY(wheels->postsUsed.isEmpty());
        QCOMPARE(wheels->circle, own->circle);
        QCOMPARE(readWheels(**store, std::nullopt, own->circle, today)->madeBefore, wheels->madeBefore);
        QCOMPARE(readWheels(**store, other, std::nullopt, today)->madeBefore.size(), 3);
    }

    void whatWasSaidCanBeTakenBack()
    {
        const auto made = makePromise(**store, mine(u"ring the school"_s));
        const auto said = sayOfPromise(**store, made->promise, PromiseState::Broken, PromisePart::Scribe, {}, today);
        QVERIFY(said);
        QVERIFY(takeBack(**store, *said));
        QCOMPARE(readPromises(**store, made->circle)->first().events.size(), 1);
    }

    void promisesAreReadInPagesNewestFirstAndCounted()
    {
        for (int i = 0; i < 7; ++i) {
            PromiseToMake wanted = mine(QString::number(i));
            wanted.today = today.addDays(i % 2 ? i : -i); // not in the order in which they came
            if (i == 3)
                wanted.who = {WhoChoice::Kind::CouncilPost, u"Housing"_s};
            QVERIFY(makePromise(**store, wanted));
        }
        const auto wordsOf = [&](const PromisePage &page) {
            QStringList all;
            for (const BoardPromise &promise : page.promises)
                all.append(promise.promise.what);
            return all;
        };
        const auto page = newestPromises(**store, std::nullopt, false, 3);
        QCOMPARE(wordsOf(*page), QStringList({u"5"_s, u"3"_s, u"1"_s}));
        QCOMPARE(page->total, 7);
        QCOMPARE(page->promises.first().events.size(), 1);
        QCOMPARE(newestPromises(**store, std::nullopt, false, 60)->promises.size(), 7);
        QCOMPARE(wordsOf(*newestPromises(**store, std::nullopt, true, 3)), QStringList{u"3"_s});
        QCOMPARE(newestPromises(**store, QList<core::ScopeId>(), false, 3)->total, 0);
    }

    void aVisitsPromisesAreThoseOfThatVisit()
    {
        PromiseToMake wanted = mine(u"ring the school"_s);
        wanted.visit = Id<core::Visit>::create();
        QVERIFY(makePromise(**store, wanted));
        QVERIFY(makePromise(**store, mine(u"come back"_s)));
        const auto promises = promisesOfVisit(**store, *wanted.visit);
        QCOMPARE(promises->size(), 1);
        QCOMPARE(promises->first().promise.what, u"ring the school"_s);
        QVERIFY(promisesOfVisit(**store, Id<core::Visit>::create())->isEmpty());
    }

    void aGrantInForceDecidesTheRoleAndThePostWhereThereIsNone()
    {
        const core::ScopeId circle = core::ScopeId::create();
        QCOMPARE(*roleIn(**store, circle, today, core::Post::SocialWorker), core::Role::Lead);
        QCOMPARE(*roleIn(**store, circle, today, core::Post::Advocate), core::Role::Advocate);
    }

    void namesTheFamilyOfEachCircle()
    {
        const auto made = makePromise(**store, mine(u"ring the school"_s));
        const auto names = familiesOfCircles(**store, {made->circle, core::ScopeId::create()});
        QCOMPARE(names->size(), 1);
        QCOMPARE(names->value(made->circle), u"Okafor"_s);
    }

private:
    [[nodiscard]] PromiseToMake mine(const QString &what) const
    {
        return {family, std::nullopt, WhoChoice{}, what, today.addDays(2), std::nullopt, *me, today};
    }

    const QDate today{2025, 3, 4};
    std::unique_ptr<test::TestStore> store;
    std::optional<core::UserId> me;
    std::optional<core::ScopeId> family;
};

QTEST_GUILESS_MAIN(PromiseRecordsTest)
#include "promiserecordstest.moc"
