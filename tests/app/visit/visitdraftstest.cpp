// SPDX-License-Identifier: Apache-2.0
// What is typed at a visit and in a promise: on the disk while it is typed, and gone only with the save that took it.
#include "app/promisemaker.h"
#include "app/visitchildwords.h"
#include "app/visitclose.h"
#include "app/visitfinish.h"
#include "tests/app/shell/shownmodel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int behindTheKeysMs = 600;

/// More than one record takes, so that its save fails.
QString tooMuch() { return QString(3'000'000, u'x'); }

} // namespace

class VisitDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        world = std::make_unique<PageWorld>();
        visitId = world->begunVisit();
    }
    void cleanup() { world.reset(); }

    void theFamilysWordsStayADraftWhenTheyCouldNotBeSaved()
    {
        app::VisitClose closing;
        closing.setVisitId(visitId);
        show(closing, *world);
        closing.setFamilyWords(tooMuch());
        QTest::qWait(behindTheKeysMs);
        closing.keepWords();
        PageWorld::wait([&] { return !closing.notice().isEmpty(); });
        closing.clearNotice();
        closing.leave(); // at once, before the page has read again what is true
        PageWorld::wait([&] { return !closing.notice().isEmpty(); });
        QCOMPARE(drafts(), 1);
        closing.setFamilyWords(u"She talks more in the mornings."_s);
        closing.keepWords();
        PageWorld::wait([&] { return drafts() == 0; });
        QCOMPARE(visit().familySaid, u"She talks more in the mornings."_s);
    }

    void aNoteStaysADraftWhenItCouldNotBeSaved()
    {
        app::VisitFinish finishing;
        finishing.setVisitId(visitId);
        show(finishing, *world);
        finishing.setNote(tooMuch());
        finishing.finish();
        PageWorld::wait([&] { return !finishing.notice().isEmpty(); });
        QVERIFY(!visit().finishedAt);
        QCOMPARE(drafts(), 1);
        finishing.setNote(u"Tired, and glad of the visit."_s);
        finishing.finish();
        PageWorld::wait([&] { return drafts() == 0; });
        QVERIFY(visit().finishedAt);
    }

    void noteAndPinAreThereAfterAKill()
    {
        {
            app::VisitFinish finishing;
            finishing.setVisitId(visitId);
            show(finishing, *world);
            finishing.setNote(u"Tired, and glad"_s);
            finishing.setPin(2); // the child's words
            QTest::qWait(behindTheKeysMs);
        }
        world->restart();
        app::VisitFinish again;
        again.setVisitId(visitId);
        show(again, *world);
        PageWorld::wait([&] { return again.note() == u"Tired, and glad"_s; });
        QCOMPARE(again.pin(), 2);
    }

    void aChildsWordsStayADraftWhenTheyCouldNotBeSaved()
    {
        app::VisitChildWords writing;
        writing.setVisitId(visitId);
        writing.setChildId(world->amara.toString());
        show(writing, *world);
        writing.setWords(tooMuch());
        writing.keep();
        PageWorld::wait([&] { return !writing.notice().isEmpty(); });
        QCOMPARE(drafts(), 1);
        writing.setWords(u"I like the mornings"_s);
        writing.keep();
        PageWorld::wait([&] { return drafts() == 0; });
    }

    void whetherAChildsWordsMayBeReadOutIsThereAfterAKill()
    {
        {
            app::VisitChildWords writing;
            writing.setVisitId(visitId);
            writing.setChildId(world->amara.toString());
            show(writing, *world);
            writing.setWords(u"I like the mornings"_s);
            writing.setReadOut(true);
            QTest::qWait(behindTheKeysMs);
        }
        world->restart();
        app::VisitChildWords again;
        again.setVisitId(visitId);
        again.setChildId(world->amara.toString());
        show(again, *world);
        PageWorld::wait([&] { return again.words() == u"I like the mornings"_s; });
        QVERIFY(again.isReadOut());
    }

    void aPromisesOwnWordsAreThereAfterAKillAndGoWhenItIsKept()
    {
        {
            app::PromiseMaker maker;
            maker.setFamilyId(world->family.toString());
            maker.setVisitId(visitId);
            show(maker, *world);
            maker.setWhat(maker.whatModel()->rowCount() - 1);
            maker.setOwnWords(u"bring the ladder"_s);
            QTest::qWait(behindTheKeysMs);
        }
        world->restart();
        app::PromiseMaker again;
        again.setFamilyId(world->family.toString());
        again.setVisitId(visitId);
        show(again, *world);
        QVERIFY(again.wantsOwnWords());
        QCOMPARE(again.ownWords(), u"bring the ladder"_s);
        again.keep();
        PageWorld::wait([&] { return again.keptSentence().contains(u"bring the ladder"_s); });
        QCOMPARE(drafts(), 0);
    }

    void whatWasChosenStaysChosenWhenSomebodyComes()
    {
        app::PromiseMaker maker;
        maker.setFamilyId(world->family.toString());
        show(maker, *world);
        const int amara = rowOf(maker.whoModel(), "text", u"Amara"_s);
        QVERIFY(amara > 0);
        maker.setWho(amara);
        core::CircleCard early; // cards stand before the family's people
        early.firstName = u"Oluwaseun"_s;
        const core::Edit edit = core::newRecord(
            world->circle, core::ScopeKind::Circle, core::RecordId::create(), early);
        QVERIFY(world->onStore([edit](core::RecordStore &store) { return store.write(edit); }));
        maker.begin();
        PageWorld::wait([&] { return rowOf(maker.whoModel(), "text", u"Oluwaseun"_s) > 0; });
        QCOMPARE(maker.who(), amara + 1);
        QVERIFY(maker.sentence().contains(u"Amara"_s));
    }

private:
    int drafts()
    {
        return *world->onStore(
            [](core::RecordStore &store) -> core::Result<int> { return int(store.drafts().size()); });
    }
    core::Visit visit()
    {
        const auto id = *core::Id<core::Visit>::fromString(visitId);
        return world->onStore([id](core::RecordStore &store) { return store.find(id); })->value;
    }

    std::unique_ptr<PageWorld> world;
    QString visitId;
};

QTEST_GUILESS_MAIN(VisitDraftsTest)
#include "visitdraftstest.moc"
