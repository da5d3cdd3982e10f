// SPDX-License-Identifier: Apache-2.0
#include "app/advocacyask.h"
#include "app/drafttext.h"
#include "app/neighboureditor.h"
#include "app/streetround.h"
#include "app/touchpointeditor.h"
#include "app/unfinishedmodel.h"
#include "app/visitchildwords.h"
#include "app/visitclose.h"
#include "app/visitfinish.h"
#include "tests/app/shell/shownmodel.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

QString begunVisit(PageWorld &world)
{
    const auto begun = world.onStore([&](core::RecordStore &store) {
        return app::beginVisit(store, world.family, world.user, world.clock.now(), QDate(2026, 3, 3));
    });
    return begun ? begun->visit.toString() : QString();
}

/// The page behind the newest row.
QPair<QString, QVariantMap> opened(app::UnfinishedModel &unfinished, int row = 0)
{
    app::Navigation navigation;
    app::Navigator nav(navigation, 1);
    unfinished.open(row, &nav);
    const QAbstractItemModel *pages = navigation.pages();
    QVariantMap properties = pages->data(pages->index(pages->rowCount() - 1, 0), pages->roleNames().key("properties"))
                                 .toMap();
    properties.remove(u"nav"_s);
    return {navigation.newest(), properties};
}

void waitForRows(app::UnfinishedModel &unfinished, int rows)
{
    PageWorld::wait([&] { return unfinished.rows()->rowCount() == rows; });
}

} // namespace

/// Today's list of what is typed and not saved is true while one looks at it, and knows every place where one can type.
class UnfinishedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatIsTypedAndThrownAway();
    void knowsTheNoteOfAVisit();
    void knowsAChildsWords();
    void knowsWhatTheFamilySays();
    void knowsAnAskForAnAdvocate();
    void knowsTheStreet();
    void knowsATouchpoint();
    void knowsTheWordsOfASheet();
    void whatIsReadOutIsNotTyped();
};

void UnfinishedTest::followsWhatIsTypedAndThrownAway()
{
    PageWorld world;
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    QCOMPARE(unfinished.rows()->rowCount(), 0);
    app::NeighbourEditor editor;
    editor.setNeighbourhoodId(world.neighbourhood.toString());
    show(editor, world);
    editor.setFirstName(u"Bea"_s);
    waitForRows(unfinished, 1);
    editor.throwAway();
    waitForRows(unfinished, 0);
    editor.setFirstName(u"Bea"_s);
    editor.setReach(u"the blue door"_s);
    waitForRows(unfinished, 1);
    editor.agree();
    waitForRows(unfinished, 0);
}

void UnfinishedTest::knowsTheNoteOfAVisit()
{
    PageWorld world;
    const QString visit = begunVisit(world);
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    app::VisitFinish note;
    note.setVisitId(visit);
    show(note, world);
    note.setNote(u"She came down the ladder"_s);
    waitForRows(unfinished, 1);
    QCOMPARE(opened(unfinished), qMakePair(u"VisitFinishPage"_s, QVariantMap{{u"visitId"_s, visit}}));
    QVERIFY(at(unfinished.rows(), 0, "detail").toString().contains(u"Okafor-Lewis"_s));
}

void UnfinishedTest::knowsAChildsWords()
{
    PageWorld world;
    const QString visit = begunVisit(world);
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    app::VisitChildWords words;
    words.setVisitId(visit);
    words.setChildId(world.amara.toString());
    show(words, world);
    words.setWords(u"I like the sea"_s);
    waitForRows(unfinished, 1);
    QCOMPARE(opened(unfinished),
        qMakePair(u"ChildWordsPage"_s, QVariantMap{{u"visitId"_s, visit}, {u"childId"_s, world.amara.toString()}}));
}

void UnfinishedTest::knowsWhatTheFamilySays()
{
    PageWorld world;
    const QString visit = begunVisit(world);
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    app::VisitClose close;
    close.setVisitId(visit);
    show(close, world);
    close.setFamilyWords(u"It was not like that"_s);
    waitForRows(unfinished, 1);
    QCOMPARE(opened(unfinished), qMakePair(u"VisitClosePage"_s, QVariantMap{{u"visitId"_s, visit}}));
}

void UnfinishedTest::knowsAnAskForAnAdvocate()
{
    PageWorld world;
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    app::AdvocacyAsk ask;
    ask.setFamilyId(world.family.toString());
    show(ask, world);
    QCOMPARE(ask.firstName(), u"Grace"_s); // whose circle it is: offered, not typed
    QCOMPARE(unfinished.rows()->rowCount(), 0);
    ask.setFirstName(u"Gracie"_s);
    waitForRows(unfinished, 1);
    QCOMPARE(
        opened(unfinished), qMakePair(u"AskAdvocatePage"_s, QVariantMap{{u"familyId"_s, world.family.toString()}}));
}

void UnfinishedTest::knowsTheStreet()
{
    PageWorld world;
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    app::StreetRound round;
    show(round, world);
    round.setBlock(u"Hill Street, even side"_s);
    waitForRows(unfinished, 1);
    QCOMPARE(opened(unfinished).first, u"StreetRoundPage"_s);
    round.begin();
    round.tap(0);
    PageWorld::wait([&] { return !round.isBusy(); });
    waitForRows(unfinished, 1);
    round.finish();
    waitForRows(unfinished, 0);
}

void UnfinishedTest::knowsATouchpoint()
{
    PageWorld world;
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    app::TouchpointEditor met;
    show(met, world);
    met.setWho(world.jay.toString());
    waitForRows(unfinished, 1);
    QCOMPARE(opened(unfinished), qMakePair(u"TouchpointPage"_s, QVariantMap{{u"circleId"_s, world.circle.toString()}}));
    met.setKind(0);
    met.save(0);
    waitForRows(unfinished, 0);
}

void UnfinishedTest::knowsTheWordsOfASheet()
{
    PageWorld world;
    const QString visit = begunVisit(world);
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    app::DraftText field;
    field.classBegin();
    field.setServices(&world.services());
    field.setScopeId(world.family.toString());
    field.setKind(u"visit"_s);
    field.setAbout(visit);
    field.setName(u"why not"_s);
    field.componentComplete();
    field.setText(u"asleep"_s);
    waitForRows(unfinished, 1);
    QCOMPARE(opened(unfinished), qMakePair(u"VisitPage"_s, QVariantMap{{u"visitId"_s, visit}}));
}

void UnfinishedTest::whatIsReadOutIsNotTyped()
{
    PageWorld world;
    const auto visit = core::Id<core::Visit>::fromString(begunVisit(world));
    const auto done = world.onStore([&](core::RecordStore &store) -> core::Result<core::ChangeSet> {
        const auto picture = app::readVisit(store, *visit);
        if (!picture)
            return picture.error();
        return app::setReadOut(store, *picture, core::RecordId::create(), true);
    });
    QVERIFY(done.ok());
    QVERIFY(!done->drafts.isEmpty());
    app::UnfinishedModel unfinished;
    show(unfinished, world);
    QCOMPARE(unfinished.rows()->rowCount(), 0);
}

QTEST_GUILESS_MAIN(UnfinishedTest)
#include "unfinishedtest.moc"
