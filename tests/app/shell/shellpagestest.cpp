// SPDX-License-Identifier: Apache-2.0
// Every page of the shell in a window, at phone and tablet size: it opens without a QML warning and does its first tap.
// With DOORSTEP_PICTURES=DIR it leaves a picture of each there.
#include "app/tierecords.h"
#include "core/types/records/relationship.h"
#include "core/types/records/user.h"
#include "core/types/records/visit.h"
#include "core/types/records/workerlink.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

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

const QSize phone(390, 844);
const QSize tablet(1180, 820);

template<class T>
void put(PageWorld &world, const T &value, const core::RecordId &id = core::RecordId::create())
{
    const auto written = world.onStore([&](core::RecordStore &store) {
        return store.write(core::newRecord(world.family, core::ScopeKind::Family, id, value));
    });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
}

core::RecordId person(PageWorld &world, const QString &name, const QString &part)
{
    core::Person one;
    one.knownAs = name;
    one.part = part;
    const auto id = core::RecordId::create();
    put(world, one, id);
    return id;
}

void tie(PageWorld &world, const core::RecordId &to, qint64 ring, core::Strength strength,
    core::Warmth warmth = core::Warmth::Warm)
{
    core::Relationship one;
    one.from = core::Id<core::Person>(world.amara);
    one.to = core::Id<core::Person>(to);
    one.whoseView = world.amara;
    one.ring = ring;
    one.strength = strength;
    one.warmth = warmth;
    put(world, one, core::RecordId(app::tieId(world.amara, to, world.amara, world.user)));
}

// A family with people on every ring, a visit this afternoon, and a life before it.
void furnish(PageWorld &world)
{
    tie(world, world.mum, 0, core::Strength::Rock);
    tie(world, world.jo, 0, core::Strength::Close);
    tie(world, person(world, u"Nana Adaeze"_s, u"Nana"_s), 0, core::Strength::Rock);
    tie(world, person(world, u"Kofi"_s, u"uncle"_s), 1, core::Strength::Thin, core::Warmth::Strained);
    tie(world, person(world, u"Priya"_s, u"best friend"_s), 1, core::Strength::Close);
    tie(world, person(world, u"Mrs Novak"_s, u"next door"_s), 2, core::Strength::There);
    tie(world, person(world, u"Coach Dee"_s, u"football"_s), 2, core::Strength::Close);
    core::WorkerLink link;
    link.called = u"Ms Reid"_s;
    link.does = u"teaches Jo"_s;
    link.from = QDate(2025, 9, 1);
    put(world, link);
    core::Visit visit;
    visit.worker = world.user;
    visit.plannedAt = core::Timestamp{world.clock.now().ms + 1'800'000};
    put(world, visit);
    core::Visit last;
    last.worker = world.user;
    last.arrivedAt = core::Timestamp{world.clock.now().ms - 8 * 86'400'000LL};
    last.finishedAt = last.arrivedAt;
    last.outcome = core::VisitOutcome::Seen;
    last.agreedText = u"I saw Amara and Jo. Amara showed me her drawing of the sea."_s;
    put(world, last);
}

void picture(ShownPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

class ShellPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageOpensWithoutAWarning_data();
    void everyPageOpensWithoutAWarning();
    void theWholeAppStandsSideBySideOnATablet_data();
    void theWholeAppStandsSideBySideOnATablet();
    void aTapOnAFamilyOpensItsCircle();
    void aNewFamilyIsSavedWithAFirstNameAlone();
};

void ShellPagesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(ui::installFonts().size() >= 2);
    QQuickStyle::setStyle(u"Basic"_s);
}

void ShellPagesTest::everyPageOpensWithoutAWarning_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<ShownPage::Look>("look");
    const QStringList pages{u"TodayPage"_s, u"PeoplePage"_s, u"FamilyPage"_s, u"FamilyNewPage"_s, u"FamilyEditPage"_s,
        u"PersonPage"_s, u"PersonEditPage"_s, u"HouseholdEditPage"_s, u"HomePage"_s, u"CirclePage"_s, u"SyncPage"_s,
        u"MePage"_s, u"PinPage"_s, u"WhoCanSeePage"_s, u"VersionsPage"_s};
    for (const QString &page : pages) {
        const auto add = [&](const char *name, const ShownPage::Look &look) {
            QTest::newRow(qPrintable(page + u'-' + QLatin1StringView(name))) << page << look;
        };
        add("phone", {phone});
        add("phone-dark", {phone, false, 1});
        add("phone-rtl", {phone, true});
        add("phone-large", {phone, false, 0, 2.0});
    }
}

void ShellPagesTest::everyPageOpensWithoutAWarning()
{
    QFETCH(QString, page);
    QFETCH(ShownPage::Look, look);
    PageWorld world;
    furnish(world);
    QVariantMap properties;
    if (page == "FamilyPage"_L1 || page == "FamilyEditPage"_L1)
        properties = {{u"familyId"_s, world.family.toString()}};
    else if (page == "PersonPage"_L1)
        properties = {{u"familyId"_s, world.family.toString()}, {u"personId"_s, world.mum.toString()},
            {u"view"_s, world.amara.toString()}};
    else if (page == "PersonEditPage"_L1)
        properties = {{u"familyId"_s, world.family.toString()}, {u"personId"_s, world.mum.toString()}};
    else if (page == "HouseholdEditPage"_L1 || page == "HomePage"_L1)
        properties = {{u"familyId"_s, world.family.toString()},
            {u"homeId"_s, page == "HomePage"_L1 ? world.mum.toString() : QString()}};
    else if (page == "CirclePage"_L1)
        properties = {{u"circleId"_s, world.circle.toString()}};
    else if (page == "WhoCanSeePage"_L1)
        properties = {{u"scopeId"_s, world.family.toString()}, {u"scopeKind"_s, u"family"_s}};
    else if (page == "VersionsPage"_L1)
        properties = {{u"kind"_s, u"person"_s}, {u"recordId"_s, world.mum.toString()}};
    ShownPage shown(world, page, properties, look);
    QVERIFY(shown.isReady());
    QTest::qWait(200);
    picture(shown, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(shown.warnings().isEmpty(), qPrintable(shown.warnings().join(u'\n')));
}

void ShellPagesTest::theWholeAppStandsSideBySideOnATablet_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("phone") << phone << false;
    QTest::newRow("tablet") << tablet << false;
    QTest::newRow("tablet-rtl") << tablet << true;
}

void ShellPagesTest::theWholeAppStandsSideBySideOnATablet()
{
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    PageWorld world;
    furnish(world);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    QQmlApplicationEngine engine;
    QStringList warnings;
    connect(&engine, &QQmlEngine::warnings, this, [&](const QList<QQmlError> &found) {
        for (const QQmlError &warning : found)
            warnings.append(warning.toString());
    });
    app::Services::install(engine, world.services());
    engine.setInitialProperties({{u"width"_s, size.width()}, {u"height"_s, size.height()}});
    engine.load(QUrl(u"qrc:/qt-project.org/imports/Doorstep/Ui/Main.qml"_s));
    QCOMPARE(engine.rootObjects().size(), 1);
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QVERIFY(QTest::qWaitForWindowExposed(window));
    const auto tap = [&](const QString &words) {
        QQuickItem *item = nullptr;
        PageWorld::wait([&] {
            QList<QQuickItem *> items{window->contentItem()};
            item = nullptr;
            while (!items.isEmpty()) {
                QQuickItem *one = items.takeLast();
                if (!one->isVisible())
                    continue;
                if (one->inherits("QQuickAbstractButton") && one->property("text").toString() == words)
                    item = one;
                items.append(one->childItems());
            }
            return item != nullptr;
        });
        QTest::qWait(300);
        QTest::mouseClick(
            window, Qt::LeftButton, {}, item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint());
        QTest::qWait(400);
    };
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    const auto grab = [&](const QString &name) {
        if (!folder.isEmpty())
            QVERIFY(window->grabWindow().save(QDir(folder).filePath(
                u"app-"_s + name + u'-' + QLatin1StringView(QTest::currentDataTag()) + u".png"_s)));
    };
    QTest::qWait(400);
    grab(u"1today"_s);
    tap(u"People"_s);
    grab(u"2people"_s);
    tap(u"The Okafor-Lewis family"_s);
    grab(u"3family"_s);
    tap(u"Grace"_s);
    grab(u"4person"_s);
    tap(u"Me"_s);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
}

void ShellPagesTest::aTapOnAFamilyOpensItsCircle()
{
    PageWorld world;
    ShownPage page(world, u"PeoplePage"_s, {});
    page.tap(u"The Okafor-Lewis family"_s);
    QCOMPARE(page.newestPage(), u"FamilyPage"_s);
    QCOMPARE(page.newestProperties().value(u"familyId"_s).toString(), world.family.toString());
}

void ShellPagesTest::aNewFamilyIsSavedWithAFirstNameAlone()
{
    PageWorld world;
    ShownPage page(world, u"FamilyNewPage"_s, {});
    page.tap(u"First name"_s);
    page.type(u"Mina"_s);
    page.tap(u"Save"_s);
    PageWorld::wait([&] { return page.newestPage() == u"FamilyPage"_s; });
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

QTEST_MAIN(ShellPagesTest)
#include "shellpagestest.moc"
