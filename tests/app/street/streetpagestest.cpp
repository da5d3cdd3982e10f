// SPDX-License-Identifier: Apache-2.0
// The street, the neighbours and the device in other hands, in a window on a real store, driven by taps. With
// DOORSTEP_PICTURES=DIR it leaves pictures there.
#include "app/entry.h"
#include "app/navigation.h"
#include "core/types/records/family.h"
#include "core/types/records/neighbour.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/person.h"
#include "core/types/records/streetround.h"
#include "qml/style/fonts.h"
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

class StreetPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { world = std::make_unique<PageWorld>(); }
    void cleanup() { world.reset(); }

    void everyPageOpensWithoutAWarning_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page :
            {u"DoorPage"_s, u"StreetRoundPage"_s, u"NeighboursPage"_s, u"NeighbourAgreePage"_s, u"TouchpointPage"_s})
            QTest::newRow(qPrintable(page)) << page;
    }
    void everyPageOpensWithoutAWarning()
    {
        QFETCH(QString, page);
        agreed(u"Bea"_s);
        secondPatch();
        const QVariantMap properties = page == "NeighbourAgreePage"_L1
                                           ? QVariantMap{{u"neighbourhoodId"_s, world->neighbourhood.toString()}}
                                           : QVariantMap();
        for (const auto &[name, look] : looks()) {
            ShownPage shown(*world, page, properties, look);
            QVERIFY2(shown.isReady(), qPrintable(shown.warnings().join(u'\n')));
            picture(shown, page + u'-' + name);
            QCOMPARE(shown.warnings(), QStringList());
        }
    }

    void aStreetNameIsThereAfterAKill()
    {
        {
            ShownPage round(*world, u"StreetRoundPage"_s, {});
            round.tap(u"Street and side"_s);
            round.type(u"Hill Street"_s);
        }
        world->restart();
        ShownPage again(*world, u"StreetRoundPage"_s, {});
        again.waitFor(u"Hill Street"_s);
        again.tap(u"Start the round"_s);
        again.waitFor(u"Door 1 of 24"_s);
    }

    void aRoundIsThrownAwayAndBroughtBack()
    {
        ShownPage round(*world, u"StreetRoundPage"_s, {});
        round.tap(u"Street and side"_s);
        round.type(u"Hill Street"_s);
        round.tap(u"Start the round"_s);
        round.tap(u"We chatted"_s);
        picture(round, u"street-walking"_s);
        round.tap(u"Throw this round away"_s);
        round.waitFor(u"The round is thrown away. Nothing of it was kept."_s);
        picture(round, u"street-thrown-away"_s);
        QVERIFY(drafts().isEmpty());
        round.tap(u"Undo"_s);
        round.waitFor(u"Door 2 of 24"_s);
        PageWorld::wait([&] { return !drafts().isEmpty(); });
        round.tap(u"Throw this round away"_s);
        round.waitFor(u"Start the round"_s);
        QVERIFY(
            world->onStore([](RecordStore &s) { return s.list<core::StreetRound>(core::query<core::StreetRound>()); })
                ->isEmpty());
        QCOMPARE(round.warnings(), QStringList());
    }

    void aSecondPatchCanBeWalked()
    {
        const core::ScopeId mill = secondPatch();
        ShownPage round(*world, u"StreetRoundPage"_s, {});
        round.tap(u"The Mill estate"_s);
        round.tap(u"Street and side"_s);
        round.type(u"Mill Lane"_s);
        round.tap(u"Start the round"_s);
        round.tap(u"Not now"_s);
        round.tap(u"End the round"_s);
        round.waitFor(u"Saved. Every tap is wiped from this device."_s);
        const auto rounds = world->onStore(
            [](RecordStore &s) { return s.list<core::StreetRound>(core::query<core::StreetRound>()); });
        QCOMPARE(rounds->size(), 1);
        QCOMPARE(rounds->first().record.scope, mill);
    }

    void aHouseNumberStaysInItsSheetUntilItIsKept()
    {
        ShownPage round(*world, u"StreetRoundPage"_s, {});
        const auto typed = [&] { // the field's own text: the example beside it names a number too
            const QQuickItem *field = round.find(u"House number or name"_s);
            return field ? field->property("text").toString() : QString();
        };
        round.tap(u"Street and side"_s);
        round.type(u"Hill Street"_s);
        round.tap(u"Start the round"_s);
        round.tap(u"Don't call again"_s);
        round.tap(u"House number or name"_s);
        round.type(u"12a"_s);
        picture(round, u"door-number-sheet"_s);
        round.tapAt({195, 60}); // beside the sheet: it closes
        QVERIFY(!round.find(u"Leave this home alone"_s));
        round.tap(u"Undo: Don't call again"_s);
        round.tap(u"Don't call again"_s);
        PageWorld::wait([&] { return typed() == u"12a"_s; });
        round.tap(u"Leave this home alone"_s);
        round.waitFor(u"Kept. Nobody calls there for two years."_s);
        PageWorld::wait([&] { return drafts().size() == 1; }); // the round alone
        round.tap(u"Undo: Don't call again"_s);
        round.tap(u"Don't call again"_s);
        round.waitFor(u"House number or name"_s);
        QCOMPARE(typed(), QString());
        QCOMPARE(round.warnings(), QStringList());
    }

    void aNeighbourIsTakenOffTheList()
    {
        agreed(u"Bea"_s);
        ShownPage page(*world, u"NeighboursPage"_s, {});
        page.tap(u"Bea"_s);
        page.waitFor(u"Take them off now"_s);
        picture(page, u"neighbours-sheet"_s);
        page.tap(u"Take them off now"_s);
        page.waitFor(u"is taken off. Tuesday 3 March, 15:34."_s);
        picture(page, u"neighbours-receipt"_s);
        QVERIFY(world->onStore([](RecordStore &s) { return s.list<core::Neighbour>(core::query<core::Neighbour>()); })
                ->isEmpty());
        QCOMPARE(page.warnings(), QStringList());
    }

    void theNameOfAChildIsThereAfterAKill()
    {
        const auto [family, child] = unnamed();
        const QVariantMap properties{{u"familyId"_s, family.toString()}, {u"personId"_s, child.toString()}};
        {
            ShownPage page(*world, u"PersonPage"_s, properties);
            page.tap(u"What are they called?"_s);
            page.type(u"Sami"_s);
            picture(page, u"name-or-join"_s);
        }
        world->restart();
        ShownPage again(*world, u"PersonPage"_s, properties);
        again.waitFor(u"Sami"_s);
        again.tap(u"Save the name"_s);
        PageWorld::wait([&] { return drafts().isEmpty(); });
        PageWorld::wait([&] { return !again.find(u"Save the name"_s); });
        QCOMPARE(again.warnings(), QStringList());
    }

    void inOtherHandsOnePageIsAllThereIs();

private:
    static QList<std::pair<QString, ShownPage::Look>> looks()
    {
        const QSize phone(390, 844);
        const QSize tablet(1180, 820);
        if (qEnvironmentVariable("DOORSTEP_PICTURES").isEmpty())
            return {{u"phone"_s, {phone}}, {u"tablet"_s, {tablet}}};
        return {{u"phone"_s, {phone}}, {u"phone-dark"_s, {phone, false, 1}}, {u"phone-rtl"_s, {phone, true}},
            {u"phone-large"_s, {phone, false, 0, 2.0}}, {u"tablet"_s, {tablet}}};
    }
    static void picture(ShownPage &page, const QString &name)
    {
        const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            QVERIFY(page.grab(QDir(folder).filePath(name + u".png"_s)));
    }
    QList<core::Draft> drafts()
    {
        return *world->onStore([](RecordStore &s) -> core::Result<QList<core::Draft>> { return s.drafts(); });
    }
    void agreed(const QString &name)
    {
        core::Neighbour neighbour;
        neighbour.firstName = name;
        neighbour.contact = u"the blue door, after five"_s;
        neighbour.enjoys = u"gardens, football"_s;
        neighbour.agreedOn = QDate(2026, 3, 1);
        neighbour.endsOn = QDate(2026, 9, 1);
        QVERIFY(world
                ->onStore([&](RecordStore &s) {
                    return s.write(core::newRecord(
                        world->neighbourhood, core::ScopeKind::Neighbourhood, core::RecordId::create(), neighbour));
                })
                .ok());
    }
    core::ScopeId secondPatch()
    {
        const auto scope = core::ScopeId::create();
        core::Neighbourhood patch;
        patch.name = u"The Mill estate"_s;
        const auto written = world->onStore([&](RecordStore &s) {
            return s.write(core::newRecord(scope, core::ScopeKind::Neighbourhood, core::rootRecord(scope), patch));
        });
        if (!written)
            qFatal("not written");
        return scope;
    }
    std::pair<core::ScopeId, core::RecordId> unnamed()
    {
        const auto scope = core::ScopeId::create();
        const auto id = core::RecordId::create();
        core::Person child;
        child.isChild = true;
        child.councilNumber = u"100482"_s;
        const core::Family family;
        const QList<core::Edit> edits{core::newRecord(scope, core::ScopeKind::Family, core::rootRecord(scope), family),
            core::newRecord(scope, core::ScopeKind::Family, id, child)};
        const auto written = world->onStore([&](RecordStore &s) { return s.write(edits); });
        if (!written)
            qFatal("not written");
        return {scope, id};
    }

    static void pin(ShownPage &page, const QString &digits)
    {
        for (const QChar digit : digits)
            page.tap(QString(digit));
        page.tap(u"Unlock"_s);
    }

    std::unique_ptr<PageWorld> world;
};

void StreetPagesTest::inOtherHandsOnePageIsAllThereIs()
{
    app::Entry entry;
    entry.setServices(&world->services());
    ShownPage home(*world, u"Home"_s, {{u"entry"_s, QVariant::fromValue(&entry)}});
    home.tap(u"Door"_s);
    home.tap(u"Street round"_s);
    home.tap(u"Street and side"_s);
    home.type(u"Hill Street"_s);
    home.tap(u"Start the round"_s);
    home.tap(u"Wants in"_s);
    home.tap(u"First name"_s);
    home.type(u"Bea"_s);
    home.tap(u"One way to reach you"_s);
    home.type(u"the blue door"_s);
    QVERIFY(home.shows(u"not sent yet"_s)); // the strip, which opens a list with families in it
    home.tap(u"Hand the device over"_s);
    home.waitFor(u"Please read this"_s);
    picture(home, u"handed-over"_s);
    QVERIFY(!home.shows(u"not sent yet"_s));
    QVERIFY(!home.find(u"Today"_s) && !home.find(u"People"_s) && !home.find(u"Back"_s));
    home.press(Qt::Key_Escape);
    home.press(Qt::Key_Back);
    home.tap(u"In your hands"_s); // inert
    QVERIFY(home.shows(u"Please read this"_s));
    home.tap(u"I agree"_s);
    home.waitFor(u"Give the device back"_s);
    home.tap(u"Give the device back"_s);
    home.waitFor(u"The one whose device this is puts in their PIN."_s);
    picture(home, u"give-back"_s);
    QVERIFY(!home.shows(u"Okafor"_s));
    home.press(Qt::Key_Escape);
    pin(home, u"111111"_s);
    home.waitFor(u"That was not the PIN."_s);
    home.tap(u"Go on reading"_s);
    home.waitFor(u"Thank you"_s);
    QVERIFY(home.find(u"Give it back"_s));
    home.tap(u"Give it back"_s);
    pin(home, u"246810"_s);
    home.waitFor(u"Next door"_s);
    QVERIFY(home.shows(u"not sent yet"_s));
    home.tap(u"Next door"_s);
    home.waitFor(u"Door 2 of 24"_s);
    QVERIFY2(home.warnings().isEmpty(), qPrintable(home.warnings().join(u'\n')));
}

int main(int argc, char **argv)
{
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QGuiApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QAccessible::setActive(true);
    if (ui::installFonts().size() < 2)
        return 1;
    StreetPagesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "streetpagestest.moc"
