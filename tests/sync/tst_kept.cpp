// SPDX-License-Identifier: Apache-2.0
// What was kept apart, from the author's device to the manager's and back: real devices, server and PostgreSQL.
#include "core/rules/keptapart.h"
#include "core/types/records/childwords.h"
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "core/types/records/safecontact.h"
#include "core/wire/recordcodec.h"
#include "tests/support/testserver.h"
#include "tests/sync/syncdevice.h"

#include <QTest>

#include <algorithm>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;
using core::KeptAnswer;
using core::KeptChange;
using core::KeptDecision;
using core::KeptOutcome;
using core::Role;

class KeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init();
    void cleanup();

    void aManagerAddsWhatARevokedWorkerWroteAndEverybodyHasIt();
    void aManagerLeavesItOutAndItsAuthorReadsWhyAndKeepsTheWords();
    void addsWhatCameFromADeviceThatHasEnded();
    void reachesNobodyWhoMayNotSeeTheScope();
    void leavesWithTheGrantAndComesWithANewOne();
    void takesNoDecisionFromItsOwnAuthor();
    void alterNoWordsByWhatAManagerWrites();
    void theAdministrationDecidesWhereNoManagerCan();
    void theAdministrationLeavesOutUnreadAndItsAuthorReadsWhy();
    void reachesWhoIsLetInWhereNobodyHasWrittenYet();
    void theAdministrationAddsWhereNobodyHasWrittenYet();

private:
    core::UserId person(const QString &name, core::Post post, SyncDevice &device);
    core::RecordId keptApart(const QString &text);
    core::RecordId safeContactKeptApart();
    core::RecordStore::Unsent onlyUnsent();
    core::RecordId onlyKept(SyncDevice &device);
    void decide(const core::RecordId &kept, KeptDecision decision, const QString &why = {});

    std::unique_ptr<TestCluster> m_cluster;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<SyncDevice> m_lead, m_worker, m_manager, m_stranger;
    std::optional<core::UserId> m_leadUser, m_workerUser, m_managerUser, m_strangerUser;
    std::optional<core::ScopeId> m_family;
};

core::UserId KeptTest::person(const QString &name, core::Post post, SyncDevice &device)
{
    const core::UserId user = m_server->addUser(name, post);
    device.enrol(m_server->invite(user));
    return user;
}

void KeptTest::init()
{
    m_server = std::make_unique<TestServer>(m_cluster.get());
    for (auto *device : {&m_lead, &m_worker, &m_manager, &m_stranger})
        *device = std::make_unique<SyncDevice>();
    m_leadUser = person(u"Asha"_s, core::Post::SocialWorker, *m_lead);
    m_workerUser = person(u"Ben"_s, core::Post::FamilyHelp, *m_worker);
    m_managerUser = person(u"Mia"_s, core::Post::Manager, *m_manager);
    m_strangerUser = person(u"Nia"_s, core::Post::Manager, *m_stranger);
    core::Family family;
    family.name = u"Okoro"_s;
    m_family = core::ScopeId(m_lead->put(family));
    m_lead->sync();
    m_server->grant(*m_workerUser, *m_family, Role::CoWorker);
    m_server->grant(*m_managerUser, *m_family, Role::Manager);
    for (auto *device : {&m_worker, &m_manager, &m_stranger})
        (*device)->sync();
}

void KeptTest::cleanup()
{
    for (auto *device : {&m_lead, &m_worker, &m_manager, &m_stranger})
        device->reset();
    m_server.reset();
}

// Ben's time with the family ends, and he writes on, not knowing of it.
core::RecordId KeptTest::keptApart(const QString &text)
{
    m_server->revoke(*m_workerUser, *m_family);
    QTest::qWait(5); // so that the clock shows another millisecond
    core::Note note;
    note.text = text;
    const core::RecordId id = m_worker->put(note, m_family);
    if (m_worker->sync().quarantined != 1)
        qFatal("it was not set aside");
    return id;
}

// Ben may not write what few may see, and nobody has put anything there.
core::RecordId KeptTest::safeContactKeptApart()
{
    core::SafeContact way;
    way.never = u"never ring the house"_s;
    const core::RecordId id = m_worker->put(way, core::restrictedScope(*m_family));
    if (m_worker->sync().quarantined != 1)
        qFatal("it was not set aside");
    return id;
}

core::RecordStore::Unsent KeptTest::onlyUnsent()
{
    const auto unsent = m_worker->onStore([](core::RecordStore &store) { return store.unsent(); });
    if (!unsent || unsent->size() != 1)
        qFatal("there is not one change on the device that is not in the log");
    return unsent->front();
}

core::RecordId KeptTest::onlyKept(SyncDevice &device)
{
    const auto all = device.onStore(
        [](core::RecordStore &store) { return store.list<KeptChange>(core::query<KeptChange>()); });
    if (!all || all->size() != 1)
        qFatal("there is not one kept change on the device");
    return all->front().record.id;
}

void KeptTest::decide(const core::RecordId &kept, KeptDecision decision, const QString &why)
{
    m_manager->edit<KeptChange>(kept, [&](KeptChange &change) {
        change.decision = decision;
        change.why = why;
    });
}

void KeptTest::aManagerAddsWhatARevokedWorkerWroteAndEverybodyHasIt()
{
    const core::RecordId note = keptApart(u"Amara showed me her drawing"_s);
    QCOMPARE(m_worker->pending().quarantined, 1);
    m_manager->sync();
    const core::RecordId kept = onlyKept(*m_manager);
    const auto stored = m_manager->find<KeptChange>(kept);
    QVERIFY(stored.ok());
    QCOMPARE(stored->value.author, m_workerUser);
    QCOMPARE(stored->value.scope, m_family);
    QCOMPARE(stored->value.reason, core::KeptReason::GrantEnded);
    QCOMPARE(core::fromFields<core::Note>(core::fromKeptFields(stored->record.fields))->text,
        u"Amara showed me her drawing"_s);
    QCOMPARE(m_lead->count<KeptChange>(), 0);
    // Decided without a signal, as any edit is.
    decide(kept, KeptDecision::Add);
    m_lead->sync();
    QVERIFY(!m_lead->find<core::Note>(note).ok());
    m_manager->sync();
    m_manager->sync();
    QCOMPARE(m_manager->value<KeptChange>(kept).outcome, KeptOutcome::Added);
    m_lead->sync();
    QCOMPARE(m_lead->value<core::Note>(note).text, u"Amara showed me her drawing"_s);
    QCOMPARE(m_manager->value<core::Note>(note).text, u"Amara showed me her drawing"_s);
    QCOMPARE(SyncDevice::must(m_lead->find<core::Note>(note), "find").record.author, m_workerUser);
    m_worker->sync();
    QCOMPARE(m_worker->pending().quarantined, 0);
    QCOMPARE(m_worker->count<KeptAnswer>(), 1);
    QCOMPARE(m_server->counts().quarantined, 0);
    // Nothing more comes of it, whoever syncs again.
    for (auto *device : {&m_lead, &m_worker, &m_manager}) {
        const core::SyncSummary quiet = (*device)->sync();
        QCOMPARE(quiet.sent + quiet.quarantined, 0);
    }
    QVERIFY(m_server->command({u"verify"_s}).contains(u", 0 broken"_s));
}

void KeptTest::aManagerLeavesItOutAndItsAuthorReadsWhyAndKeepsTheWords()
{
    const core::RecordId note = keptApart(u"We went to the park"_s);
    m_manager->sync();
    const core::RecordId kept = onlyKept(*m_manager);
    decide(kept, KeptDecision::LeaveOut, u"Asha wrote the same."_s);
    m_manager->sync();
    m_lead->sync();
    QVERIFY(!m_lead->find<core::Note>(note).ok());
    m_worker->sync();
    QCOMPARE(m_worker->pending().quarantined, 0);
    const auto answer = m_worker->onStore(
        [](core::RecordStore &store) { return store.list<KeptAnswer>(core::query<KeptAnswer>()); });
    QVERIFY(answer.ok());
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->front().value.outcome, KeptOutcome::LeftOut);
    QCOMPARE(answer->front().value.why, u"Asha wrote the same."_s);
    QCOMPARE(answer->front().value.decidedBy, m_managerUser);
    const auto unsent = m_worker->onStore([](core::RecordStore &store) { return store.unsent(); });
    QVERIFY(unsent.ok());
    QCOMPARE(unsent->size(), 1);
    QCOMPARE(unsent->front().state, core::Sending::LeftOut);
    QCOMPARE(core::fromFields<core::Note>(unsent->front().change.fields)->text, u"We went to the park"_s);
    QVERIFY(!m_worker->find<core::Note>(note).ok());
}

void KeptTest::addsWhatCameFromADeviceThatHasEnded()
{
    const core::RecordId note = keptApart(u"Amara laughed"_s);
    m_server->command({u"revoke"_s, u"Ben"_s, u"--devices"_s});
    m_manager->sync();
    decide(onlyKept(*m_manager), KeptDecision::Add);
    m_manager->sync();
    m_lead->sync();
    QCOMPARE(m_lead->value<core::Note>(note).text, u"Amara laughed"_s);
    QVERIFY(!m_worker->trySync().ok());
}

void KeptTest::reachesNobodyWhoMayNotSeeTheScope()
{
    // The lead may write what few may see; Ben may not, and Mia, who manages in the family, may not read it either.
    core::SafeContact way;
    way.never = u"never ring the house"_s;
    m_worker->put(way, core::restrictedScope(*m_family));
    m_lead->put(way, core::restrictedScope(*m_family)); // so that the scope is there
    m_lead->sync();
    QCOMPARE(m_worker->sync().quarantined, 1);
    for (auto *device : {&m_manager, &m_stranger, &m_lead}) {
        (*device)->sync();
        QCOMPARE((*device)->count<KeptChange>(), 0);
    }
    // Who may see it, as its manager, decides.
    m_server->grant(*m_strangerUser, core::restrictedScope(*m_family), Role::Manager);
    m_stranger->sync();
    m_stranger->sync();
    QCOMPARE(m_stranger->count<KeptChange>(), 1);
    m_manager->sync();
    QCOMPARE(m_manager->count<KeptChange>(), 0);
}

void KeptTest::leavesWithTheGrantAndComesWithANewOne()
{
    keptApart(u"Amara laughed"_s);
    m_manager->sync();
    QCOMPARE(m_manager->count<KeptChange>(), 1);
    m_server->revoke(*m_managerUser, *m_family);
    m_manager->sync();
    m_manager->sync();
    QCOMPARE(m_manager->count<KeptChange>(), 0);
    m_server->grant(*m_managerUser, *m_family, Role::Manager);
    m_manager->sync();
    m_manager->sync();
    QCOMPARE(m_manager->count<KeptChange>(), 1);
    m_server->grant(*m_managerUser, *m_family, Role::CoWorker); // still in the family, and no manager there any more
    m_manager->sync();
    m_manager->sync();
    QCOMPARE(m_manager->count<KeptChange>(), 0);
    QCOMPARE(m_manager->count<core::Family>(), 1);
}

void KeptTest::takesNoDecisionFromItsOwnAuthor()
{
    core::ChildWords said;
    said.words = u"I like when Nana comes"_s;
    const core::RecordId words = m_lead->put(said, m_family);
    m_lead->sync();
    m_manager->sync();
    m_manager->edit<core::ChildWords>(words, [](core::ChildWords &other) { other.words = u"Nana came"_s; });
    QCOMPARE(m_manager->sync().quarantined, 1);
    m_manager->sync();
    const core::RecordId kept = onlyKept(*m_manager);
    decide(kept, KeptDecision::Add);
    QCOMPARE(m_manager->sync().quarantined, 1);
    QVERIFY(!m_manager->value<KeptChange>(kept).outcome);
    m_lead->sync();
    QCOMPARE(m_lead->value<core::ChildWords>(words).words, u"I like when Nana comes"_s);
}

void KeptTest::alterNoWordsByWhatAManagerWrites()
{
    const core::RecordId note = keptApart(u"Amara laughed"_s);
    m_manager->sync();
    const core::RecordId kept = onlyKept(*m_manager);
    const auto stored = SyncDevice::must(m_manager->find<KeptChange>(kept), "find");
    core::Note other;
    other.text = u"Amara cried"_s;
    core::FieldMap forged;
    for (const auto &[tag, value] : core::toFields(other))
        forged.set(quint16(tag + core::keptTag), value);
    const auto &r = stored.record;
    const core::Edit edit{r.scope, r.scopeKind, kept, r.kind, core::Op::Put, forged, r.base};
    SyncDevice::must(m_manager->onStore([edit](core::RecordStore &store) { return store.write(edit); }), "write");
    QCOMPARE(m_manager->sync().quarantined, 1);
    decide(kept, KeptDecision::Add);
    m_manager->sync();
    m_lead->sync();
    QCOMPARE(m_lead->value<core::Note>(note).text, u"Amara laughed"_s);
}

void KeptTest::theAdministrationDecidesWhereNoManagerCan()
{
    m_server->revoke(*m_managerUser, *m_family);
    const core::RecordId note = keptApart(u"Amara laughed"_s);
    const QString listed = m_server->command({u"quarantine"_s, u"--list"_s});
    QVERIFY(listed.contains(u"no manager there"_s));
    QVERIFY(!listed.contains(u"Amara"_s));
    const auto unsent = m_worker->onStore([](core::RecordStore &store) { return store.unsent(); });
    const QString id = unsent->front().change.id.toString();
    QVERIFY(listed.contains(id));
    m_server->command({u"quarantine"_s, u"--release"_s, id});
    m_lead->sync();
    QCOMPARE(m_lead->value<core::Note>(note).text, u"Amara laughed"_s);
    m_worker->sync();
    QCOMPARE(m_worker->pending().quarantined, 0);
    QVERIFY(m_server->command({u"quarantine"_s, u"--list"_s}).startsWith(u"0 "_s));
}

void KeptTest::theAdministrationLeavesOutUnreadAndItsAuthorReadsWhy()
{
    m_server->revoke(*m_managerUser, *m_family);
    const core::RecordId note = keptApart(u"We went to the park"_s);
    const QString id = onlyUnsent().change.id.toString();
    const QString said = m_server->command(
        {u"quarantine"_s, u"--leave-out"_s, id, u"--why"_s, u"Asha wrote the same."_s});
    QVERIFY(said.startsWith(u"left out"_s));
    QVERIFY(m_server->command({u"quarantine"_s, u"--list"_s}).startsWith(u"0 "_s));
    m_lead->sync();
    QVERIFY(!m_lead->find<core::Note>(note).ok());
    m_worker->sync();
    QCOMPARE(m_worker->pending().quarantined, 0);
    const auto answer = m_worker->onStore(
        [](core::RecordStore &store) { return store.list<KeptAnswer>(core::query<KeptAnswer>()); });
    QVERIFY(answer.ok());
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->front().value.outcome, KeptOutcome::LeftOut);
    QCOMPARE(answer->front().value.why, u"Asha wrote the same."_s);
    QVERIFY(!answer->front().value.decidedBy); // the office
    QCOMPARE(onlyUnsent().state, core::Sending::LeftOut);
    QCOMPARE(core::fromFields<core::Note>(onlyUnsent().change.fields)->text, u"We went to the park"_s);
    QVERIFY(m_server->command({u"verify"_s}).contains(u", 0 broken"_s));
}

// The lead of a family holds what few may see of it from the first day; nobody has put anything there.
void KeptTest::reachesWhoIsLetInWhereNobodyHasWrittenYet()
{
    const core::RecordId kept = safeContactKeptApart();
    for (auto *device : {&m_manager, &m_stranger, &m_lead}) {
        (*device)->sync();
        QCOMPARE((*device)->count<KeptChange>(), 0);
    }
    m_server->command({u"grant"_s, u"Mia"_s, core::restrictedScope(*m_family).toString(), u"--role"_s, u"manager"_s,
        u"--to"_s, QDate::currentDate().addDays(30).toString(Qt::ISODate), u"--purpose"_s, u"decides"_s});
    QVERIFY(m_server->command({u"quarantine"_s, u"--list"_s}).contains(u"1 may decide"_s));
    m_manager->sync();
    m_manager->sync();
    QCOMPARE(m_manager->count<KeptChange>(), 1);
    decide(onlyKept(*m_manager), KeptDecision::Add);
    m_manager->sync();
    m_lead->sync();
    QCOMPARE(m_lead->value<core::SafeContact>(kept).never, u"never ring the house"_s);
    m_worker->sync();
    QCOMPARE(m_worker->pending().quarantined, 0);
    QCOMPARE(m_worker->count<core::SafeContact>(), 0); // told, and no more let in than before
}

void KeptTest::theAdministrationAddsWhereNobodyHasWrittenYet()
{
    const core::RecordId kept = safeContactKeptApart();
    m_server->command({u"quarantine"_s, u"--release"_s, onlyUnsent().change.id.toString()});
    m_lead->sync();
    m_lead->sync();
    QCOMPARE(m_lead->value<core::SafeContact>(kept).never, u"never ring the house"_s);
    m_worker->sync();
    QCOMPARE(m_worker->pending().quarantined, 0);
    QVERIFY(m_server->command({u"verify"_s}).contains(u", 0 broken"_s));
}

QTEST_GUILESS_MAIN(KeptTest)
#include "tst_kept.moc"
