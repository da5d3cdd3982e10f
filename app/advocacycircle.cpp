// SPDX-License-Identifier: Apache-2.0
#include "app/advocacycircle.h"

#include "app/advocacyrecords.h"
#include "app/words.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/grant.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::Result;
using core::ScopeId;

const std::array<RowModel<AdvocacyCircle::Person>::Role, 3> AdvocacyCircle::s_roles{{
    {"personId", [](const Person &row) { return QVariant(row.key); }},
    {"name", [](const Person &row) { return QVariant(row.name); }},
    {"detail", [](const Person &row) { return QVariant(row.detail); }},
}};

AdvocacyCircle::AdvocacyCircle(QObject *parent) : ViewModel(parent), m_people(s_roles)
{
    watch({core::kindOf<core::Circle>.number, core::kindOf<core::CircleCard>.number,
        core::kindOf<core::AdvocacyRequest>.number, core::kindOf<core::Grant>.number});
}

void AdvocacyCircle::setCircleId(const QString &id)
{
    if (m_circleId == id)
        return;
    m_circleId = id;
    goesWith(ScopeId::fromString(id));
    Q_EMIT circleIdChanged();
    propertyChanged();
}

Result<AdvocacyCircle::Facts> AdvocacyCircle::readFacts(RecordStore &store, const ScopeId &scope, QDate today)
{
    const auto circle = store.find(core::Id<core::Circle>(scope));
    if (!circle)
        return circle.error();
    auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>().in(scope).order(0, false));
    if (!cards)
        return cards.error();
    const auto requests = asksAbout(store, {scope});
    if (!requests)
        return requests.error();
    Facts facts{.name = circle->value.name, .purpose = circle->value.purpose};
    if (circle->value.endsOn.isValid())
        facts.until = tr("Open until %1.").arg(Words::date(circle->value.endsOn, today));
    for (const core::Stored<core::AdvocacyRequest> &request : *requests) {
        if (request.value.state != core::RequestState::Accepted || !facts.safeWay.isEmpty())
            continue; // the newest counts
        facts.safeWay = request.value.safeWay;
        if (request.value.meetingOn.isValid())
            facts.meeting = Words::nearDay(request.value.meetingOn, today);
    }
    std::ranges::stable_sort(
        *cards, {}, [](const core::Stored<core::CircleCard> &card) { return card.value.ring.value_or(1); });
    for (const core::Stored<core::CircleCard> &card : *cards) {
        if (!card.value.outSince.isValid())
            facts.people.append({card.record.id.toString(), card.value.firstName, card.value.part});
    }
    return facts;
}

void AdvocacyCircle::load()
{
    const auto circle = ScopeId::fromString(m_circleId);
    if (!circle)
        return fail({core::ErrorCode::NotFound, {}});
    read([circle = *circle, day = today()](RecordStore &store) { return readFacts(store, circle, day); },
        [this](Facts facts) {
            m_facts = std::move(facts);
            m_people.update(m_facts.people);
            setState(State::Ready);
            Q_EMIT shown();
        });
}

void AdvocacyCircle::forget()
{
    m_facts = {};
    m_people.update({});
    Q_EMIT shown();
}

} // namespace doorstep::app
