// SPDX-License-Identifier: Apache-2.0
// A drawn family's year: visits, circle, promises, volunteers. The rest of FamilyMaker is in familymaker.cpp.
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/childwords.h"
#include "core/types/records/note.h"
#include "core/types/records/touchpoint.h"
#include "server/seed/familymaker.h"
#include "server/seed/words.h"

#include <array>

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::PromiseState;

namespace {

constexpr std::array<int, 5> visitsAYear{18, 3, 13, 26, 9}; // by Help
constexpr std::array<core::VisitKind, 5> visitKinds{core::VisitKind::Help, core::VisitKind::ChildInNeed,
    core::VisitKind::ChildInNeed, core::VisitKind::ChildProtection, core::VisitKind::LookedAfter};
constexpr qint64 minuteMs = 60'000;

/// The nearest working day on or after `day`.
QDate workingDay(QDate day)
{
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

} // namespace

void FamilyMaker::drawVisits()
{
    const int days = 365 / visitsAYear[size_t(m_help)];
    QDate day = qMax(m_since.addDays(m_random.below(7)), m_today.addDays(-355));
    if (m_help == Help::Assessment && day.addDays(50) < m_today.addDays(-50))
        day = m_today.addDays(-45); // the assessment is the present one
    while (day < m_today) {
        drawVisit(workingDay(day));
        day = day.addDays(qMax(2, days * m_random.between(60, 140) / 100));
    }
}

core::Visit FamilyMaker::visitOn(QDate day)
{
    const qint64 arrived = m_random.momentOn(day, 15, 17);
    core::Visit visit;
    visit.kind = visitKinds[size_t(m_help)];
    visit.plannedAt = core::Timestamp{arrived - m_random.below(20) * minuteMs};
    visit.arrivedAt = core::Timestamp{arrived};
    visit.worker = m_lead.id;
    visit.household = m_homes[size_t(m_random.below(int(m_homes.size())))];
    static constexpr std::array outcomes{850, 120, 10, 5, 15};
    visit.outcome = core::VisitOutcome(m_random.weighted(outcomes));
    const bool seen = visit.outcome == core::VisitOutcome::Seen;
    const qint64 left = arrived + (seen ? m_random.between(25, 75) : m_random.between(2, 6)) * minuteMs;
    visit.leftAt = core::Timestamp{left};
    visit.finishedAt = core::Timestamp{left + m_random.between(2, 9) * minuteMs};
    if (seen) {
        visit.present = {m_adults.front().id};
        visit.sawHome = true;
        visit.sawBedroom = m_random.chance(450);
        visit.observations = filled(words::observation(m_random));
        visit.agreedText = filled(words::agreed(m_random));
        visit.familyAgrees = m_random.chance(880);
        if (m_random.chance(350) || !*visit.familyAgrees)
            visit.familySaid = filled(words::familySaid(m_random));
    }
    return visit;
}

core::ChildSeen FamilyMaker::seenOf(const Relative &child, const core::Id<core::Visit> &visit, bool anybodyIn)
{
    core::ChildSeen one;
    one.visit = visit;
    one.child = child.id;
    one.seen = anybodyIn && m_random.chance(900);
    if (*one.seen) {
        one.alone = m_random.chance(600);
        one.where = m_random.chance(700) ? u"At home"_s : u"At school"_s;
        if (!*one.alone)
            one.whyNotAlone = filled(words::whyNotAlone(m_random));
    } else if (anybodyIn) {
        one.whyNotSeen = words::whyNotSeen(m_random);
    }
    return one;
}

void FamilyMaker::drawWords(const core::ChildSeen &seen, const core::RecordId &seenId, qint64 when)
{
    const words::Said said = words::childSaid(m_random);
    core::ChildWords own;
    own.child = seen.child;
    own.visit = seen.visit;
    own.words = filled(QString::fromUtf16(said.text));
    own.asked = m_random.chance(500);
    own.saidOn = core::Timestamp{when}.toDateTime().toUTC().date();
    own.language = QString::fromLatin1(said.language);
    m_builder.put(core::RecordId(core::Uuid::v5(seenId, "words")), own, when);
}

void FamilyMaker::drawNote(const core::Id<core::Visit> &visit, QDate day, qint64 when)
{
    core::Note note;
    note.visit = visit;
    note.happenedOn = day;
    note.pinned = m_random.chance(180);
    note.text = filled(*note.pinned ? words::pinned(m_random) : words::note(m_random));
    note.impact = *note.pinned ? filled(words::impact(m_random)) : QString();
    m_builder.put(core::RecordId(core::Uuid::v5(visit, "note")), note, when);
}

void FamilyMaker::drawVisit(QDate day)
{
    if (day >= m_today)
        return;
    core::Visit visit = visitOn(day);
    const bool in = visit.outcome == core::VisitOutcome::Seen;
    const qint64 end = visit.finishedAt->ms;
    const core::Id<core::Visit> id(m_random.id(visit.arrivedAt->ms));
    std::vector<core::ChildSeen> children;
    for (const Relative &child : m_children) {
        children.push_back(seenOf(child, id, in));
        if (*children.back().seen)
            visit.present.append(child.id);
    }
    m_builder.put(core::RecordId(id), visit, end);
    for (const core::ChildSeen &seen : children) {
        const core::RecordId seenId(core::Uuid::v5(id, seen.child->view()));
        m_builder.put(seenId, seen, end);
        if (*seen.seen && m_random.chance(170))
            drawWords(seen, seenId, end);
    }
    if (m_random.chance(500))
        drawNote(id, day, end);
    if (in && m_random.chance(330))
        drawPromise(day);
}

void FamilyMaker::planVisit(qint64 plannedMs)
{
    core::Visit visit;
    visit.kind = visitKinds[size_t(m_help)];
    visit.plannedAt = core::Timestamp{plannedMs};
    visit.worker = m_lead.id;
    visit.household = m_homes.front();
    m_builder.add(visit, m_random.momentOn(m_today.addDays(-3), 12, 12));
}

void FamilyMaker::drawNext()
{
    const QDate day = workingDay(m_today.addDays(m_random.between(1, 12)));
    const int hour = m_random.between(15, 17);
    planVisit(englandMs(day, hour, m_random.between(0, 3) * 15));
}

void FamilyMaker::drawCircle()
{
    const QDate opened = qMin(m_since.addDays(m_random.between(3, 40)), m_today.addDays(-1));
    const qint64 when = englandMs(opened, 16, 30);
    const QString whose = m_adults.front().called;
    m_builder.openCircle(
        whose + u"'s circle"_s, u"The people who help us"_s, when, m_today.addDays(m_random.between(60, 360)));
    const auto add = [&](const Relative &person, const QString &part, bool young = false) {
        core::CircleCard card;
        card.young = young ? std::optional(true) : std::nullopt;
        card.firstName = person.called;
        card.part = part;
        card.ring = person.ring;
        card.paid = person.ring == 3;
        card.inSince = opened;
        return m_builder.card(person.id, card, when);
    };
    m_builder.belongsTo(add(m_adults.front(), m_adults.front().kind == "father"_L1 ? u"Dad"_s : u"Mum"_s));
    for (const Relative &child : m_children)
        add(child, {}, true);
    for (size_t i = 1; i < m_adults.size(); ++i) {
        if (m_random.chance(750))
            add(m_adults[i], m_adults[i].kind);
    }
    const int promises = m_random.between(1, 4);
    for (int i = 0; i < promises; ++i)
        drawPromise(m_random.dayBetween(opened, m_today.addDays(-1)));
}

void FamilyMaker::drawPromise(QDate madeOn)
{
    core::Promise promise;
    promise.madeOn = madeOn;
    promise.dueOn = madeOn.addDays(m_random.between(3, 45));
    switch (m_random.below(3)) {
    case 0:
        promise.what = words::promiseByWorker(m_random);
        promise.ownerUser = m_lead.id;
        break;
    case 1: {
        const Relative &adult = m_adults[size_t(m_random.below(int(m_adults.size())))];
        promise.what = filled(words::promiseByFamily(m_random));
        promise.ownerCard = m_builder.cardId(adult.id);
        break;
    }
    default:
        promise.what = words::promiseByCouncil(m_random);
        promise.ownerPost = words::councilPost(m_random);
        promise.byCouncil = true;
        promise.cost = m_random.chance(400) ? std::optional<qint64>(m_random.between(2, 60) * 10) : std::nullopt;
    }
    const auto id = m_builder.promise(promise, m_random.momentOn(madeOn, 17, 17));
    drawEvents(id, madeOn, promise.dueOn);
}

void FamilyMaker::drawEvents(const core::Id<core::Promise> &promise, QDate madeOn, QDate dueOn)
{
    const QDate looked = qMin(dueOn.addDays(m_random.between(-3, 20)), m_today.addDays(-1));
    if (looked <= madeOn)
        return;
    if (m_random.chance(450)) {
        const PromiseState said = m_random.chance(500) ? PromiseState::Doing : PromiseState::Kept;
        m_builder.event(promise, said, looked, true, words::answer(m_random));
    }
    if (dueOn > m_today && !m_random.chance(300))
        return;
    static constexpr std::array outcomes{0, 0, 80, 520, 160, 150, 60, 30};
    const auto outcome = PromiseState(m_random.weighted(outcomes));
    m_builder.event(promise, outcome, looked, false, words::outcomeWords(m_random));
}

void FamilyMaker::addVolunteers(Staff &staff, int firstVolunteer, int volunteers, int touchpoints)
{
    const auto &all = staff.present(core::Post::Volunteer);
    const auto who = m_builder.cardId(m_children.front().id);
    std::vector<core::UserId> team;
    for (int i = 0; i < volunteers; ++i) {
        const Member &member = staff.member(all[size_t(firstVolunteer + i) % all.size()]);
        core::CircleCard card;
        card.firstName = member.name.section(u' ', 0, 0);
        card.part = u"Volunteer"_s;
        card.ring = 1;
        card.user = member.id;
        card.inSince = m_random.dayBetween(m_today.addDays(-1400), m_today.addDays(-30));
        m_builder.put(
            core::RecordId(core::Uuid::v5(m_builder.circle(), member.id.view())), card, englandMs(card.inSince, 18, 0));
        staff.grant({member.id, m_builder.circle(), core::ScopeKind::Circle, core::Role::Volunteer, card.inSince,
            m_closed ? m_today : m_today.addDays(300), u"Part of the extended family"_s});
        team.push_back(member.id);
    }
    for (int i = 0; i < touchpoints; ++i) {
        core::Touchpoint touch;
        touch.who = who;
        touch.kind = core::TouchKind(m_random.below(6));
        touch.day = m_random.dayBetween(m_today.addDays(-360), m_today.addDays(-1));
        touch.minutes = m_random.chance(700) ? std::optional<qint64>(m_random.between(1, 12) * 10) : std::nullopt;
        touch.line = words::touch(m_random);
        const core::UserId &volunteer = m_random.pick(team);
        m_builder.add(touch, m_random.momentOn(touch.day, 17, 20), volunteer);
    }
}

void FamilyMaker::addAdvocate(Staff &staff, const Member &advocate)
{
    const QDate asked = m_random.dayBetween(qMax(m_since, m_today.addDays(-200)), m_today.addDays(-3));
    core::AdvocacyRequest request;
    request.firstName = m_adults.front().called;
    request.safeWay = u"Text first, after school drop-off"_s;
    request.meetingOn = asked.addDays(m_random.between(5, 30));
    request.about = u"The review meeting"_s;
    request.advocate = advocate.id;
    request.state = request.meetingOn < m_today ? core::RequestState::Accepted : core::RequestState::Asked;
    request.language = m_builder.root.language;
    const core::ScopeId ask = m_builder.ask(request, m_random.momentOn(asked, 10, 10));
    const auto open = [&](const core::ScopeId &scope) {
        staff.grant({advocate.id, scope, core::ScopeKind::Circle, core::Role::Advocate, asked, m_today.addDays(200),
            u"asked for as a parent advocate"_s});
    };
    open(ask);
    if (request.state == core::RequestState::Accepted)
        open(m_builder.circle());
}

void FamilyMaker::addGrants(Staff &staff) const
{
    const QDate to = m_closed ? m_today : m_today.addDays(365);
    const auto give = [&](const Member &member, const core::ScopeId &scope, core::ScopeKind kind, core::Role role,
                          const QString &why) {
        staff.grant({member.id, scope, kind, role, qMin(m_since, m_today), to, why});
    };
    const core::ScopeId &family = m_builder.family();
    give(m_lead, family, core::ScopeKind::Family, core::Role::Lead, u"Leads the help for this family"_s);
    give(m_lead, core::restrictedScope(family), core::ScopeKind::Restricted, core::Role::Lead,
        u"Leads the help for this family"_s);
    give(m_lead, m_builder.circle(), core::ScopeKind::Circle, core::Role::Lead, u"Leads the help for this family"_s);
    for (const core::ScopeId &ask : m_builder.asks())
        give(m_lead, ask, core::ScopeKind::Circle, core::Role::Lead, u"Leads the help for this family"_s);
    give(m_staff.managerOf(m_lead), family, core::ScopeKind::Family, core::Role::Manager, u"Manages the lead's team"_s);
    if (m_second.id != m_lead.id && quint8(family.view().back()) % 10 < 3) {
        give(m_second, family, core::ScopeKind::Family, core::Role::CoWorker, u"Visits together with the lead"_s);
        give(m_second, m_builder.circle(), core::ScopeKind::Circle, core::Role::CoWorker,
            u"Visits together with the lead"_s);
    }
}

} // namespace doorstep::server::seed
