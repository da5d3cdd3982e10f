// SPDX-License-Identifier: Apache-2.0
// What was kept apart: the record by which a manager decides, and what follows from the decision.
// Longer than 400 lines because every promise is held against both logs from one bed.
#include "core/rules/holding.h"
#include "core/rules/keptapart.h"
#include "core/types/kinds.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/streetround.h"
#include "core/types/records/user.h"
#include "core/wire/recordcodec.h"
#include "server/memorychangelog.h"
#include "server/pgchangelog.h"
#include "server/sql.h"
#include "tests/support/testserver.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <utility>

using namespace doorstep;
using namespace doorstep::server;
using namespace Qt::StringLiterals;
using core::KeptDecision;
using core::KeptOutcome;
using core::QuarantineReason;
using core::ScopeKind;

class KeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<test::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }
    void init();
    void cleanup();

    void putsItBeforeManagersWithItsWords_data() { logs(); }
    void putsItBeforeManagersWithItsWords();
    void putsARepeatBeforeThemOnce_data() { logs(); }
    void putsARepeatBeforeThemOnce();
    void addsItAsItsAuthorsOwnAndTellsThem_data() { logs(); }
    void addsItAsItsAuthorsOwnAndTellsThem();
    void mergesWhatItAddsByWhatItsAuthorHadSeen_data() { logs(); }
    void mergesWhatItAddsByWhatItsAuthorHadSeen();
    void replacesNothingNewerOfItsOwnDevice_data() { logs(); }
    void replacesNothingNewerOfItsOwnDevice();
    void leavesItOutAndTellsItsAuthorWhy_data() { logs(); }
    void leavesItOutAndTellsItsAuthorWhy();
    void letsTheFirstOfTwoDecisionsStand_data() { logs(); }
    void letsTheFirstOfTwoDecisionsStand();
    void addsOnceWhateverComesTwice_data() { logs(); }
    void addsOnceWhateverComesTwice();
    void saysWhatCanNeverBeAdded_data() { logs(); }
    void saysWhatCanNeverBeAdded();
    void followsOnlyRecordsOfItsOwn_data() { logs(); }
    void followsOnlyRecordsOfItsOwn();
    void namesNobodyWhoWalkedAStreet_data() { logs(); }
    void namesNobodyWhoWalkedAStreet();
    void carriesOutNobodysDecisionOnTheirOwnWords_data() { logs(); }
    void carriesOutNobodysDecisionOnTheirOwnWords();
    void makesNoScopeOfWhatIsRefused_data() { logs(); }
    void makesNoScopeOfWhatIsRefused();
    void addsTheFirstThingOfAScopeThatSomebodyWasLetInto_data() { logs(); }
    void addsTheFirstThingOfAScopeThatSomebodyWasLetInto();
    void letsTheAdministrationDecideOnWhatNobodyHasOpened();
    void showsNoWordsThatAreTooMany_data() { logs(); }
    void showsNoWordsThatAreTooMany();
    void takesPushesAndDecisionsAtTheSameTime_data() { logs(); }
    void takesPushesAndDecisionsAtTheSameTime();
    void marksInTheDatabaseWhatAManagerAdded();

private:
    static void logs();
    ChangeLog &log();
    core::Seq brokenLink(const core::ScopeId &scope);
    core::Change note(const QString &text, core::Seq base = 0);
    void open();
    std::vector<Placement> push(const std::vector<core::Change> &changes, QuarantineReason reason,
        const std::optional<core::UserId> &author = {});
    void decide(const core::Change &kept, KeptDecision decision, const QString &why = {});
    core::KeptChange kept(const core::Change &change);
    std::optional<core::KeptAnswer> answer(const core::Change &change);
    core::Seq head(const core::ScopeId &scope);

    std::unique_ptr<test::TestCluster> m_cluster;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgChangeLog> m_pg;
    std::unique_ptr<MemoryChangeLog> m_memory;
    core::ScopeId m_scope = core::ScopeId::create();
    ScopeKind m_kind = ScopeKind::Family;
    core::UserId m_author = core::UserId::create(), m_manager = core::UserId::create(),
                 m_server = core::UserId::create();
    core::DeviceId m_device = core::DeviceId::create(), m_tablet = core::DeviceId::create();
};

void KeptTest::logs()
{
    QTest::addColumn<bool>("inPostgres");
    QTest::newRow("postgresql") << true;
    QTest::newRow("memory") << false;
}

void KeptTest::init()
{
    m_pool = std::make_unique<PgPool>(
        [database = m_cluster->makeDatabase()] { return PgConnection::open(database); }, 8);
    m_pg = std::make_unique<PgChangeLog>(*m_pool, core::DeviceId::create(), m_server);
    m_memory = std::make_unique<MemoryChangeLog>();
    m_memory->setServer(m_server, core::DeviceId::create());
    m_scope = core::ScopeId::create();
    m_kind = ScopeKind::Family;
}

void KeptTest::cleanup()
{
    m_pg.reset();
    m_pool.reset();
}

ChangeLog &KeptTest::log()
{
    QFETCH(bool, inPostgres);
    return inPostgres ? static_cast<ChangeLog &>(*m_pg) : *m_memory;
}

core::Seq KeptTest::brokenLink(const core::ScopeId &scope)
{
    QFETCH(bool, inPostgres);
    return inPostgres ? m_pg->firstBrokenLink(scope).value() : m_memory->firstBrokenLink(scope);
}

core::Change KeptTest::note(const QString &text, core::Seq base)
{
    core::Note note;
    note.text = text;
    return {core::ChangeId::create(), 7, core::RecordId::create(), core::kindOf<core::Note>.number, core::Op::Put, base,
        core::Hlc::at({2000}), core::schemaVersion, core::toFields(note)};
}

void KeptTest::open()
{
    core::Family root;
    root.name = u"Okoro"_s;
    const core::Change change{core::ChangeId::create(), 1, core::rootRecord(m_scope), core::kindOf<core::Family>.number,
        core::Op::Put, 0, core::Hlc::at({1000}), core::schemaVersion, core::toFields(root)};
    const auto placed = log().append({m_scope, m_kind, m_server, m_tablet, {1000}, {&change, 1}, {}, {}});
    QVERIFY(placed.ok());
    QCOMPARE(placed->front().verdict, core::Verdict::Applied);
}

std::vector<Placement> KeptTest::push(
    const std::vector<core::Change> &changes, QuarantineReason reason, const std::optional<core::UserId> &author)
{
    const auto placed = log().append({m_scope, m_kind, author.value_or(m_author), m_device, {3000}, changes, {},
        [reason](const auto &, const auto &) { return Judgement(reason); }});
    return placed ? *placed : std::vector<Placement>();
}

void KeptTest::decide(const core::Change &kept, KeptDecision decision, const QString &why)
{
    core::KeptChange decided;
    decided.decision = decision;
    decided.why = why;
    const core::Change change{core::ChangeId::create(), 1, core::keptRecord(kept.id),
        core::kindOf<core::KeptChange>.number, core::Op::Put, head(core::keptScope(m_scope)), core::Hlc::at({4000}),
        core::schemaVersion, core::toFields(decided)};
    const auto placed = log().append({core::keptScope(m_scope), ScopeKind::Team, m_manager, m_tablet, {5000},
        {&change, 1}, {}, [](const auto &, const auto &) { return Judgement(); }});
    QVERIFY(placed.ok());
    QCOMPARE(placed->front().verdict, core::Verdict::Applied);
}

core::KeptChange KeptTest::kept(const core::Change &change)
{
    const auto state = log().record(core::keptScope(m_scope), core::keptRecord(change.id));
    if (!state || !*state)
        return {};
    return core::fromFields<core::KeptChange>((*state)->fields).value();
}

std::optional<core::KeptAnswer> KeptTest::answer(const core::Change &change)
{
    const auto state = log().record(core::userScope(m_author), core::keptAnswerRecord(change.id));
    if (!state || !*state)
        return std::nullopt;
    return core::fromFields<core::KeptAnswer>((*state)->fields).value();
}

core::Seq KeptTest::head(const core::ScopeId &scope)
{
    const core::ScopeId scopes[] = {scope};
    const auto heads = log().heads(scopes);
    return heads && !heads->empty() ? heads->front().seq : 0;
}

void KeptTest::putsItBeforeManagersWithItsWords()
{
    open();
    const core::Change change = note(u"She laughed"_s);
    QCOMPARE(push({change}, QuarantineReason::GrantEnded).front().verdict, core::Verdict::Quarantined);
    const core::KeptChange shown = kept(change);
    QCOMPARE(shown.scope, m_scope);
    QCOMPARE(shown.author, m_author);
    QCOMPARE(shown.record, change.record);
    QCOMPARE(shown.recordKind, qint64(core::kindOf<core::Note>.number));
    QCOMPARE(shown.reason, core::KeptReason::GrantEnded);
    QCOMPARE(shown.madeAt, core::Timestamp{2000});
    QCOMPARE(shown.cameAt, core::Timestamp{3000});
    QCOMPARE(shown.canBeAdded, true);
    QVERIFY(!shown.decision && !shown.outcome);
    const auto state = log().record(core::keptScope(m_scope), core::keptRecord(change.id));
    QCOMPARE(core::fromKeptFields((*state)->fields), change.fields);
    // Nothing of it stands where it was made for, and nobody has been answered.
    QCOMPARE(head(m_scope), 1u);
    QVERIFY(!answer(change));
}

void KeptTest::putsARepeatBeforeThemOnce()
{
    open();
    const core::Change change = note(u"She laughed"_s);
    push({change}, QuarantineReason::GrantEnded);
    push({change}, QuarantineReason::GrantEnded);
    QCOMPARE(head(core::keptScope(m_scope)), 1u);
}

void KeptTest::addsItAsItsAuthorsOwnAndTellsThem()
{
    open();
    const core::Change change = note(u"She laughed"_s);
    push({change}, QuarantineReason::RoleMayNot);
    decide(change, KeptDecision::Add);
    const LogRange range[] = {{m_scope, 1, 2}};
    const auto placed = log().read(range);
    QVERIFY(placed.ok());
    QCOMPARE(placed->size(), 1u);
    QCOMPARE(placed->front().placed.change, change);
    QCOMPARE(placed->front().placed.author, m_author);
    QCOMPARE(placed->front().placed.device, m_device);
    const core::KeptChange done = kept(change);
    QCOMPARE(done.outcome, KeptOutcome::Added);
    QCOMPARE(done.decidedBy, m_manager);
    const auto told = answer(change);
    QVERIFY(told);
    QCOMPARE(told->change, change.id);
    QCOMPARE(told->scope, m_scope);
    QCOMPARE(told->record, change.record);
    QCOMPARE(told->outcome, KeptOutcome::Added);
    QCOMPARE(told->decidedBy, m_manager);
    for (const core::ScopeId &scope : {m_scope, core::keptScope(m_scope), core::userScope(m_author)})
        QCOMPARE(brokenLink(scope), 0u);
}

void KeptTest::mergesWhatItAddsByWhatItsAuthorHadSeen()
{
    open();
    // A colleague writes the same field after what the author had seen.
    core::Change change = note(u"unused"_s, 1);
    change.record = core::rootRecord(m_scope);
    change.kind = core::kindOf<core::Family>.number;
    core::Family family;
    family.closedOn = QDate(2026, 5, 1);
    change.fields = core::toFields(family);
    core::Change colleagues = change;
    colleagues.id = core::ChangeId::create();
    family.closedOn = QDate(2026, 5, 9);
    colleagues.fields = core::toFields(family);
    const auto placed = log().append({m_scope, m_kind, m_manager, m_tablet, {2500}, {&colleagues, 1}, {}, {}});
    QVERIFY(placed.ok());
    push({change}, QuarantineReason::GrantEnded);
    decide(change, KeptDecision::Add);
    QCOMPARE(kept(change).outcome, KeptOutcome::Added);
    QCOMPARE(head(m_scope), 3u);
    // Both stand: one of them is not in force, and a person is asked (M3).
    const core::ScopeId scopes[] = {m_scope};
    const auto heads = log().heads(scopes);
    const core::Cursor cursor{m_scope, 3, 0, core::headOf(heads->front().hash)};
    const auto sums = log().sums({&cursor, 1});
    QVERIFY(sums.ok() && sums->front());
    const auto state = log().record(m_scope, core::rootRecord(m_scope));
    core::ScopeSum alone;
    core::addRecord(alone, core::kindOf<core::Family>.number, core::rootRecord(m_scope), **state);
    QVERIFY(alone.sum != sums->front()->sum); // the open question counts, too
}

void KeptTest::replacesNothingNewerOfItsOwnDevice()
{
    open();
    const auto closedOn = [&](QDate day, qint64 ms, quint64 dseq) {
        core::Family family;
        family.closedOn = day;
        return core::Change{core::ChangeId::create(), dseq, core::rootRecord(m_scope),
            core::kindOf<core::Family>.number, core::Op::Put, 1, core::Hlc::at({ms}), core::schemaVersion,
            core::toFields(family)};
    };
    const core::Change first = closedOn(QDate(2026, 5, 1), 2000, 7);
    const core::Change second = closedOn(QDate(2026, 5, 9), 2500, 8);
    push({first}, QuarantineReason::GrantEnded);
    QCOMPARE(push({second}, QuarantineReason::None).front().verdict, core::Verdict::Applied);
    decide(first, KeptDecision::Add);
    QCOMPARE(kept(first).outcome, KeptOutcome::Added);
    QCOMPARE(head(m_scope), 3u);
    const auto state = log().record(m_scope, core::rootRecord(m_scope));
    QVERIFY(state.ok() && *state);
    QCOMPARE(core::fromFields<core::Family>((*state)->fields)->closedOn, QDate(2026, 5, 9));
    // The earlier day stands beside it, as an open question.
    const core::ScopeId scopes[] = {m_scope};
    const auto heads = log().heads(scopes);
    const core::Cursor cursor{m_scope, 3, 0, core::headOf(heads->front().hash)};
    const auto sums = log().sums({&cursor, 1});
    QVERIFY(sums.ok() && sums->front());
    core::ScopeSum alone;
    core::addRecord(alone, core::kindOf<core::Family>.number, core::rootRecord(m_scope), **state);
    QVERIFY(alone.sum != sums->front()->sum);
}

void KeptTest::leavesItOutAndTellsItsAuthorWhy()
{
    open();
    const core::Change change = note(u"She laughed"_s);
    push({change}, QuarantineReason::NotOwner);
    decide(change, KeptDecision::LeaveOut, u"It stands in the visit already."_s);
    QCOMPARE(head(m_scope), 1u);
    QCOMPARE(kept(change).outcome, KeptOutcome::LeftOut);
    const auto told = answer(change);
    QVERIFY(told);
    QCOMPARE(told->outcome, KeptOutcome::LeftOut);
    QCOMPARE(told->why, u"It stands in the visit already."_s);
    // Its words stay where the manager can read them.
    const auto state = log().record(core::keptScope(m_scope), core::keptRecord(change.id));
    QCOMPARE(core::fromKeptFields((*state)->fields), change.fields);
}

void KeptTest::letsTheFirstOfTwoDecisionsStand()
{
    open();
    const core::Change change = note(u"She laughed"_s);
    push({change}, QuarantineReason::GrantEnded);
    decide(change, KeptDecision::LeaveOut, u"no"_s);
    decide(change, KeptDecision::Add);
    QCOMPARE(kept(change).outcome, KeptOutcome::LeftOut);
    QCOMPARE(kept(change).decision, KeptDecision::LeaveOut);
    QCOMPARE(head(m_scope), 1u);
    QCOMPARE(head(core::userScope(m_author)), 1u);
}

void KeptTest::addsOnceWhateverComesTwice()
{
    open();
    const core::Change change = note(u"She laughed"_s);
    push({change}, QuarantineReason::GrantEnded);
    decide(change, KeptDecision::Add);
    decide(change, KeptDecision::Add);
    QCOMPARE(head(m_scope), 2u);
    QCOMPARE(head(core::userScope(m_author)), 1u);
    // The author's device sends it once more: it is there.
    QCOMPARE(push({change}, QuarantineReason::GrantEnded).front().verdict, core::Verdict::Duplicate);
    QCOMPARE(head(m_scope), 2u);
    // Let in meanwhile under another grant: adding it changes nothing, leaving it out is too late.
    const core::Change second = note(u"She waved"_s);
    push({second}, QuarantineReason::GrantEnded);
    QCOMPARE(push({second}, QuarantineReason::None).front().verdict, core::Verdict::Applied);
    decide(second, KeptDecision::LeaveOut, u"too late"_s);
    QCOMPARE(kept(second).outcome, KeptOutcome::Added);
    QCOMPARE(head(m_scope), 3u);
}

void KeptTest::saysWhatCanNeverBeAdded()
{
    open();
    core::Change wrong = note(u"She laughed"_s);
    wrong.fields.set(core::kindOf<core::Note>.field("text")->tag, core::encodeValue(qint64(7)));
    core::Change unknown = note(u"She laughed"_s);
    unknown.kind = 60000;
    for (const core::Change &change : {wrong, unknown}) {
        push({change}, QuarantineReason::RoleMayNot);
        QCOMPARE(kept(change).canBeAdded, false);
        const auto state = log().record(core::keptScope(m_scope), core::keptRecord(change.id));
        QCOMPARE(core::fromKeptFields((*state)->fields), change.fields); // it can be read
    }
    decide(wrong, KeptDecision::Add);
    QCOMPARE(kept(wrong).outcome, KeptOutcome::CannotBeAdded);
    QCOMPARE(answer(wrong)->outcome, KeptOutcome::CannotBeAdded);
    decide(unknown, KeptDecision::LeaveOut);
    QCOMPARE(answer(unknown)->outcome, KeptOutcome::LeftOut);
    QCOMPARE(head(m_scope), 1u);
    // Of another kind of scope, and what only the server writes: the log alone would take them.
    core::StreetRound round;
    round.homes = 40;
    core::Change elsewhere = note(u"unused"_s);
    elsewhere.kind = core::kindOf<core::StreetRound>.number;
    elsewhere.fields = core::toFields(round);
    const auto neverAdds = [&](const core::Change &change) {
        push({change}, QuarantineReason::RoleMayNot);
        QCOMPARE(kept(change).canBeAdded, false);
        const core::Seq before = head(m_scope);
        decide(change, KeptDecision::Add);
        QCOMPARE(kept(change).outcome, KeptOutcome::CannotBeAdded);
        QCOMPARE(answer(change)->outcome, KeptOutcome::CannotBeAdded);
        QCOMPARE(head(m_scope), before);
    };
    neverAdds(elsewhere);
    m_scope = core::ScopeId::create();
    m_kind = ScopeKind::Organisation;
    open();
    core::User user;
    user.name = u"Asha"_s;
    core::Change servers = note(u"unused"_s);
    servers.kind = core::kindOf<core::User>.number;
    servers.fields = core::toFields(user);
    neverAdds(servers);
    // What ends a request ends its advocate's grant, which adding would not.
    m_scope = core::ScopeId::create();
    m_kind = ScopeKind::Circle;
    open();
    core::AdvocacyRequest request;
    request.about = u"a meeting"_s;
    core::Change asks = note(u"unused"_s);
    asks.kind = core::kindOf<core::AdvocacyRequest>.number;
    asks.fields = core::toFields(request);
    neverAdds(asks);
}

void KeptTest::followsOnlyRecordsOfItsOwn()
{
    open();
    const core::Change change = note(u"She laughed"_s);
    push({change}, QuarantineReason::GrantEnded);
    // Somebody makes up a record of a kept change; nothing of that id is in the quarantine of that scope either.
    core::Change forged = note(u"unused"_s);
    forged.kind = core::kindOf<core::KeptChange>.number;
    core::KeptChange record;
    record.scope = m_scope;
    record.decision = KeptDecision::Add;
    forged.fields = core::toFields(record);
    const auto placed = log().append({core::keptScope(m_scope), ScopeKind::Team, m_manager, m_tablet, {5000},
        {&forged, 1}, {}, [](const auto &, const auto &) { return Judgement(); }});
    QVERIFY(placed.ok());
    const auto state = log().record(core::keptScope(m_scope), forged.record);
    QVERIFY(state.ok() && *state);
    QVERIFY(!core::fromFields<core::KeptChange>((*state)->fields)->outcome);
    QCOMPARE(head(m_scope), 1u);
}

void KeptTest::namesNobodyWhoWalkedAStreet()
{
    m_kind = ScopeKind::Neighbourhood;
    open();
    core::Change change = note(u"unused"_s);
    change.kind = core::kindOf<core::StreetRound>.number;
    core::StreetRound round;
    round.homes = 40;
    round.noAnswer = 12;
    change.fields = core::toFields(round);
    push({change}, QuarantineReason::GrantEnded);
    QVERIFY(!kept(change).author);
    decide(change, KeptDecision::Add);
    const LogRange range[] = {{m_scope, 1, 2}};
    const auto placed = log().read(range);
    QCOMPARE(placed->size(), 1u);
    QVERIFY(placed->front().placed.author != m_author);
    QVERIFY(placed->front().placed.device != m_device);
    QCOMPARE(answer(change)->outcome, KeptOutcome::Added); // told all the same
}

void KeptTest::carriesOutNobodysDecisionOnTheirOwnWords()
{
    m_kind = ScopeKind::Neighbourhood; // its records do not say whose the words are
    open();
    core::StreetRound round;
    round.homes = 40;
    core::Change change = note(u"unused"_s);
    change.kind = core::kindOf<core::StreetRound>.number;
    change.fields = core::toFields(round);
    push({change}, QuarantineReason::GrantEnded, m_manager);
    decide(change, KeptDecision::Add);
    QVERIFY(!kept(change).outcome);
    QCOMPARE(head(m_scope), 1u);
    // Another manager decides it still, and as they want.
    m_author = std::exchange(m_manager, core::UserId::create());
    decide(change, KeptDecision::LeaveOut, u"It was counted twice."_s);
    QCOMPARE(kept(change).outcome, KeptOutcome::LeftOut);
    QCOMPARE(answer(change)->outcome, KeptOutcome::LeftOut);
    QCOMPARE(head(m_scope), 1u);
}

void KeptTest::makesNoScopeOfWhatIsRefused()
{
    const core::Change change = note(u"She laughed"_s);
    QCOMPARE(push({change}, QuarantineReason::NoGrant).front().verdict, core::Verdict::Quarantined);
    const core::ScopeId scopes[] = {m_scope};
    QVERIFY(log().heads(scopes)->empty());
    // It waits for whoever will manage there.
    QCOMPARE(kept(change).canBeAdded, true);
    QVERIFY(!kept(change).outcome);
}

// What only few may see of a family: its lead holds it from the first day, and nobody has written there yet.
void KeptTest::addsTheFirstThingOfAScopeThatSomebodyWasLetInto()
{
    m_kind = ScopeKind::Restricted;
    const GrantOrder lead{
        m_manager, m_scope, m_kind, core::Role::Manager, {}, QDate(2026, 12, 1), u"manages"_s, u"a test"_s};
    QVERIFY(m_pg->appendAll({}, {&lead, 1}, {1000}).ok());
    core::SafeContact way;
    way.never = u"never ring the house"_s;
    core::Change change = note(u"unused"_s);
    change.kind = core::kindOf<core::SafeContact>.number;
    change.fields = core::toFields(way);
    core::Change other = change;
    other.id = core::ChangeId::create();
    push({change, other}, QuarantineReason::RoleMayNot);
    decide(other, KeptDecision::LeaveOut, u"It is known."_s);
    const core::ScopeId scopes[] = {m_scope};
    QVERIFY(log().heads(scopes)->empty());
    decide(change, KeptDecision::Add);
    QCOMPARE(kept(change).outcome, KeptOutcome::Added);
    QCOMPARE(answer(change)->outcome, KeptOutcome::Added);
    const auto heads = log().heads(scopes);
    QCOMPARE(heads->size(), 1u);
    QCOMPARE(heads->front().kind, ScopeKind::Restricted);
    QCOMPARE(heads->front().seq, 1u);
    QCOMPARE(brokenLink(m_scope), 0u);
}

void KeptTest::letsTheAdministrationDecideOnWhatNobodyHasOpened()
{
    const auto refuse = [](const auto &, const auto &) { return Judgement(QuarantineReason::NoGrant); };
    const auto decided = [&](const core::Change &change, KeptDecision decision) {
        return m_pg->decideKept({m_scope, change.id, decision, u"no such family"_s, {}}, {5000});
    };
    core::Family root;
    root.name = u"Okoro"_s;
    core::Change opens = note(u"unused"_s);
    opens.record = core::rootRecord(m_scope);
    opens.kind = core::kindOf<core::Family>.number;
    opens.fields = core::toFields(root);
    const std::vector<core::Change> changes{opens, note(u"She laughed"_s), note(u"She waved"_s)};
    QVERIFY(m_pg->append({m_scope, m_kind, m_author, m_device, {3000}, changes, {}, refuse}).ok());
    const core::ScopeId scopes[] = {m_scope};
    QCOMPARE(decided(changes[1], KeptDecision::Add).error().code, core::ErrorCode::InvalidInput);
    QVERIFY(m_pg->heads(scopes)->empty());
    QCOMPARE(decided(changes[2], KeptDecision::LeaveOut).value(), KeptOutcome::LeftOut);
    QVERIFY(m_pg->heads(scopes)->empty());
    QCOMPARE(decided(opens, KeptDecision::Add).value(), KeptOutcome::Added);
    QCOMPARE(decided(changes[1], KeptDecision::Add).value(), KeptOutcome::Added);
    QCOMPARE(m_pg->heads(scopes)->front().seq, 2u);
    const auto told = m_pg->record(core::userScope(m_author), core::keptAnswerRecord(changes[2].id));
    QCOMPARE(core::fromFields<core::KeptAnswer>((*told)->fields)->why, u"no such family"_s);
}

void KeptTest::showsNoWordsThatAreTooMany()
{
    open();
    core::Change change = note(u"unused"_s);
    for (quint16 tag = 1; tag <= 190; ++tag)
        change.fields.set(tag, core::encodeValue(qint64(1)));
    push({change}, QuarantineReason::RoleMayNot);
    const auto state = log().record(core::keptScope(m_scope), core::keptRecord(change.id));
    QVERIFY(state.ok() && *state);
    QVERIFY(core::fromKeptFields((*state)->fields).isEmpty());
}

void KeptTest::takesPushesAndDecisionsAtTheSameTime()
{
    open();
    constexpr int rounds = 15;
    std::vector<core::Change> early;
    early.reserve(rounds);
    for (int i = 0; i < rounds; ++i)
        early.push_back(note(u"early %1"_s.arg(i)));
    push(early, QuarantineReason::GrantEnded);
    // QFETCH is for the test's own thread.
    ChangeLog &both = log();
    std::atomic<int> failed = 0;
    const auto decideAll = [&](const core::DeviceId &device, KeptDecision decision) {
        for (const core::Change &change : early) {
            core::KeptChange decided;
            decided.decision = decision;
            const core::Change put{core::ChangeId::create(), 1, core::keptRecord(change.id),
                core::kindOf<core::KeptChange>.number, core::Op::Put, 0, core::Hlc::at({4000}), core::schemaVersion,
                core::toFields(decided)};
            failed += both.append({core::keptScope(m_scope), ScopeKind::Team, m_manager, device, {5000}, {&put, 1}, {},
                          [](const auto &, const auto &) { return Judgement(); }})
                          ? 0
                          : 1;
        }
    };
    const auto pushMore = [&] {
        for (int i = 0; i < rounds; ++i) {
            const std::vector<core::Change> more{note(u"late %1"_s.arg(i))};
            failed += both.append({m_scope, m_kind, m_author, m_device, {3000}, more, {},
                          [](const auto &, const auto &) { return Judgement(QuarantineReason::GrantEnded); }})
                          ? 0
                          : 1;
        }
    };
    std::thread first(decideAll, m_tablet, KeptDecision::Add);
    std::thread second(decideAll, core::DeviceId::create(), KeptDecision::LeaveOut);
    std::thread third(pushMore);
    first.join();
    second.join();
    third.join();
    QCOMPARE(failed.load(), 0);
    int added = 0;
    for (const core::Change &change : early) {
        const auto outcome = kept(change).outcome;
        QVERIFY(outcome == KeptOutcome::Added || outcome == KeptOutcome::LeftOut);
        QCOMPARE(answer(change)->outcome, outcome);
        added += outcome == KeptOutcome::Added ? 1 : 0;
    }
    QCOMPARE(head(m_scope), core::Seq(1 + added));
    QCOMPARE(head(core::userScope(m_author)), core::Seq(rounds));
    for (const core::ScopeId &scope : {m_scope, core::keptScope(m_scope), core::userScope(m_author)})
        QCOMPARE(brokenLink(scope), 0u);
}

void KeptTest::marksInTheDatabaseWhatAManagerAdded()
{
    const auto text = [this](const QString &sql) {
        auto lease = m_pool->take();
        const QByteArray bytes = sql.toUtf8();
        const QByteArray name = "test_" + QByteArray::number(qHash(bytes));
        const auto rows = (*lease)->run(Statement{name.constData(), bytes.constData()});
        return rows && rows->size() == 1 ? rows->text(0, 0) : QString();
    };
    core::Family root;
    const core::Change first{core::ChangeId::create(), 1, core::rootRecord(m_scope), core::kindOf<core::Family>.number,
        core::Op::Put, 0, core::Hlc::at({1000}), core::schemaVersion, core::toFields(root)};
    QVERIFY(m_pg->append({m_scope, m_kind, m_server, m_tablet, {1000}, {&first, 1}, {}, {}}).ok());
    const core::Change change = note(u"She laughed"_s);
    QVERIFY(
        m_pg->append({m_scope, m_kind, m_author, m_device, {3000}, {&change, 1}, {},
                         [](const auto &, const auto &) { return Judgement(QuarantineReason::GrantEnded); }})
            .ok());
    const auto outcome = m_pg->decideKept({m_scope, change.id, KeptDecision::Add, {}, {}}, {5000});
    QVERIFY(outcome.ok());
    QCOMPARE(*outcome, KeptOutcome::Added);
    QCOMPARE(text(u"select string_agg(mark::text, ' ' order by seq) from change where scope_id = '%1'"_s.arg(
                 m_scope.toString())),
        u"0 2"_s);
    QCOMPARE(text(u"select state::text from quarantine"_s), u"2"_s);
    // What nobody knows of, and what was decided before.
    QCOMPARE(m_pg->decideKept({m_scope, core::ChangeId::create(), KeptDecision::Add, {}, {}}, {5000}).error().code,
        core::ErrorCode::NotFound);
    QCOMPARE(
        m_pg->decideKept({m_scope, change.id, KeptDecision::LeaveOut, {}, {}}, {6000}).value(), KeptOutcome::Added);
}

QTEST_GUILESS_MAIN(KeptTest)
#include "kepttest.moc"
