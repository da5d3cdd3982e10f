// SPDX-License-Identifier: Apache-2.0
#include "app/neighboureditor.h"

#include "app/engine/neighbourends.h"
#include "app/words.h"
#include "core/types/records/neighbourhood.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::Result;
using core::ScopeId;

namespace {

struct Begun {
    QString team;
    core::Neighbour typed;
};

Result<Begun> readBegun(RecordStore &store, const ScopeId &scope, const core::Uuid &draft)
{
    Begun begun;
    const auto place = store.find(core::Id<core::Neighbourhood>(scope));
    if (place)
        begun.team = place->value.team.isEmpty() ? place->value.name : place->value.team;
    else if (place.error().code != core::ErrorCode::NotFound)
        return place.error();
    begun.typed = drafted<core::Neighbour>(store, draft).value_or(core::Neighbour());
    return begun;
}

} // namespace

const std::array<RowModel<NeighbourEditor::End>::Role, 1> NeighbourEditor::s_roles{{
    {"text", [](const End &row) { return QVariant(row.key); }},
}};

NeighbourEditor::NeighbourEditor(QObject *parent) : ViewModel(parent), m_ends(s_roles)
{
    watch({core::kindOf<core::Neighbourhood>.number});
}

void NeighbourEditor::setNeighbourhoodId(const QString &id)
{
    if (m_neighbourhoodId == id)
        return;
    m_neighbourhoodId = id;
    Q_EMIT neighbourhoodIdChanged();
    propertyChanged();
}

void NeighbourEditor::load()
{
    const auto scope = ScopeId::fromString(m_neighbourhoodId);
    if (!scope)
        return fail({core::ErrorCode::NotFound, {}});
    QList<End> ends;
    for (const QDate on : NeighbourAgreement::ends(today()))
        ends.append({Words::date(on, today()), on});
    m_ends.update(ends);
    m_wants.endsOn = ends.at(m_end).on;
    const core::Uuid draft = core::Uuid::v5(*scope, "neighbour");
    read([scope = *scope, draft](RecordStore &store) { return readBegun(store, scope, draft); },
        [this, scope = *scope, draft](const Begun &begun) {
            m_team = begun.team;
            if (!m_draft.hasBegun() && !m_kept) {
                m_draft.begin(store(), {draft, scope, core::ScopeKind::Neighbourhood, core::RecordId::create(),
                                           core::kindOf<core::Neighbour>.number, 0, {}, {}});
                if (m_wants.firstName.isEmpty() && m_wants.reach.isEmpty())
                    showTyped(begun.typed);
            }
            setState(State::Ready);
            Q_EMIT typed();
        });
}

void NeighbourEditor::showTyped(const core::Neighbour &typed)
{
    m_wants = {typed.firstName, typed.contact, typed.enjoys, m_wants.endsOn};
    const auto end = std::ranges::find(m_ends.rows(), typed.endsOn, &End::on);
    if (end == m_ends.rows().cend())
        return;
    m_end = int(end - m_ends.rows().cbegin());
    m_wants.endsOn = end->on;
}

void NeighbourEditor::type(QString &field, const QString &text)
{
    if (field == text)
        return;
    field = text;
    keepDraft();
    Q_EMIT typed();
}

void NeighbourEditor::keepDraft()
{
    core::Neighbour soFar;
    soFar.firstName = m_wants.firstName;
    soFar.contact = m_wants.reach;
    soFar.enjoys = m_wants.enjoys;
    if (isAnythingTyped())
        soFar.endsOn = m_wants.endsOn;
    m_draft.typed(core::toFields(soFar));
}

void NeighbourEditor::setEnd(int row)
{
    if (row < 0 || row >= m_ends.rows().size())
        return;
    m_end = row;
    m_wants.endsOn = m_ends.rows().at(row).on;
    keepDraft();
    Q_EMIT typed();
}

QString NeighbourEditor::endWords() const
{
    return services() && m_wants.endsOn.isValid() ? Words::date(m_wants.endsOn, today()) : QString();
}

bool NeighbourEditor::isAnythingTyped() const
{
    return !m_wants.firstName.isEmpty() || !m_wants.reach.isEmpty() || !m_wants.enjoys.isEmpty();
}

QString NeighbourEditor::missing() const { return services() ? m_wants.whatIsMissing(today()) : QString(); }

QString NeighbourEditor::agreement() const
{
    return services() && m_wants.endsOn.isValid() ? m_wants.words(today(), m_team) : QString();
}

QString NeighbourEditor::agreementInEnglish() const
{
    const bool draft = services() && !services()->draftLanguage().isEmpty();
    return draft && m_wants.endsOn.isValid() ? m_wants.wordsInEnglish(m_team) : QString();
}

void NeighbourEditor::agree()
{
    const auto scope = ScopeId::fromString(m_neighbourhoodId);
    const auto record = m_wants.toRecord(today(), m_team, !agreementInEnglish().isEmpty());
    if (!scope || !record || m_kept || isBusy())
        return;
    const auto draft = m_draft.saving();
    const auto id = core::RecordId::create();
    const core::Edit edit = core::newRecord(*scope, core::ScopeKind::Neighbourhood, id, *record);
    write(
        [edit, draft](RecordStore &store) -> Result<core::Written> {
            auto written = store.write(std::span(&edit, 1), draft);
            // No letter typed at the door stays beside what was agreed; what cannot be wiped now is at the next start.
            if (const auto wiped = written && draft ? store.wipeDraft(*draft)
                                                    : Result<core::ChangeSet>(core::ChangeSet());
                wiped && written)
                written->changed.add(*wiped);
            return written;
        },
        [this, id](const core::Written &) {
            m_kept = id;
            Q_EMIT agreedChanged();
        });
}

void NeighbourEditor::takeOff()
{
    if (!m_kept)
        return;
    write(
        [id = *m_kept, day = today()](RecordStore &store) -> Result<core::Written> {
            const auto kept = store.find(core::Id<core::Neighbour>(id));
            return kept ? store.write(neighbourGone(*kept, day)) : Result<core::Written>(kept.error());
        },
        [this](const core::Written &) {
            m_kept.reset();
            m_wants = {{}, {}, {}, m_wants.endsOn};
            Q_EMIT agreedChanged();
            Q_EMIT typed();
        });
}

void NeighbourEditor::throwAway()
{
    m_draft.drop();
    m_wants = {{}, {}, {}, m_wants.endsOn};
    Q_EMIT typed();
}

} // namespace doorstep::app
