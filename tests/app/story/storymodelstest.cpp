// SPDX-License-Identifier: Apache-2.0
// What the story of a family tells, in which order, and how it follows the record.
#include "app/storymodel.h"
#include "core/types/records/childseen.h"
#include "core/types/records/childwords.h"
#include "core/types/records/note.h"
#include "core/types/records/promise.h"
#include "core/types/records/promiseevent.h"
#include "core/types/records/residence.h"
#include "core/types/records/status.h"
#include "core/types/records/touchpoint.h"
#include "core/types/records/visit.h"
#include "core/types/records/workerlink.h"
#include "tests/app/shell/shownmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

core::Note noteOn(QDate day, const QString &text)
{
    core::Note note;
    note.text = text;
    note.happenedOn = day;
    return note;
}

template<class T>
core::RecordId putInCircle(PageWorld &world, const T &value)
{
    const auto id = core::RecordId::create();
    const auto written = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(world.circle, core::ScopeKind::Circle, id, value));
    });
    if (!written)
        qFatal("not written");
    return id;
}

int rowsOf(app::StoryModel &story) { return story.rows()->rowCount(); }

QString told(app::StoryModel &story, int row, const char *role) { return at(story.rows(), row, role).toString(); }

bool tells(app::StoryModel &story, const QString &title) { return rowOf(story.rows(), "title", title) >= 0; }

} // namespace

class StoryModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everythingIsToldNewestFirstUnderItsMonth();
    void earlierRowsComeAsTheListIsScrolled();
    void eachKindCanBeReadAlone();
    void onePersonsPartIsFoundInTheFamilyAndInItsCircles();
    void whatComesFromElsewhereStandsInItsPlace();
    void whoWroteItAndForWhomIsSaid();
    void aNeighboursPromiseIsNeverToldAsNotKept();
    void whoMovedTogetherIsOneRowAndAYearIsNoMonth();
    void whatEndedIsToldWhenItEnded();
    void aVisitThatIsOnlyPlannedHasNotHappened();
    void aChildsWordsAreNotReadOutWithTheRest();
    void aFamilyThatIsNotHereIsGone();

private:
    static void open(app::StoryModel &story, PageWorld &world)
    {
        story.setFamilyId(world.family.toString());
        show(story, world);
    }
};

void StoryModelsTest::everythingIsToldNewestFirstUnderItsMonth()
{
    PageWorld world;
    (void)world.writtenUpVisit();
    put(world, world.family, noteOn(QDate(2026, 1, 9), u"January"_s));
    put(world, world.family, noteOn(QDate(2025, 11, 2), u"November"_s));
    put(world, world.family, noteOn({}, u"Some day"_s));
    app::StoryModel story;
    open(story, world);
    const int visit = rowOf(story.rows(), "title", u"A visit"_s);
    QVERIFY(visit >= 0);
    QCOMPARE(told(story, visit, "when"), u"Yesterday, 15:34"_s);
    QCOMPARE(told(story, visit, "heading"), u"March 2026"_s);
    QCOMPARE(told(story, visit, "words"),
        u"Amara seen. Jo not seen.\nI saw Amara.\n"
        u"In the family's words: “Amara was tired. She talks more in the mornings.”"_s);
    const int january = rowOf(story.rows(), "words", u"January"_s);
    const int november = rowOf(story.rows(), "words", u"November"_s);
    QVERIFY(visit < january && january < november);
    QCOMPARE(told(story, january, "heading"), u"January 2026"_s);
    QCOMPARE(told(story, november, "heading"), u"November 2025"_s);
    const int last = rowsOf(story) - 1;
    QCOMPARE(told(story, last, "heading"), u"Nobody said when"_s);
    // Each heading stands once, over its first row.
    QString before;
    for (int row = 0; row <= last; ++row) {
        QCOMPARE(at(story.rows(), row, "headed").toBool(), told(story, row, "heading") != before);
        before = told(story, row, "heading");
    }
}

void StoryModelsTest::earlierRowsComeAsTheListIsScrolled()
{
    PageWorld world;
    for (int day = 0; day < 130; ++day)
        put(world, world.family, noteOn(QDate(2025, 1, 1).addDays(day), u"Note %1"_s.arg(day)));
    app::StoryModel story;
    open(story, world);
    QCOMPARE(rowsOf(story), 50);
    while (story.rows()->canFetchMore({})) {
        const int before = rowsOf(story);
        (void)told(story, before - 1, "title"); // a view has come to the last row
        story.rows()->fetchMore({});
        PageWorld::wait([&] { return rowsOf(story) > before; });
    }
    // Nothing twice, nothing left out, none out of its place.
    QStringList notes;
    for (const QString &words : column(story.rows(), "words")) {
        if (words.startsWith("Note "_L1))
            notes.append(words);
    }
    QCOMPARE(notes.size(), 130);
    for (int day = 0; day < 130; ++day)
        QCOMPARE(notes[129 - day], u"Note %1"_s.arg(day));
}

void StoryModelsTest::eachKindCanBeReadAlone()
{
    PageWorld world;
    (void)world.begunVisit();
    core::Note pin = noteOn(QDate(2024, 9, 3), u"Jo began school"_s);
    pin.pinned = true;
    put(world, world.family, pin);
    put(world, world.family, noteOn(QDate(2024, 9, 4), u"A plain note"_s));
    app::StoryModel story;
    open(story, world);
    QCOMPARE(story.filters()->rowCount(), 7);
    const QHash<app::StoryFilter, QStringList> wanted{
        {app::StoryFilter::Visits, {u"A visit"_s}},
        {app::StoryFilter::TheirWords, {u"Amara said"_s}},
        {app::StoryFilter::TimeTogether, QStringList(13, u"Time together with Jay"_s)},
        {app::StoryFilter::Pins, {u"Pinned to the story"_s}},
    };
    for (auto one = wanted.cbegin(); one != wanted.cend(); ++one) {
        story.setFilter(int(one.key()));
        PageWorld::wait([&] { return column(story.rows(), "title") == one.value(); });
    }
    QVERIFY(at(story.rows(), 0, "pinned").toBool() || story.filter() != int(app::StoryFilter::Pins));
    story.setFilter(int(app::StoryFilter::Promises));
    PageWorld::wait([&] { return tells(story, u"You promised Grace"_s) && !tells(story, u"A visit"_s); });
    QVERIFY(tells(story, u"A promise was kept"_s));
    story.showEverything();
    PageWorld::wait([&] { return tells(story, u"A visit"_s) && tells(story, u"Pinned to the story"_s); });
    QVERIFY(!story.isFiltered());
}

void StoryModelsTest::onePersonsPartIsFoundInTheFamilyAndInItsCircles()
{
    PageWorld world;
    (void)world.writtenUpVisit(); // Grace was there
    core::Note hers = noteOn(QDate(2026, 2, 1), u"Grace began a course"_s);
    hers.about = {core::Id<core::Person>(world.mum)};
    put(world, world.family, hers);
    put(world, world.family, noteOn(QDate(2026, 2, 2), u"About nobody"_s));
    app::StoryModel story;
    open(story, world);
    story.setPerson(world.mum.toString());
    PageWorld::wait([&] { return rowOf(story.rows(), "words", u"About nobody"_s) < 0; });
    QCOMPARE(story.personName(), u"Grace"_s);
    QVERIFY(tells(story, u"A visit"_s));
    QVERIFY(rowOf(story.rows(), "words", u"Grace began a course"_s) >= 0);
    QVERIFY(tells(story, u"Adaeze promised Grace"_s)); // to her card in the circle
    QVERIFY(!tells(story, u"Time together with Jay"_s));
    const int jay = rowOf(story.people(), "name", u"Jay"_s); // of the circle alone
    QVERIFY(jay >= 0);
    story.setPerson(at(story.people(), jay, "key").toString());
    PageWorld::wait([&] { return tells(story, u"Time together with Jay"_s) && !tells(story, u"A visit"_s); });
}

void StoryModelsTest::whatComesFromElsewhereStandsInItsPlace()
{
    PageWorld world;
    put(world, world.family, noteOn(QDate(2026, 2, 1), u"First"_s));
    const auto mine = put(world, world.family, noteOn(QDate(2026, 2, 20), u"Third"_s));
    core::User colleague;
    colleague.name = u"Asha Begum"_s;
    const auto asha = core::UserId::create();
    app::StoryModel story;
    open(story, world);
    QSignalSpy reset(story.rows(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(story.rows(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(story.rows(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy altered(story.rows(), &QAbstractItemModel::dataChanged);
    QVERIFY(world.onStore([&](core::RecordStore &store) {
        return store.write(
            core::newRecord(core::ScopeId::create(), core::ScopeKind::Organisation, core::RecordId(asha), colleague));
    }));
    const auto theirs = core::RecordId::create();
    core::Change change{core::ChangeId::create(), 1, theirs, core::kindOf<core::Note>.number, core::Op::Put, 0,
        core::Hlc::at({1772500000000}), 1, core::toFields(noteOn(QDate(2026, 2, 10), u"Second"_s))};
    const core::Frame frame{world.family, core::ScopeKind::Family, 0, 1,
        {core::PlacedChange{change, 1, asha, core::DeviceId::create()}}, QByteArray(32, 'h')};
    QVERIFY(world.onStore([&](core::RecordStore &store) { return store.applyFrame(frame); }));
    PageWorld::wait([&] { return rowOf(story.rows(), "words", u"Second"_s) >= 0; });
    const int second = rowOf(story.rows(), "words", u"Second"_s);
    QVERIFY(rowOf(story.rows(), "words", u"Third"_s) < second && second < rowOf(story.rows(), "words", u"First"_s));
    QCOMPARE(told(story, second, "by"), u"Written by Asha Begum. In the family's record."_s);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 0);
    altered.clear();
    const auto shown = world.onStore([&](core::RecordStore &store) { return store.find(core::Id<core::Note>(mine)); });
    QVERIFY(shown);
    QVERIFY(world.onStore([&](core::RecordStore &store) {
        core::Edit edit{world.family, core::ScopeKind::Family, mine, core::kindOf<core::Note>.number, core::Op::Put,
            core::toFields(noteOn(QDate(2026, 2, 20), u"Third, in other words"_s)), shown->record.base};
        return store.write(edit);
    }));
    PageWorld::wait([&] { return rowOf(story.rows(), "words", u"Third, in other words"_s) >= 0; });
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(altered.size(), 1);
    QCOMPARE(reset.size(), 0);
}

void StoryModelsTest::whoWroteItAndForWhomIsSaid()
{
    PageWorld world;
    core::Note brought = noteOn(QDate(2024, 3, 31), u"From the census"_s);
    brought.source = u"Children in Need census 2024"_s;
    brought.sourceDate = QDate(2024, 3, 31);
    put(world, world.family, brought);
    app::StoryModel story;
    open(story, world);
    QCOMPARE(told(story, rowOf(story.rows(), "words", u"From the census"_s), "by"),
        u"Brought in from: Children in Need census 2024, 31 March 2024. In the family's record. Not sent yet."_s);
    QCOMPARE(told(story, rowOf(story.rows(), "title", u"Time together with Jay"_s), "by"),
        u"Written by you. Read by Amara's circle. Not sent yet."_s);
}

void StoryModelsTest::aNeighboursPromiseIsNeverToldAsNotKept()
{
    PageWorld world;
    core::Promise promise;
    promise.what = u"walk Jo to school"_s;
    promise.ownerCard = core::Id<core::CircleCard>(world.jay);
    promise.madeOn = QDate(2026, 2, 1);
    promise.dueOn = QDate(2026, 2, 2);
    const auto id = putInCircle(world, promise);
    core::PromiseEvent broken;
    broken.promise = core::Id<core::Promise>(id);
    broken.state = core::PromiseState::Broken;
    broken.on = QDate(2026, 2, 3);
    putInCircle(world, broken);
    app::StoryModel story;
    open(story, world);
    // The window of the council's promise, which the world has, was not mended.
    QCOMPARE(column(story.rows(), "title").count(u"A promise was not kept"_s), 1);
    const int row = rowOf(story.rows(), "title", u"A promise was not kept"_s);
    QVERIFY(told(story, row, "words").contains(u"mend the window"_s));
    const int made = rowOf(story.rows(), "title", u"Jay promised"_s);
    QCOMPARE(told(story, made, "words"), u"Walk Jo to school\nToday: Promised"_s);
}

void StoryModelsTest::whoMovedTogetherIsOneRowAndAYearIsNoMonth()
{
    PageWorld world;
    core::Residence residence;
    residence.household = core::Id<core::Household>(world.home);
    residence.from = QDate(2023, 7, 1);
    for (const core::RecordId &who : {world.amara, world.jo}) {
        residence.person = core::Id<core::Person>(who);
        put(world, world.family, residence);
    }
    residence.person = core::Id<core::Person>(world.mum);
    residence.from = QDate(2019, 1, 1);
    residence.fromKnown = core::BirthKnown::Year;
    put(world, world.family, residence);
    app::StoryModel story;
    open(story, world);
    story.setFilter(int(app::StoryFilter::HomesAndPeople));
    PageWorld::wait([&] { return !tells(story, u"Time together with Jay"_s); });
    const QStringList titles = column(story.rows(), "title");
    QCOMPARE(titles.filter(u"came to live"_s).size(), 2);
    QVERIFY(titles.contains(u"Amara and Jo came to live at Mum's"_s)
            || titles.contains(u"Jo and Amara came to live at Mum's"_s));
    const int mum = int(titles.indexOf(u"Grace came to live at Mum's"_s));
    QVERIFY(mum >= 0);
    QCOMPARE(told(story, mum, "heading"), u"Some time in 2019"_s);
    QCOMPARE(told(story, mum, "when"), u"2019"_s);
}

void StoryModelsTest::whatEndedIsToldWhenItEnded()
{
    PageWorld world;
    core::WorkerLink link;
    link.called = u"Ms Reid"_s;
    link.from = QDate(2024, 9, 1);
    link.to = QDate(2025, 7, 18);
    link.whyEnded = u"Jo moved up a class"_s;
    put(world, world.family, link);
    core::Status status;
    status.footing = core::Footing::ChildInNeed;
    status.from = QDate(2025, 1, 10);
    put(world, world.family, status);
    app::StoryModel story;
    open(story, world);
    const int began = rowOf(story.rows(), "title", u"Ms Reid began to help"_s);
    const int stopped = rowOf(story.rows(), "title", u"Ms Reid stopped helping"_s);
    QVERIFY(stopped >= 0 && stopped < began);
    QCOMPARE(told(story, stopped, "heading"), u"July 2025"_s);
    QCOMPARE(told(story, stopped, "words"), u"Jo moved up a class"_s);
    QVERIFY(tells(story, u"What the help rests on: child in need plan"_s));
    QVERIFY(column(story.rows(), "title").filter(u"rested on ended"_s).isEmpty());
}

void StoryModelsTest::aVisitThatIsOnlyPlannedHasNotHappened()
{
    PageWorld world;
    core::Visit planned;
    planned.plannedAt = world.clock.now();
    put(world, world.family, planned);
    core::Visit off = planned;
    off.outcome = core::VisitOutcome::Cancelled;
    put(world, world.family, off);
    app::StoryModel story;
    open(story, world);
    story.setFilter(int(app::StoryFilter::Visits));
    PageWorld::wait([&] { return rowsOf(story) == 1; });
    QCOMPARE(told(story, 0, "title"), u"A visit that did not happen"_s);
}

void StoryModelsTest::aChildsWordsAreNotReadOutWithTheRest()
{
    PageWorld world;
    (void)world.begunVisit();
    app::StoryModel story;
    open(story, world);
    QVERIFY(rowOf(story.rows(), "words", u"“I like when Nana comes”"_s) >= 0);
    QVERIFY(story.aloud().contains(u"A visit."_s));
    QVERIFY(!story.aloud().contains(u"I like when Nana comes"_s));
}

void StoryModelsTest::aFamilyThatIsNotHereIsGone()
{
    PageWorld world;
    app::StoryModel story;
    story.setFamilyId(core::ScopeId::create().toString());
    show(story, world);
    QVERIFY(story.isGone());
    app::StoryModel other;
    open(other, world);
    QVERIFY(rowsOf(other) > 0);
    QVERIFY(world.onStore([&](core::RecordStore &store) { return store.purgeScope(world.family); }));
    PageWorld::wait([&] { return other.isGone() && rowsOf(other) == 0; });
}

QTEST_GUILESS_MAIN(StoryModelsTest)
#include "storymodelstest.moc"
