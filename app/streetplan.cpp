// SPDX-License-Identifier: Apache-2.0
// StreetRound before its first door: where, which block, and what was begun earlier.
#include "app/streetround.h"

#include "app/engine/session.h"
#include "core/types/records/neighbourhood.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::Result;

namespace {

core::Uuid planDraftId(const core::UserId &user) { return core::Uuid::v5(user, "street to walk"); }

} // namespace

Result<StreetRound::Found> StreetRound::findRound(RecordStore &store, const core::UserId &user)
{
    Found found;
    const auto places = store.list<core::Neighbourhood>(core::query<core::Neighbourhood>().order(0, false));
    if (!places)
        return places.error();
    for (const core::Stored<core::Neighbourhood> &place : *places)
        found.patches.append({place.record.scope.toString(), place.value.name});
    for (const core::Draft &draft : store.drafts()) {
        const auto round = core::fromFields<core::StreetRound>(draft.fields);
        if (!round || (draft.id != roundDraftId(user) && draft.id != planDraftId(user)))
            continue;
        if (draft.id == planDraftId(user)) {
            found.plan = *round;
            found.scope = found.scope.value_or(draft.scope);
            continue;
        }
        found.scope = draft.scope;
        found.tally = StreetRoundTally(round->day, round->block, int(round->homes.value_or(0)));
        const QByteArray *bytes = draft.fields.find(StreetRoundTally::tapsTag);
        const auto taps = bytes ? core::decodeValue(core::FieldType::Bytes, *bytes) : std::nullopt;
        if (taps && std::holds_alternative<QByteArray>(*taps))
            found.tally.restoreTaps(std::get<QByteArray>(*taps));
    }
    return found;
}

void StreetRound::load()
{
    const auto &identity = services()->session().identity();
    if (!identity || m_stage == Stage::Walking || m_stage == Stage::Done)
        return;
    read([user = identity->user](RecordStore &store) { return findRound(store, user); },
        [this](const Found &found) { show(found); });
}

void StreetRound::show(const Found &found)
{
    const bool known = m_scope && std::ranges::any_of(found.patches, [this](const Patch &patch) {
        return patch.key == m_scope->toString();
    });
    m_patches.update(found.patches);
    if (found.tally.homes() > 0) {
        m_scope = found.scope;
        m_tally = found.tally;
        walk();
    } else if (found.patches.isEmpty()) {
        m_scope.reset();
        m_stage = Stage::Nowhere;
    } else {
        m_stage = Stage::Begin;
        if (m_block.isEmpty() && !found.plan.block.isEmpty()) {
            m_block = found.plan.block;
            m_homes = int(found.plan.homes.value_or(m_homes));
        }
        if (!known)
            m_scope = found.scope ? found.scope : core::ScopeId::fromString(found.patches.first().key);
    }
    if (m_scope)
        choose(*m_scope);
    setState(State::Ready);
    publish();
}

void StreetRound::walk()
{
    m_block = m_tally.block();
    m_homes = m_tally.homes();
    m_stage = Stage::Walking;
}

void StreetRound::choosePatch(int row)
{
    if (m_stage != Stage::Begin || row < 0 || row >= m_patches.rows().size())
        return;
    m_plan.drop();
    choose(core::ScopeId::fromString(m_patches.rows().at(row).key).value());
    keepPlan();
    publish();
}

void StreetRound::choose(const core::ScopeId &scope)
{
    m_scope = scope;
    m_name.clear();
    QList<Patch> patches = m_patches.rows();
    for (Patch &patch : patches) {
        patch.chosen = patch.key == scope.toString();
        if (patch.chosen)
            m_name = patch.text;
    }
    m_patches.update(patches);
    if (const auto &identity = services()->session().identity())
        m_plan.begin(store(), {planDraftId(identity->user), scope, core::ScopeKind::Neighbourhood,
                                  core::RecordId::create(), core::kindOf<core::StreetRound>.number, 0, {}, {}});
}

void StreetRound::keepPlan()
{
    core::StreetRound plan;
    plan.block = m_block;
    if (!m_block.isEmpty())
        plan.homes = m_homes;
    m_plan.typed(core::toFields(plan));
}

void StreetRound::setBlock(const QString &block)
{
    if (m_block == block)
        return;
    m_block = block;
    keepPlan();
    Q_EMIT changed();
}

void StreetRound::setHomes(int homes)
{
    const int wanted = std::clamp(homes, 1, 500);
    if (m_homes == wanted)
        return;
    m_homes = wanted;
    keepPlan();
    Q_EMIT changed();
}

} // namespace doorstep::app
