// SPDX-License-Identifier: Apache-2.0
#include "server/seed/okaforlewis.h"

#include "core/types/records/agreement.h"
#include "core/types/records/safecontact.h"
#include "core/types/records/status.h"
#include "core/types/records/workerlink.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Id;
using core::Person;
using core::Result;
using core::Strength;
using core::Warmth;

Id<Person> OkaforLewis::adult(
    const QString &name, const QString &whole, const QString &part, const QStringList &contacts)
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

OkaforLewis::Cast OkaforLewis::people()
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
    const auto tie = [&](const Id<Person> &to, const core::RecordId &view, const QString &kind, Strength strength,
                         Warmth warmth,
                         int ring) { m_builder.tie(m_cast.amara, to, view, {kind, strength, warmth, ring}); };
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
    const auto give = [&](const Member &member, const core::ScopeId &scope, core::ScopeKind kind, core::Role role,
                          const QString &why) { staff.grant({member.id, scope, kind, role, day(sinceDays), to, why}); };
    const core::ScopeId &family = m_builder.family();
    const core::ScopeId &circle = m_builder.circle();
    const QString leads = u"Leads the help for this family"_s;
    give(m_asha, family, core::ScopeKind::Family, core::Role::Lead, leads);
    give(m_asha, core::restrictedScope(family), core::ScopeKind::Restricted, core::Role::Lead, leads);
    give(m_asha, circle, core::ScopeKind::Circle, core::Role::Lead, leads);
    give(m_coWorker, family, core::ScopeKind::Family, core::Role::CoWorker, u"Visits together with Asha"_s);
    give(m_coWorker, circle, core::ScopeKind::Circle, core::Role::CoWorker, u"Visits together with Asha"_s);
    const core::ScopeId &ask = m_builder.asks().front(); // the circle opens with Dawn's yes
    give(m_asha, ask, core::ScopeKind::Circle, core::Role::Lead, leads);
    give(m_coWorker, ask, core::ScopeKind::Circle, core::Role::CoWorker, u"Visits together with Asha"_s);
    give(m_dawn, ask, core::ScopeKind::Circle, core::Role::Advocate, u"asked for as a parent advocate"_s);
}

Result<Done> writeOkaforLewis(SeedSink &sink, const SeedOrder &order, Staff &staff, const Member &asha,
    const Member &dawn, const Member &coWorker)
{
    Random random(order.seed, "okafor-lewis");
    OkaforLewis family(order, random, asha, dawn, coWorker);
    family.fill();
    family.grant(staff);
    return family.builder().write(sink);
}

} // namespace doorstep::server::seed
