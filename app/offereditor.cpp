// SPDX-License-Identifier: Apache-2.0
#include "app/offereditor.h"

#include "app/engine/enrolment.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/circle.h"
#include "core/types/records/neighbourhood.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::ScopeKind;

namespace {
constexpr int daysOffered = 7;
}

const std::array<RowModel<OfferEditor::Day>::Role, 1> OfferEditor::s_dayRoles{{
    {"text", [](const Day &row) { return QVariant(row.key); }},
}};
const std::array<RowModel<OfferEditor::Place>::Role, 1> OfferEditor::s_placeRoles{{
    {"text", [](const Place &row) { return QVariant(row.text); }},
}};

OfferEditor::OfferEditor(QObject *parent) : ViewModel(parent), m_days(s_dayRoles), m_places(s_placeRoles)
{
    watch({core::kindOf<core::Circle>.number, core::kindOf<core::Neighbourhood>.number});
}

void OfferEditor::setCircleId(const QString &id)
{
    if (std::exchange(m_circleId, id) == id)
        return;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT typed();
    propertyChanged();
}

// One draft for each circle that it was opened from, and one for the door page.
core::Uuid OfferEditor::draftId() const
{
    const auto circle = core::ScopeId::fromString(m_circleId);
    return core::Uuid::v5(circle ? core::Uuid(*circle) : core::Uuid(services()->identity()->user), "new offer");
}

void OfferEditor::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    const OfferReader reader{{identity->user, identity->userName}, core::Post(identity->post), today(),
        core::ScopeId::fromString(m_circleId)};
    read(
        [reader, draft = draftId()](core::RecordStore &store) -> core::Result<Found> {
            auto places = offerPlaces(store, reader);
            if (!places)
                return places.error();
            places->removeIf([](const OfferPlace &place) { return !place.mayWrite; });
            auto names = namesOfFamilies(store);
            if (!names)
                return names.error();
            Found found{*std::move(places), *std::move(names), {}};
            for (const core::Draft &kept : store.drafts()) {
                if (kept.id == draft)
                    found.draft = kept;
            }
            return found;
        },
        [this](const Found &found) { show(found); });
}

void OfferEditor::show(const Found &found)
{
    const OfferPlace *before = chosen();
    const auto scope = before ? std::optional(before->scope) : std::nullopt;
    const auto wanted = !m_opened && found.draft ? std::optional(found.draft->scope) : scope;
    m_found = found.places;
    m_names = found.names;
    QList<Place> rows;
    m_place = -1;
    for (const OfferPlace &place : std::as_const(m_found)) {
        if (place.scope == wanted)
            m_place = int(rows.size());
        rows.append({place.scope.toString(), place.name});
    }
    m_places.update(rows);
    showDays();
    const bool mayBe = found.draft && (m_place >= 0 || found.draft->scopeKind == ScopeKind::User);
    if (!std::exchange(m_opened, true) && mayBe) {
        m_wants = typedOffer(found.draft->scopeKind, found.draft->fields);
        m_record = found.draft->record;
    }
    if (m_place < 0 && m_found.size() == 1)
        m_place = 0;
    beginDraft();
    setState(m_found.isEmpty() ? State::Empty : State::Ready);
    Q_EMIT typed();
}

void OfferEditor::showDays()
{
    QList<Day> rows{{tr("Any day"), {}}};
    for (int i = 0; i < daysOffered; ++i) {
        const QDate day = today().addDays(i);
        rows.append({Words::first(i < 2 ? Words::nearDay(day, today()) : weekdayName(day)), day});
    }
    m_days.update(rows);
}

void OfferEditor::forget()
{
    m_wants = {};
    m_found.clear();
    m_names = {};
    m_place = -1;
    m_opened = false;
    m_places.update({});
    Q_EMIT typed();
}

const OfferPlace *OfferEditor::chosen() const
{
    return m_place >= 0 && m_place < m_found.size() ? &m_found.at(m_place) : nullptr;
}

QString OfferEditor::placeId() const { return chosen() ? chosen()->scope.toString() : QString(); }

QString OfferEditor::placeKind() const
{
    return QString::fromLatin1(core::scopeKindName(chosen() ? chosen()->kind : ScopeKind::Neighbourhood));
}

// The draft stands in the place that would read it, and goes with it. Until one is chosen it stands in the person's
// own.
void OfferEditor::beginDraft()
{
    const OfferPlace own{core::userScope(services()->identity()->user), ScopeKind::User, {}};
    const OfferPlace &place = chosen() ? *chosen() : own;
    m_draft.begin(store(), {draftId(), place.scope, place.kind, m_record, offerKindIn(place.kind), 0, {}, {}});
}

void OfferEditor::changed()
{
    if (m_draft.hasBegun())
        m_draft.typed(offerFields(chosen() ? chosen()->kind : ScopeKind::User, m_wants));
    Q_EMIT typed();
}

void OfferEditor::setAsk(bool ask)
{
    const core::OfferKind kind = ask ? core::OfferKind::Ask : core::OfferKind::Offer;
    if (std::exchange(m_wants.kind, kind) != kind)
        changed();
}

void OfferEditor::setWhat(const QString &what)
{
    if (std::exchange(m_wants.what, what) != what)
        changed();
}

void OfferEditor::setWhere(const QString &where)
{
    if (std::exchange(m_wants.where, where) != where)
        changed();
}

int OfferEditor::day() const
{
    const auto found = std::ranges::find(m_days.rows(), m_wants.day, &Day::on);
    return found == m_days.rows().cend() ? 0 : int(found - m_days.rows().cbegin());
}

void OfferEditor::setDay(int row)
{
    if (row < 0 || row >= m_days.rows().size())
        return;
    m_wants.day = m_days.rows().at(row).on;
    changed();
}

void OfferEditor::setPlace(int row)
{
    if (row < 0 || row >= m_found.size() || m_place == row)
        return;
    m_place = row;
    beginDraft();
    changed();
}

QString OfferEditor::problem() const
{
    const OfferPlace *place = chosen();
    if (!place || place->kind != ScopeKind::Neighbourhood)
        return {};
    const QString named = namedIn(m_wants.what + u' ' + m_wants.where, m_names.families);
    return named.isEmpty() ? QString()
                           : tr("“%1” is the name of a family. The street must not read it. Take it out, or choose a "
                                "circle.")
                                 .arg(fenced(named));
}

QString OfferEditor::caution() const
{
    const OfferPlace *place = chosen();
    if (!place || place->kind != ScopeKind::Neighbourhood || !problem().isEmpty())
        return {};
    const QString named = namedIn(m_wants.what + u' ' + m_wants.where, m_names.firstNames);
    return named.isEmpty() ? QString() : tr("Does the street need to read “%1”?").arg(fenced(named));
}

bool OfferEditor::isPostable() const { return chosen() && !m_wants.what.trimmed().isEmpty() && problem().isEmpty(); }

void OfferEditor::post()
{
    if (isBusy() || !isPostable())
        return;
    clearNotice();
    write([edit = postOffer(*chosen(), m_record, m_wants), draft = m_draft.saving()](
              core::RecordStore &store) { return store.write(std::span(&edit, 1), draft); },
        [this](const core::Written &) { Q_EMIT posted(); });
}

} // namespace doorstep::app
