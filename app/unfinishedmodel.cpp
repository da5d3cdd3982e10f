// SPDX-License-Identifier: Apache-2.0
#include "app/unfinishedmodel.h"

#include "app/drafttext.h"
#include "app/familyrecords.h"
#include "app/visitrecords.h"
#include "app/words.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/attachment.h"
#include "core/types/records/circle.h"
#include "core/types/records/circleoffer.h"
#include "core/types/records/neighbour.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/place.h"
#include "core/types/records/promise.h"
#include "core/types/records/promiseevent.h"
#include "core/types/records/residence.h"
#include "core/types/records/streetoffer.h"
#include "core/types/records/streetround.h"
#include "core/types/records/touchpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using Row = UnfinishedModel::Row;
using core::Draft;
using core::kindOf;
using core::RecordStore;

namespace {

constexpr int visitsLookedAt = 100; // the newest of a family

bool isTextAlone(const Draft &draft) { return draft.fields.find(DraftText::textTag); }

void lead(Row &row, const char *page, QVariantMap properties, bool whole = false)
{
    row.page = QString::fromLatin1(page);
    row.properties = std::move(properties);
    row.whole = whole;
}

/// The visit that a draft hangs on by an id made from the visit's.
template<class Matches>
core::Result<QString> visitOf(RecordStore &store, const Draft &draft, Matches matches)
{
    const auto visits = store.list<core::Visit>(core::query<core::Visit>().in(draft.scope).atMost(visitsLookedAt));
    if (!visits)
        return visits.error();
    for (const core::Stored<core::Visit> &visit : *visits) {
        if (matches(core::Id<core::Visit>(visit.record.id)))
            return visit.record.id.toString();
    }
    return QString();
}

core::Result<bool> ofNote(RecordStore &store, const Draft &draft, Row &row)
{
    const auto visit = visitOf(
        store, draft, [&](const core::Id<core::Visit> &id) { return noteDraftId(id) == draft.id; });
    if (!visit)
        return visit.error();
    row.title = Words::tr("You were writing a note of a visit");
    lead(row, "VisitFinishPage", {{u"visitId"_s, *visit}}, true);
    return !visit->isEmpty();
}

core::Result<bool> ofChildWords(RecordStore &store, const Draft &draft, Row &row)
{
    const auto people = readPeople(store, draft.scope);
    if (!people)
        return people.error();
    for (const core::Stored<core::Person> &person : *people) {
        const auto visit = visitOf(store, draft,
            [&](const core::Id<core::Visit> &id) { return wordsDraftId(id, person.record.id) == draft.id; });
        if (!visit)
            return visit.error();
        if (visit->isEmpty())
            continue;
        row.title = Words::tr("You were writing down a child's words");
        lead(row, "ChildWordsPage", {{u"visitId"_s, *visit}, {u"childId"_s, person.record.id.toString()}}, true);
        return true;
    }
    return false;
}

core::Result<bool> ofFile(const Draft &draft, Row &row)
{
    const auto file = core::fromFields<core::Attachment>(draft.fields);
    if (!file || !file->of)
        return false;
    const QString child = file->ofWhom.isEmpty() ? QString() : file->ofWhom.constFirst().toString();
    const QVariantMap properties{{u"visitId"_s, file->of->toString()}, {u"childId"_s, child}};
    if (file->type == core::AttachmentType::Photo) {
        row.title = Words::tr("You were adding a photo");
        lead(row, "PhotoPage", properties, true);
    } else if (file->type == core::AttachmentType::Audio) {
        row.title = Words::tr("You were recording");
        lead(row, "RecordingPage", properties, true);
    } else {
        row.title = Words::tr("You were drawing");
        lead(row, "DrawingPage", properties, true);
    }
    return true;
}

// Words of one field. Where its record has a page, they are found there.
void ofText(const Draft &draft, Row &row)
{
    const QString record = draft.record.toString();
    const QString scope = draft.scope.toString();
    row.title = Words::tr("You were typing a few words");
    if (draft.scopeKind == core::ScopeKind::Neighbourhood)
        lead(row, "StreetRoundPage", {});
    else if (draft.kind == kindOf<core::Visit>.number)
        lead(row, "VisitPage", {{u"visitId"_s, record}}, true);
    else if (draft.kind == kindOf<core::Person>.number)
        lead(row, "PersonPage", {{u"familyId"_s, scope}, {u"personId"_s, record}});
    else if (draft.kind == kindOf<core::Promise>.number || draft.kind == kindOf<core::PromiseEvent>.number)
        lead(row, "PromisesPage", {});
    else if (draft.scopeKind == core::ScopeKind::Circle)
        lead(row, "CirclePage", {{u"circleId"_s, scope}});
    else
        lead(row, "FamilyPage", {{u"familyId"_s, scope}});
}

core::Result<bool> ofEditor(RecordStore &store, const Draft &draft, Row &row)
{
    const QString scope = draft.scope.toString();
    const auto existing = store.find(draft.kind, draft.record);
    const QString record = existing ? draft.record.toString() : QString();
    if (draft.kind == kindOf<core::Person>.number) {
        row.title = Words::tr("You were writing about a person");
        lead(row, "PersonEditPage", {{u"familyId"_s, scope}, {u"personId"_s, record}});
    } else if (draft.kind == kindOf<core::Household>.number) {
        row.title = Words::tr("You were writing about a home");
        lead(row, "HouseholdEditPage", {{u"familyId"_s, scope}, {u"homeId"_s, record}});
    } else {
        row.title = Words::tr("You were writing about a family");
        lead(row, "FamilyEditPage", {{u"familyId"_s, scope}});
    }
    const auto family = familyTitle(store, draft.scope);
    if (!family)
        return family.error();
    if (family->isEmpty()) { // typed in a family that was never saved
        row.title = Words::tr("You were adding a family");
        lead(row, "FamilyNewPage", {{u"familyId"_s, scope}});
    }
    return true;
}

core::Result<bool> ofResidence(RecordStore &store, const Draft &draft, Row &row)
{
    const auto existing = store.find(draft.kind, draft.record);
    core::FieldMap fields = existing ? existing->fields : core::FieldMap();
    fields.overlay(draft.fields);
    const auto lived = core::fromFields<core::Residence>(fields);
    if (!lived || !lived->household || !lived->person)
        return false;
    row.title = Words::tr("You were writing who lived in a home");
    lead(row, "ResidencePage",
        {{u"familyId"_s, draft.scope.toString()}, {u"homeId"_s, lived->household->toString()},
            {u"personId"_s, lived->person->toString()}});
    return true;
}

/// Where the draft was typed; false where it is nothing that anybody typed, or its page is gone.
core::Result<bool> place(RecordStore &store, const Draft &draft, Row &row)
{
    const QString scope = draft.scope.toString();
    if (isTextAlone(draft)) {
        ofText(draft, row);
    } else if (draft.kind == kindOf<core::Person>.number || draft.kind == kindOf<core::Household>.number
               || draft.kind == kindOf<core::Family>.number) {
        return ofEditor(store, draft, row);
    } else if (draft.kind == kindOf<core::Residence>.number) {
        return ofResidence(store, draft, row);
    } else if (draft.kind == kindOf<core::Note>.number) {
        return ofNote(store, draft, row);
    } else if (draft.kind == kindOf<core::ChildWords>.number) {
        return ofChildWords(store, draft, row);
    } else if (draft.kind == kindOf<core::Attachment>.number) {
        return ofFile(draft, row);
    } else if (draft.kind == kindOf<core::Visit>.number) {
        // What is to be read out at the door is kept as a draft too, but nobody typed it.
        const auto visit = core::fromFields<core::Visit>(draft.fields);
        row.title = Words::tr("You were writing down what the family says");
        lead(row, "VisitClosePage", {{u"visitId"_s, draft.record.toString()}}, true);
        return visit && !visit->familySaid.isEmpty();
    } else if (draft.kind == kindOf<core::AdvocacyRequest>.number) {
        const bool family = draft.scopeKind == core::ScopeKind::Family;
        row.title = Words::tr("You were asking for an advocate");
        lead(row, "AskAdvocatePage", {{family ? u"familyId"_s : u"circleId"_s, scope}});
    } else if (draft.kind == kindOf<core::Neighbour>.number) {
        row.title = Words::tr("A neighbour wanted in");
        lead(row, "NeighbourAgreePage", {{u"neighbourhoodId"_s, scope}}, true);
    } else if (draft.kind == kindOf<core::StreetRound>.number) {
        row.title = Words::tr("A street round is not ended");
        lead(row, "StreetRoundPage", {});
    } else if (draft.kind == kindOf<core::Touchpoint>.number) {
        row.title = Words::tr("You were saying that you met");
        lead(row, "TouchpointPage", {{u"circleId"_s, scope}});
    } else if (draft.kind == kindOf<core::StreetOffer>.number || draft.kind == kindOf<core::CircleOffer>.number) {
        const bool ofCircle = draft.id == core::Uuid::v5(draft.scope, "new offer")
                              && draft.scopeKind == core::ScopeKind::Circle;
        row.title = Words::tr("You were asking or offering something");
        lead(row, "OfferEditPage", ofCircle ? QVariantMap{{u"circleId"_s, scope}} : QVariantMap());
    } else if (draft.kind == kindOf<core::Place>.number) {
        const auto existing = store.find(draft.kind, draft.record);
        row.title = Words::tr("You were writing about a place");
        lead(row, "PlaceEditPage", existing ? QVariantMap{{u"placeId"_s, draft.record.toString()}} : QVariantMap());
    } else {
        return false;
    }
    return true;
}

/// What the scope is called; empty where it has no name on the device.
core::Result<QString> scopeName(RecordStore &store, const Draft &draft)
{
    if (draft.scopeKind == core::ScopeKind::Family)
        return familyTitle(store, draft.scope);
    if (draft.scopeKind == core::ScopeKind::Circle) {
        const auto circle = store.find(core::Id<core::Circle>(draft.scope));
        return circle ? circle->value.name : QString();
    }
    const auto patch = store.find(core::Id<core::Neighbourhood>(draft.scope));
    return patch ? patch->value.name : QString();
}

core::Result<QList<Row>> unfinished(RecordStore &store, QDate today)
{
    QList<Draft> drafts = store.drafts();
    std::ranges::sort(drafts, [](const Draft &a, const Draft &b) { return a.at > b.at; });
    QList<Row> rows;
    for (const Draft &draft : std::as_const(drafts)) {
        Row row;
        row.key = draft.id.toString();
        const auto placed = place(store, draft, row);
        if (!placed)
            return placed.error();
        const bool listed = std::ranges::any_of(rows, [&](const Row &other) {
            return other.page == row.page && other.properties == row.properties; // several drafts of one page
        });
        if (!*placed || listed)
            continue;
        const auto name = scopeName(store, draft);
        if (!name)
            return name.error();
        const QString when = Words::moment(draft.at, today);
        row.detail = name->isEmpty() ? when : Words::tr("%1, %2").arg(*name, when);
        rows.append(row);
    }
    return rows;
}

} // namespace

const std::array<RowModel<UnfinishedModel::Row>::Role, 3> UnfinishedModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
}};

UnfinishedModel::UnfinishedModel(QObject *parent) : ViewModel(parent), m_rows(s_roles)
{
    watch({kindOf<core::Family>.number, kindOf<core::Person>.number, kindOf<core::Household>.number});
}

bool UnfinishedModel::concerns(const core::ChangeSet &changes) const
{
    return !changes.drafts.isEmpty() || ViewModel::concerns(changes);
}

void UnfinishedModel::load()
{
    read([day = today()](RecordStore &store) { return unfinished(store, day); },
        [this](const QList<Row> &rows) {
            m_rows.update(rows);
            setState(rows.isEmpty() ? State::Empty : State::Ready);
        });
}

void UnfinishedModel::open(int row, Navigator *nav) const
{
    if (row < 0 || row >= m_rows.rows().size() || !nav)
        return;
    const Row &draft = m_rows.rows()[row];
    if (draft.whole)
        nav->openWhole(draft.page, draft.properties);
    else
        nav->open(draft.page, draft.properties);
}

} // namespace doorstep::app
