// SPDX-License-Identifier: Apache-2.0
// What the server does with a request for an advocate, and with words about a promise by the council.
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/grant.h"
#include "core/types/records/promise.h"
#include "core/types/records/promiseevent.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::AdvocacyRequest;
using core::PromiseState;
using core::QuarantineReason;
using core::RequestState;
using core::Role;
using core::ScopeId;
using core::ScopeKind;
using core::UserId;

class AdvocacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<TestServer>(m_cluster.get());
        m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
        m_ben = m_server->addUser(u"Ben"_s, core::Post::SocialWorker);
        m_grace = m_server->addUser(u"Grace"_s, core::Post::Parent);
        m_leo = m_server->addUser(u"Leo"_s, core::Post::Volunteer);
        m_dawn = m_server->addUser(u"Dawn"_s, core::Post::Advocate);
        m_worker = enrolled(*m_asha);
        m_advocate = enrolled(*m_dawn);
        openCircle();
    }
    void cleanup()
    {
        m_worker.reset();
        m_advocate.reset();
        m_server.reset();
    }
    void initTestCase() { m_cluster = std::make_unique<TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }

    void theAdvocateReadsTheRequestAndNothingOfTheCircleBeforeTheYes()
    {
        const ScopeId ask = push(request());
        QVERIFY(holds(*m_dawn, ask, Role::Advocate));
        QVERIFY(!holds(*m_dawn, m_circle, Role::Advocate));
        const auto response = m_advocate->sync(TestClient::request({}, {{ask, 0, 0}, {m_circle, 0, 0}}));
        QCOMPARE(response->ended, QList<ScopeId>{m_circle});
        for (const core::Frame &frame : response->frames)
            QVERIFY(frame.scope != m_circle);
    }

    void aYesOpensTheCircleUntilItEnds()
    {
        const ScopeId ask = push(request());
        answer(*m_advocate, ask, RequestState::Accepted);
        QVERIFY(holds(*m_dawn, m_circle, Role::Advocate));
        QCOMPARE(standing(ask).state, RequestState::Accepted);
        QCOMPARE(grantOf(*m_dawn, m_circle)->to, m_ends);
    }

    void aNoEndsTheGrantAndAsksTheNext()
    {
        const UserId fay = m_server->addUser(u"Fay"_s, core::Post::Advocate);
        const ScopeId ask = push(request());
        QCOMPARE(standing(ask).advocate, m_dawn);
        answer(*m_advocate, ask, RequestState::Declined);
        QVERIFY(!holds(*m_dawn, ask, Role::Advocate));
        QVERIFY(holds(fay, ask, Role::Advocate));
        QCOMPARE(standing(ask).state, RequestState::Asked);
        QCOMPARE(standing(ask).advocate, fay);
    }

    void aYesThatBecomesANoClosesTheCircleAgain()
    {
        const ScopeId ask = push(request());
        answer(*m_advocate, ask, RequestState::Accepted);
        answer(*m_advocate, ask, RequestState::Declined);
        QVERIFY(!holds(*m_dawn, m_circle, Role::Advocate));
        QVERIFY(!holds(*m_dawn, ask, Role::Advocate));
    }

    void saysSoWhereNobodyIsLeft()
    {
        const ScopeId ask = push(request());
        answer(*m_advocate, ask, RequestState::Declined);
        QCOMPARE(standing(ask).state, RequestState::NobodyFree);
        QVERIFY(!standing(ask).advocate);
        // Those who asked are told by the same sync as anything else.
        const auto response = m_worker->sync(TestClient::request({}, {{ask, 0, 0}}));
        QCOMPARE(response->frames.last().scope, ask);
    }

    void endingOrTakingBackEndsTheGrants_data()
    {
        QTest::addColumn<bool>("deleted");
        QTest::newRow("ended") << false;
        QTest::newRow("taken back") << true;
    }
    void endingOrTakingBackEndsTheGrants()
    {
        QFETCH(bool, deleted);
        const ScopeId ask = push(request());
        answer(*m_advocate, ask, RequestState::Accepted);
        if (deleted) {
            core::Change gone = m_worker->change(core::rootRecord(ask), core::kindOf<AdvocacyRequest>.number, {}, 99);
            gone.op = core::Op::Delete;
            QCOMPARE(pushed(*m_worker, ask, {gone}), QuarantineReason::None);
        } else {
            answer(*m_worker, ask, RequestState::Ended);
        }
        QVERIFY(!holds(*m_dawn, m_circle, Role::Advocate));
        QVERIFY(!holds(*m_dawn, ask, Role::Advocate));
        QVERIFY(holds(*m_asha, m_circle, Role::Lead));
    }

    void thoseWhoWorkWithTheCircleAndTheParentReadTheRequestAndNobodyElse()
    {
        m_server->grant(*m_ben, m_circle, Role::CoWorker);
        m_server->grant(*m_grace, m_circle, Role::Parent);
        m_server->grant(*m_leo, m_circle, Role::Volunteer);
        const UserId dad = m_server->addUser(u"Darren"_s, core::Post::Parent);
        m_server->grant(dad, m_circle, Role::Parent); // let into her circle, but it is not his
        const ScopeId ask = push(request());
        QVERIFY(holds(*m_ben, ask, Role::CoWorker));
        QVERIFY(holds(*m_grace, ask, Role::Parent));
        QVERIFY(!grantOf(*m_leo, ask));
        QVERIFY(!grantOf(dad, ask));
    }

    void aParentAsksFromTheirOwnCircle()
    {
        m_server->grant(*m_grace, m_circle, Role::Parent);
        auto parent = enrolled(*m_grace);
        const ScopeId ask = push(request(), *parent);
        QVERIFY(holds(*m_dawn, ask, Role::Advocate));
        QVERIFY(holds(*m_asha, ask, Role::Lead)); // who works with the circle sees it too
        answer(*m_advocate, ask, RequestState::Accepted);
        QVERIFY(holds(*m_dawn, m_circle, Role::Advocate));
    }

    void whoIsLetIntoACircleLetsNobodyElseIn()
    {
        const UserId dad = m_server->addUser(u"Darren"_s, core::Post::Parent);
        m_server->grant(dad, m_circle, Role::Parent);
        auto other = enrolled(dad);
        const ScopeId ask = push(request(), *other);
        QVERIFY(!grantOf(*m_dawn, ask));
        QVERIFY(!grantOf(*m_asha, ask));
    }

    void namingAStrangersCircleOpensNothing()
    {
        auto stranger = enrolled(*m_ben);
        const ScopeId ask = push(request(), *stranger);
        QVERIFY(!grantOf(*m_dawn, ask));
        QVERIFY(!grantOf(*m_asha, ask));
    }

    void anAdvocateCannotTurnTheRequestToAnotherCircle()
    {
        const ScopeId mums = m_circle;
        openCircle();
        const ScopeId dads = std::exchange(m_circle, mums);
        const ScopeId ask = push(request());
        AdvocacyRequest turned;
        turned.circle = core::Id<core::Circle>(dads);
        turned.state = RequestState::Accepted;
        QCOMPARE(
            pushed(*m_advocate, ask, {m_advocate->put(core::rootRecord(ask), turned, 99)}), QuarantineReason::NotOwner);
        QVERIFY(!grantOf(*m_dawn, dads));
    }

    void anotherWordAboutARequestBringsNoRevokedAdvocateBack()
    {
        const ScopeId ask = push(request());
        m_server->revoke(*m_dawn, ask);
        AdvocacyRequest more;
        more.about = u"the bus"_s;
        QCOMPARE(pushed(*m_worker, ask, {m_worker->put(core::rootRecord(ask), more, 99)}), QuarantineReason::None);
        QVERIFY(!holds(*m_dawn, ask, Role::Advocate));
    }

    void onlyTheParentSetsWhatBecameOfTheCouncilsPromise()
    {
        m_server->grant(*m_grace, m_circle, Role::Parent);
        m_server->grant(*m_dawn, m_circle, Role::Advocate);
        auto parent = enrolled(*m_grace);
        const auto promise = councilPromise();
        QCOMPARE(say(*m_worker, promise, PromiseState::Kept, false), QuarantineReason::RoleMayNot);
        QCOMPARE(say(*m_advocate, promise, PromiseState::Kept, false), QuarantineReason::RoleMayNot);
        QCOMPARE(say(*m_worker, promise, PromiseState::Kept, true), QuarantineReason::None);
        QCOMPARE(say(*parent, promise, PromiseState::Broken, false), QuarantineReason::None);
        QCOMPARE(say(*parent, promise, PromiseState::Kept, true), QuarantineReason::RoleMayNot);
        QCOMPARE(m_server->countRecords(core::kindOf<core::PromiseEvent>), 3); // offered, an answer, an outcome
    }

    void theCouncilAltersNothing()
    {
        m_server->grant(*m_ben, m_circle, Role::CoWorker);
        auto other = enrolled(*m_ben);
        const auto promise = councilPromise();
        core::Promise altered;
        altered.dueOn = QDate::currentDate().addDays(90);
        QCOMPARE(
            pushed(*other, m_circle, {other->put(core::RecordId(promise), altered, 99)}), QuarantineReason::NotOwner);
        altered = {};
        altered.byCouncil = false; // and then somebody else's rule would hold
        QCOMPARE(pushed(*m_worker, m_circle,
                     {m_worker->put(core::RecordId(promise), altered, 99),
                         event(*m_worker, promise, PromiseState::Kept, false)}),
            QuarantineReason::NotOwner);
        QCOMPARE(m_server->countRecords(core::kindOf<core::PromiseEvent>), 1);
    }

    void somebodyElsesPromiseIsWrittenDownAsBefore()
    {
        core::Promise sundays;
        sundays.what = u"come on Sundays"_s;
        const auto id = core::Id<core::Promise>::create();
        QCOMPARE(pushed(*m_worker, m_circle,
                     {m_worker->put(core::RecordId(id), sundays), event(*m_worker, id, PromiseState::Offered, false),
                         event(*m_worker, id, PromiseState::Kept, false)}),
            QuarantineReason::None);
    }

private:
    std::unique_ptr<TestClient> enrolled(const UserId &user)
    {
        auto client = std::make_unique<TestClient>(m_server->invite(user));
        if (client->enrol().status != 200)
            qFatal("cannot enrol");
        return client;
    }
    // Grace's, led by Asha.
    void openCircle()
    {
        m_circle = ScopeId::create();
        m_card = core::Id<core::CircleCard>::create();
        core::Circle circle;
        circle.name = u"Grace's circle"_s;
        circle.openedBy = m_card;
        circle.endsOn = m_ends;
        core::CircleCard card;
        card.firstName = u"Grace"_s;
        card.user = m_grace;
        if (pushed(*m_worker, m_circle,
                {m_worker->put(core::rootRecord(m_circle), circle), m_worker->put(core::RecordId(m_card), card)})
            != QuarantineReason::None)
            qFatal("no circle");
    }
    AdvocacyRequest request()
    {
        AdvocacyRequest ask;
        ask.firstName = u"Grace"_s;
        ask.safeWay = u"Text first"_s;
        ask.state = RequestState::Asked;
        ask.circle = core::Id<core::Circle>(m_circle);
        return ask;
    }
    ScopeId push(const AdvocacyRequest &request) { return push(request, *m_worker); }
    static ScopeId push(const AdvocacyRequest &request, TestClient &by)
    {
        const ScopeId scope = ScopeId::create();
        if (pushed(by, scope, {by.put(core::rootRecord(scope), request)}) != QuarantineReason::None)
            qFatal("not asked");
        return scope;
    }
    // The first reason why something of it was set aside.
    static QuarantineReason pushed(TestClient &by, const ScopeId &scope, const QList<core::Change> &changes)
    {
        const auto response = by.sync(TestClient::request({{scope, ScopeKind::Circle, changes}}));
        if (!response)
            qFatal("no answer");
        for (const core::Ack &ack : response->acks) {
            if (ack.reason != QuarantineReason::None)
                return ack.reason;
        }
        return QuarantineReason::None;
    }
    void answer(TestClient &by, const ScopeId &ask, RequestState state)
    {
        AdvocacyRequest said;
        said.state = state;
        QCOMPARE(pushed(by, ask, {by.put(core::rootRecord(ask), said, 99)}), QuarantineReason::None);
    }
    AdvocacyRequest standing(const ScopeId &ask)
    {
        const auto state = m_server->organisation().log().record(ask, core::rootRecord(ask));
        return *core::fromFields<AdvocacyRequest>((*state)->fields);
    }
    std::optional<core::Grant> grantOf(const UserId &user, const ScopeId &scope)
    {
        const auto state = m_server->organisation().log().record(
            core::userScope(user), core::RecordId(core::Uuid::v5(user, scope.view())));
        if (!state || !*state)
            return std::nullopt;
        return *core::fromFields<core::Grant>((*state)->fields);
    }
    bool holds(const UserId &user, const ScopeId &scope, Role role)
    {
        const auto grant = grantOf(user, scope);
        return grant && grant->role == qint64(role) && grant->to >= QDate::currentDate();
    }
    core::Id<core::Promise> councilPromise()
    {
        core::Promise promise;
        promise.what = u"mend the boiler"_s;
        promise.byCouncil = true;
        promise.ownerPost = u"Housing"_s;
        promise.toWhom = m_card;
        const auto id = core::Id<core::Promise>::create();
        if (pushed(*m_worker, m_circle,
                {m_worker->put(core::RecordId(id), promise), event(*m_worker, id, PromiseState::Offered, false)})
            != QuarantineReason::None)
            qFatal("no promise");
        return id;
    }
    static core::Change event(TestClient &by, const core::Id<core::Promise> &promise, PromiseState state, bool byOwner)
    {
        core::PromiseEvent event;
        event.promise = promise;
        event.state = state;
        event.byOwner = byOwner;
        return by.put(core::RecordId::create(), event);
    }
    QuarantineReason say(TestClient &by, const core::Id<core::Promise> &promise, PromiseState state, bool byOwner)
    {
        return pushed(by, m_circle, {event(by, promise, state, byOwner)});
    }

    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<TestServer> m_server;
    std::optional<UserId> m_asha, m_ben, m_grace, m_leo, m_dawn;
    std::unique_ptr<TestClient> m_worker, m_advocate;
    ScopeId m_circle = ScopeId::create(); // anew for each test
    core::Id<core::CircleCard> m_card = core::Id<core::CircleCard>::create();
    const QDate m_ends = QDate::currentDate().addDays(40);
};

QTEST_GUILESS_MAIN(AdvocacyTest)
#include "advocacytest.moc"
