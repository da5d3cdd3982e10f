// SPDX-License-Identifier: Apache-2.0
// Places and groups in a window on a real store, driven by taps. With DOORSTEP_PICTURES=DIR it leaves pictures there.
#include "app/navigation.h"
#include "qml/style/fonts.h"
#include "tests/app/community/communityworld.h"
#include "tests/app/visit/shownpage.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::RecordStore;

class CommunityPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<PageWorld>(); }
    void cleanup() { world.reset(); }

    void everyPageOpensWithoutAWarning_data();
    void everyPageOpensWithoutAWarning();
    void aPlaceIsAddedInFiveTaps();
    void aPlaceIsStillRight();
    void aReaderWithoutTheRightHasNoButton();

private:
    static QList<std::pair<QString, ShownPage::Look>> looks();
    static void picture(ShownPage &page, const QString &name);
    core::RecordId fill();

    std::unique_ptr<PageWorld> world;
};

QList<std::pair<QString, ShownPage::Look>> CommunityPagesTest::looks()
{
    const QSize phone(390, 844);
    const QSize tablet(1180, 820);
    if (qEnvironmentVariable("DOORSTEP_PICTURES").isEmpty())
        return {{u"phone"_s, {phone}}, {u"tablet"_s, {tablet}}};
    return {{u"phone"_s, {phone}}, {u"phone-dark"_s, {phone, false, 1}}, {u"phone-rtl"_s, {phone, true}},
        {u"phone-large"_s, {phone, false, 0, 2.0}}, {u"tablet"_s, {tablet}}, {u"tablet-dark"_s, {tablet, false, 1}}};
}

void CommunityPagesTest::picture(ShownPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab(QDir(folder).filePath(name + u".png"_s)));
}

core::RecordId CommunityPagesTest::fill()
{
    keep(*world,
        placeCalled(u"The Women's English Hour with Tea, Cake and a Crèche, Upper Weaver Terrace"_s,
            u"Talking English; children play in the same room, and grandmothers are welcome"_s, QDate(2026, 2, 20)));
    return keepPlaces(*world);
}

void CommunityPagesTest::everyPageOpensWithoutAWarning_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("empty");
    for (const char *page : {"PlacesPage", "PlacePage", "PlaceEditPage"})
        QTest::newRow(page) << QString::fromLatin1(page) << false;
    QTest::newRow("no place") << u"PlacesPage"_s << true;
}

void CommunityPagesTest::everyPageOpensWithoutAWarning()
{
    QFETCH(QString, page);
    QFETCH(bool, empty);
    const auto place = empty ? core::RecordId::create() : fill();
    const QVariantMap properties = page == "PlacesPage"_L1 ? QVariantMap()
                                                           : QVariantMap{{u"placeId"_s, place.toString()}};
    for (const auto &[name, look] : looks()) {
        ShownPage shown(*world, page, properties, look);
        QVERIFY2(shown.isReady(), qPrintable(shown.warnings().join(u'\n')));
        picture(shown, page + (empty ? u"-empty-"_s : u"-"_s) + name);
        QCOMPARE(shown.warnings(), QStringList());
    }
}

// "Add or check an asset: name, what, when, step-free, languages": five taps at most.
void CommunityPagesTest::aPlaceIsAddedInFiveTaps()
{
    fill();
    ShownPage page(*world, u"PlaceEditPage"_s, {});
    page.tap(u"Name"_s);
    page.type(u"Toast club"_s);
    page.press(Qt::Key_Return);
    page.type(u"Breakfast"_s);
    page.press(Qt::Key_Return);
    page.type(u"School days"_s);
    page.tap(u"Step-free"_s);
    page.tap(u"polski (Polish)"_s);
    picture(page, u"place-typed"_s);
    page.tap(u"Save"_s);
    const auto made = [&]() -> std::optional<core::Place> {
        const auto places = world->onStore(
            [](RecordStore &s) { return s.list<core::Place>(core::query<core::Place>()); });
        for (const auto &place : *places) {
            if (place.value.name == u"Toast club"_s)
                return place.value;
        }
        return std::nullopt;
    };
    PageWorld::wait([&] { return made().has_value(); });
    QCOMPARE(made()->what, u"Breakfast"_s);
    QCOMPARE(made()->when, u"School days"_s);
    QCOMPARE(made()->stepFree, std::optional(true));
    QCOMPARE(made()->languages, QStringList{u"pl"_s});
    QCOMPARE(page.warnings(), QStringList());
}

void CommunityPagesTest::aPlaceIsStillRight()
{
    fill();
    ShownPage list(*world, u"PlacesPage"_s, {});
    QVERIFY(list.shows(u"Not checked for over a year"_s));
    list.tap(u"Bread oven"_s);
    QCOMPARE(list.newestPage(), u"PlacePage"_s);
    ShownPage page(*world, u"PlacePage"_s, list.newestProperties());
    page.waitFor(u"Not checked for over a year, since Saturday 2 November 2024."_s);
    picture(page, u"place-stale"_s);
    page.tap(u"Still right"_s);
    page.waitFor(u"Thank you. It stands as checked today."_s);
    QVERIFY(page.shows(u"3 of 4 places on the list were checked within the year."_s));
    picture(page, u"place-thanks"_s);
    page.tap(u"Undo"_s);
    page.waitFor(u"Not checked for over a year, since Saturday 2 November 2024."_s);
    QCOMPARE(page.warnings(), QStringList());
}

void CommunityPagesTest::aReaderWithoutTheRightHasNoButton()
{
    world = std::make_unique<PageWorld>(core::Post::Parent);
    const auto place = keepPlaces(*world);
    ShownPage list(*world, u"PlacesPage"_s, {});
    list.waitFor(u"Mending Thursday"_s);
    QVERIFY(!list.find(u"Add a place"_s));
    ShownPage page(*world, u"PlacePage"_s, {{u"placeId"_s, place.toString()}});
    page.waitFor(u"Checked on"_s);
    QVERIFY(!page.find(u"Still right"_s) && !page.find(u"Change or add"_s));
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAccessible::setActive(true);
    if (ui::installFonts().size() < 2)
        return 1;
    CommunityPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "communitypagestest.moc"
