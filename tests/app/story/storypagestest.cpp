// SPDX-License-Identifier: Apache-2.0
// The story of a family in a window, as a finger meets it. With DOORSTEP_PICTURES=DIR it leaves pictures there.
#include "app/navigation.h"
#include "core/types/records/childwords.h"
#include "core/types/records/note.h"
#include "core/types/records/relationship.h"
#include "core/types/records/residence.h"
#include "core/types/records/workerlink.h"
#include "platform/fake/fakespeech.h"
#include "qml/style/fonts.h"
#include "tests/app/shell/shownmodel.h"
#include "tests/app/visit/shownpage.h"
#include "tests/support/pseudotranslator.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using test::PageWorld;
using test::put;
using test::ShownPage;

namespace {

QVariantMap of(const PageWorld &world) { return {{u"familyId"_s, world.family.toString()}}; }

// A year of one family, of every kind.
void aYear(PageWorld &world)
{
    (void)world.writtenUpVisit();
    core::ChildWords said;
    said.child = core::Id<core::Person>(world.amara);
    said.words = u"I like when Nana comes. She does the voices in the book."_s;
    said.saidOn = QDate(2026, 3, 1);
    put(world, world.family, said);
    core::Note pin;
    pin.text = u"Jo began school. Everybody walked there together."_s;
    pin.impact = u"Jo was proud and tired."_s;
    pin.happenedOn = QDate(2025, 9, 3);
    pin.pinned = true;
    put(world, world.family, pin);
    core::WorkerLink link;
    link.called = u"Ms Reid"_s;
    link.does = u"teaches Jo"_s;
    link.from = QDate(2025, 9, 1);
    put(world, world.family, link);
    core::Residence residence;
    residence.household = core::Id<core::Household>(world.home);
    residence.from = QDate(2023, 7, 1);
    residence.fromKnown = core::BirthKnown::Month;
    for (const core::RecordId &who : {world.amara, world.jo}) {
        residence.person = core::Id<core::Person>(who);
        put(world, world.family, residence);
    }
}

core::Relationship tieOf(const PageWorld &world, const core::RecordId &to, QDate since, core::Strength strength)
{
    core::Relationship tie;
    tie.from = core::Id<core::Person>(world.amara);
    tie.to = core::Id<core::Person>(to);
    tie.whoseView = world.amara;
    tie.since = since;
    tie.strength = strength;
    return tie;
}

// Twelve years of people round Amara: some came, some went, of some nobody said when.
void theYears(PageWorld &world)
{
    aYear(world);
    put(world, world.family, tieOf(world, world.mum, QDate(2017, 6, 10), core::Strength::Rock));
    put(world, world.family, tieOf(world, world.jo, QDate(2020, 2, 1), core::Strength::Close));
    const auto add = [&](const QString &name, const QString &part, QDate since, QDate until, core::Strength strength) {
        core::Person person;
        person.knownAs = name;
        person.part = part;
        const auto id = put(world, world.family, person);
        core::Relationship tie = tieOf(world, id, since, strength);
        tie.until = until;
        if (strength == core::Strength::Thin)
            tie.warmth = core::Warmth::Strained;
        put(world, world.family, tie);
    };
    add(u"Nana Rose"_s, u"Grandmother"_s, QDate(2014, 3, 1), {}, core::Strength::Close);
    add(u"Uncle Femi"_s, u"Mum's brother, who lived with us for a while"_s, QDate(2018, 1, 1), QDate(2022, 5, 1),
        core::Strength::There);
    add(u"Dami"_s, u"Dad"_s, QDate(2017, 6, 10), {}, core::Strength::Thin);
    add(u"Kofi"_s, u"Friend next door"_s, QDate(2024, 9, 1), {}, core::Strength::There);
    add(u"Miss Bell"_s, u"Old neighbour"_s, QDate(2015, 1, 1), QDate(2019, 1, 1), core::Strength::Gone);
    core::WorkerLink before;
    before.called = u"Mr Hall"_s;
    before.does = u"social worker"_s;
    before.from = QDate(2023, 2, 1);
    before.to = QDate(2024, 6, 1);
    put(world, world.family, before);
}

} // namespace

class StoryPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTapOpensWhatThereIs();
    void aFilterWithNothingLeadsBackToEverything();
    void onePersonIsChosenOnTheSheet();
    void earlierRowsComeAsOneScrolls();
    void aRibbonIsHiddenAndShownAgain();
    void theYearsCanBeReadAsAList();
    void aPageIsReadOutWhenSomebodyAsks();
    void aDrawingStandsUnderItsRowAndOpensAsLargeAsTheWindow();
    void thePageLooksWellInEveryLook_data();
    void thePageLooksWellInEveryLook();
};

void StoryPagesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(ui::installFonts().size() > 1);
    QQuickStyle::setStyle(u"Basic"_s);
}

void StoryPagesTest::aTapOpensWhatThereIs()
{
    PageWorld world;
    const QString visit = world.writtenUpVisit();
    ShownPage page(world, u"StoryPage"_s, of(world));
    page.tap(u"A visit"_s);
    QCOMPARE(page.newestPage(), u"VisitReadingPage"_s);
    QCOMPARE(page.newestProperties()[u"visitId"_s].toString(), visit);
    page.tap(u"Promises"_s);
    page.tap(u"Adaeze promised Grace"_s);
    QCOMPARE(page.newestPage(), u"PromisesPage"_s);
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void StoryPagesTest::aDrawingStandsUnderItsRowAndOpensAsLargeAsTheWindow()
{
    PageWorld world;
    (void)world.keptDrawing();
    ShownPage page(world, u"StoryPage"_s, of(world));
    page.waitFor(u"Amara drew"_s);
    page.waitFor(u"Our house, with the sun and Nana at the window"_s);
    const QString larger = u"See it larger. Our house, with the sun and Nana at the window"_s;
    PageWorld::wait([&] { return page.find(larger) != nullptr; });
    page.tap(larger);
    page.waitFor(u"Close"_s);
    page.tap(u"Close"_s);
    PageWorld::wait([&] { return !page.shows(u"Close"_s); });
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void StoryPagesTest::aFilterWithNothingLeadsBackToEverything()
{
    PageWorld world;
    ShownPage page(world, u"StoryPage"_s, of(world));
    page.waitFor(u"Time together with Jay"_s);
    page.tap(u"Pins"_s);
    page.waitFor(u"Nothing of this kind"_s);
    page.tap(u"Show everything"_s);
    page.waitFor(u"Time together with Jay"_s);
    QVERIFY(!page.shows(u"Nothing of this kind"_s));
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void StoryPagesTest::onePersonIsChosenOnTheSheet()
{
    PageWorld world;
    (void)world.writtenUpVisit();
    ShownPage page(world, u"StoryPage"_s, of(world));
    page.waitFor(u"Time together with Jay"_s);
    page.tap(u"With everybody"_s);
    page.tap(u"Grace"_s);
    page.waitFor(u"With \u2068Grace\u2069"_s); // a name keeps its own direction
    PageWorld::wait([&] { return !page.shows(u"Time together with Jay"_s); });
    QVERIFY(page.shows(u"A visit"_s));
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void StoryPagesTest::earlierRowsComeAsOneScrolls()
{
    PageWorld world;
    core::Note note;
    for (int day = 0; day < 120; ++day) {
        note.text = u"Note %1"_s.arg(day);
        note.happenedOn = QDate(2025, 1, 1).addDays(day);
        put(world, world.family, note);
    }
    ShownPage page(world, u"StoryPage"_s, of(world));
    page.waitFor(u"March 2026"_s);
    QCOMPARE(page.listCount(), 50);
    for (int strokes = 0; strokes < 120 && page.listCount() < 120; ++strokes)
        page.flick(-600);
    QVERIFY(page.listCount() >= 120);
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void StoryPagesTest::aRibbonIsHiddenAndShownAgain()
{
    PageWorld world;
    theYears(world);
    ShownPage page(world, u"ThreadPage"_s, of(world));
    page.waitFor(u"Nana Rose"_s);
    page.tap(u"Hide Nana Rose on this device"_s);
    page.waitFor(u"Hidden on this device only: Nana Rose."_s);
    QVERIFY(!page.shows(u"Grandmother: close since March 2014"_s));
    page.tap(u"Show again"_s);
    page.waitFor(u"Grandmother: close since March 2014"_s);
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void StoryPagesTest::theYearsCanBeReadAsAList()
{
    PageWorld world;
    theYears(world);
    ShownPage page(world, u"ThreadPage"_s, of(world));
    page.waitFor(u"2026"_s); // the years under the picture
    page.tap(u"List"_s);
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab(QDir(folder).filePath(u"ThreadPage-list.png"_s)));
    QVERIFY(!page.shows(u"2026"_s));
    const QAccessibleInterface *nana = QAccessible::queryAccessibleInterface(page.find(u"Nana Rose"_s));
    QVERIFY(nana);
    QCOMPARE(nana->text(QAccessible::Name), u"Nana Rose: Grandmother: close since March 2014"_s);
    page.tap(u"Nana Rose"_s);
    QCOMPARE(page.newestPage(), u"PersonPage"_s);
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void StoryPagesTest::aPageIsReadOutWhenSomebodyAsks()
{
    PageWorld world;
    platform::FakeSpeech speech;
    world.services().setSpeech(&speech);
    {
        ShownPage page(world, u"VisitReadingPage"_s, {{u"visitId"_s, world.writtenUpVisit()}});
        page.waitFor(u"Listen"_s);
        QVERIFY(speech.said().isEmpty());
        page.tap(u"Listen"_s);
        QVERIFY(speech.speaking());
        QVERIFY(speech.said().constLast().words.contains(u"I saw Amara.\nI talked with Amara alone."_s));
        QVERIFY(speech.said().constLast().words.contains(u"She talks more in the mornings."_s));
        page.tap(u"Stop"_s);
        QVERIFY(!speech.speaking());
        page.tap(u"Listen"_s);
        QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
    }
    QVERIFY(!speech.speaking()); // with the page
    world.services().setSpeech(nullptr);
}

void StoryPagesTest::thePageLooksWellInEveryLook_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<ShownPage::Look>("look");
    for (const char *page : {"StoryPage", "ThreadPage"}) {
        const auto add = [page](const char *look, const ShownPage::Look &how) {
            QTest::addRow("%s-%s", page, look) << QString::fromLatin1(page) << how;
        };
        add("phone-light", {{390, 844}});
        add("phone-dark", {{390, 844}, false, 1});
        add("phone-arabic", {{390, 844}, true});
        add("phone-large", {{390, 844}, false, 0, 2.0});
        add("tablet-light", {{1180, 820}});
        add("tablet-arabic-dark", {{1180, 820}, true, 1});
    }
}

void StoryPagesTest::thePageLooksWellInEveryLook()
{
    QFETCH(ShownPage::Look, look);
    QFETCH(QString, page);
    PageWorld world;
    platform::FakeSpeech speech;
    world.services().setSpeech(&speech);
    theYears(world);
    test::PseudoTranslator pseudo;
    if (look.mirrored)
        QCoreApplication::installTranslator(&pseudo);
    {
        ShownPage shown(world, page, of(world), look);
        QVERIFY(shown.isReady());
        PageWorld::wait([&] { return shown.listCount() > 10; });
        QTest::qWait(300);
        const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (!folder.isEmpty() && QDir().mkpath(folder))
            QVERIFY(shown.grab(QDir(folder).filePath(name + u".png"_s)));
        QVERIFY2(shown.warnings().isEmpty(), qPrintable(shown.warnings().join(u'\n')));
    }
    world.services().setSpeech(nullptr);
}

QTEST_MAIN(StoryPagesTest)
#include "storypagestest.moc"
