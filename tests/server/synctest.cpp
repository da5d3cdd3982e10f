// SPDX-License-Identifier: Apache-2.0
// Longer than 400 lines because each case needs the same bed of server, client and users.
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/grant.h"
#include "core/types/records/note.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/visit.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <thread>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void opensAFamilyForWhoPushesItFirst();
    void takesWhatFewMaySeeInThePushThatOpensItsFamily();
    void bringsAVisitToTheCoWorkersDevice();
    void sendsBackOnlyTheNumberOfAChangeThatCameInThisRequest();
    void isHarmlessToSendTwice();
    void setsAsideWhatAStrangerPushes();
    void setsAsideWhatTheRoleMayNotWrite();
    void setsAsideWhatWasDoneAfterTheGrantEnded();
    void saysWhichScopesEnded();
    void sendsNothingOfAScopeWithoutAGrant();
    void answersWithinTheBudgetAndSaysThatThereIsMore();
    void answersWithFewBytesWhenThereIsNothingNew();
    void wakesAWaitingRequestWhenSomethingCommits();
    void wakesAWaitingRequestForACommitOfAnotherCopy();
    void letsANamedAdvocateIntoTheCircleOnly();
    void asksTheFreestAdvocateWhenNobodyIsNamed();
    void letsTheFamilysTeamIntoACircleThatItsLeadPutsOnTheFamily();
    void doesNotLetAStrangersCircleInByNamingIt();
    void refusesWhatIsNotASyncRequest();

private:
    std::unique_ptr<TestClient> enrolled(const core::UserId &user);
    core::ScopeId openFamily(TestClient &client, const QString &name);
    core::PushGroup family(const core::ScopeId &scope, const QList<core::Change> &changes)
    {
        return {scope, core::ScopeKind::Family, changes};
    }
    static QList<core::Grant> grantsIn(const core::SyncResponse &response);
    static bool holds(const QList<core::Grant> &grants, const core::ScopeId &scope, core::Role role);

    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_asha, m_ben, m_ada;
    std::unique_ptr<TestClient> m_worker, m_other, m_advocate;
};

void SyncTest::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
    m_ben = m_server->addUser(u"Ben"_s, core::Post::FamilyHelp);
    m_ada = m_server->addUser(u"Ada"_s, core::Post::Advocate);
    m_worker = enrolled(*m_asha);
    m_other = enrolled(*m_ben);
    m_advocate = enrolled(*m_ada);
}

std::unique_ptr<TestClient> SyncTest::enrolled(const core::UserId &user)
{
    auto client = std::make_unique<TestClient>(m_server->invite(user));
    if (client->enrol().status != 200)
        qFatal("cannot enrol");
    return client;
}

core::ScopeId SyncTest::openFamily(TestClient &client, const QString &name)
{
    const core::ScopeId scope = core::ScopeId::create();
    core::Family record;
    record.name = name;
    const auto response = client.sync(
        TestClient::request({family(scope, {client.put(core::rootRecord(scope), record)})}));
    if (!response || response->acks[0].verdict != core::Verdict::Applied)
        qFatal("cannot open a family");
    return scope;
}

QList<core::Grant> SyncTest::grantsIn(const core::SyncResponse &response)
{
    QHash<core::RecordId, core::FieldMap> records;
    for (const core::Frame &frame : response.frames) {
        for (const auto &item : frame.items) {
            const auto *placed = std::get_if<core::PlacedChange>(&item);
            if (placed && placed->change.kind == core::kindOf<core::Grant>.number)
                records[placed->change.record].overlay(placed->change.fields);
        }
    }
    QList<core::Grant> grants;
    for (const core::FieldMap &fields : records)
        grants.append(*core::fromFields<core::Grant>(fields));
    return grants;
}

bool SyncTest::holds(const QList<core::Grant> &grants, const core::ScopeId &scope, core::Role role)
{
    return std::ranges::any_of(grants, [&](const core::Grant &grant) {
        return grant.scope == scope && grant.role == qint64(role) && grant.to >= QDate::currentDate();
    });
}

void SyncTest::opensAFamilyForWhoPushesItFirst()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Okoro"_s);
    const auto response = m_worker->sync(TestClient::request());
    QVERIFY(response.has_value());
    QVERIFY(holds(grantsIn(*response), scope, core::Role::Lead));
    QVERIFY(holds(grantsIn(*response), core::restrictedScope(scope), core::Role::Lead));
    // Its restricted part can be written from now on.
    core::SafeContact safe;
    safe.safeWays = {u"text first"_s};
    const core::PushGroup restricted{
        core::restrictedScope(scope), core::ScopeKind::Restricted, {m_worker->put(core::RecordId::create(), safe)}};
    const auto pushed = m_worker->sync(TestClient::request({restricted}));
    QCOMPARE(pushed->acks[0].verdict, core::Verdict::Applied);
}

// A first visit without a signal: the family and its safe-contact plan go with one push.
void SyncTest::takesWhatFewMaySeeInThePushThatOpensItsFamily()
{
    const core::RecordId id = core::RecordId::create();
    core::Family root;
    root.name = u"Hale"_s;
    core::SafeContact safe;
    safe.safeWays = {u"text first"_s};
    const core::ScopeId scope(id);
    const core::PushGroup opens{scope, core::ScopeKind::Family, {m_worker->put(id, root)}};
    const core::PushGroup restricted{
        core::restrictedScope(scope), core::ScopeKind::Restricted, {m_worker->put(core::RecordId::create(), safe)}};
    const auto pushed = m_worker->sync(TestClient::request({opens, restricted}));
    QCOMPARE(pushed->acks[0].verdict, core::Verdict::Applied);
    QCOMPARE(pushed->acks[1].verdict, core::Verdict::Applied);
}

void SyncTest::bringsAVisitToTheCoWorkersDevice()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Hale"_s);
    m_server->grant(*m_ben, scope, core::Role::CoWorker);
    const qint64 before = m_server->countRecords(core::kindOf<core::Visit>);
    core::Visit visit;
    const core::Change change = m_worker->put(core::RecordId::create(), visit);
    const auto pushed = m_worker->sync(TestClient::request({family(scope, {change})}));
    QCOMPARE(pushed->acks[0].verdict, core::Verdict::Applied);
    QCOMPARE(m_server->countRecords(core::kindOf<core::Visit>), before + 1);

    const auto response = m_other->sync(TestClient::request({}, {{scope, 0, 0}}));
    QVERIFY(response.has_value());
    QCOMPARE(response->frames.first().scope, core::userScope(*m_ben));
    const core::Frame &frame = response->frames.last();
    QCOMPARE(frame.scope, scope);
    QCOMPARE(frame.from, 1u);
    QCOMPARE(frame.items.size(), 2);
    const auto &placed = std::get<core::PlacedChange>(frame.items[1]);
    QCOMPARE(placed.change, change);
    QCOMPARE(placed.author, *m_asha);
    QCOMPARE(placed.device, m_worker->device);
}

void SyncTest::sendsBackOnlyTheNumberOfAChangeThatCameInThisRequest()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Echo"_s);
    const core::Change change = m_worker->put(core::RecordId::create(), core::Visit());
    const auto response = m_worker->sync(TestClient::request({family(scope, {change})}, {{scope, 1, 0}}));
    const core::Frame &frame = response->frames.last();
    QCOMPARE(frame.from, 2u);
    QCOMPARE(std::get<core::OwnEcho>(frame.items[0]).dseq, change.dseq);
    const auto later = m_worker->sync(TestClient::request({}, {{scope, 0, 0}}));
    QCOMPARE(std::get<core::PlacedChange>(later->frames.last().items[1]).change, change);
}

void SyncTest::isHarmlessToSendTwice()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Twice"_s);
    const core::SyncRequest request = TestClient::request(
        {family(scope, {m_worker->put(core::RecordId::create(), core::Visit())})});
    const auto first = m_worker->sync(request);
    const auto again = m_worker->sync(request);
    QCOMPARE(first->acks[0].verdict, core::Verdict::Applied);
    QCOMPARE(again->acks[0].verdict, core::Verdict::Duplicate);
    QCOMPARE(again->acks[0].seq, first->acks[0].seq);
}

void SyncTest::setsAsideWhatAStrangerPushes()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Closed"_s);
    const qint64 before = m_server->counts().quarantined;
    const auto response = m_other->sync(
        TestClient::request({family(scope, {m_other->put(core::RecordId::create(), core::Visit())})}));
    QVERIFY(response.has_value());
    QCOMPARE(response->acks[0].verdict, core::Verdict::Quarantined);
    QCOMPARE(response->acks[0].reason, core::QuarantineReason::NoGrant);
    QCOMPARE(m_server->counts().quarantined, before + 1);
    // Nor does a scope open without its root record.
    const core::ScopeId unknown = core::ScopeId::create();
    const auto rootless = m_other->sync(
        TestClient::request({family(unknown, {m_other->put(core::RecordId::create(), core::Visit())})}));
    QCOMPARE(rootless->acks[0].reason, core::QuarantineReason::NoGrant);
}

void SyncTest::setsAsideWhatTheRoleMayNotWrite()
{
    // An advocate opens no family; nobody writes a grant.
    const core::ScopeId scope = core::ScopeId::create();
    const auto opened = m_advocate->sync(
        TestClient::request({family(scope, {m_advocate->put(core::rootRecord(scope), core::Family())})}));
    QCOMPARE(opened->acks[0].verdict, core::Verdict::Quarantined);
    core::Grant grant;
    grant.scope = scope;
    const core::PushGroup own{
        core::userScope(*m_ada), core::ScopeKind::User, {m_advocate->put(core::RecordId::create(), grant)}};
    const auto granted = m_advocate->sync(TestClient::request({own}));
    QCOMPARE(granted->acks[0].reason, core::QuarantineReason::RoleMayNot);
}

void SyncTest::setsAsideWhatWasDoneAfterTheGrantEnded()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Ended"_s);
    m_server->grant(*m_ben, scope, core::Role::CoWorker);
    const core::Change inTime = m_other->put(core::RecordId::create(), core::Visit());
    QTest::qWait(5);
    m_server->revoke(*m_ben, scope);
    QTest::qWait(5);
    const core::Change late = m_other->put(core::RecordId::create(), core::Visit());
    const auto response = m_other->sync(TestClient::request({family(scope, {inTime, late})}, {{scope, 0, 0}}));
    QCOMPARE(response->acks[0].verdict, core::Verdict::Applied);
    QCOMPARE(response->acks[1].verdict, core::Verdict::Quarantined);
    QCOMPARE(response->acks[1].reason, core::QuarantineReason::GrantEnded);
    QVERIFY(response->ended.contains(scope));
    for (const core::Frame &frame : response->frames)
        QVERIFY(frame.scope != scope);
}

void SyncTest::saysWhichScopesEnded()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Gone"_s);
    const auto response = m_other->sync(TestClient::request({}, {{scope, 1, 0}}));
    QCOMPARE(response->ended, QList<core::ScopeId>{scope});
}

void SyncTest::sendsNothingOfAScopeWithoutAGrant()
{
    core::Family record;
    record.name = u"Canary"_s;
    const core::ScopeId scope = openFamily(*m_worker, record.name);
    const Reply reply = m_other->syncReply(
        TestClient::request({}, {{scope, 0, 0}, {core::restrictedScope(scope), 0, 0}}));
    const auto response = core::decodeSyncResponse(reply.body);
    for (const core::Frame &frame : response->frames)
        QCOMPARE(frame.scope, core::userScope(*m_ben));
}

void SyncTest::answersWithinTheBudgetAndSaysThatThereIsMore()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Large"_s);
    QList<core::Change> changes;
    core::Note note;
    for (int i = 0; i < 1500; ++i) {
        note.text = QString::number(i).repeated(60);
        changes.append(m_worker->put(core::RecordId::create(), note));
    }
    QVERIFY(m_worker->sync(TestClient::request({family(scope, changes)})).has_value());
    core::Seq cursor = 0;
    int requests = 0;
    for (bool more = true; more; ++requests) {
        core::SyncRequest request = TestClient::request(
            {}, {{scope, cursor, 0}, {core::userScope(*m_asha), 1'000'000, 0}});
        request.maxBytes = 20'000;
        const auto response = m_worker->sync(request);
        QVERIFY(response.has_value());
        more = response->more;
        for (const core::Frame &frame : response->frames) {
            QCOMPARE(frame.from, cursor + 1);
            cursor = frame.to();
        }
        QVERIFY(requests < 100);
    }
    QCOMPARE(cursor, 1501u);
    QVERIFY(requests > 1);
}

void SyncTest::answersWithFewBytesWhenThereIsNothingNew()
{
    const auto first = m_worker->sync(TestClient::request());
    const core::Seq seq = first->frames.last().to();
    const Reply reply = m_worker->syncReply(TestClient::request({}, {{core::userScope(*m_asha), seq, 0}}));
    QVERIFY2(reply.body.size() <= 60, qPrintable(QString::number(reply.body.size())));
}

void SyncTest::wakesAWaitingRequestWhenSomethingCommits()
{
    const core::ScopeId scope = openFamily(*m_worker, u"Wait"_s);
    m_server->grant(*m_ben, scope, core::Role::CoWorker);
    const auto known = m_other->sync(TestClient::request({}, {{scope, 0, 0}}));
    core::SyncRequest request = TestClient::request(
        {}, {{scope, 1, 0}, {core::userScope(*m_ben), known->frames.first().to(), 0}});
    request.waitSeconds = 30;
    std::jthread writer([&] {
        QThread::msleep(300);
        TestClient second(m_server->invite(*m_asha));
        (void)second.enrol();
        (void)second.sync(TestClient::request({family(scope, {second.put(core::RecordId::create(), core::Visit())})}));
    });
    const auto response = m_other->sync(request);
    QVERIFY(response.has_value());
    QCOMPARE(response->frames.size(), 1);
    QCOMPARE(response->frames[0].from, 2u);
}

void SyncTest::wakesAWaitingRequestForACommitOfAnotherCopy()
{
    const auto known = m_other->sync(TestClient::request());
    core::SyncRequest request = TestClient::request({}, {{core::userScope(*m_ben), known->frames.first().to(), 0}});
    request.waitSeconds = 30;
    const core::ScopeId scope = openFamily(*m_worker, u"Elsewhere"_s);
    // This process writes to the same database as the server's: the server finds it by looking.
    std::jthread writer([&] {
        QThread::msleep(300);
        m_server->grant(*m_ben, scope, core::Role::CoWorker);
    });
    const auto response = m_other->sync(request);
    QVERIFY(response.has_value());
    QVERIFY(holds(grantsIn(*response), scope, core::Role::CoWorker));
}

void SyncTest::letsANamedAdvocateIntoTheCircleOnly()
{
    const core::ScopeId home = openFamily(*m_worker, u"Advocacy"_s);
    const core::ScopeId circle = core::ScopeId::create();
    core::Circle record;
    record.name = u"Mum's circle"_s;
    record.endsOn = QDate::currentDate().addDays(40);
    core::AdvocacyRequest ask;
    ask.firstName = u"Mina"_s;
    ask.advocate = *m_ada;
    ask.state = core::RequestState::Asked;
    const core::PushGroup group{circle, core::ScopeKind::Circle,
        {m_worker->put(core::rootRecord(circle), record), m_worker->put(core::RecordId::create(), ask)}};
    const auto pushed = m_worker->sync(TestClient::request({group}));
    QCOMPARE(pushed->acks[1].verdict, core::Verdict::Applied);

    const auto response = m_advocate->sync(TestClient::request({}, {{circle, 0, 0}, {home, 0, 0}}));
    const QList<core::Grant> grants = grantsIn(*response);
    QVERIFY(holds(grants, circle, core::Role::Advocate));
    const auto grant = std::ranges::find_if(grants, [&](const core::Grant &one) { return one.scope == circle; });
    QCOMPARE(grant->to, record.endsOn);
    QCOMPARE(response->ended, QList<core::ScopeId>{home});
    QCOMPARE(response->frames.last().scope, circle);
}

void SyncTest::asksTheFreestAdvocateWhenNobodyIsNamed()
{
    const core::UserId free = m_server->addUser(u"Fay"_s, core::Post::Advocate);
    const core::ScopeId circle = core::ScopeId::create();
    core::AdvocacyRequest ask;
    ask.firstName = u"Mina"_s;
    const core::PushGroup group{circle, core::ScopeKind::Circle,
        {m_worker->put(core::rootRecord(circle), core::Circle()), m_worker->put(core::RecordId::create(), ask)}};
    QVERIFY(m_worker->sync(TestClient::request({group})).has_value());
    auto fay = enrolled(free);
    QVERIFY(holds(grantsIn(*fay->sync(TestClient::request())), circle, core::Role::Advocate));
}

void SyncTest::letsTheFamilysTeamIntoACircleThatItsLeadPutsOnTheFamily()
{
    const core::ScopeId home = openFamily(*m_worker, u"Circles"_s);
    m_server->grant(*m_ben, home, core::Role::CoWorker);
    const core::ScopeId circle = core::ScopeId::create();
    core::Family record;
    record.circles = {core::Id<core::Circle>(circle)};
    // The family first, as a device may send it.
    const auto pushed = m_worker->sync(
        TestClient::request({family(home, {m_worker->put(core::rootRecord(home), record)}),
            {circle, core::ScopeKind::Circle, {m_worker->put(core::rootRecord(circle), core::Circle())}}}));
    QVERIFY(pushed.has_value());
    QVERIFY(holds(grantsIn(*m_other->sync(TestClient::request())), circle, core::Role::CoWorker));
}

void SyncTest::doesNotLetAStrangersCircleInByNamingIt()
{
    const core::ScopeId circle = core::ScopeId::create();
    QVERIFY(m_worker
            ->sync(TestClient::request(
                {{circle, core::ScopeKind::Circle, {m_worker->put(core::rootRecord(circle), core::Circle())}}}))
            .has_value());
    const core::ScopeId home = openFamily(*m_other, u"Naming"_s);
    m_server->grant(*m_ada, home, core::Role::CoWorker);
    core::Family record;
    record.circles = {core::Id<core::Circle>(circle)};
    QVERIFY(
        m_other->sync(TestClient::request({family(home, {m_other->put(core::rootRecord(home), record)})})).has_value());
    QVERIFY(!holds(grantsIn(*m_other->sync(TestClient::request())), circle, core::Role::Lead));
    QVERIFY(!holds(grantsIn(*m_advocate->sync(TestClient::request())), circle, core::Role::CoWorker));
}

void SyncTest::refusesWhatIsNotASyncRequest()
{
    for (const QByteArray &body :
        {QByteArray(), QByteArray("hello"), QByteArray("\xa1\x04\x9f\xff", 4), QByteArray("\x64\x01", 2)})
        QCOMPARE(m_worker->post("/v1/sync", body, m_worker->token).status, 400);
    QCOMPARE(m_worker->post("/v1/other", {}, m_worker->token).status, 404);
    QCOMPARE(m_worker->post("/v1/health", {}, m_worker->token).status, 405);
    QVERIFY(m_worker->sync(TestClient::request()).has_value());
}

QTEST_GUILESS_MAIN(SyncTest)
#include "synctest.moc"
