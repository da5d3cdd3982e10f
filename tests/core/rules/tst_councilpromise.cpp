// SPDX-License-Identifier: Apache-2.0
#include "core/rules/councilpromise.h"

#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"

#include <QTest>

using namespace doorstep::core;

/// Who may say what of a promise by the council (requirement 43: it may answer, not alter).
class CouncilPromiseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOnePromisedToSetsTheOutcome_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("outcome");
        QTest::addColumn<bool>("answer");
        QTest::newRow("lead") << Role::Lead << false << true;
        QTest::newRow("co-worker") << Role::CoWorker << false << true;
        QTest::newRow("manager") << Role::Manager << false << true;
        QTest::newRow("advocate") << Role::Advocate << false << false;
        QTest::newRow("volunteer") << Role::Volunteer << false << false;
        QTest::newRow("parent") << Role::Parent << true << false;
        QTest::newRow("young person") << Role::YoungPerson << true << false;
    }
    void onlyTheOnePromisedToSetsTheOutcome()
    {
        QFETCH(Role, role);
        QFETCH(bool, outcome);
        QFETCH(bool, answer);
        const Promise promise = council();
        for (const PromiseState state : {PromiseState::Kept, PromiseState::KeptLate, PromiseState::Broken,
                 PromiseState::Changed, PromiseState::Released, PromiseState::Doing}) {
            QCOMPARE(maySayOf(said(state, false), promise, {}, role, me), outcome);
            QCOMPARE(maySayOf(said(state, true), promise, {}, role, me), answer);
        }
        QVERIFY(maySayOf(said(PromiseState::Offered, false), promise, {}, role, me));
    }

    void whereTheOnePromisedToSignsInItIsThatPersonAlone()
    {
        CircleCard card;
        card.user = UserId::create();
        QVERIFY(!maySayOf(said(PromiseState::Kept, false), council(), card, Role::Parent, me));
        card.user = me;
        QVERIFY(maySayOf(said(PromiseState::Kept, false), council(), card, Role::Parent, me));
        // A parent who opened the circle leads it and still does not answer for the council.
        QVERIFY(maySayOf(said(PromiseState::Kept, false), council(), card, Role::Lead, me));
        QVERIFY(!maySayOf(said(PromiseState::Kept, true), council(), card, Role::Lead, me));
    }

    void anUnknownPromiseIsTakenForTheCouncils()
    {
        QVERIFY(!maySayOf(said(PromiseState::Kept, false), {}, {}, Role::Lead, me));
    }

    void everyOtherPromiseIsLeftAlone()
    {
        QVERIFY(maySayOf(said(PromiseState::Kept, false), Promise(), {}, Role::Lead, me));
    }

    void whatSomebodySaidIsTheirsAlone()
    {
        RecordState before{toFields(said(PromiseState::Broken, false)), {}, me, false};
        const Change gone{ChangeId::create(), 1, RecordId::create(), kindOf<PromiseEvent>.number, Op::Delete, 1, {},
            schemaVersion, {}};
        QVERIFY(mayAlterPromise(gone, before, me));
        QVERIFY(!mayAlterPromise(gone, before, UserId::create()));
    }

    void aCouncilsPromiseStaysTheCouncils()
    {
        RecordState before{toFields(council()), {}, me, false};
        Promise freed = council();
        freed.byCouncil = false;
        const Change change{ChangeId::create(), 1, RecordId::create(), kindOf<Promise>.number, Op::Put, 1, {},
            schemaVersion, difference(before.fields, toFields(freed))};
        QVERIFY(!mayAlterPromise(change, before, me));
        Promise later = council();
        later.dueOn = QDate(2026, 5, 1);
        Change moved = change;
        moved.fields = difference(before.fields, toFields(later));
        QVERIFY(mayAlterPromise(moved, before, me));
        QVERIFY(!mayAlterPromise(moved, before, UserId::create()));
    }

private:
    static Promise council()
    {
        Promise promise;
        promise.byCouncil = true;
        return promise;
    }
    static PromiseEvent said(PromiseState state, bool byOwner)
    {
        PromiseEvent event;
        event.state = state;
        event.byOwner = byOwner;
        return event;
    }

    const UserId me = UserId::create();
};

QTEST_APPLESS_MAIN(CouncilPromiseTest)
#include "tst_councilpromise.moc"
