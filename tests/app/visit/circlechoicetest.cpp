// SPDX-License-Identifier: Apache-2.0
// Whose circle an ask goes to, and what taking an ask back leaves.
#include "app/advocacyrecords.h"
#include "app/promiserecords.h"
#include "core/types/records/circlecard.h"
#include "tests/support/teststore.h"

#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::app;
using namespace Qt::StringLiterals;
using core::Id;

class CircleChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        store = std::make_unique<test::TestStore>();
        family.emplace(core::ScopeId::create());
        put(*family, core::rootRecord(*family), core::Family());
        mum = person(u"Grace Okafor"_s, u"Mum"_s);
        auntie = person(u"Grace"_s, u"Auntie"_s);
    }

    void twoAdultsOfOneNameHaveACircleEach()
    {
        auto choices = *circleChoices(**store, *family, today);
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices.first().circle != choices.last().circle);
        const auto asked = makeAsk(**store, askFor(*mum));
        QVERIFY(asked);
        choices = *circleChoices(**store, *family, today);
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices.first().isOpen());
        QCOMPARE(choices.first().part, u"Mum"_s);
        QCOMPARE(choices.last().opensFor, Id<core::Person>(*auntie)); // still has none
        QVERIFY(makeAsk(**store, askFor(*auntie)));
        choices = *circleChoices(**store, *family, today);
        QCOMPARE(choices.size(), 2);
        QVERIFY(choices.first().isOpen() && choices.last().isOpen());
        QVERIFY(choices.first().circle != choices.last().circle);
    }

    void aCircleOfWhichNoCardIsKnownIsFoundByTheName()
    {
        const auto circle = core::ScopeId::create();
        const auto card = core::RecordId::create(); // as a seed or an import makes it
        core::Circle opened;
        opened.openedBy = Id<core::CircleCard>(card);
        core::CircleCard grace;
        grace.firstName = u"Grace"_s;
        put(circle, core::rootRecord(circle), opened, core::ScopeKind::Circle);
        put(circle, card, grace, core::ScopeKind::Circle);
        const auto record = (*store)->find(Id<core::Family>(*family));
        core::Family with = record->value;
        with.circles = {Id<core::Circle>(circle)};
        QVERIFY((*store)->write(patched(*record, with)));
        const auto choices = *circleChoices(**store, *family, today);
        QCOMPARE(choices.size(), 1);
        QCOMPARE(choices.first().whose, u"Grace"_s);
    }

    void twoOfOneNameAreToldApartByWhoTheyAre()
    {
        const auto choices = *circleChoices(**store, *family, today);
        QCOMPARE(toldApart(choices.first(), &CircleChoice::whose, choices), u"Grace (Mum)"_s);
        QCOMPARE(toldApart(choices.last(), &CircleChoice::name, choices), u"Grace's circle (Auntie)"_s);
        QCOMPARE(toldApart(choices.first(), &CircleChoice::whose, {choices.first()}), u"Grace"_s);
    }

    void anAskTakenBackClosesTheCircleThatItOpened()
    {
        const auto asked = makeAsk(**store, askFor(*mum));
        const auto back = takeBackAsk(**store, *asked, me());
        QVERIFY(back);
        QVERIFY(!back->circleStays);
        QVERIFY(circles().isEmpty());
        QVERIFY(!circleChoices(**store, *family, today)->first().isOpen());
        QVERIFY(asksAbout(**store, {asked->opened->circle})->isEmpty());
        const auto cards = (*store)->list<core::CircleCard>(core::query<core::CircleCard>());
        QVERIFY(cards->isEmpty());
        // Asked again it is opened again, with who is chosen now.
        const auto again = makeAsk(**store, askFor(*mum));
        QVERIFY(again);
        QCOMPARE(circles(), QList<Id<core::Circle>>{Id<core::Circle>(again->opened->circle)});
        QVERIFY((*store)->find(Id<core::Circle>(again->opened->circle)));
    }

    void aCircleStaysWhereSomebodyHasPutSomethingIntoIt()
    {
        const auto asked = makeAsk(**store, askFor(*mum));
        PromiseToMake promise{
            std::nullopt, asked->opened->circle, WhoChoice{}, u"ring"_s, today, std::nullopt, me(), today};
        QVERIFY(makePromise(**store, promise));
        const auto back = takeBackAsk(**store, *asked, me());
        QVERIFY(back && back->circleStays);
        QCOMPARE(circles().size(), 1);
        QVERIFY((*store)->find(Id<core::Circle>(asked->opened->circle)));
        QVERIFY(asksAbout(**store, {asked->opened->circle})->isEmpty()); // the ask itself is gone
        QCOMPARE(readPromises(**store, asked->opened->circle)->size(), 1);
    }

    void aCircleThatWasThereBeforeTheAskIsNotTouched()
    {
        const auto first = makeAsk(**store, askFor(*mum));
        AskToMake second = askFor(*mum);
        second.opens.reset();
        second.circle = first->opened->circle;
        const auto asked = makeAsk(**store, second);
        QVERIFY(asked && !asked->opened);
        QVERIFY(!takeBackAsk(**store, *asked, me())->circleStays);
        QCOMPARE(circles().size(), 1);
        QVERIFY(takeBackAsk(**store, *first, me())); // and the ask that opened it may still take it back
        QVERIFY(circles().isEmpty());
    }

    void aSecondAskKeepsTheCircleOfTheFirst()
    {
        const auto first = makeAsk(**store, askFor(*mum));
        AskToMake second = askFor(*mum);
        second.opens.reset();
        second.circle = first->opened->circle;
        QVERIFY(makeAsk(**store, second));
        QVERIFY(takeBackAsk(**store, *first, me())->circleStays);
        QCOMPARE(circles().size(), 1);
    }

private:
    template<class T>
    void put(const core::ScopeId &scope, const core::RecordId &id, const T &value,
        core::ScopeKind kind = core::ScopeKind::Family)
    {
        if (!(*store)->write(core::newRecord(scope, kind, id, value)))
            qFatal("not written");
    }
    core::RecordId person(const QString &name, const QString &part)
    {
        core::Person person;
        person.knownAs = name;
        person.part = part;
        const auto id = core::RecordId::create();
        put(*family, id, person);
        return id;
    }
    [[nodiscard]] core::UserId me() const { return store->owner().user; }
    [[nodiscard]] AskToMake askFor(const core::RecordId &whose) const
    {
        AskToMake ask{{}, family, std::nullopt, CircleToOpen{Id<core::Person>(whose), {}, today.addMonths(6)}, today};
        ask.request.firstName = u"Grace"_s;
        ask.request.safeWay = u"Text first"_s;
        return ask;
    }
    QList<Id<core::Circle>> circles() { return (*store)->find(Id<core::Family>(*family))->value.circles; }

    const QDate today{2025, 3, 4};
    std::unique_ptr<test::TestStore> store;
    std::optional<core::ScopeId> family;
    std::optional<core::RecordId> mum;
    std::optional<core::RecordId> auntie;
};

QTEST_GUILESS_MAIN(CircleChoiceTest)
#include "circlechoicetest.moc"
