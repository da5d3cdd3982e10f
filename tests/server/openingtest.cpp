// SPDX-License-Identifier: Apache-2.0
#include "core/rules/keptapart.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/safecontact.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::core;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

/// Under which ids a push opens a scope. What follows from a scope's id belongs beside it: whoever could open something
/// else there first would have what is written there later set aside.
class OpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void opensNoFamilyUnderAnIdThatFollowsFromAnother();
    void opensNoCircleWhereSomethingOfAHeldFamilyBelongs_data();
    void opensNoCircleWhereSomethingOfAHeldFamilyBelongs();
    void opensNoFamilyBesideWhichSomethingElseStands_data() { opensNoCircleWhereSomethingOfAHeldFamilyBelongs_data(); }
    void opensNoFamilyBesideWhichSomethingElseStands();
    void opensACircleWhoseIdFollowsFromItsFamily();
    void opensAFamilyOfWhichAStrangersWordsWereKeptApart();

private:
    using Place = std::function<ScopeId(const ScopeId &family)>;

    std::unique_ptr<TestClient> enrolled(const UserId &user);
    Ack pushed(TestClient &client, const PushGroup &group);
    Ack openFamily(TestClient &client, const ScopeId &scope);
    Ack openCircle(TestClient &client, const ScopeId &scope);
    Ack writeRestricted(TestClient &client, const ScopeId &family);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_worker, m_other;
};

void OpeningTest::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    m_worker = enrolled(m_server->addUser(u"Asha"_s, Post::SocialWorker));
    m_other = enrolled(m_server->addUser(u"Ben"_s, Post::FamilyHelp));
}

std::unique_ptr<TestClient> OpeningTest::enrolled(const UserId &user)
{
    auto client = std::make_unique<TestClient>(m_server->invite(user));
    if (client->enrol().status != 200)
        qFatal("cannot enrol");
    return client;
}

Ack OpeningTest::pushed(TestClient &client, const PushGroup &group)
{
    const auto response = client.sync(TestClient::request({group}));
    if (!response || response->acks.size() != 1)
        qFatal("a push was not answered");
    return response->acks.first();
}

Ack OpeningTest::openFamily(TestClient &client, const ScopeId &scope)
{
    Family family;
    family.name = u"Okoro"_s;
    return pushed(client, {scope, ScopeKind::Family, {client.put(rootRecord(scope), family)}});
}

Ack OpeningTest::openCircle(TestClient &client, const ScopeId &scope)
{
    Circle circle;
    circle.name = u"Mum's circle"_s;
    circle.endsOn = QDate::currentDate().addDays(40);
    return pushed(client, {scope, ScopeKind::Circle, {client.put(rootRecord(scope), circle)}});
}

Ack OpeningTest::writeRestricted(TestClient &client, const ScopeId &family)
{
    SafeContact safe;
    safe.safeWays = {u"text first"_s};
    return pushed(client, {restrictedScope(family), ScopeKind::Restricted, {client.put(RecordId::create(), safe)}});
}

void OpeningTest::opensNoFamilyUnderAnIdThatFollowsFromAnother()
{
    const ScopeId family = ScopeId::create();
    QCOMPARE(openFamily(*m_other, restrictedScope(family)).verdict, Verdict::Quarantined);
    QCOMPARE(openFamily(*m_other, keptScope(family)).reason, QuarantineReason::NoGrant);
    QCOMPARE(openFamily(*m_worker, family).verdict, Verdict::Applied);
    QCOMPARE(writeRestricted(*m_worker, family).verdict, Verdict::Applied);
    // Also not for who leads the family and writes there later.
    const ScopeId second = ScopeId::create();
    QCOMPARE(openFamily(*m_worker, second).verdict, Verdict::Applied);
    QCOMPARE(openFamily(*m_worker, restrictedScope(second)).verdict, Verdict::Quarantined);
    QCOMPARE(writeRestricted(*m_worker, second).verdict, Verdict::Applied);
}

void OpeningTest::opensNoCircleWhereSomethingOfAHeldFamilyBelongs_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("restricted") << Place(restrictedScope);
    QTest::newRow("kept apart") << Place(keptScope);
    QTest::newRow("kept apart of restricted")
        << Place([](const ScopeId &family) { return keptScope(restrictedScope(family)); });
}

void OpeningTest::opensNoCircleWhereSomethingOfAHeldFamilyBelongs()
{
    QFETCH(Place, place);
    const ScopeId family = ScopeId::create();
    QCOMPARE(openFamily(*m_worker, family).verdict, Verdict::Applied);
    QCOMPARE(openCircle(*m_worker, place(family)).verdict, Verdict::Quarantined);
    QCOMPARE(writeRestricted(*m_worker, family).verdict, Verdict::Applied);
}

void OpeningTest::opensNoFamilyBesideWhichSomethingElseStands()
{
    QFETCH(Place, place);
    const ScopeId family = ScopeId::create();
    QCOMPARE(openCircle(*m_other, place(family)).verdict, Verdict::Applied); // nobody can tell yet
    QCOMPARE(openFamily(*m_other, family).reason, QuarantineReason::NoGrant);
}

void OpeningTest::opensACircleWhoseIdFollowsFromItsFamily()
{
    const ScopeId family = ScopeId::create();
    QCOMPARE(openFamily(*m_worker, family).verdict, Verdict::Applied);
    QCOMPARE(openCircle(*m_worker, ScopeId(Uuid::v5(family, "circle 0"))).verdict, Verdict::Applied);
}

void OpeningTest::opensAFamilyOfWhichAStrangersWordsWereKeptApart()
{
    const ScopeId family = ScopeId::create();
    QCOMPARE(writeRestricted(*m_other, family).verdict, Verdict::Quarantined);
    QCOMPARE(openFamily(*m_worker, family).verdict, Verdict::Applied);
    QCOMPARE(writeRestricted(*m_worker, family).verdict, Verdict::Applied);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
