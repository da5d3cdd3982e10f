// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because every page of a family is tapped in one place, on the same bed.
// The pages of a family in a window, as fingers and a screen reader meet them. With DOORSTEP_PICTURES=DIR it leaves
// pictures there.
#include "app/familyrecords.h"
#include "app/navigation.h"
#include "app/promiserecords.h"
#include "app/residenceeditor.h"
#include "core/types/records/aboutme.h"
#include "core/types/records/note.h"
#include "core/types/records/relationship.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using test::PageWorld;
using test::ShownPage;

namespace {

template<class T>
core::RecordId put(PageWorld &world, const core::ScopeId &scope, core::ScopeKind kind, const T &value)
{
    const auto id = core::RecordId::create();
    if (!world.onStore([&](core::RecordStore &store) { return store.write(core::newRecord(scope, kind, id, value)); }))
        qFatal("not written");
    return id;
}

core::RecordId workerOf(PageWorld &world)
{
    core::WorkerLink link;
    link.worker = core::UserId::create();
    link.called = u"Ms Reid"_s;
    link.does = u"teaches Jo"_s;
    link.from = QDate(2025, 9, 1);
    core::AboutMe card;
    card.user = link.worker;
    card.called = u"Ms Reid"_s;
    card.does = u"I help children who find reading hard."_s;
    card.likes = u"dogs and long walks"_s;
    card.languages = {u"en"_s, u"pl"_s};
    card.years = 12;
    put(world, core::ScopeId::create(), core::ScopeKind::Organisation, card);
    return put(world, world.family, core::ScopeKind::Family, link);
}

// Grace lives in the home, and Jo did.
void residences(PageWorld &world)
{
    core::Residence mum;
    mum.household = core::Id<core::Household>(world.home);
    mum.person = core::Id<core::Person>(world.mum);
    mum.from = QDate(2019, 6, 1);
    mum.fromKnown = core::BirthKnown::Month;
    core::Residence jo = mum;
    jo.person = core::Id<core::Person>(world.jo);
    jo.until = QDate(2024, 5, 4);
    const auto written = world.onStore([&](core::RecordStore &store) -> core::Result<core::Written> {
        const auto home = store.find(core::Id<core::Household>(world.home));
        core::Household lived = home->value;
        lived.members = {core::Id<core::Person>(world.mum), core::Id<core::Person>(world.amara)};
        const QList<core::Edit> edits{app::patched(*home, lived),
            core::newRecord(
                world.family, core::ScopeKind::Family, core::RecordId(app::residenceId(world.home, world.mum)), mum),
            core::newRecord(
                world.family, core::ScopeKind::Family, core::RecordId(app::residenceId(world.home, world.jo)), jo)};
        return store.write(edits);
    });
    if (!written)
        qFatal("not written");
}

QVariantMap of(PageWorld &world) { return {{u"familyId"_s, world.family.toString()}}; }

QVariantMap personOf(PageWorld &world, const core::RecordId &id)
{
    return {{u"familyId"_s, world.family.toString()}, {u"personId"_s, id.toString()}};
}

// What a screen reader meets: nothing that its surroundings leave out.
QAccessibleInterface *read(QQuickItem *item)
{
    QAccessibleInterface *found = item ? QAccessible::queryAccessibleInterface(item) : nullptr;
    QAccessibleInterface *around = found ? found->parent() : nullptr;
    return around && around->indexOfChild(found) >= 0 ? found : nullptr;
}

// A row that does nothing is left out, and read in its content's place.
QAccessible::Role roleOf(QQuickItem *item)
{
    QAccessibleInterface *found = read(item);
    if (!found && item)
        found = read(item->property("contentItem").value<QQuickItem *>());
    return found ? found->role() : QAccessible::NoRole;
}

QAccessible::Role roleOf(const ShownPage &page, const QString &words) { return roleOf(page.find(words)); }

void picture(ShownPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab(QDir(folder).filePath(name + u".png"_s)));
}

app::Navigation *navigationOf(QQuickWindow *window)
{
    QList<QQuickItem *> items{window->contentItem()};
    while (!items.isEmpty()) {
        const QQuickItem *item = items.takeLast();
        if (auto *navigation = item->findChild<app::Navigation *>({}, Qt::FindDirectChildrenOnly))
            return navigation;
        items.append(item->childItems());
    }
    return nullptr;
}

/// What Qt has warned of.
QStringList &said()
{
    static QStringList lines;
    return lines;
}

void listen(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        said().append(message);
}

} // namespace

class FamilyPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLongListLoadsUnderTheFinger();
    void theWholeStoryIsOneTapAway();
    void aWorkersFaceOpensTheirCard();
    void rowsThatDoNothingAreNoButtons();
    void somebodyIsTakenAwayWithAReasonAndBroughtBack();
    void aHomeEndsOnItsPage();
    void whoLivedInAHomeIsSaidOnItsPage();
    void whoIsYoungIsSaidOnTheCirclesPage();
    void anUnnamedChildIsJoinedFromAListThatIsSearched();
    void theLanguageAtTheDoorIsChosen();
    void aPageUnderAnotherLosesRowsWhileTheWindowTurns();
    void aWindowClosesWithoutAWord();
    void everyNewPageReadsWell_data();
    void everyNewPageReadsWell();
};

void FamilyPagesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(ui::installFonts().size() >= 2);
    QQuickStyle::setStyle(u"Basic"_s);
}

void FamilyPagesTest::aLongListLoadsUnderTheFinger()
{
    PageWorld world;
    QList<core::Edit> edits;
    for (int i = 0; i < 120; ++i) {
        core::Family family;
        family.name = u"Family %1"_s.arg(1000 + i);
        const auto scope = core::ScopeId::create();
        edits.append(core::newRecord(scope, core::ScopeKind::Family, core::rootRecord(scope), family));
    }
    QVERIFY(world.onStore([edits](core::RecordStore &store) { return store.write(edits); }));
    ShownPage page(world, u"PeoplePage"_s, {});
    page.waitFor(u"Family 1000"_s);
    QVERIFY(!page.everyText().contains(u"Family 1119"_s));
    for (int strokes = 0; strokes < 80 && !page.shows(u"Family 1119"_s); ++strokes)
        page.flick(-600);
    QVERIFY(page.shows(u"Family 1119"_s));
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void FamilyPagesTest::theWholeStoryIsOneTapAway()
{
    PageWorld world;
    ShownPage page(world, u"FamilyPage"_s, of(world));
    page.tap(u"The whole story"_s);
    QCOMPARE(page.newestPage(), u"StoryPage"_s);
    QCOMPARE(page.newestProperties()[u"familyId"_s].toString(), world.family.toString());
}

void FamilyPagesTest::aWorkersFaceOpensTheirCard()
{
    PageWorld world;
    const auto link = workerOf(world);
    ShownPage page(world, u"FamilyPage"_s, of(world));
    QQuickItem *face = nullptr;
    PageWorld::wait([&] { return (face = page.seatOf(link.toString())) != nullptr; });
    QVERIFY(face->property("fixed").toBool());
    QVERIFY(!face->property("free").toBool()); // nobody moves who is paid to be there
    QVERIFY(page.seatOf(world.mum.toString())->property("free").toBool());
    page.tapItem(face);
    QCOMPARE(page.newestPage(), u"WorkerPage"_s);
    QCOMPARE(page.newestProperties().value(u"linkId"_s).toString(), link.toString());
    ShownPage card(world, u"WorkerPage"_s, page.newestProperties());
    card.waitFor(u"dogs and long walks"_s);
    QVERIFY2(card.warnings().isEmpty(), qPrintable(card.warnings().join(u'\n')));
}

void FamilyPagesTest::rowsThatDoNothingAreNoButtons()
{
    PageWorld world;
    ShownPage circle(world, u"CirclePage"_s, {{u"circleId"_s, world.circle.toString()}});
    circle.waitFor(u"Jay"_s);
    QQuickItem *face = nullptr;
    PageWorld::wait([&] { return (face = circle.seatOf(world.jay.toString())) != nullptr; });
    QCOMPARE(roleOf(face), QAccessible::StaticText);
    ShownPage who(world, u"WhoCanSeePage"_s, {{u"scopeId"_s, world.family.toString()}, {u"scopeKind"_s, u"family"_s}});
    who.waitFor(u"You"_s);
    QCOMPARE(roleOf(who, u"You"_s), QAccessible::StaticText);
    ShownPage people(world, u"PeoplePage"_s, {});
    people.waitFor(u"The Okafor-Lewis family"_s);
    QCOMPARE(roleOf(people, u"The Okafor-Lewis family"_s), QAccessible::Button);
    core::Note note;
    note.text = u"A quiet afternoon"_s;
    note.happenedOn = QDate(2026, 2, 1);
    put(world, world.family, core::ScopeKind::Family, note);
    ShownPage family(world, u"FamilyPage"_s, of(world));
    family.waitFor(u"A quiet afternoon"_s);
    QCOMPARE(roleOf(family, u"A note"_s), QAccessible::StaticText);
}

void FamilyPagesTest::somebodyIsTakenAwayWithAReasonAndBroughtBack()
{
    PageWorld world;
    core::Person wrong;
    wrong.knownAs = u"Kofi"_s;
    const auto id = put(world, world.family, core::ScopeKind::Family, wrong);
    ShownPage page(world, u"PersonPage"_s, personOf(world, id));
    page.tap(u"Take away…"_s);
    page.tap(u"Added by mistake"_s);
    page.waitFor(u"Taken away. Added by mistake"_s);
    QVERIFY(!page.shows(u"Change or add"_s));
    ShownPage family(world, u"FamilyPage"_s, of(world));
    family.waitFor(u"Taken away"_s);
    picture(family, u"family-taken"_s);
    page.tap(u"Undo"_s);
    page.waitFor(u"Change or add"_s);
    family.waitFor(u"Kofi"_s);
    PageWorld::wait([&] { return !family.shows(u"Taken away"_s); });
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void FamilyPagesTest::aHomeEndsOnItsPage()
{
    PageWorld world;
    const auto homes = world.onStore([&](core::RecordStore &store) {
        return store.list<core::Household>(core::query<core::Household>().in(world.family));
    });
    ShownPage page(world, u"HomePage"_s,
        {{u"familyId"_s, world.family.toString()}, {u"homeId"_s, homes->constFirst().record.id.toString()}});
    page.tap(u"Nobody lives here any more"_s);
    page.waitFor(u"Nobody lives here any more, since today."_s);
    page.tap(u"Undo"_s);
    page.waitFor(u"Nobody lives here any more"_s);
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void FamilyPagesTest::whoLivedInAHomeIsSaidOnItsPage()
{
    PageWorld world;
    residences(world);
    const QVariantMap home{{u"familyId"_s, world.family.toString()}, {u"homeId"_s, world.home.toString()}};
    ShownPage page(world, u"HomePage"_s, home);
    page.waitFor(u"Since June 2019"_s);
    page.waitFor(u"June 2019 to 4 May 2024"_s);
    page.waitFor(u"Since when is not said"_s); // Amara
    page.tap(u"Somebody lived here before"_s);
    page.waitFor(u"Who lived here before?"_s);
    picture(page, u"home-before"_s);
    page.tap(u"Ife"_s);
    QCOMPARE(page.newestPage(), u"ResidencePage"_s);
    QCOMPARE(page.newestProperties().value(u"personId"_s).toString(), world.ife.toString());
    ShownPage lived(world, u"ResidencePage"_s, page.newestProperties());
    lived.waitFor(u"Ife"_s);
    lived.tap(u"Until"_s);
    lived.type(u"2025"_s);
    lived.tap(u"Save"_s);
    page.waitFor(u"Until 2025"_s);
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
    QVERIFY2(lived.warnings().isEmpty(), qPrintable(lived.warnings().join(u'\n')));
}

void FamilyPagesTest::whoIsYoungIsSaidOnTheCirclesPage()
{
    PageWorld world;
    ShownPage page(world, u"CirclePage"_s, {{u"circleId"_s, world.circle.toString()}});
    page.tap(u"plays football with them · Friends and family"_s);
    page.tap(u"A child or young person"_s);
    page.waitFor(u"plays football with them · Friends and family · a child or young person"_s);
    picture(page, u"circle-member"_s);
    page.tap(u"Done"_s);
    ShownPage met(world, u"TouchpointPage"_s, {{u"circleId"_s, world.circle.toString()}});
    met.waitFor(u"Jay"_s);
    QVERIFY(!met.shows(u"Adaeze"_s));
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void FamilyPagesTest::anUnnamedChildIsJoinedFromAListThatIsSearched()
{
    PageWorld world;
    const auto other = core::ScopeId::create();
    core::Family family;
    QVERIFY(world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(other, core::ScopeKind::Family, core::rootRecord(other), family));
    }));
    core::Person child;
    child.isChild = true;
    const auto id = put(world, other, core::ScopeKind::Family, child);
    const QVariantMap properties{{u"familyId"_s, other.toString()}, {u"personId"_s, id.toString()}};
    ShownPage page(world, u"PersonPage"_s, properties);
    page.tap(u"Join to a family"_s);
    QCOMPARE(page.newestPage(), u"JoinPage"_s);
    ShownPage list(world, u"JoinPage"_s, properties);
    list.tap(u"Search names and notes"_s);
    list.type(u"amara"_s);
    list.tap(u"The Okafor-Lewis family"_s);
    page.waitFor(u"Joined to The Okafor-Lewis family"_s);
    QVERIFY2(list.warnings().isEmpty(), qPrintable(list.warnings().join(u'\n')));
}

void FamilyPagesTest::theLanguageAtTheDoorIsChosen()
{
    PageWorld world;
    ShownPage page(world, u"FamilyEditPage"_s, of(world));
    page.tap(u"The language to speak at the door"_s);
    page.tap(u"polski"_s);
    page.waitFor(u"polski (Polish)"_s);
    page.tap(u"Save"_s);
    PageWorld::wait([&] {
        const auto family = world.onStore(
            [&](core::RecordStore &store) { return store.find<core::Family>(core::Id<core::Family>(world.family)); });
        return family && family->value.language == u"pl"_s;
    });
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

// A page that is hidden by another follows the record too. A layout of Qt 6.4 that is hidden keeps rows that are gone,
// and must not be given another size until it is seen.
void FamilyPagesTest::aPageUnderAnotherLosesRowsWhileTheWindowTurns()
{
    PageWorld world;
    QList<core::RecordId> notes;
    for (int i = 0; i < 8; ++i) {
        core::Note note;
        note.text = u"What happened on day %1"_s.arg(i);
        note.happenedOn = QDate(2026, 2, 1).addDays(i);
        notes.append(put(world, world.family, core::ScopeKind::Family, note));
    }
    QQmlApplicationEngine engine;
    app::Services::install(engine, world.services());
    engine.setInitialProperties({{u"width"_s, 390}, {u"height"_s, 844}});
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QVERIFY(QTest::qWaitForWindowExposed(window));
    app::Navigation *navigation = navigationOf(window);
    QVERIFY(navigation);
    navigation->open(u"FamilyPage"_s, of(world), false, 1);
    QTest::qWait(400);
    navigation->open(u"SyncPage"_s, {}, false, 2);
    QTest::qWait(200);
    for (const core::RecordId &note : notes) {
        QVERIFY(world.onStore([&](core::RecordStore &store) {
            return store.write(core::Edit{
                world.family, core::ScopeKind::Family, note, core::kindOf<core::Note>.number, core::Op::Delete, {}, 0});
        }));
    }
    QTest::qWait(300);
    for (const QSize &size : {QSize(844, 390), QSize(390, 844), QSize(600, 700)}) {
        window->resize(size);
        QTest::qWait(100);
    }
    navigation->back();
    QTest::qWait(200);
    QCOMPARE(navigation->newest(), u"FamilyPage"_s);
}

// Pages and what they ask go in the right order when the window goes.
void FamilyPagesTest::aWindowClosesWithoutAWord()
{
    PageWorld world;
    auto engine = std::make_unique<QQmlApplicationEngine>();
    app::Services::install(*engine, world.services());
    engine->setInitialProperties({{u"width"_s, 390}, {u"height"_s, 844}});
    engine->load(QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine->rootObjects().constFirst());
    QVERIFY(QTest::qWaitForWindowExposed(window));
    app::Navigation *navigation = navigationOf(window);
    QVERIFY(navigation);
    navigation->openHere(u"SyncPage"_s);
    QTest::qWait(300);
    said().clear();
    const QtMessageHandler before = qInstallMessageHandler(listen);
    engine.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    qInstallMessageHandler(before);
    QVERIFY2(said().isEmpty(), qPrintable(said().join(u'\n')));
}

void FamilyPagesTest::everyNewPageReadsWell_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<ShownPage::Look>("look");
    const QSize phone(390, 844);
    const QSize tablet(1180, 820);
    for (const char *name : {"WorkerPage", "JoinPage", "PersonPage", "HomePage", "ResidencePage", "FamilyPage",
             "FamilyEditPage", "SyncPage", "CirclePage", "PeoplePage", "VersionsPage", "WhoCanSeePage"}) {
        const auto add = [&](const char *how, const ShownPage::Look &look) {
            QTest::newRow(qPrintable(QLatin1StringView(name) + u'-' + QLatin1StringView(how)))
                << QString::fromLatin1(name) << look;
        };
        add("phone", {phone});
        add("tablet", {tablet});
        add("dark", {phone, false, 1});
        add("rtl", {phone, true});
        add("large", {phone, false, 0, 2.0});
    }
}

void FamilyPagesTest::everyNewPageReadsWell()
{
    QFETCH(QString, page);
    QFETCH(ShownPage::Look, look);
    PageWorld world;
    const auto link = workerOf(world);
    QVariantMap properties = of(world);
    if (page == "WorkerPage"_L1)
        properties.insert(u"linkId"_s, link.toString());
    if (page == "PersonPage"_L1 || page == "JoinPage"_L1)
        properties = personOf(world, world.mum);
    if (page == "SyncPage"_L1 || page == "PeoplePage"_L1)
        properties.clear();
    if (page == "CirclePage"_L1)
        properties = {{u"circleId"_s, world.circle.toString()}};
    if (page == "WhoCanSeePage"_L1)
        properties = {{u"scopeId"_s, world.family.toString()}, {u"scopeKind"_s, u"family"_s}};
    if (page == "VersionsPage"_L1)
        properties = {{u"kind"_s, u"person"_s}, {u"recordId"_s, world.mum.toString()}};
    if (page == "HomePage"_L1 || page == "ResidencePage"_L1) {
        residences(world);
        properties.insert(u"homeId"_s, world.home.toString());
    }
    if (page == "ResidencePage"_L1)
        properties.insert(u"personId"_s, world.jo.toString());
    ShownPage shown(world, page, properties, look);
    QVERIFY(shown.isReady());
    QTest::qWait(200);
    picture(shown, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(shown.warnings().isEmpty(), qPrintable(shown.warnings().join(u'\n')));
}

QTEST_MAIN(FamilyPagesTest)
#include "familypagestest.moc"
