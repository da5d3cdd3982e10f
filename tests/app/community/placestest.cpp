// SPDX-License-Identifier: Apache-2.0
#include "app/peoplemodel.h"
#include "app/placeeditor.h"
#include "app/placelist.h"
#include "app/placemodel.h"
#include "app/placerecords.h"
#include "app/unfinishedmodel.h"
#include "tests/app/community/communityworld.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 3);

core::Place left(PageWorld &world, const core::RecordId &id)
{
    return world.onStore([id](core::RecordStore &store) { return store.find(core::Id<core::Place>(id)); })->value;
}

QList<core::Draft> drafts(PageWorld &world)
{
    return *world.onStore([](core::RecordStore &store) -> core::Result<QList<core::Draft>> { return store.drafts(); });
}

} // namespace

/// Places and groups: found, read, said to be still right, added and mended.
class PlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aRowSaysWhatThereIsWhenAndForWhom();
    void whatIsFoundIsSaidByNameByWhatAndByWhere();
    void aYearWithoutACheckIsSaidInWords();
    void stillRightIsKeptAndGivesSomethingBack();
    void stillRightIsUndone();
    void whoMayNotWriteSeesNoButton();
    void aNewPlaceIsCheckedTodayAndAMendedOneIsNot();
    void typedWordsComeBackAfterAKill();
    void aSaveThatFailedLeavesEverythingTyped();
    void theSearchForPeopleFindsAPlaceToo();
};

void PlacesTest::aRowSaysWhatThereIsWhenAndForWhom()
{
    PageWorld world;
    keepPlaces(world);
    app::PlaceList list;
    show(list, world);
    QCOMPARE(column(list.rows(), "title"), (QStringList{u"Bread oven"_s, u"Mending Thursday"_s, u"Quiet room"_s}));
    QCOMPARE(at(list.rows(), 1, "detail").toString(), u"Bring what is broken; toasters, bikes, trousers"_s);
    QCOMPARE(at(list.rows(), 1, "note").toString(),
        u"Thursdays, 6 to 8 · Wendle Green\nStep-free · Free · English · polski (Polish)"_s);
    QCOMPARE(at(list.rows(), 2, "note").toString(), u"Thursdays, 6 to 8 · Wendle Green\nHas steps"_s);
    QCOMPARE(column(list.rows(), "stale"), (QStringList{u"true"_s, u"false"_s, u"true"_s}));
}

void PlacesTest::whatIsFoundIsSaidByNameByWhatAndByWhere()
{
    PageWorld world;
    keepPlaces(world);
    app::PlaceList list;
    show(list, world);
    const auto found = [&](const QString &text) {
        QSignalSpy read(&list, &app::PlaceList::shown);
        list.setSearch(text);
        PageWorld::wait([&] { return !read.isEmpty(); });
        return column(list.rows(), "title");
    };
    QCOMPARE(found(u"bread"_s), QStringList{u"Bread oven"_s});
    QCOMPARE(found(u"BIKES thu"_s), QStringList{u"Mending Thursday"_s});
    QCOMPARE(found(u"wendle"_s).size(), 3);
    QVERIFY(!list.comesClose());
    QCOMPARE(found(u"mednign"_s), QStringList{u"Mending Thursday"_s}); // slipped, as in the search for people
    QVERIFY(list.comesClose());
    QCOMPARE(found(u"swimming"_s), QStringList());
    QCOMPARE(list.state(), app::ViewModel::State::Empty);
}

void PlacesTest::aYearWithoutACheckIsSaidInWords()
{
    core::Place place;
    QVERIFY(app::isStale(place, today));
    QVERIFY(app::checkedWords(place, today).startsWith(u"Nobody has checked this yet."_s));
    place.checkedOn = today.addMonths(-12);
    QVERIFY(!app::isStale(place, today));
    QCOMPARE(app::checkedWords(place, today), u"Checked on Monday 3 March 2025"_s);
    place.checkedOn = place.checkedOn.addDays(-1);
    QVERIFY(app::isStale(place, today));
    QVERIFY(app::checkedWords(place, today).startsWith(u"Not checked for over a year, since Sunday 2 March 2025."_s));
}

void PlacesTest::stillRightIsKeptAndGivesSomethingBack()
{
    PageWorld world;
    keepPlaces(world);
    const auto id = keep(world, placeCalled(u"Allotment bench"_s, u"Dig, or sit"_s, QDate(2024, 5, 1)));
    {
        app::PlaceModel place;
        place.setPlaceId(id.toString());
        show(place, world);
        QVERIFY(place.mayWrite() && place.isStale() && place.thanks().isEmpty());
        place.stillRight();
        PageWorld::wait([&] { return place.isCheckedToday() && !place.thanks().isEmpty(); });
        QCOMPARE(place.givesBack(), u"2 of 4 places on the list were checked within the year."_s);
        QVERIFY(!place.isStale());
    }
    world.restart();
    QCOMPARE(left(world, id).checkedOn, today);
}

void PlacesTest::stillRightIsUndone()
{
    PageWorld world;
    const auto id = keepPlaces(world);
    app::PlaceModel place;
    place.setPlaceId(id.toString());
    show(place, world);
    place.stillRight();
    PageWorld::wait([&] { return place.isCheckedToday() && !place.thanks().isEmpty(); });
    place.undo();
    PageWorld::wait([&] { return place.thanks().isEmpty() && !place.isCheckedToday(); });
    QCOMPARE(left(world, id).checkedOn, QDate(2026, 1, 9));
}

void PlacesTest::whoMayNotWriteSeesNoButton()
{
    PageWorld world(core::Post::Parent);
    const auto id = keepPlaces(world);
    app::PlaceList list;
    show(list, world);
    QCOMPARE(list.rows()->rowCount(), 3);
    QVERIFY(!list.mayAdd());
    app::PlaceModel place;
    place.setPlaceId(id.toString());
    show(place, world);
    QVERIFY(!place.mayWrite());
    place.stillRight();
    QVERIFY(!place.isBusy());
}

void PlacesTest::aNewPlaceIsCheckedTodayAndAMendedOneIsNot()
{
    PageWorld world;
    const auto mended = keepPlaces(world);
    app::PlaceEditor editor;
    show(editor, world);
    QVERIFY(!editor.isSavable());
    QCOMPARE(column(editor.languages(), "tag"), (QStringList{u"en"_s, u"pl"_s}));
    editor.setName(u"Toast club"_s);
    editor.setWhen(u"School days"_s);
    editor.setSteps(0);
    editor.setSpoken(u"en"_s, true);
    editor.setSpoken(u"so"_s, true);
    QCOMPARE(column(editor.languages(), "spoken"), (QStringList{u"true"_s, u"false"_s, u"true"_s}));
    QSignalSpy saved(&editor, &app::RecordEditor::saved);
    editor.save();
    PageWorld::wait([&] { return saved.size() == 1; });
    const core::Place made = left(world, *core::RecordId::fromString(saved.first().first().toString()));
    QCOMPARE(made.checkedOn, today);
    QCOMPARE(made.stepFree, std::optional(true));
    QCOMPARE(made.languages, (QStringList{u"en"_s, u"so"_s}));
    app::PlaceEditor mend;
    mend.setRecordId(mended.toString());
    show(mend, world);
    mend.setCost(u"What you can"_s);
    mend.setSteps(2);
    QSignalSpy again(&mend, &app::RecordEditor::saved);
    mend.save();
    PageWorld::wait([&] { return again.size() == 1; });
    QCOMPARE(left(world, mended).cost, u"What you can"_s);
    QCOMPARE(left(world, mended).stepFree, std::nullopt);
    QCOMPARE(left(world, mended).checkedOn, QDate(2026, 1, 9));
}

void PlacesTest::typedWordsComeBackAfterAKill()
{
    PageWorld world;
    const auto id = keepPlaces(world);
    {
        app::PlaceEditor fresh;
        show(fresh, world);
        fresh.setName(u"Toast club"_s);
        fresh.setSpoken(u"so"_s, true);
        app::PlaceEditor mend;
        mend.setRecordId(id.toString());
        show(mend, world);
        mend.setWhat(u"Bikes, mostly"_s);
    }
    world.restart();
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    QCOMPARE(column(unfinished.rows(), "title"), QStringList(2, u"You were writing about a place"_s));
    app::PlaceEditor fresh;
    show(fresh, world);
    QCOMPARE(fresh.name(), u"Toast club"_s);
    QVERIFY(column(fresh.languages(), "tag").contains(u"so"_s));
    app::PlaceEditor mend;
    mend.setRecordId(id.toString());
    show(mend, world);
    QCOMPARE(mend.what(), u"Bikes, mostly"_s);
    QVERIFY(!mend.restored().isEmpty());
    QCOMPARE(left(world, id).what, u"Bring what is broken; toasters, bikes, trousers"_s);
}

void PlacesTest::aSaveThatFailedLeavesEverythingTyped()
{
    PageWorld world;
    app::PlaceEditor editor;
    show(editor, world);
    editor.setName(u"Toast club"_s);
    editor.setWhat(QString(300'000, u'b')); // more than one record takes
    editor.save();
    PageWorld::wait([&] { return !editor.notice().isEmpty(); });
    QCOMPARE(editor.name(), u"Toast club"_s);
    QVERIFY(editor.isTyped());
    QCOMPARE(drafts(world).size(), 1);
}

void PlacesTest::theSearchForPeopleFindsAPlaceToo()
{
    PageWorld world;
    const auto id = keepPlaces(world);
    app::PeopleModel people;
    people.setSearch(u"mending"_s);
    show(people, world);
    QCOMPARE(people.rows()->rowCount(), 1);
    QCOMPARE(at(people.rows(), 0, "opens").toString(), u"PlacePage"_s);
    QCOMPARE(at(people.rows(), 0, "recordId").toString(), id.toString());
    QCOMPARE(at(people.rows(), 0, "title").toString(), u"Mending Thursday"_s);
    QCOMPARE(at(people.rows(), 0, "iconName").toString(), u"geo-alt"_s);
}

QTEST_GUILESS_MAIN(PlacesTest)
#include "placestest.moc"
