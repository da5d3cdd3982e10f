// SPDX-License-Identifier: Apache-2.0
#include "app/streetround.h"

#include "app/engine/session.h"
#include "app/neighbouragreement.h"
#include "core/types/records/donotcall.h"
#include "core/types/records/neighbourhood.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::Result;

namespace {

constexpr quint16 tapsTag = 500; // of the draft: no field of the record, so that it can never be sent

core::Uuid roundDraftId(const core::UserId &user) { return core::Uuid::v5(user, "street round"); }

} // namespace

const std::array<RowModel<StreetRound::Count>::Role, 2> StreetRound::s_roles{{
    {"text", [](const Count &row) { return QVariant(row.text); }},
    {"count", [](const Count &row) { return QVariant(row.count); }},
}};

StreetRound::StreetRound(QObject *parent) : ViewModel(parent), m_counts(s_roles)
{
    watch({core::kindOf<core::Neighbourhood>.number});
}

Result<StreetRound::Found> StreetRound::findRound(RecordStore &store, const core::UserId &user)
{
    Found found;
    const auto places = store.list<core::Neighbourhood>(core::query<core::Neighbourhood>().order(0, false));
    if (!places)
        return places.error();
    if (!places->isEmpty()) {
        found.scope = places->first().record.scope;
        found.name = places->first().value.name;
    }
    for (const core::Draft &draft : store.drafts()) {
        const auto round = core::fromFields<core::StreetRound>(draft.fields);
        if (draft.id != roundDraftId(user) || !round)
            continue;
        found.scope = draft.scope;
        found.tally = StreetRoundTally(round->day, round->block, int(round->homes.value_or(0)));
        const QByteArray *bytes = draft.fields.find(tapsTag);
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
        [this](const Found &found) {
            m_scope = found.scope;
            m_name = found.name;
            m_tally = found.tally;
            if (m_tally.homes() > 0) {
                m_block = m_tally.block();
                m_homes = m_tally.homes();
                m_stage = Stage::Walking;
            } else {
                m_stage = m_scope ? Stage::Begin : Stage::Nowhere;
            }
            setState(State::Ready);
            publish();
        });
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

void StreetRound::setBlock(const QString &block)
{
    if (m_block == block)
        return;
    m_block = block;
    Q_EMIT changed();
}

void StreetRound::setHomes(int homes)
{
    const int wanted = std::clamp(homes, 1, 500);
    if (m_homes == wanted)
        return;
    m_homes = wanted;
    Q_EMIT changed();
}

QString StreetRound::doorWords() const
{
    return m_tally.allDone() ? tr("All %n doors done", nullptr, m_tally.homes())
                             : tr("Door %1 of %2").arg(m_tally.atDoor()).arg(m_tally.homes());
}

qreal StreetRound::progress() const { return m_tally.homes() > 0 ? qreal(m_tally.done()) / m_tally.homes() : 0; }

void StreetRound::begin()
{
    if (!m_scope || !whyNot().isEmpty())
        return;
    m_tally = StreetRoundTally(today(), m_block.trimmed(), m_homes);
    m_stage = Stage::Walking;
    m_last.clear();
    keepTaps();
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
    kept.fields.set(tapsTag, core::encodeValue(m_tally.taps()));
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
    write(
        [round = *round, kept = *kept](RecordStore &store) {
            const core::Edit edit = core::newRecord(kept.scope, kept.scopeKind, kept.record, round);
            return store.write(std::span(&edit, 1), kept.id);
        },
        [this](const core::Written &) {
            m_stage = Stage::Done;
            publish();
            // The order of the doors is gone from memory as well; the counts on the page are what left.
            m_tally = StreetRoundTally();
        });
}

void StreetRound::discard()
{
    const auto kept = draft();
    m_tally = StreetRoundTally();
    m_stage = m_scope ? Stage::Begin : Stage::Nowhere;
    if (kept)
        write([id = kept->id](RecordStore &store) { return store.dropDraft(id); }, [](const core::ChangeSet &) {});
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
            const bool leave = found && !found->record.deleted && found->value.until >= today();
            m_doorNote = leave ? tr("Please pass by this door. They asked us not to call.") : tr("You can knock here.");
            publish();
        });
}

} // namespace doorstep::app
