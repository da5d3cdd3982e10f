// SPDX-License-Identifier: Apache-2.0
#include "app/promiseboard.h"

#include <QLocale>
#include <QTest>

using namespace doorstep;
using namespace doorstep::app;
using namespace Qt::StringLiterals;
using core::PromiseState;
using core::Role;

class PromiseBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theOwnerOnlyAnswers()
    {
        BoardPromise mine = promise();
        mine.promise.ownerUser = me;
        QCOMPARE(partOf(mine, worker()), PromisePart::Owner);
        QVERIFY(!choicesOf(mine, PromisePart::Owner).contains(PromiseState::Released));
    }

    void aWorkerAnswersForTheCouncilAndNeverSetsItsOutcome()
    {
        BoardPromise council = promise();
        council.promise.byCouncil = true;
        QCOMPARE(partOf(council, worker()), PromisePart::Owner);
        QCOMPARE(partOf(council, {me, Role::Parent}), PromisePart::Beneficiary);
    }

    void anAdvocateSeesAndSetsNothing()
    {
        BoardPromise council = promise();
        council.promise.byCouncil = true;
        QCOMPARE(partOf(council, {me, Role::Advocate}), PromisePart::Onlooker);
        QVERIFY(choicesOf(council, PromisePart::Onlooker).isEmpty());
    }

    void theOnePromisedToSetsTheOutcome()
    {
        BoardPromise to = promise();
        to.promise.ownerUser = core::UserId::create();
        to.toWhom = card(u"Mum"_s, me);
        QCOMPARE(partOf(to, {me, Role::Parent}), PromisePart::Beneficiary);
        to.toWhom->user = core::UserId::create();
        QCOMPARE(partOf(to, {me, Role::Parent}), PromisePart::Onlooker);
        QCOMPARE(partOf(to, worker()), PromisePart::Onlooker);
    }

    void aWorkerWritesDownTheOutcomeForSomebodyWithoutADevice()
    {
        BoardPromise of = promise();
        of.owner = card(u"Nana"_s);
        of.toWhom = card(u"Amara"_s);
        QCOMPARE(partOf(of, worker()), PromisePart::Scribe);
        QCOMPARE(partOf(of, {me, std::nullopt}), PromisePart::Onlooker);
    }

    void aParentIsNeverLateAndNeverBreaksAPromiseOnTheBoard()
    {
        BoardPromise nana = promise(yesterday);
        nana.owner = card(u"Nana"_s);
        QCOMPARE(column(nana), PromiseColumn::Promised);
        nana.events = {event(PromiseState::Broken)};
        QCOMPARE(column(nana), PromiseColumn::Promised);
        nana.events = {event(PromiseState::Kept)};
        QCOMPARE(column(nana), PromiseColumn::Kept);
        QVERIFY(!choicesOf(nana, PromisePart::Scribe).contains(PromiseState::Broken));
    }

    void thoseWhoArePaidCanBeLateAndBreakAPromise_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::newRow("worker") << u"worker"_s;
        QTest::newRow("council") << u"council"_s;
        QTest::newRow("paid in the circle") << u"paid"_s;
    }
    void thoseWhoArePaidCanBeLateAndBreakAPromise()
    {
        QFETCH(QString, owner);
        BoardPromise of = promise(yesterday);
        if (owner == u"worker"_s)
            of.promise.ownerUser = core::UserId::create();
        else if (owner == u"council"_s)
            of.promise.byCouncil = true;
        else
            of.owner = paidCard();
        QCOMPARE(column(of), PromiseColumn::Late);
        of.events = {event(PromiseState::Broken)};
        QCOMPARE(column(of), PromiseColumn::Broken);
        of.events.append(event(PromiseState::KeptLate));
        QCOMPARE(column(of), PromiseColumn::Kept);
        of.events.append(event(PromiseState::Released));
        QCOMPARE(column(of), PromiseColumn::LetGo);
    }

    void anAnswerMovesAPromiseToDoingButNeverToKept()
    {
        BoardPromise of = promise(tomorrow);
        of.promise.byCouncil = true;
        of.events = {event(PromiseState::Offered), event(PromiseState::Doing, true)};
        QCOMPARE(column(of), PromiseColumn::Doing);
        of.events.append(event(PromiseState::Kept, true));
        QCOMPARE(column(of), PromiseColumn::Promised);
    }

    void aDisputeShowsBothWordsSideBySide()
    {
        BoardPromise of = promise(yesterday);
        of.promise.byCouncil = true;
        of.toWhom = card(u"Mum"_s);
        of.events = {event(PromiseState::Kept, true), event(PromiseState::Broken)};
        const core::PromiseStanding standing = core::promiseStanding(of.events, of.promise.dueOn, today);
        QVERIFY(standing.disputed);
        QCOMPARE(columnOf(of, standing), PromiseColumn::Broken);
        QCOMPARE(standingWords(of, standing), u"Mum says: not kept. The answer: done."_s);
    }

    void saysNothingWhileNobodyHasSaidAnything()
    {
        const BoardPromise of = promise();
        QVERIFY(standingWords(of, core::promiseStanding({}, {}, today)).isEmpty());
    }

    void namesTheOneWhoPromised()
    {
        BoardPromise of = promise();
        of.promise.byCouncil = true;
        of.promise.ownerPost = u"Housing"_s;
        QCOMPARE(ownerWords(of, worker()), u"Housing"_s);
        of = promise();
        of.promise.ownerUser = me;
        QCOMPARE(ownerWords(of, worker()), u"You"_s);
        of = promise();
        of.owner = card(u"Nana"_s);
        QCOMPARE(ownerWords(of, worker()), u"Nana"_s);
    }

    void sortsBySoonestDayAndThoseWithoutOneLast()
    {
        QList<BoardPromise> all{promise(), promise(tomorrow), promise(yesterday)};
        sortForBoard(all);
        QCOMPARE(all[0].promise.dueOn, yesterday);
        QCOMPARE(all[1].promise.dueOn, tomorrow);
        QVERIFY(!all[2].promise.dueOn.isValid());
    }

private:
    [[nodiscard]] BoardReader worker() const { return {me, Role::Lead}; }
    [[nodiscard]] static BoardPromise promise(QDate due = {})
    {
        BoardPromise made{.id = core::Id<core::Promise>::create()};
        made.promise.what = u"ring"_s;
        made.promise.dueOn = due;
        return made;
    }
    static core::CircleCard card(const QString &name, std::optional<core::UserId> user = std::nullopt)
    {
        core::CircleCard made;
        made.firstName = name;
        made.user = user;
        return made;
    }
    static core::CircleCard paidCard()
    {
        core::CircleCard made = card(u"Ms R"_s);
        made.paid = true;
        return made;
    }
    static core::PromiseEvent event(PromiseState state, bool byOwner = false)
    {
        core::PromiseEvent made;
        made.state = state;
        made.byOwner = byOwner;
        return made;
    }
    [[nodiscard]] PromiseColumn column(const BoardPromise &of) const
    {
        return columnOf(of, core::promiseStanding(of.events, of.promise.dueOn, today));
    }

    const core::UserId me = core::UserId::create();
    const QDate today{2025, 3, 4};
    const QDate yesterday = today.addDays(-1);
    const QDate tomorrow = today.addDays(1);
};

QTEST_GUILESS_MAIN(PromiseBoardTest)
#include "promiseboardtest.moc"
