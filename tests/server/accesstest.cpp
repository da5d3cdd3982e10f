// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/childwords.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/organisation.h"
#include "core/types/records/person.h"
#include "core/types/records/streetround.h"
#include "core/types/records/visit.h"
#include "server/sql.h"
#include "tests/server/testclient.h"
#include "tests/support/testserver.h"

#include <QTest>

using namespace doorstep;
using namespace doorstep::server;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

/// What nobody may learn, and what nobody may do, through the doors that the protocol leaves open.
class AccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void keepsParentsAndYoungPeopleOutOfTheDirectory();
    void keepsTheTeamAndNotTheUserInAStreetsLog();
    void believesADevicesClockOnlyUntilItWasToldOfTheEnd();
    void marksWhatWasMadeBeforeAGrantEnded();
    void opensAFamilyByItsRootRecordOnly();
    void leavesTheDeletingOfAChildsWordsToWhoWroteThemDown();
    void offersDraftsOfTranslationsAndTakesThemBack();

private:
    std::unique_ptr<TestClient> enrolled(const core::UserId &user);
    core::ScopeId openFamily(TestClient &client);
    void script(const QString &sql);
    QString value(const QString &sql);

    std::unique_ptr<TestServer> m_server;
    std::optional<core::UserId> m_asha, m_ben;
    std::unique_ptr<TestClient> m_worker, m_other;
};

void AccessTest::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    m_asha = m_server->addUser(u"Asha"_s, core::Post::SocialWorker);
    m_ben = m_server->addUser(u"Ben"_s, core::Post::FamilyHelp);
    m_worker = enrolled(*m_asha);
    m_other = enrolled(*m_ben);
}

std::unique_ptr<TestClient> AccessTest::enrolled(const core::UserId &user)
{
    auto client = std::make_unique<TestClient>(m_server->invite(user));
    if (client->enrol().status != 200)
        qFatal("cannot enrol");
    return client;
}

core::ScopeId AccessTest::openFamily(TestClient &client)
{
    const core::ScopeId scope = core::ScopeId::create();
    core::Family family;
    family.name = u"Okoro"_s;
    const core::PushGroup group{scope, core::ScopeKind::Family, {client.put(core::rootRecord(scope), family)}};
    const auto response = client.sync(TestClient::request({group}));
    if (!response || response->acks[0].verdict != core::Verdict::Applied)
        qFatal("cannot open a family");
    return scope;
}

void AccessTest::script(const QString &sql)
{
    auto lease = m_server->organisation().pool().take();
    if (!lease || !(*lease)->runScript(sql))
        qFatal("a statement of the test failed");
}

QString AccessTest::value(const QString &sql)
{
    auto lease = m_server->organisation().pool().take();
    const QByteArray text = sql.toUtf8();
    const QByteArray name = "test_" + QByteArray::number(qHash(text));
    auto rows = (*lease)->run(Statement{name.constData(), text.constData()});
    return rows && rows->size() == 1 ? rows->text(0, 0) : u"nothing"_s;
}

void AccessTest::keepsParentsAndYoungPeopleOutOfTheDirectory()
{
    const core::UserId parent = m_server->addUser(u"Wilhelmina Sorrel"_s, core::Post::Parent);
    (void)m_server->addUser(u"Peregrine Sorrel"_s, core::Post::YoungPerson);
    const core::UserId volunteer = m_server->addUser(u"Vera"_s, core::Post::Volunteer);
    const auto device = enrolled(volunteer);
    const auto response = device->sync(TestClient::request({}, {{m_server->organisation().scope(), 0, 0}}));
    QVERIFY(response.has_value());
    QByteArray read;
    for (const core::Frame &frame : response->frames) {
        for (const auto &item : frame.items) {
            if (const auto *placed = std::get_if<core::PlacedChange>(&item))
                read += placed->change.fields.encoded();
        }
    }
    QVERIFY(read.contains("Vera")); // the directory was read
    QVERIFY(!read.contains("Sorrel"));
    // They sign in as anybody else, and adding them again is harmless.
    const auto own = enrolled(parent);
    QVERIFY(own->sync(TestClient::request()).has_value());
    core::User same;
    same.name = u"Wilhelmina Sorrel"_s;
    same.post = core::Post::Parent;
    const qint64 changes = m_server->counts().changes;
    QVERIFY(m_server->organisation().addUser(same, parent).ok());
    QCOMPARE(m_server->counts().changes, changes);
}

void AccessTest::keepsTheTeamAndNotTheUserInAStreetsLog()
{
    const core::ScopeId street = core::ScopeId::create();
    core::Neighbourhood root;
    root.name = u"Hill Ward"_s;
    const RecordWrite write = RecordWrite::of(core::rootRecord(street), root);
    QVERIFY(m_server->organisation().writer("test").write(street, core::ScopeKind::Neighbourhood, {&write, 1}).ok());
    m_server->grant(*m_asha, street, core::Role::CoWorker);
    m_server->grant(*m_ben, street, core::Role::CoWorker);

    core::StreetRound round;
    round.day = QDate::currentDate();
    round.block = u"Hill Street, even side"_s;
    round.homes = 24;
    const core::Change first = m_worker->put(core::RecordId::create(), round);
    const core::Change second = m_worker->put(core::RecordId::create(), round);
    const core::PushGroup group{street, core::ScopeKind::Neighbourhood, {first, second}};
    const auto response = m_worker->sync(TestClient::request({group}, {{street, 1, 0}}));
    QCOMPARE(response->acks[0].verdict, core::Verdict::Applied);
    // The worker's own device gets it back as the team's, so that both ends hold the same.
    QList<core::PlacedChange> placed;
    for (const core::Frame &frame : response->frames) {
        for (const auto &item : frame.items) {
            if (frame.scope == street)
                placed.append(std::get<core::PlacedChange>(item));
        }
    }
    QCOMPARE(placed.size(), 2);
    QCOMPARE(placed[0].change, first);
    QVERIFY(placed[0].author != *m_asha);
    QVERIFY(placed[0].device != m_worker->device);
    QCOMPARE(placed[1].device, placed[0].device);
    // Neither id stands in any row of the scope.
    const QString where = u" where scope_id = '%1' and ('%2' in (%3::text) or '%4' in (%5::text))"_s;
    const QString asha = m_asha->toString();
    const QString phone = m_worker->device.toString();
    QCOMPARE(value(u"select count(*)::text from change"_s
                   + where.arg(street.toString(), asha, u"author"_s, phone, u"device_id"_s)),
        u"0"_s);
    QCOMPARE(value(u"select count(*)::text from record where scope_id = '%1' and owner = '%2'"_s.arg(
                 street.toString(), asha)),
        u"0"_s);
    // A colleague's round has the same author and another device; a repeat is still a duplicate.
    const core::PushGroup again{street, core::ScopeKind::Neighbourhood, {first}};
    QCOMPARE(m_worker->sync(TestClient::request({again}))->acks[0].verdict, core::Verdict::Duplicate);
    const core::PushGroup others{
        street, core::ScopeKind::Neighbourhood, {m_other->put(core::RecordId::create(), round)}};
    QCOMPARE(m_other->sync(TestClient::request({others}))->acks[0].verdict, core::Verdict::Applied);
    QCOMPARE(value(u"select count(distinct author)::text || ' ' || count(distinct device_id)::text from change "
                   "where scope_id = '%1' and seq > 1"_s.arg(street.toString())),
        u"1 2"_s);
}

void AccessTest::believesADevicesClockOnlyUntilItWasToldOfTheEnd()
{
    const core::ScopeId scope = openFamily(*m_worker);
    m_server->grant(*m_ben, scope, core::Role::CoWorker);
    const core::Change before = m_other->put(core::RecordId::create(), core::Visit());
    core::Change backDated = m_other->put(core::RecordId::create(), core::Visit());
    backDated.hlc = before.hlc;
    QTest::qWait(5);
    m_server->revoke(*m_ben, scope);
    // The device's first contact after the end: what it had is taken.
    const core::PushGroup inTime{scope, core::ScopeKind::Family, {before}};
    QCOMPARE(m_other->sync(TestClient::request({inTime}))->acks[0].verdict, core::Verdict::Applied);
    // Ten minutes and more later it has been told; a change that says it is older is not believed.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    script(u"update device set seen_before = %1, last_seen = %1 where device_id = '%2'"_s.arg(now).arg(
        m_other->device.toString()));
    const core::PushGroup late{scope, core::ScopeKind::Family, {backDated}};
    const auto response = m_other->sync(TestClient::request({late}));
    QCOMPARE(response->acks[0].verdict, core::Verdict::Quarantined);
    QCOMPARE(response->acks[0].reason, core::QuarantineReason::GrantEnded);
}

void AccessTest::marksWhatWasMadeBeforeAGrantEnded()
{
    const core::ScopeId scope = openFamily(*m_worker);
    const core::UserId cara = m_server->addUser(u"Cara"_s, core::Post::FamilyHelp);
    const auto device = enrolled(cara);
    m_server->grant(cara, scope, core::Role::CoWorker);
    const core::Change before = device->put(core::RecordId::create(), core::Visit());
    QTest::qWait(5);
    m_server->revoke(cara, scope);
    const core::PushGroup group{scope, core::ScopeKind::Family, {before}};
    QCOMPARE(device->sync(TestClient::request({group}))->acks[0].verdict, core::Verdict::Applied);
    QCOMPARE(value(u"select string_agg(mark::text, ' ' order by seq) from change where scope_id = '%1'"_s.arg(
                 scope.toString())),
        u"0 1"_s);
}

void AccessTest::opensAFamilyByItsRootRecordOnly()
{
    const core::ScopeId scope = core::ScopeId::create();
    const core::PushGroup person{
        scope, core::ScopeKind::Family, {m_other->put(core::rootRecord(scope), core::Person())}};
    QCOMPARE(m_other->sync(TestClient::request({person}))->acks[0].reason, core::QuarantineReason::NoGrant);
    // The scope is free for whoever brings the family itself.
    const core::PushGroup family{
        scope, core::ScopeKind::Family, {m_worker->put(core::rootRecord(scope), core::Family())}};
    QCOMPARE(m_worker->sync(TestClient::request({family}))->acks[0].verdict, core::Verdict::Applied);
}

void AccessTest::offersDraftsOfTranslationsAndTakesThemBack()
{
    const auto ours = [&] {
        const QList<core::FieldMap> all = m_server->fieldsOfRecords(core::kindOf<core::Organisation>);
        const auto record = core::fromFields<core::Organisation>(all.value(0));
        return all.size() == 1 && record ? *record : core::Organisation();
    };
    const QString name = ours().name;
    QVERIFY(!name.isEmpty());
    m_server->command({u"languages"_s, u"pl"_s, u"ro"_s});
    QCOMPARE(ours().draftLanguages, (QStringList{u"pl"_s, u"ro"_s}));
    QCOMPARE(ours().name, name);
    m_server->command({u"languages"_s, u"--none"_s});
    QVERIFY(ours().draftLanguages.isEmpty());
    m_server->command({u"languages"_s, u"pl"_s, u"ro"_s}); // what was said before is said again
    QCOMPARE(ours().draftLanguages.size(), 2);
}

void AccessTest::leavesTheDeletingOfAChildsWordsToWhoWroteThemDown()
{
    const core::ScopeId scope = openFamily(*m_worker);
    m_server->grant(*m_ben, scope, core::Role::CoWorker);
    core::ChildWords words;
    words.words = u"I like when Nana comes"_s;
    const core::RecordId id = core::RecordId::create();
    const core::PushGroup said{scope, core::ScopeKind::Family, {m_worker->put(id, words)}};
    QCOMPARE(m_worker->sync(TestClient::request({said}))->acks[0].verdict, core::Verdict::Applied);
    core::Change gone = m_other->change(id, core::kindOf<core::ChildWords>.number, {}, 2);
    gone.op = core::Op::Delete;
    const core::PushGroup taken{scope, core::ScopeKind::Family, {gone}};
    QCOMPARE(m_other->sync(TestClient::request({taken}))->acks[0].reason, core::QuarantineReason::NotOwner);
    QVERIFY(m_server->countRecords(core::kindOf<core::ChildWords>) >= 1);
}

QTEST_GUILESS_MAIN(AccessTest)
#include "accesstest.moc"
