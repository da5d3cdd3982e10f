// SPDX-License-Identifier: Apache-2.0
#include "app/streetround.h"

#include "app/engine/session.h"
#include "app/neighbouragreement.h"
#include "core/types/records/donotcall.h"
#include "core/types/records/neighbourhood.h"

#include <utility>

namespace doorstep::app {

using core::RecordStore;
using core::Result;

const std::array<RowModel<StreetRound::Count>::Role, 2> StreetRound::s_roles{{
    {"text", [](const Count &row) { return QVariant(row.text); }},
    {"count", [](const Count &row) { return QVariant(row.count); }},
}};

const std::array<RowModel<StreetRound::Patch>::Role, 2> StreetRound::s_patchRoles{{
    {"text", [](const Patch &row) { return QVariant(row.text); }},
    {"chosen", [](const Patch &row) { return QVariant(row.chosen); }},
}};

StreetRound::StreetRound(QObject *parent) : ViewModel(parent), m_counts(s_roles), m_patches(s_patchRoles)
{
    watch({core::kindOf<core::Neighbourhood>.number});
}

void StreetRound::publish()
{
    static constexpr std::array results{
        DoorResult::NoAnswer, DoorResult::NotNow, DoorResult::Chatted, DoorResult::WantsIn, DoorResult::DoNotCall};
    const QStringList words{tr("No answer"), tr("Not now"), tr("We chatted"), tr("Wants in"), tr("Don't call again")};
    QList<Count> rows;
    for (std::size_t i = 0; i < results.size(); ++i)
        rows.append({int(i), words.at(qsizetype(i)), m_tally.count(results[i])});
    m_counts.update(rows);
    Q_EMIT changed();
}

QString StreetRound::doorWords() const
{
    return m_tally.allDone() ? tr("All %Ln doors done", nullptr, m_tally.homes())
                             : tr("Door %L1 of %L2").arg(m_tally.atDoor()).arg(m_tally.homes());
}

qreal StreetRound::progress() const { return m_tally.homes() > 0 ? qreal(m_tally.done()) / m_tally.homes() : 0; }

void StreetRound::begin()
{
    if (!m_scope || !whyNot().isEmpty())
        return;
    m_tally = StreetRoundTally(today(), m_block.trimmed(), m_homes);
    m_thrownAway = {};
    walk();
    m_last.clear();
    keepTaps();
    m_plan.drop(); // the round's own draft has it now
    publish();
}

std::optional<core::Draft> StreetRound::draft() const
{
    const auto &identity = services()->session().identity();
    const auto round = m_tally.toRound();
    if (!identity || !m_scope || !round)
        return std::nullopt;
    core::StreetRound begun;
    begun.day = round->day;
    begun.block = round->block;
    begun.homes = round->homes;
    core::Draft kept{roundDraftId(identity->user), *m_scope, core::ScopeKind::Neighbourhood, core::RecordId::create(),
        core::kindOf<core::StreetRound>.number, 0, core::toFields(begun), {}};
    kept.fields.set(StreetRoundTally::tapsTag, core::encodeValue(m_tally.taps()));
    return kept;
}

void StreetRound::keepTaps()
{
    if (const auto kept = draft())
        write([kept = *kept](RecordStore &store) { return store.putDraft(kept); }, [](const core::ChangeSet &) {});
}

void StreetRound::tap(int result)
{
    if (m_stage != Stage::Walking || result < 0 || result >= doorResultCount || m_tally.allDone())
        return;
    m_tally.tap(DoorResult(result));
    m_doorNote.clear();
    m_last = m_counts.rows().at(result).text;
    keepTaps();
    publish();
}

void StreetRound::undo()
{
    if (m_stage != Stage::Walking || !m_tally.undo())
        return;
    m_last.clear();
    keepTaps();
    publish();
}

void StreetRound::finish()
{
    const auto round = m_tally.toRound();
    const auto kept = draft();
    if (m_stage != Stage::Walking || !round || !kept || isBusy())
        return;
    write([round = *round, kept = *kept](RecordStore &store) { return save(store, round, kept); },
        [this](const Finished &finished) {
            m_wiped = finished.wiped;
            m_stage = Stage::Done;
            publish();
            // The order of the doors is gone from memory as well; the counts on the page are what left.
            m_tally = StreetRoundTally();
        });
}

Result<StreetRound::Finished> StreetRound::save(
    RecordStore &store, const core::StreetRound &round, const core::Draft &kept)
{
    const core::Edit edit = core::newRecord(kept.scope, kept.scopeKind, kept.record, round);
    auto written = store.write(std::span(&edit, 1), kept.id);
    if (!written)
        return written.error();
    // The counts stand, whatever becomes of the wiping; the page says which it was.
    return Finished{std::move(written->changed), store.wipeDraft(kept.id).ok()};
}

void StreetRound::discard()
{
    const auto kept = draft();
    if (m_stage != Stage::Walking || !kept || isBusy())
        return;
    write([id = kept->id](RecordStore &store) { return store.wipeDraft(id); },
        [this](const core::ChangeSet &) {
            m_thrownAway = std::exchange(m_tally, {});
            m_last.clear();
            m_doorNote.clear();
            m_stage = Stage::Begin;
            publish();
        });
}

void StreetRound::undoDiscard()
{
    if (m_stage != Stage::Begin || !isThrownAway())
        return;
    m_tally = std::exchange(m_thrownAway, {});
    walk();
    keepTaps();
    m_plan.drop();
    publish();
}

void StreetRound::leaveAlone(const QString &home)
{
    if (!m_scope || home.trimmed().isEmpty())
        return;
    const core::DoNotCall kept = doNotCall(doNotCallToken(*m_scope, m_block, home), today());
    write(
        [scope = *m_scope, kept](RecordStore &store) {
            const core::RecordId id(core::Uuid::v5(scope, kept.token));
            return store.write(core::newRecord(scope, core::ScopeKind::Neighbourhood, id, kept));
        },
        [this](const core::Written &) {
            m_doorNote = tr("Kept. Nobody calls there for two years.");
            publish();
        });
}

void StreetRound::mayCall(const QString &home)
{
    if (!m_scope || home.trimmed().isEmpty())
        return;
    const core::RecordId id(core::Uuid::v5(*m_scope, doNotCallToken(*m_scope, m_block, home)));
    store()
        .run([id](RecordStore &s) { return s.find(core::Id<core::DoNotCall>(id)); })
        .then(this, [this](const core::Result<core::Stored<core::DoNotCall>> &found) {
            const bool unknown = !found && found.error().code != core::ErrorCode::NotFound;
            const bool leave = found && !found->record.deleted && found->value.until >= today();
            m_doorNote = unknown ? tr("We could not look that up. Please pass by this door for now.")
                         : leave ? tr("Please pass by this door. They asked us not to call.")
                                 : tr("You can knock here.");
            publish();
        });
}

} // namespace doorstep::app
