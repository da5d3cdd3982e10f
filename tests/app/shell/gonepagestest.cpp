// SPDX-License-Identifier: Apache-2.0
// A family, or a circle, is purged while a page that shows it is open: at once nothing of it is on the page any more,
// and words say so.
#include "app/familyrecords.h"
#include "app/navigation.h"
#include "app/visitrecords.h"
#include "core/types/records/childwords.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using test::PageWorld;
using test::ShownPage;

namespace {

// Names and words that stand on one page or another; nothing else in the app says them.
const QStringList ofTheFamily{u"Okafor"_s, u"Amara"_s, u"Grace"_s, u"Hill Street, Fernvale"_s, u"12 Hill Street"_s,
    u"second mum"_s, u"Haddad"_s, u"letters to the flat"_s, u"Jay"_s, u"Adaeze"_s, u"my drawing of the sea"_s,
    u"mend the window"_s, u"ring the school"_s};

core::RecordId homeOf(PageWorld &world)
{
    const auto homes = world.onStore([&](core::RecordStore &store) {
        return store.list<core::Household>(core::query<core::Household>().in(world.family));
    });
    return homes && !homes->isEmpty() ? homes->constFirst().record.id : core::RecordId::create();
}

QString begunVisit(PageWorld &world)
{
    const auto begun = world.onStore([&](core::RecordStore &store) {
        return app::beginVisit(store, world.family, world.user, world.clock.now(), QDate(2026, 3, 3));
    });
    core::ChildWords said;
    said.child = core::Id<core::Person>(world.amara);
    said.words = u"I like my drawing of the sea"_s;
    said.visit = begun->visit;
    const auto kept = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(world.family, core::ScopeKind::Family, core::RecordId::create(), said));
    });
    return begun && kept ? begun->visit.toString() : QString();
}

QVariantMap propertiesOf(const QString &page, PageWorld &world)
{
    const QVariant family = world.family.toString();
    if (page.startsWith("Person"_L1))
        return {{u"familyId"_s, family}, {u"personId"_s, world.mum.toString()}};
    if (page == "HomePage"_L1 || page == "HouseholdEditPage"_L1)
        return {{u"familyId"_s, family}, {u"homeId"_s, homeOf(world).toString()}};
    if (page == "WhoCanSeePage"_L1)
        return {{u"scopeId"_s, world.circle.toString()}, {u"scopeKind"_s, u"circle"_s}};
    if (page == "VersionsPage"_L1)
        return {{u"kind"_s, u"person"_s}, {u"recordId"_s, world.mum.toString()}};
    if (page == "VisitPage"_L1 || page == "VisitReadingPage"_L1 || page == "VisitClosePage"_L1
        || page == "VisitFinishPage"_L1)
        return {{u"visitId"_s, begunVisit(world)}};
    if (page == "ChildWordsPage"_L1)
        return {{u"visitId"_s, begunVisit(world)}, {u"childId"_s, world.amara.toString()}};
    if (page == "CirclePage"_L1 || page == "AdvocatePage"_L1 || page == "TouchpointPage"_L1)
        return {{u"circleId"_s, world.circle.toString()}};
    return {{u"familyId"_s, family}};
}

int draftsOf(PageWorld &world)
{
    const auto drafts = world.onStore(
        [](core::RecordStore &store) -> core::Result<int> { return int(store.drafts().size()); });
    return drafts ? *drafts : -1;
}

} // namespace

class GonePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPurgedFamilyLeavesItsOpenPage_data();
    void aPurgedFamilyLeavesItsOpenPage();
    void whatWasTypedOfAPurgedFamilyIsNotKept();
    void inTheWholeAppWordsStandWhereThePageStood();
};

void GonePagesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(ui::installFonts().size() >= 2);
    QQuickStyle::setStyle(u"Basic"_s);
}

void GonePagesTest::aPurgedFamilyLeavesItsOpenPage_data()
{
    QTest::addColumn<QString>("first");
    QTest::newRow("FamilyPage") << u"The Okafor-Lewis family"_s;
    QTest::newRow("FamilyEditPage") << u"The Okafor-Lewis family"_s;
    QTest::newRow("PersonPage") << u"Grace"_s;
    QTest::newRow("PersonEditPage") << u"Grace"_s;
    QTest::newRow("HomePage") << u"12 Hill Street"_s;
    QTest::newRow("HouseholdEditPage") << u"12 Hill Street"_s;
    QTest::newRow("WhoCanSeePage") << u"You can read this"_s;
    QTest::newRow("VersionsPage") << u"Grace"_s;
    QTest::newRow("VisitReadyPage") << u"letters to the flat"_s;
    QTest::newRow("VisitPage") << u"Amara"_s;
    QTest::newRow("VisitClosePage") << u"What we did today"_s;
    QTest::newRow("VisitReadingPage") << u"my drawing of the sea"_s;
    QTest::newRow("VisitFinishPage") << u"my drawing of the sea"_s;
    QTest::newRow("ChildWordsPage") << u"my drawing of the sea"_s;
    QTest::newRow("AskAdvocatePage") << u"Grace"_s;
    QTest::newRow("PromisesPage") << u"ring the school"_s;
    QTest::newRow("CirclePage") << u"Jay"_s;
    QTest::newRow("AdvocatePage") << u"mend the window"_s;
    QTest::newRow("TouchpointPage") << u"Jay"_s;
}

void GonePagesTest::aPurgedFamilyLeavesItsOpenPage()
{
    QFETCH(QString, first);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    PageWorld world;
    ShownPage page(world, name, propertiesOf(name, world));
    QVERIFY(page.isReady());
    page.waitFor(first);
    for (const core::ScopeId &scope : {world.family, core::restrictedScope(world.family), world.circle})
        QVERIFY(world.onStore([&](core::RecordStore &store) { return store.purgeScope(scope); }));
    PageWorld::wait([&] { return page.newestPage() == u"GonePage"_s; });
    page.settle();
    // Before the page gives way nothing of the family is on it any more, seen or hidden.
    const QStringList kept = page.everyText();
    for (const QString &text : kept) {
        for (const QString &secret : ofTheFamily)
            QVERIFY2(!text.contains(secret), qPrintable(name + u": "_s + text));
    }
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void GonePagesTest::whatWasTypedOfAPurgedFamilyIsNotKept()
{
    PageWorld world;
    ShownPage page(world, u"PersonEditPage"_s, {{u"familyId"_s, world.family.toString()}, {u"personId"_s, QString()}});
    page.tap(u"What they are called"_s);
    page.type(u"Wilhelmina"_s);
    PageWorld::wait([&] { return draftsOf(world) == 1; });
    page.type(u" the Second"_s); // within the half second that a draft may stand behind the keys
    QVERIFY(world.onStore([&](core::RecordStore &store) { return store.purgeScope(world.family); }));
    PageWorld::wait([&] { return page.newestPage() == u"GonePage"_s; });
    QTest::qWait(600);
    QCOMPARE(draftsOf(world), 0);
    QVERIFY(!page.everyText().join(u'|').contains("Wilhelmina"_L1));
}

void GonePagesTest::inTheWholeAppWordsStandWhereThePageStood()
{
    PageWorld world;
    QQmlApplicationEngine engine;
    app::Services::install(engine, world.services());
    engine.setInitialProperties({{u"width"_s, 1180}, {u"height"_s, 820}});
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/Main.qml"_s));
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QVERIFY(QTest::qWaitForWindowExposed(window));
    app::Navigation *navigation = nullptr;
    QList<QQuickItem *> items{window->contentItem()};
    while (!items.isEmpty() && !navigation) {
        const QQuickItem *item = items.takeLast();
        navigation = item->findChild<app::Navigation *>({}, Qt::FindDirectChildrenOnly);
        items.append(item->childItems());
    }
    QVERIFY(navigation);
    const auto shows = [&](const QString &words) {
        QList<QQuickItem *> all{window->contentItem()};
        while (!all.isEmpty()) {
            const QQuickItem *item = all.takeLast();
            if (item->isVisible() && item->property("text").toString().contains(words))
                return true;
            if (item->isVisible())
                all.append(item->childItems());
        }
        return false;
    };
    navigation->go(1);
    navigation->open(u"FamilyPage"_s, {{u"familyId"_s, world.family.toString()}}, false, 1);
    navigation->open(u"PersonPage"_s, propertiesOf(u"PersonPage"_s, world), false, 2);
    PageWorld::wait([&] { return shows(u"Grace"_s) && shows(u"Amara"_s); });
    for (const core::ScopeId &scope : {world.family, core::restrictedScope(world.family), world.circle})
        QVERIFY(world.onStore([&](core::RecordStore &store) { return store.purgeScope(scope); }));
    PageWorld::wait([&] { return shows(u"This is not on this device any more"_s); });
    PageWorld::wait([&] { return !shows(u"Grace"_s) && !shows(u"Amara"_s) && !shows(u"Okafor"_s); });
    window->resize(390, 844);
    QTest::qWait(200);
    QVERIFY(shows(u"This is not on this device any more"_s));
    QCOMPARE(navigation->newest(), u"GonePage"_s);
    QCOMPARE(navigation->depth(), 2);
}

QTEST_MAIN(GonePagesTest)
#include "gonepagestest.moc"
