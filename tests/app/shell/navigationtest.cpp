// SPDX-License-Identifier: Apache-2.0
#include "app/navigation.h"
#include "app/navigator.h"

#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;

namespace {

QStringList names(app::Navigation &navigation)
{
    QStringList all;
    QAbstractItemModel *pages = navigation.pages();
    for (int row = 0; row < pages->rowCount(); ++row)
        all.append(pages->data(pages->index(row, 0), pages->roleNames().key("name")).toString());
    return all;
}

app::Navigator *navOf(app::Navigation &navigation, int row)
{
    QAbstractItemModel *pages = navigation.pages();
    return pages->data(pages->index(row, 0), pages->roleNames().key("properties"))
        .toMap()
        .value(u"nav"_s)
        .value<app::Navigator *>();
}

} // namespace

class NavigationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithToday();
    void aListThatOpensAnotherReplacesWhatItOpenedBefore();
    void aSecondTapOpensNothingTwice();
    void eachPlaceRemembersWhereOneWas();
    void aTapOnThePlaceWhereOneIsGoesToItsFirstPage();
    void theFirstPageHasNoWayBack();
    void goesBackToAPageByName();
    void nothingMovesWhileTheDeviceIsInOtherHands();
};

void NavigationTest::nothingMovesWhileTheDeviceIsInOtherHands()
{
    app::Navigation navigation;
    navOf(navigation, 0)->open(u"StreetRoundPage"_s);
    navOf(navigation, 1)->openWhole(u"NeighbourAgreePage"_s);
    app::Navigator *page = navOf(navigation, 2);
    QVERIFY(page->canGoBack());
    page->handOver();
    QVERIFY(page->isHandedOver());
    QVERIFY(!page->canGoBack());
    const QStringList pages = names(navigation);
    navigation.back();
    navigation.go(1);
    navigation.go(0);
    navigation.openHere(u"SyncPage"_s);
    page->back();
    page->open(u"FamilyPage"_s);
    page->replace(u"FamilyPage"_s);
    page->backTo(u"TodayPage"_s);
    QCOMPARE(names(navigation), pages);
    QCOMPARE(navigation.place(), 0);
    page->giveBack();
    QVERIFY(navigation.isAskedBack());
    navigation.goOnReading();
    QVERIFY(page->isHandedOver() && !navigation.isAskedBack());
    page->giveBack();
    navigation.takeBack();
    QVERIFY(!page->isHandedOver() && !navigation.isAskedBack());
    page->back();
    QCOMPARE(navigation.newest(), u"StreetRoundPage"_s);
    page->giveBack(); // nobody has it: nothing to ask for
    QVERIFY(!navigation.isAskedBack());
}

void NavigationTest::beginsWithToday()
{
    app::Navigation navigation;
    QCOMPARE(names(navigation), QStringList{u"TodayPage"_s});
    QCOMPARE(navigation.place(), 0);
}

void NavigationTest::aListThatOpensAnotherReplacesWhatItOpenedBefore()
{
    app::Navigation navigation;
    navOf(navigation, 0)->open(u"FamilyPage"_s, {{u"familyId"_s, u"a"_s}});
    navOf(navigation, 1)->open(u"PersonPage"_s);
    navOf(navigation, 0)->open(u"FamilyPage"_s, {{u"familyId"_s, u"b"_s}});
    QCOMPARE(names(navigation), (QStringList{u"TodayPage"_s, u"FamilyPage"_s}));
}

void NavigationTest::aSecondTapOpensNothingTwice()
{
    app::Navigation navigation;
    navOf(navigation, 0)->open(u"FamilyPage"_s, {{u"familyId"_s, u"a"_s}});
    const auto before = navigation.pages()->data(
        navigation.pages()->index(1, 0), navigation.pages()->roleNames().key("key"));
    navOf(navigation, 0)->open(u"FamilyPage"_s, {{u"familyId"_s, u"a"_s}});
    QCOMPARE(
        navigation.pages()->data(navigation.pages()->index(1, 0), navigation.pages()->roleNames().key("key")), before);
}

void NavigationTest::eachPlaceRemembersWhereOneWas()
{
    app::Navigation navigation;
    navigation.go(1);
    navOf(navigation, 0)->open(u"FamilyPage"_s);
    navigation.go(3);
    QCOMPARE(names(navigation), QStringList{u"PromisesPage"_s});
    navigation.go(1);
    QCOMPARE(names(navigation), (QStringList{u"PeoplePage"_s, u"FamilyPage"_s}));
}

void NavigationTest::aTapOnThePlaceWhereOneIsGoesToItsFirstPage()
{
    app::Navigation navigation;
    navOf(navigation, 0)->openWhole(u"VisitPage"_s);
    QVERIFY(navigation.isWhole());
    navigation.go(0);
    QCOMPARE(names(navigation), QStringList{u"TodayPage"_s});
    QVERIFY(!navigation.isWhole());
}

void NavigationTest::theFirstPageHasNoWayBack()
{
    app::Navigation navigation;
    navigation.back();
    QCOMPARE(navigation.depth(), 1);
    navOf(navigation, 0)->open(u"FamilyPage"_s);
    app::Navigator *nav = navOf(navigation, 1);
    QVERIFY(nav->canGoBack());
    navigation.setSideBySide(true); // the list stands beside it
    QVERIFY(!nav->canGoBack());
}

void NavigationTest::goesBackToAPageByName()
{
    app::Navigation navigation;
    navOf(navigation, 0)->open(u"FamilyPage"_s);
    navOf(navigation, 1)->open(u"VisitReadyPage"_s);
    navOf(navigation, 2)->openWhole(u"VisitPage"_s);
    navOf(navigation, 3)->backTo(u"FamilyPage"_s);
    QCOMPARE(names(navigation), (QStringList{u"TodayPage"_s, u"FamilyPage"_s}));
    navOf(navigation, 1)->backTo(u"NoSuchPage"_s);
    QCOMPARE(navigation.depth(), 1);

    // From another place: what was open there is done with, and Today stands at its first page.
    navOf(navigation, 0)->open(u"FamilyPage"_s);
    navigation.go(1);
    navOf(navigation, 0)->openWhole(u"VisitFinishPage"_s);
    navOf(navigation, 1)->backTo(u"TodayPage"_s);
    QCOMPARE(navigation.place(), 0);
    QCOMPARE(names(navigation), QStringList{u"TodayPage"_s});
    navigation.go(1);
    QCOMPARE(names(navigation), QStringList{u"PeoplePage"_s});
}

QTEST_GUILESS_MAIN(NavigationTest)
#include "navigationtest.moc"
