// SPDX-License-Identifier: Apache-2.0
// What is written for practice is not taken for the record, nor the record for practice (incident 16 of
// tests/sim/README.md). With DOORSTEP_PICTURES=DIR it leaves a picture there.
#include "app/entry.h"
#include "core/types/records/organisation.h"
#include "qml/style/fonts.h"
#include "tests/app/visit/shownpage.h"

#include <QDir>
#include <QQuickStyle>
#include <QTest>

using namespace doorstep;
using namespace Qt::StringLiterals;
using test::PageWorld;
using test::ShownPage;

class PracticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyScreenOfAMadeUpCouncilSaysSo();
    void aRealOrganisationDoesNot();

private:
    // As the server writes it, and as it comes with a sync.
    static void mark(PageWorld &world, bool practice)
    {
        core::Organisation record;
        record.name = u"Millbrook Council"_s;
        record.practice = practice;
        const core::ScopeId scope = world.services().session().identity()->organisation;
        const core::Edit edit = core::newRecord(scope, core::ScopeKind::Organisation, core::rootRecord(scope), record);
        QVERIFY(world.onStore([edit](core::RecordStore &store) { return store.write(edit); }));
    }
};

void PracticeTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(ui::installFonts().size() >= 2);
    QQuickStyle::setStyle(u"Basic"_s);
}

void PracticeTest::everyScreenOfAMadeUpCouncilSaysSo()
{
    PageWorld world;
    app::Entry entry;
    entry.setServices(&world.services());
    ShownPage home(world, u"Home"_s, {{u"entry"_s, QVariant::fromValue(&entry)}});
    home.waitFor(u"Today"_s);
    QVERIFY(!home.shows(u"Practice."_s));
    mark(world, true);
    home.waitFor(u"Practice."_s);
    home.tap(u"People"_s);
    home.waitFor(u"Search names and notes"_s);
    QVERIFY(home.shows(u"Practice."_s));
    if (const QString folder = qEnvironmentVariable("DOORSTEP_PICTURES"); !folder.isEmpty())
        QVERIFY(QDir().mkpath(folder) && home.grab(QDir(folder).filePath(u"practice.png"_s)));
    home.tap(u"Door"_s);
    home.tap(u"Street round"_s);
    home.waitFor(u"Street and side"_s);
    QVERIFY(home.shows(u"Practice."_s));
}

void PracticeTest::aRealOrganisationDoesNot()
{
    PageWorld world;
    mark(world, false);
    app::Entry entry;
    entry.setServices(&world.services());
    ShownPage home(world, u"Home"_s, {{u"entry"_s, QVariant::fromValue(&entry)}});
    home.waitFor(u"Today"_s);
    home.tap(u"People"_s);
    home.waitFor(u"Search names and notes"_s);
    QVERIFY(!home.shows(u"Practice"_s));
}

QTEST_MAIN(PracticeTest)
#include "practicetest.moc"
