// SPDX-License-Identifier: Apache-2.0
// "Is this the same person?" in a window, as fingers and a screen reader meet it. With DOORSTEP_PICTURES=DIR it leaves
// pictures there.
#include "app/navigation.h"
#include "app/samerecords.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

#include <QDir>
#include <QGuiApplication>
#include <QQuickStyle>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using core::RecordId;
using test::PageWorld;
using test::ShownPage;

namespace {

RecordId person(PageWorld &world, const QString &name, const QString &part, const QStringList &contacts = {})
{
    core::Person one;
    one.knownAs = name;
    one.part = part;
    one.contacts = contacts;
    const auto id = RecordId::create();
    QTest::qWait(2); // so that who is written down later has the greater id
    if (!world.onStore([&](core::RecordStore &store) {
            return store.write(core::newRecord(world.family, core::ScopeKind::Family, id, one));
        }))
        qFatal("not written");
    return id;
}

QVariantMap of(PageWorld &world) { return {{u"familyId"_s, world.family.toString()}}; }

QVariantMap personOf(PageWorld &world, const RecordId &id)
{
    return {{u"familyId"_s, world.family.toString()}, {u"personId"_s, id.toString()}};
}

void picture(ShownPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        QVERIFY(page.grab(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

class SamePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QVERIFY(ui::installFonts().size() >= 2);
        QQuickStyle::setStyle(u"Basic"_s);
    }

    void isAskedOnTheFamilysPageAndAnsweredByOneTap();
    void isUndoneOnThePersonsPageAndBroughtBack();
    void aNewPersonIsSavedFirstAndAskedAboutAfterwards();
    void everyLook_data();
    void everyLook();
};

void SamePagesTest::isAskedOnTheFamilysPageAndAnsweredByOneTap()
{
    PageWorld world;
    person(world, u"Rose Adeyemi"_s, u"Nana"_s);
    const RecordId other = person(world, u"Rose"_s, u"grandmother"_s);
    ShownPage page(world, u"FamilyPage"_s, of(world));
    page.waitFor(u"Is this the same person?"_s);
    PageWorld::wait([&] { return page.seatOf(other.toString()) != nullptr; });
    page.tap(u"The same person"_s);
    PageWorld::wait([&] { return !page.shows(u"Is this the same person?"_s) && !page.seatOf(other.toString()); });
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void SamePagesTest::isUndoneOnThePersonsPageAndBroughtBack()
{
    PageWorld world;
    const RecordId rose = person(world, u"Rose Adeyemi"_s, u"Nana"_s);
    const RecordId other = person(world, u"Rose"_s, u"grandmother"_s, {u"07700 900123"_s});
    ShownPage page(world, u"PersonPage"_s, personOf(world, other));
    page.waitFor(u"Is this the same person?"_s);
    page.tap(u"The same person"_s);
    // The old link leads to the one that is kept, with all that is written of the other.
    page.waitFor(u"Also written down as"_s);
    page.waitFor(u"Rose Adeyemi"_s);
    page.waitFor(u"07700 900123"_s);
    page.waitFor(u"You said so, today."_s);
    page.tap(u"Change or add"_s);
    QCOMPARE(page.newestPage(), u"PersonEditPage"_s);
    QCOMPARE(page.newestProperties().value(u"personId"_s).toString(), rose.toString());
    page.tap(u"They are two people"_s);
    page.waitFor(u"Not the same person as"_s);
    PageWorld::wait([&] { return !page.shows(u"Also written down as"_s); });
    QVERIFY(!page.shows(u"Is this the same person?"_s));
    page.tap(u"They are the same person"_s);
    page.waitFor(u"Also written down as"_s);
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

void SamePagesTest::aNewPersonIsSavedFirstAndAskedAboutAfterwards()
{
    PageWorld world;
    person(world, u"Rose Adeyemi"_s, u"Nana"_s);
    for (const bool near : {false, true}) {
        QVariantMap fresh = of(world);
        fresh.insert(u"personId"_s, QString());
        ShownPage added(world, u"PersonEditPage"_s, fresh);
        added.tap(u"What they are called"_s);
        added.type(near ? u"Rose"_s : u"Kwame"_s);
        added.tap(u"Save"_s);
        const auto isThere = [&] {
            const auto people = world.onStore(
                [&](core::RecordStore &store) { return app::readPeople(store, world.family); });
            return std::ranges::any_of(
                *people, [&](const auto &one) { return one.value.knownAs == (near ? u"Rose"_s : u"Kwame"_s); });
        };
        PageWorld::wait(isThere);
        if (near)
            PageWorld::wait([&] { return added.newestPage() == u"PersonPage"_s; });
        QVERIFY2(added.warnings().isEmpty(), qPrintable(added.warnings().join(u'\n')));
    }
}

void SamePagesTest::everyLook_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<ShownPage::Look>("look");
    for (const char *state : {"asked", "family", "one", "two"}) {
        const auto add = [&](const char *how, const ShownPage::Look &look) {
            QTest::newRow(qPrintable(QLatin1StringView(state) + u'-' + QLatin1StringView(how)))
                << QString::fromLatin1(state) << look;
        };
        add("phone", {QSize(390, 844)});
        add("tablet", {QSize(1180, 820)});
        add("dark", {QSize(390, 844), false, 1});
        add("rtl", {QSize(390, 844), true});
        add("large", {QSize(390, 844), false, 0, 2.0});
    }
}

void SamePagesTest::everyLook()
{
    QFETCH(QString, state);
    QFETCH(ShownPage::Look, look);
    PageWorld world;
    const RecordId rose = person(world, u"Rose Adeyemi"_s, u"Nana"_s);
    const RecordId other = person(world, u"Rose"_s, u"grandmother"_s, {u"07700 900123"_s});
    const app::SameToSay pair{world.family, rose, other, world.user, QDate(2026, 3, 2)};
    if (state == "one"_L1)
        QVERIFY(world.onStore([pair](core::RecordStore &store) { return app::sayOnePerson(store, pair); }));
    if (state == "two"_L1)
        QVERIFY(world.onStore([pair](core::RecordStore &store) { return app::sayTwoPeople(store, pair); }));
    ShownPage page(world, state == "family"_L1 ? u"FamilyPage"_s : u"PersonPage"_s,
        state == "family"_L1 ? of(world) : personOf(world, other), look);
    QVERIFY(page.isReady());
    page.waitFor(state == "one"_L1   ? u"Also written down as"_s
                 : state == "two"_L1 ? u"Not the same person as"_s
                                     : u"Is this the same person?"_s);
    QTest::qWait(300);
    picture(page, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(page.warnings().isEmpty(), qPrintable(page.warnings().join(u'\n')));
}

QTEST_MAIN(SamePagesTest)
#include "samepagestest.moc"
