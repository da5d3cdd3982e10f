// SPDX-License-Identifier: Apache-2.0
// The family that a newcomer meets first. Nobody in it is real.
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/agreement.h"
#include "core/types/records/childseen.h"
#include "core/types/records/childwords.h"
#include "core/types/records/note.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/status.h"
#include "core/types/records/visit.h"
#include "core/types/records/workerlink.h"
#include "server/seed/practice.h"

#include <array>

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Id;
using core::Person;
using core::PromiseState;
using core::Result;
using core::Strength;
using core::Warmth;

namespace {

constexpr int sinceDays = 150;

struct Cast {
    Id<Person> amara, jo, chidi, rose, reid, marcus, ngozi, dale, bea;
    Id<core::Household> home;
};

class OkaforLewis
{
public:
    OkaforLewis(const SeedOrder &order, Random &random, const Member &asha, const Member &dawn, const Member &coWorker)
        : m_today(order.today), m_asha(asha), m_dawn(dawn), m_coWorker(coWorker),
          m_builder(random, asha.id, at(sinceDays, 10, 5)), m_cast(people())
    {
    }

    void fill();
    void grant(Staff &staff) const;
    [[nodiscard]] FamilyBuilder &builder() { return m_builder; }

private:
    [[nodiscard]] qint64 at(int daysAgo, int hour, int minute) const { return englandMs(day(daysAgo), hour, minute); }
    [[nodiscard]] QDate day(int daysAgo) const { return m_today.addDays(-daysAgo); }
    [[nodiscard]] Id<Person> adult(const QString &name, const QString &whole, const QString &part, const QStringList &contacts = {});
    [[nodiscard]] Cast people();
    void ties();
    void footing();
    void visits();
    void visit(int daysAgo, const QString &saw, const QString &agreed, const QString &said, bool amaraAlone);
    void words(int daysAgo, const Id<Person> &child, const QString &said);
    void note(int daysAgo, const QString &text, bool pinned, const QString &impact = {});
    void circle();
    void promises();
    void safety();

    QDate m_today;
    Member m_asha;
    Member m_dawn;
    Member m_coWorker;
    FamilyBuilder m_builder;
    Cast m_cast;
};

Id<Person> OkaforLewis::adult(const QString &name, const QString &whole, const QString &part, const QStringList &contacts)
{
    Person person;
    person.knownAs = name;
    if (!whole.isEmpty())
        person.names = {whole};
    person.part = part;
    person.isChild = false;
    person.contacts = contacts;
    return m_builder.person(person);
}

Cast OkaforLewis::people()
{
    m_builder.root.name = u"The Okafor-Lewis family"_s;
    m_builder.root.needsHelpWith = u"The damp, mornings, and somebody to talk to"_s;
    m_builder.root.language = u"en"_s;
    m_builder.root.wordsToUse = u"Chidi is said CHEE-dee. Say time together, never contact."_s;
    const auto child = [&](const QString &name, const QString &whole, const QString &pronoun, int years, int days) {
        Person person;
        person.knownAs = name;
        person.names = {whole};
        person.pronoun = pronoun;
        person.born = m_today.addYears(-years).addDays(-days);
        person.bornKnown = core::BirthKnown::Exact;
        person.isChild = true;
        return m_builder.person(person);
    };
    const auto amara = child(u"Amara"_s, u"Amara Okafor-Lewis"_s, u"she"_s, 7, 96);
    const auto jo = child(u"Jo"_s, u"Josiah Okafor-Lewis"_s, u"he"_s, 4, 210);
    const auto chidi = adult(u"Chidi"_s, u"Chidinma Okafor"_s, u"Mum"_s, {u"07700 900471"_s});
    const auto rose = adult(u"Rose"_s, u"Rose Okafor"_s, u"Nana"_s, {u"07700 900472"_s});
    const auto reid = adult(u"Ms Reid"_s, {}, u"Lives next door"_s);
    const auto marcus = adult(u"Marcus"_s, u"Marcus Lewis"_s, u"Dad, lives in Upper Wend"_s, {u"07700 900473"_s});
    const auto ngozi = adult(u"Ngozi"_s, u"Ngozi Okafor"_s, u"Auntie, on nights at the hospital"_s);
    const auto dale = adult(u"Mr Dale"_s, {}, u"Teaches Amara"_s);
    const auto bea = adult(u"Bea"_s, {}, u"Runs the toast club"_s);
    core::Household home;
    home.label = u"Mum's"_s;
    home.address = {u"Flat 6, 14 Larch Row"_s, u"Wendle"_s, u"QX2 6LR"_s};
    home.accessNote = u"Third floor; the lift works on and off"_s;
    home.pets = u"Biscuit, a small dog, friendly"_s;
    home.parking = u"Space behind the flats"_s;
    home.members = {chidi, amara, jo};
    core::Household nanas;
    nanas.label = u"Nana's"_s;
    nanas.address = {u"31 Rowan Walk"_s, u"Wendle"_s, u"QX2 3RW"_s};
    nanas.members = {rose};
    const auto homeId = m_builder.add(home, at(sinceDays, 10, 30));
    m_builder.add(nanas, at(sinceDays, 10, 32));
    return {amara, jo, chidi, rose, reid, marcus, ngozi, dale, bea, homeId};
}

void OkaforLewis::ties()
{
    const core::RecordId amara(m_cast.amara);
    const core::RecordId chidi(m_cast.chidi);
    const core::RecordId asha(m_asha.id);
    const auto tie = [&](const Id<Person> &to, const core::RecordId &view, const QString &kind, Strength strength, Warmth warmth, int ring) {
        m_builder.tie(m_cast.amara, to, view, {kind, strength, warmth, ring});
    };
    tie(m_cast.chidi, amara, u"mum"_s, Strength::Rock, Warmth::Warm, 0);
    tie(m_cast.jo, amara, u"brother"_s, Strength::Close, Warmth::Mixed, 0);
    tie(m_cast.rose, amara, u"Nana"_s, Strength::Rock, Warmth::Warm, 0);
    tie(m_cast.reid, amara, u"next door"_s, Strength::Close, Warmth::Warm, 1);
    tie(m_cast.marcus, amara, u"dad"_s, Strength::There, Warmth::Mixed, 1);
    tie(m_cast.dale, amara, u"teacher"_s, Strength::There, Warmth::Warm, 3);
    tie(m_cast.chidi, chidi, u"mother"_s, Strength::Rock, Warmth::Warm, 0);
    tie(m_cast.jo, chidi, u"brother"_s, Strength::Rock, Warmth::Warm, 0);
    tie(m_cast.rose, chidi, u"grandmother"_s, Strength::Rock, Warmth::Mixed, 0);
    tie(m_cast.reid, chidi, u"neighbour"_s, Strength::There, Warmth::Warm, 2);
    tie(m_cast.marcus, chidi, u"father"_s, Strength::Thin, Warmth::Strained, 2);
    tie(m_cast.ngozi, chidi, u"aunt"_s, Strength::Close, Warmth::Warm, 1);
    tie(m_cast.dale, chidi, u"teacher"_s, Strength::Thin, Warmth::Mixed, 3);
    tie(m_cast.bea, chidi, u"toast club"_s, Strength::There, Warmth::Warm, 2);
    tie(m_cast.chidi, asha, u"mother"_s, Strength::Rock, Warmth::Warm, 0);
    tie(m_cast.rose, asha, u"grandmother"_s, Strength::Close, Warmth::Warm, 0);
    tie(m_cast.marcus, asha, u"father"_s, Strength::There, Warmth::Strained, 1);
    tie(m_cast.reid, asha, u"neighbour"_s, Strength::There, Warmth::Warm, 2);
}

void OkaforLewis::footing()
{
    core::Status status;
    status.footing = core::Footing::Voluntary;
    status.from = day(sinceDays);
    status.toldFamilyOn = day(sinceDays);
    status.reason = u"Chidi asked for help with the damp and with mornings"_s;
    status.reviewOn = m_today.addDays(24);
    m_builder.add(status, at(sinceDays, 11, 0));
    core::WorkerLink before;
    before.called = u"Marie"_s;
    before.does = u"Family help worker"_s;
    before.from = day(sinceDays + 160);
    before.to = day(sinceDays);
    before.whyEnded = u"Left this job"_s;
    m_builder.add(before, at(sinceDays, 11, 5));
    core::WorkerLink now;
    now.worker = m_asha.id;
    now.called = u"Asha"_s;
    now.does = u"Social worker"_s;
    now.from = day(sinceDays);
    now.metBefore = true;
    m_builder.add(now, at(sinceDays, 11, 6));
    core::Agreement share;
    share.subject = m_cast.amara;
    share.recipient = u"Mr Dale, Foundry School"_s;
    share.purpose = u"So that mornings go better"_s;
    share.items = u"What helps in the morning; who walks with Amara. Nothing else."_s;
    share.basis = u"Public task, article 6(1)(e); agreed with Chidi"_s;
    share.agreedBy = m_cast.chidi;
    share.how = u"Read out at the door, in her kitchen"_s;
    share.from = day(60);
    share.to = day(60).addDays(180);
    m_builder.add(share, at(60, 16, 50));
}

void OkaforLewis::words(int daysAgo, const Id<Person> &child, const QString &said)
{
    core::ChildWords own;
    own.child = child;
    own.words = said;
    own.asked = false;
    own.saidOn = day(daysAgo);
    own.language = u"en"_s;
    m_builder.add(own, at(daysAgo, 16, 40));
}

void OkaforLewis::note(int daysAgo, const QString &text, bool pinned, const QString &impact)
{
    core::Note note;
    note.text = text;
    note.pinned = pinned;
    note.impact = impact;
    note.happenedOn = day(daysAgo);
    note.about = {m_cast.amara};
    m_builder.add(note, at(daysAgo, 17, 20));
}

void OkaforLewis::visit(int daysAgo, const QString &saw, const QString &agreed, const QString &said, bool amaraAlone)
{
    core::Visit visit;
    visit.kind = core::VisitKind::Help;
    visit.plannedAt = core::Timestamp{at(daysAgo, 16, 0)};
    visit.arrivedAt = core::Timestamp{at(daysAgo, 16, 4)};
    visit.leftAt = core::Timestamp{at(daysAgo, 16, 52)};
    visit.finishedAt = core::Timestamp{at(daysAgo, 16, 57)};
    visit.outcome = core::VisitOutcome::Seen;
    visit.household = m_cast.home;
    visit.present = {m_cast.chidi, m_cast.amara, m_cast.jo};
    visit.sawHome = true;
    visit.observations = saw;
    visit.agreedText = agreed;
    visit.familySaid = said;
    visit.familyAgrees = said.isEmpty();
    visit.worker = m_asha.id;
    const auto id = m_builder.add(visit, at(daysAgo, 16, 57));
    for (const auto &child : {m_cast.amara, m_cast.jo}) {
        core::ChildSeen seen;
        seen.visit = id;
        seen.child = child;
        seen.seen = true;
        seen.alone = child == m_cast.amara && amaraAlone;
        if (!*seen.alone)
            seen.whyNotAlone = child == m_cast.jo ? u"Four; stayed with Mum"_s : u"Did not want to today"_s;
        seen.where = u"At home"_s;
        m_builder.put(core::RecordId(core::Uuid::v5(id, child.view())), seen, at(daysAgo, 16, 57));
    }
}

void OkaforLewis::visits()
{
    visit(128, u"The flat is warm in front and damp at the back. Amara showed me the mould map that she had drawn."_s,
          u"The back bedroom is damp. Asha rings housing by Friday and tells you what they said."_s, {}, true);
    visit(93, u"Biscuit came to say hello first. Jo counted to thirty. Chidi tired, on earlies."_s,
          u"Mornings are hard when Chidi is on earlies. Rose can do Tuesdays. We ask who else."_s,
          u"Not hard. The bus is late. It is different."_s, false);
    visit(58, u"Nana Rose was there with jollof. Ms Reid came across for a cup of sugar and stayed for an hour."_s,
          u"Ms Reid offered to walk Amara on Thursdays. Chidi said yes. We try it until half-term."_s, {}, true);
    visit(37, u"Amara read to me, two pages. Her reading has come on. Jo hid and was found eleven times."_s,
          u"Thursdays with Ms Reid go well. The boiler is still not mended; that is on us."_s, {}, true);
    visit(16, u"We drew who is round Amara. There were more people than any of us thought."_s,
          u"Amara would like to see Dad on Sundays and not for a whole day. Chidi thinks about it. Nothing is decided."_s,
          u"I want it written that I ask for an advocate before the review."_s, true);
    words(128, m_cast.amara, u"The wall is sad so I drew it a map."_s);
    words(58, m_cast.jo, u"Biscuit is my best brother."_s);
    words(37, m_cast.amara, u"I have nine people. Ten with Biscuit."_s);
    words(16, m_cast.amara, u"I want Dad but I want to come home for tea."_s);
    note(140, u"Moved into the flat on Larch Row."_s, true, u"Their own front door, after a year at Nana's."_s);
    note(72, u"The heating was off for three weeks. We did not chase it hard enough, and said sorry."_s, true, u"Jo had a cough; Amara slept at Nana's."_s);
    note(55, u"Ms Reid began to walk Amara to school on Thursdays."_s, true, u"Chidi says that Thursday is her easy day."_s);
    note(20, u"Rang Mr Dale. He saves Amara a place at breakfast club."_s, false);
    core::Visit next;
    next.kind = core::VisitKind::Help;
    next.plannedAt = core::Timestamp{at(0, 16, 0)};
    next.household = m_cast.home;
    next.worker = m_asha.id;
    m_builder.add(next, at(16, 16, 58));
}

void OkaforLewis::circle()
{
    const qint64 opened = at(50, 17, 0);
    m_builder.openCircle(u"Chidi's circle"_s, u"The people who help us, and who said what"_s, opened, m_today.addDays(240));
    const auto card = [&](const Id<Person> &person, const QString &name, const QString &part, int ring, bool paid = false) {
        core::CircleCard own;
        own.firstName = name;
        own.part = part;
        own.ring = ring;
        own.paid = paid;
        own.inSince = day(50);
        return m_builder.card(person, own, opened);
    };
    m_builder.belongsTo(card(m_cast.chidi, u"Chidi"_s, u"Mum"_s, 0));
    card(m_cast.amara, u"Amara"_s, {}, 0);
    card(m_cast.jo, u"Jo"_s, {}, 0);
    card(m_cast.rose, u"Rose"_s, u"Nana"_s, 0);
    card(m_cast.reid, u"Ms Reid"_s, u"Next door"_s, 1);
    card(m_cast.ngozi, u"Ngozi"_s, u"Auntie"_s, 1);
    card(m_cast.dale, u"Mr Dale"_s, u"Teaches Amara"_s, 3, true);
    const auto member = [&](const Member &who, const QString &part, int ring, bool paid) {
        core::CircleCard own;
        own.firstName = who.name.section(u' ', 0, 0);
        own.part = part;
        own.ring = ring;
        own.paid = paid;
        own.user = who.id;
        own.inSince = day(50);
        m_builder.put(core::RecordId(core::Uuid::v5(m_builder.circle(), who.id.view())), own, opened);
    };
    member(m_asha, u"Social worker"_s, 3, true);
    core::AdvocacyRequest request;
    request.firstName = u"Chidi"_s;
    request.safeWay = u"Text first, after nine, when the children are at school"_s;
    request.meetingOn = m_today.addDays(6);
    request.about = u"The review. She wants the damp and the boiler on paper."_s;
    request.advocate = m_dawn.id;
    request.state = core::RequestState::Asked;
    request.language = u"en"_s;
    m_builder.add(request, at(2, 12, 10));
}

void OkaforLewis::promises()
{
    struct Made {
        QString what;
        int madeAgo;
        int dueIn; ///< days from today; before = negative
        std::optional<core::UserId> user;
        std::optional<Id<Person>> person;
        QString post;
    };
    const auto make = [&](const Made &made) {
        core::Promise promise;
        promise.what = made.what;
        promise.madeOn = day(made.madeAgo);
        promise.dueOn = m_today.addDays(made.dueIn);
        promise.ownerUser = made.user;
        if (made.person)
            promise.ownerCard = m_builder.cardId(*made.person);
        promise.ownerPost = made.post;
        promise.byCouncil = !made.post.isEmpty() ? std::optional(true) : std::nullopt;
        return m_builder.promise(promise, at(made.madeAgo, 16, 50));
    };
    const auto damp = make({u"Ring housing about the damp"_s, 49, -44, m_asha.id, {}, {}});
    m_builder.event(damp, PromiseState::KeptLate, day(41), false, u"She rang, three days late, and told me why."_s);
    const auto walk = make({u"Walk Amara to school on Thursdays"_s, 48, 20, {}, m_cast.reid, {}});
    m_builder.event(walk, PromiseState::Doing, day(30), true, u"Every one so far."_s);
    const auto boiler = make({u"Mend the boiler"_s, 47, -12, {}, {}, u"Housing, repairs manager"_s});
    m_builder.event(boiler, PromiseState::Kept, day(14), true, u"Engineer attended; job closed."_s);
    m_builder.event(boiler, PromiseState::Broken, day(11), false, u"Somebody came, looked, and left. It is still off upstairs."_s);
    const auto tea = make({u"Have the children for tea on Fridays"_s, 45, 30, {}, m_cast.rose, {}});
    m_builder.event(tea, PromiseState::Kept, day(9), false, u"Every Friday. With pudding."_s);
    make({u"Bring Amara the dinosaur stickers"_s, 16, 0, m_asha.id, {}, {}});
    make({u"Write to housing with the photographs"_s, 16, 3, m_asha.id, {}, {}});
    make({u"Put the bus pass in place"_s, 30, -2, {}, {}, u"Schools, transport officer"_s});
    make({u"Ring Dad about Sundays"_s, 16, 5, {}, m_cast.chidi, {}});
}

void OkaforLewis::safety()
{
    core::SafeContact plan;
    plan.person = m_cast.chidi;
    plan.safeWays = {u"Text first"_s, u"Her own phone only"_s};
    plan.safeTimes = u"Weekdays, nine to two"_s;
    plan.never = u"No voicemail, no letters that say who we are"_s;
    plan.codeWord = u"library"_s;
    plan.mayLeaveMessage = false;
    plan.whoChecks = u"Asha"_s;
    plan.reviewOn = m_today.addDays(40);
    m_builder.add(plan, at(48, 17, 10));
}

void OkaforLewis::fill()
{
    ties();
    footing();
    circle();
    promises();
    visits();
    safety();
}

void OkaforLewis::grant(Staff &staff) const
{
    const QDate to = m_today.addDays(365);
    const auto give = [&](const Member &member, const core::ScopeId &scope, core::ScopeKind kind, core::Role role, const QString &why) {
        staff.grant({member.id, scope, kind, role, day(sinceDays), to, why});
    };
    const core::ScopeId &family = m_builder.family();
    const core::ScopeId &circle = m_builder.circle();
    const QString leads = u"Leads the help for this family"_s;
    give(m_asha, family, core::ScopeKind::Family, core::Role::Lead, leads);
    give(m_asha, core::restrictedScope(family), core::ScopeKind::Restricted, core::Role::Lead, leads);
    give(m_asha, circle, core::ScopeKind::Circle, core::Role::Lead, leads);
    give(m_coWorker, family, core::ScopeKind::Family, core::Role::CoWorker, u"Visits together with Asha"_s);
    give(m_coWorker, circle, core::ScopeKind::Circle, core::Role::CoWorker, u"Visits together with Asha"_s);
    give(m_dawn, circle, core::ScopeKind::Circle, core::Role::Advocate, u"Chidi opened her circle to her"_s);
}

} // namespace

Result<Done> writeOkaforLewis(SeedSink &sink, const SeedOrder &order, Staff &staff, const Member &asha, const Member &dawn,
                              const Member &coWorker)
{
    Random random(order.seed, "okafor-lewis");
    OkaforLewis family(order, random, asha, dawn, coWorker);
    family.fill();
    family.grant(staff);
    return family.builder().write(sink);
}

} // namespace doorstep::server::seed
