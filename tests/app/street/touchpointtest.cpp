// SPDX-License-Identifier: Apache-2.0
#include "app/opencirclemodel.h"
#include "app/touchpointeditor.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

core::RecordId card(PageWorld &world, const core::ScopeId &circle, const QString &name, bool young)
{
    core::CircleCard card;
    card.firstName = name;
    card.young = young ? std::optional(true) : std::nullopt;
    const auto id = core::RecordId::create();
    const auto written = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(circle, core::ScopeKind::Circle, id, card));
    });
    if (!written)
        qFatal("not written");
    return id;
}

core::ScopeId circle(PageWorld &world, const QString &name)
{
    const auto scope = core::ScopeId::create();
    core::Circle circle;
    circle.name = name;
    circle.endsOn = QDate(2026, 9, 1);
    const auto written = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(scope, core::ScopeKind::Circle, core::rootRecord(scope), circle));
    });
    if (!written)
        qFatal("not written");
    return scope;
}

} // namespace

class TouchpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void youngPeopleStandByCircle();
    void whoIsSaidToBeYoungIsOffered();
    void whoMayNotWriteCardsIsNotAskedWhoIsYoung();
    void anAdvocateIsOfferedNone();
    void whatWasChosenComesBackAfterAKill();
};

void TouchpointTest::youngPeopleStandByCircle()
{
    PageWorld world(core::Post::Volunteer);
    const core::ScopeId dads = circle(world, u"Dad's circle"_s);
    const core::ScopeId other = circle(world, u"Chidi's circle"_s);
    card(world, dads, u"Amara"_s, true);
    card(world, dads, u"Dad"_s, false);
    const auto second = card(world, other, u"Amara"_s, true);
    app::TouchpointEditor editor;
    show(editor, world);
    QCOMPARE(
        column(editor.circles(), "title"), (QStringList{u"Amara's circle"_s, u"Dad's circle"_s, u"Chidi's circle"_s}));
    QCOMPARE(column(editor.peopleIn(dads.toString()), "name"), QStringList{u"Amara"_s});
    QCOMPARE(column(editor.peopleIn(other.toString()), "name"), QStringList{u"Amara"_s});
    // Nobody there is named as young: everybody who is not paid, as before the field was there.
    QCOMPARE(
        column(editor.peopleIn(world.circle.toString()), "name"), (QStringList{u"Grace"_s, u"Adaeze"_s, u"Jay"_s}));
    editor.setWho(second.toString());
    QCOMPARE(editor.whoCircle(), other.toString());
    QVERIFY(at(editor.peopleIn(other.toString()), 0, "here").toBool());
    QVERIFY(!at(editor.peopleIn(dads.toString()), 0, "here").toBool());
}

void TouchpointTest::whoIsSaidToBeYoungIsOffered()
{
    PageWorld world;
    app::OpenCircleModel circle;
    circle.setCircleId(world.circle.toString());
    show(circle, world);
    QVERIFY(circle.mayChange());
    QVERIFY(!circle.isYoung(world.jay.toString()));
    app::TouchpointEditor editor;
    editor.setCircleId(world.circle.toString());
    show(editor, world);
    QAbstractItemModel *people = editor.peopleIn(world.circle.toString());
    QCOMPARE(people->rowCount(), 3);
    circle.setYoung(world.jay.toString(), true);
    PageWorld::wait([&] { return circle.isYoung(world.jay.toString()); });
    PageWorld::wait([&] { return column(people, "name") == QStringList{u"Jay"_s}; });
    const int row = rowOf(circle.people(), "personId", world.jay.toString());
    QCOMPARE(at(circle.people(), row, "words").toString(),
        u"plays football with them · Friends and family · a child or young person"_s);
    circle.setYoung(world.jay.toString(), false);
    PageWorld::wait([&] { return people->rowCount() == 3; });
}

void TouchpointTest::whoMayNotWriteCardsIsNotAskedWhoIsYoung()
{
    PageWorld world(core::Post::Volunteer);
    app::OpenCircleModel circle;
    circle.setCircleId(world.circle.toString());
    show(circle, world);
    QVERIFY(circle.mayMeet() && !circle.mayChange());
    circle.setYoung(world.jay.toString(), true);
    QVERIFY(!circle.isBusy());
}

void TouchpointTest::anAdvocateIsOfferedNone()
{
    PageWorld world(core::Post::Advocate);
    app::TouchpointEditor editor;
    show(editor, world);
    QCOMPARE(editor.state(), app::ViewModel::State::Empty);
    QCOMPARE(editor.circles()->rowCount(), 0);
}

void TouchpointTest::whatWasChosenComesBackAfterAKill()
{
    PageWorld world;
    {
        app::TouchpointEditor editor;
        show(editor, world);
        editor.setWho(world.jay.toString());
        editor.setKind(1);
    }
    world.restart();
    app::TouchpointEditor again;
    show(again, world);
    QCOMPARE(again.whoName(), u"Jay"_s);
    QCOMPARE(again.kind(), 1);
    QSignalSpy thanked(&again, &app::TouchpointEditor::thanked);
    again.save(0);
    PageWorld::wait([&] { return !again.thanks().isEmpty(); });
    QVERIFY(world.onStore([](core::RecordStore &store) -> core::Result<QList<core::Draft>> { return store.drafts(); })
            ->isEmpty());
}

QTEST_GUILESS_MAIN(TouchpointTest)
#include "touchpointtest.moc"
