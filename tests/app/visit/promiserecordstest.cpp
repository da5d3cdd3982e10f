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
        auto people = peopleWhoPromise(**store, family, std::nullopt);
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
        people = peopleWhoPromise(**store, family, std::nullopt);
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

        auto wheels = readWheels(**store, *family, std::nullopt); // no circle yet
        QVERIFY(wheels);
        QVERIFY(wheels->madeBefore.isEmpty() && wheels->postsUsed.isEmpty() && !wheels->circle);
        const auto own = makePromise(**store, mine(u"ring the bus firm"_s));
        wheels = readWheels(**store, *family, std::nullopt);
        QCOMPARE(wheels->madeBefore, QStringList{u"ring the bus firm"_s});
        QVERIFY(wheels->postsUsed.isEmpty());
        QCOMPARE(wheels->circle, own->circle);
        QCOMPARE(readWheels(**store, std::nullopt, own->circle)->madeBefore, wheels->madeBefore);
        QCOMPARE(readWheels(**store, other, std::nullopt)->madeBefore.size(), 3);
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
        const auto names = familyOfCircle(**store);
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
