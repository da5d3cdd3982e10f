// SPDX-License-Identifier: Apache-2.0
#include "app/unfinishedmodel.h"

#include "app/familyrecords.h"
#include "app/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using Row = UnfinishedModel::Row;

namespace {

core::Result<QList<Row>> unfinished(core::RecordStore &store, QDate today)
{
    QList<core::Draft> drafts = store.drafts();
    std::ranges::sort(drafts, [](const core::Draft &a, const core::Draft &b) { return a.at > b.at; });
    QList<Row> rows;
    for (const core::Draft &draft : drafts) {
        Row row{draft.id.toString(), {}, draft.scope.toString(), draft.record.toString(), {}, {}};
        if (draft.kind == core::kindOf<core::Person>.number) {
            row.page = u"PersonEditPage"_s;
            row.title = Words::tr("You were writing about a person");
        } else if (draft.kind == core::kindOf<core::Household>.number) {
            row.page = u"HouseholdEditPage"_s;
            row.title = Words::tr("You were writing about a home");
        } else if (draft.kind == core::kindOf<core::Family>.number) {
            row.page = u"FamilyEditPage"_s;
            row.title = Words::tr("You were writing about a family");
        } else {
            continue; // a visit's page shows its own
        }
        const auto family = familyTitle(store, draft.scope);
        if (!family)
            return family.error();
        if (family->isEmpty()) {
            row.page = u"FamilyNewPage"_s; // typed in a family that was never saved
            row.title = Words::tr("You were adding a family");
            const bool listed = std::ranges::any_of(
                rows, [&](const Row &other) { return other.familyId == row.familyId; });
            if (listed)
                continue; // its name and its first person are two drafts of one page
        }
        const auto existing = store.find(draft.kind, draft.record);
        if (!existing)
            row.recordId.clear();
        const QString when = Words::moment(draft.at, today);
        row.detail = family->isEmpty() ? when : Words::tr("%1, %2").arg(*family, when);
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
    watch({core::kindOf<core::Family>.number, core::kindOf<core::Person>.number, core::kindOf<core::Household>.number});
}

void UnfinishedModel::load()
{
    read([day = today()](core::RecordStore &store) { return unfinished(store, day); },
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
    QVariantMap properties{{u"familyId"_s, draft.familyId}};
    if (draft.page == "PersonEditPage"_L1)
        properties.insert(u"personId"_s, draft.recordId);
    else if (draft.page == "HouseholdEditPage"_L1)
        properties.insert(u"homeId"_s, draft.recordId);
    nav->open(draft.page, properties);
}

} // namespace doorstep::app
