// SPDX-License-Identifier: Apache-2.0
// What a manager reads of what was kept apart, and what its author is told.
#include "app/keptmodel.h"
#include "app/sentmodel.h"
#include "app/syncmodel.h"
#include "tests/app/shell/keptworld.h"
#include "tests/app/shell/shownmodel.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

class KeptModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void saysWhoWroteWhatAndWhyItIsKept();
    void aDecisionIsSavedAsOneEditAndIsNotOfferedTwice();
    void offersNoAddingOfWhatCannotBeAddedAndNoDecisionOnOnesOwn();
    void theAuthorReadsThatItWasAddedOrWhyNot();

private:
    static core::Change setAsideNote(PageWorld &world, const QString &text);
};

// A note of this device that the office has set aside.
core::Change KeptModelTest::setAsideNote(PageWorld &world, const QString &text)
{
    core::Note note;
    note.text = text;
    const auto id = core::RecordId::create();
    const auto edit = core::newRecord(world.family, core::ScopeKind::Family, id, note);
    const auto change = world.onStore([edit, id](core::RecordStore &store) -> core::Result<core::Change> {
        if (auto written = store.write(edit); !written)
            return written.error();
        const auto unsent = store.unsent();
        if (!unsent)
            return unsent.error();
        for (const auto &one : *unsent) {
            if (one.change.record != id)
                continue;
            const auto settled = store.settle(
                {{one.change.dseq, core::Verdict::Quarantined, 0, core::QuarantineReason::GrantEnded}});
            return settled ? core::Result<core::Change>(one.change) : settled.error();
        }
        return core::fail(core::ErrorCode::NotFound);
    });
    if (!change)
        qFatal("no change was set aside");
    return *change;
}

void KeptModelTest::saysWhoWroteWhatAndWhyItIsKept()
{
    PageWorld world(core::Post::Manager);
    app::KeptModel kept;
    show(kept, world);
    QCOMPARE(kept.state(), app::KeptModel::State::Empty);
    QVERIFY(kept.line().isEmpty());
    KeptApart first, second;
    first.text = u"She laughed"_s;
    second.text = u"He waved"_s;
    second.reason = core::KeptReason::NotOwner;
    bringKept(world, {first, second});
    PageWorld::wait([&] { return kept.count() == 2; });
    QCOMPARE(kept.line(), u"2 changes wait for a decision."_s);
    QVERIFY(at(kept.waiting(), 0, "words").toString().contains("She laughed"_L1)); // the oldest first
    app::KeptModel link; // which says how many, and reads none
    link.setProperty("onlyCount", true);
    show(link, world);
    QCOMPARE(link.count(), 2);
    QCOMPARE(link.line(), kept.line());
    QCOMPARE(link.waiting()->rowCount(), 0);
    QVERIFY(at(kept.waiting(), 0, "who").toString().contains("wrote it"_L1));
    QVERIFY(!at(kept.waiting(), 0, "about").toString().isEmpty());
    QVERIFY(at(kept.waiting(), 0, "reason").toString().contains("had ended"_L1));
    QVERIFY(at(kept.waiting(), 1, "reason").toString().contains("who began it"_L1));
}

void KeptModelTest::aDecisionIsSavedAsOneEditAndIsNotOfferedTwice()
{
    PageWorld world(core::Post::Manager);
    KeptApart first, second;
    first.text = u"She laughed"_s;
    second.text = u"He waved"_s;
    bringKept(world, {first, second});
    app::KeptModel kept;
    show(kept, world);
    PageWorld::wait([&] { return kept.count() == 2; });
    kept.add(at(kept.waiting(), 0, "key").toString());
    PageWorld::wait([&] { return !at(kept.waiting(), 0, "canDecide").toBool(); });
    kept.leaveOut(at(kept.waiting(), 1, "key").toString(), u" it stands there already "_s);
    PageWorld::wait([&] { return !at(kept.waiting(), 1, "canDecide").toBool(); });
    QVERIFY(at(kept.waiting(), 0, "note").toString().contains("Decided on this device"_L1));
    kept.leaveOut(at(kept.waiting(), 0, "key").toString(), u"no"_s); // too late: passed over
    const auto unsent = world.onStore([](core::RecordStore &store) { return store.unsent(); });
    QVERIFY(unsent.ok());
    QList<core::KeptChange> decisions;
    for (const auto &one : *unsent) {
        if (one.change.kind == core::kindOf<core::KeptChange>.number)
            decisions.append(core::fromFields<core::KeptChange>(one.change.fields).value());
    }
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions[0].decision, core::KeptDecision::Add);
    QCOMPARE(decisions[1].decision, core::KeptDecision::LeaveOut);
    QCOMPARE(decisions[1].why, u"it stands there already"_s);
    QVERIFY(!decisions[0].scope && !decisions[0].outcome); // nothing but the decision
}

void KeptModelTest::offersNoAddingOfWhatCannotBeAddedAndNoDecisionOnOnesOwn()
{
    PageWorld world(core::Post::Manager);
    KeptApart poison, own, done;
    poison.canBeAdded = false;
    poison.reason = core::KeptReason::Malformed;
    own.author = world.user;
    done.outcome = core::KeptOutcome::Added;
    poison.text = own.text = done.text = u"She laughed"_s;
    bringKept(world, {poison, own, done});
    app::KeptModel kept;
    show(kept, world);
    PageWorld::wait([&] { return kept.count() == 2 && kept.decided()->rowCount() == 1; });
    QVERIFY(!at(kept.waiting(), 0, "canAdd").toBool());
    QVERIFY(at(kept.waiting(), 0, "canDecide").toBool());
    QVERIFY(!at(kept.waiting(), 1, "canDecide").toBool());
    QVERIFY(at(kept.decided(), 0, "note").toString().contains("added it"_L1));
}

void KeptModelTest::theAuthorReadsThatItWasAddedOrWhyNot()
{
    PageWorld world;
    const core::Change added = setAsideNote(world, u"She laughed"_s);
    const core::Change leftOut = setAsideNote(world, u"He waved"_s);
    app::SyncModel sync;
    show(sync, world);
    PageWorld::wait([&] { return sync.setAside()->rowCount() == 2; });
    bringAnswer(world, added, core::KeptOutcome::Added);
    PageWorld::wait([&] { return sync.setAside()->rowCount() == 1 && sync.answers()->rowCount() == 1; });
    QVERIFY(at(sync.answers(), 0, "note").toString().contains("added it to the record"_L1));
    world.clock.advance(60'000);
    bringAnswer(world, leftOut, core::KeptOutcome::LeftOut, u"Asha wrote the same."_s);
    PageWorld::wait([&] { return sync.setAside()->rowCount() == 0 && sync.answers()->rowCount() == 2; });
    const QString leftOutNote = at(sync.answers(), 0, "note").toString(); // the newest first
    QVERIFY(leftOutNote.contains("Asha wrote the same."_L1));
    QVERIFY(leftOutNote.contains("He waved"_L1)); // on no record any more: here they are
    QVERIFY(!at(sync.answers(), 1, "note").toString().contains("She laughed"_L1)); // in its record
    // The words are no part of the record any more, and are still on the device.
    const auto note = world.onStore(
        [id = leftOut.record](core::RecordStore &store) { return store.find(core::Id<core::Note>(id)); });
    QVERIFY(!note.ok());
    const auto unsent = world.onStore([](core::RecordStore &store) { return store.unsent(); });
    QVERIFY(std::ranges::any_of(
        *unsent, [&](const auto &one) { return one.change.id == leftOut.id && one.state == core::Sending::LeftOut; }));
    // The server's ack to a repeat does not put it back among those that wait.
    const auto again = world.onStore([dseq = leftOut.dseq](core::RecordStore &store) {
        return store.settle({{dseq, core::Verdict::Quarantined, 0, core::QuarantineReason::GrantEnded}});
    });
    QVERIFY(again.ok());
    QCOMPARE(world.onStore([](core::RecordStore &store) { return store.pending(); })->quarantined, 0);
}

QTEST_GUILESS_MAIN(KeptModelTest)
#include "kepttest.moc"
