// SPDX-License-Identifier: Apache-2.0
// Two workers wrote the same grandmother down, and both say so offline: real devices, server and PostgreSQL.
#include "app/samerecords.h"
#include "core/rules/sameperson.h"
#include "core/types/records/relationship.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"

#include <QTest>

#include <algorithm>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::RecordId;
using core::Role;
using core::SamePerson;

class SameOfflineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init();
    void cleanup();

    void isOnePersonAfterBothSaidSoOfflineAndTwoAgainAfterOneTookItBack();
    void endsTheSameWhereEachKeptAnotherOne();
    void endsTheSameOfAChainAndACircleWhoeverSyncsFirst_data();
    void endsTheSameOfAChainAndACircleWhoeverSyncsFirst();
    void remembersThatTheyAreTwoOnEveryDevice();
    void goesOnWithTheOneWhoIsLeft();

private:
    core::UserId user(const QString &name, core::Post post, SyncDevice &device);
    RecordId person(SyncDevice &device, const QString &name);
    QStringList names(SyncDevice &device);
    app::SameFacts told(SyncDevice &device, const RecordId &person);
    void say(SyncDevice &device, const SamePerson &said);
    void sayTwo(SyncDevice &device, const RecordId &a, const RecordId &b);
    void syncAll();

    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncDevice> m_asha, m_ben;
    std::optional<core::UserId> m_ashaUser, m_benUser;
    std::optional<core::ScopeId> m_family;
};

core::UserId SameOfflineTest::user(const QString &name, core::Post post, SyncDevice &device)
{
    const core::UserId made = m_server->addUser(name, post);
    device.enrol(m_server->invite(made));
    return made;
}

void SameOfflineTest::init()
{
    m_server = std::make_unique<TestServer>(m_cluster.get());
    m_asha = std::make_unique<SyncDevice>();
    m_ben = std::make_unique<SyncDevice>();
    m_ashaUser = user(u"Asha"_s, core::Post::SocialWorker, *m_asha);
    m_benUser = user(u"Ben"_s, core::Post::FamilyHelp, *m_ben);
    core::Family family;
    family.name = u"Okoro"_s;
    m_family = core::ScopeId(m_asha->put(family));
    m_asha->sync();
    m_server->grant(*m_benUser, *m_family, Role::CoWorker);
    syncAll();
}

void SameOfflineTest::cleanup()
{
    m_asha.reset();
    m_ben.reset();
    m_server.reset();
}

RecordId SameOfflineTest::person(SyncDevice &device, const QString &name)
{
    core::Person one;
    one.knownAs = name;
    QTest::qWait(2); // so that who is written down later has the greater id
    return device.put(one, m_family);
}

QStringList SameOfflineTest::names(SyncDevice &device)
{
    const auto people = SyncDevice::must(
        device.onStore([family = *m_family](core::RecordStore &store) { return app::readPeople(store, family); }),
        "people");
    QStringList all;
    for (const auto &one : people)
        all.append(one.value.knownAs);
    all.sort();
    return all;
}

app::SameFacts SameOfflineTest::told(SyncDevice &device, const RecordId &person)
{
    const app::SameReader reader{*m_family, person, &device == m_asha.get() ? *m_ashaUser : *m_benUser,
        core::Post::SocialWorker, QDate::currentDate()};
    return SyncDevice::must(
        device.onStore([reader](core::RecordStore &store) { return app::readSame(store, reader); }), "told");
}

void SameOfflineTest::say(SyncDevice &device, const SamePerson &said)
{
    const RecordId id = core::samePersonRecord(RecordId(*said.first), RecordId(*said.second));
    const auto edit = core::newRecord(*m_family, core::ScopeKind::Family, id, said);
    SyncDevice::must(device.onStore([edit](core::RecordStore &store) { return store.write(edit); }), "say");
}

void SameOfflineTest::sayTwo(SyncDevice &device, const RecordId &a, const RecordId &b)
{
    const app::SameToSay pair{
        *m_family, a, b, &device == m_asha.get() ? *m_ashaUser : *m_benUser, QDate::currentDate()};
    SyncDevice::must(
        device.onStore([pair](core::RecordStore &store) { return app::sayTwoPeople(store, pair); }), "two");
}

void SameOfflineTest::syncAll()
{
    for (int round = 0; round < 2; ++round) {
        for (auto *device : {m_asha.get(), m_ben.get()})
            QCOMPARE(device->sync().quarantined, 0);
    }
}

void SameOfflineTest::isOnePersonAfterBothSaidSoOfflineAndTwoAgainAfterOneTookItBack()
{
    // Both were there, neither with a signal.
    const RecordId rose = person(*m_asha, u"Rose"_s);
    const RecordId nana = person(*m_ben, u"Nana Rose"_s);
    core::Relationship tie;
    tie.to = core::Id<core::Person>(nana);
    const RecordId drawn = m_ben->put(tie, m_family);
    syncAll();
    for (auto *device : {m_asha.get(), m_ben.get()}) {
        QCOMPARE(names(*device), (QStringList{u"Nana Rose"_s, u"Rose"_s}));
        QCOMPARE(told(*device, rose).asks.size(), 1);
    }
    const auto one = [&](SyncDevice &device, const core::UserId &by) {
        const app::SameToSay pair{*m_family, nana, rose, by, QDate::currentDate()};
        SyncDevice::must(
            device.onStore([pair](core::RecordStore &store) { return app::sayOnePerson(store, pair); }), "one");
    };
    one(*m_asha, *m_ashaUser);
    one(*m_ben, *m_benUser);
    QCOMPARE(names(*m_ben), QStringList{u"Rose"_s}); // before any contact
    syncAll();
    for (auto *device : {m_asha.get(), m_ben.get()}) {
        QCOMPARE(names(*device), QStringList{u"Rose"_s});
        QCOMPARE(device->count<SamePerson>(), 1);
        QCOMPARE(SyncDevice::must(device->find<core::Person>(nana), "old link").record.id, rose);
        QCOMPARE(device->value<core::Relationship>(drawn).to, core::Id<core::Person>(rose));
        const app::SameFacts facts = told(*device, nana);
        QCOMPARE(facts.shownId, rose.toString());
        QCOMPARE(facts.also.size(), 1);
        QCOMPARE(facts.also.front().name, u"Nana Rose"_s);
        QVERIFY(facts.asks.isEmpty() && facts.apart.isEmpty());
        QVERIFY(device->conflicts(core::samePersonRecord(rose, nana)).size() <= 1); // who said it last
    }
    QCOMPARE(told(*m_asha, rose).also.front().said, told(*m_asha, nana).also.front().said);
    // Ben sees that they are two after all, without a signal.
    sayTwo(*m_ben, rose, nana);
    QCOMPARE(names(*m_ben), (QStringList{u"Nana Rose"_s, u"Rose"_s}));
    syncAll();
    for (auto *device : {m_asha.get(), m_ben.get()}) {
        QCOMPARE(names(*device), (QStringList{u"Nana Rose"_s, u"Rose"_s}));
        QCOMPARE(device->value<core::Relationship>(drawn).to, core::Id<core::Person>(nana));
        const app::SameFacts facts = told(*device, rose);
        QVERIFY(facts.asks.isEmpty()); // nobody is asked again
        QCOMPARE(facts.apart.size(), 1);
    }
    QVERIFY(told(*m_asha, rose).apart.front().said.startsWith(u"Ben said so"_s));
    // And Asha brings it back.
    one(*m_asha, *m_ashaUser);
    syncAll();
    QCOMPARE(names(*m_ben), QStringList{u"Rose"_s});
    QVERIFY(m_server->command({u"verify"_s}).contains(u", 0 broken"_s));
}

void SameOfflineTest::endsTheSameWhereEachKeptAnotherOne()
{
    const RecordId rose = person(*m_asha, u"Rose"_s);
    const RecordId nana = person(*m_ben, u"Nana"_s);
    syncAll();
    say(*m_asha, core::saidOne(rose, nana));
    QTest::qWait(2);
    say(*m_ben, core::saidOne(nana, rose));
    QCOMPARE(names(*m_asha), QStringList{u"Rose"_s});
    QCOMPARE(names(*m_ben), QStringList{u"Nana"_s});
    syncAll();
    QCOMPARE(names(*m_asha), QStringList{u"Nana"_s}); // said last
    QCOMPARE(names(*m_ben), QStringList{u"Nana"_s});
}

void SameOfflineTest::endsTheSameOfAChainAndACircleWhoeverSyncsFirst_data()
{
    QTest::addColumn<bool>("benFirst");
    QTest::addColumn<bool>("circle");
    QTest::newRow("chain, Asha first") << false << false;
    QTest::newRow("chain, Ben first") << true << false;
    QTest::newRow("circle, Asha first") << false << true;
    QTest::newRow("circle, Ben first") << true << true;
}

void SameOfflineTest::endsTheSameOfAChainAndACircleWhoeverSyncsFirst()
{
    QFETCH(bool, benFirst);
    QFETCH(bool, circle);
    const RecordId rose = person(*m_asha, u"Rose"_s);
    const RecordId nana = person(*m_asha, u"Nana"_s);
    const RecordId gran = person(*m_asha, u"Gran"_s);
    syncAll();
    say(*m_asha, core::saidOne(nana, gran));
    say(*m_ben, core::saidOne(gran, rose));
    if (circle)
        say(*m_ben, core::saidOne(rose, nana));
    for (auto *device : {benFirst ? m_ben.get() : m_asha.get(), benFirst ? m_asha.get() : m_ben.get()})
        device->sync();
    syncAll();
    const QStringList shown{circle ? u"Rose"_s : u"Nana"_s}; // of a circle the first who was written down
    QCOMPARE(names(*m_asha), shown);
    QCOMPARE(names(*m_ben), shown);
    QVERIFY(m_server->command({u"verify"_s}).contains(u", 0 broken"_s));
}

void SameOfflineTest::remembersThatTheyAreTwoOnEveryDevice()
{
    const RecordId rose = person(*m_asha, u"Rose"_s);
    const RecordId other = person(*m_ben, u"Rose"_s);
    syncAll();
    QCOMPARE(told(*m_ben, other).asks.size(), 1);
    sayTwo(*m_asha, rose, other);
    syncAll();
    for (auto *device : {m_asha.get(), m_ben.get()}) {
        QVERIFY(told(*device, rose).asks.isEmpty());
        QVERIFY(told(*device, other).asks.isEmpty());
        QCOMPARE(names(*device).size(), 2);
    }
}

void SameOfflineTest::goesOnWithTheOneWhoIsLeft()
{
    const RecordId rose = person(*m_asha, u"Rose"_s);
    const RecordId nana = person(*m_ben, u"Nana"_s);
    syncAll();
    // Asha takes one away while Ben says that the two are one.
    const auto &r = SyncDevice::must(m_asha->find<core::Person>(rose), "find").record;
    const core::Edit gone{r.scope, r.scopeKind, rose, r.kind, core::Op::Delete, {}, r.base};
    SyncDevice::must(m_asha->onStore([gone](core::RecordStore &store) { return store.write(gone); }), "gone");
    say(*m_ben, core::saidOne(rose, nana));
    syncAll();
    QCOMPARE(names(*m_asha), QStringList{u"Nana"_s});
    QCOMPARE(names(*m_ben), QStringList{u"Nana"_s});
}

QTEST_GUILESS_MAIN(SameOfflineTest)
#include "tst_sameoffline.moc"
