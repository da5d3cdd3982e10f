// SPDX-License-Identifier: Apache-2.0
#include "app/peoplemodel.h"

#include "app/engine/enrolment.h"
#include "app/peoplerows.h"
#include "core/rules/access.h"
#include "core/rules/practice.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"

namespace doorstep::app {

namespace {
constexpr int pageSize = 40;
constexpr int mostFound = 60;

std::optional<core::Role> postRole(const Services &services)
{
    const Identity *identity = services.identity();
    return identity ? std::optional(core::roleOfPost(core::Post(identity->post))) : std::nullopt;
}
} // namespace

const std::array<RowModel<PeopleModel::Row>::Role, 8> PeopleModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"opens", [](const Row &row) { return QVariant(row.page); }},
    {"familyId", [](const Row &row) { return QVariant(row.familyId); }},
    {"recordId", [](const Row &row) { return QVariant(row.recordId); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
    {"waiting", [](const Row &row) { return QVariant(row.waiting); }},
}};

PeopleModel::PeopleModel(QObject *parent) : ViewModel(parent), m_rows(s_roles)
{
    watch({core::kindOf<core::Family>.number, core::kindOf<core::Person>.number, core::kindOf<core::Circle>.number,
        core::kindOf<core::CircleCard>.number});
    m_rows.setMore(false, [this] {
        m_wanted += pageSize;
        reload();
    });
}

void PeopleModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    propertyChanged();
}

bool PeopleModel::mayAddFamily() const
{
    const auto role = services() ? postRole(*services()) : std::nullopt;
    return role && core::mayOpenScope(core::ScopeKind::Family, *role);
}

void PeopleModel::load()
{
    const bool searching = !m_search.trimmed().isEmpty();
    read(
        [text = m_search, searching, wanted = m_wanted, circles = !mayAddFamily(), role = postRole(*services())](
            core::RecordStore &store) -> core::Result<QList<Row>> {
            if (searching)
                return foundRows(store, text, mostFound);
            auto rows = familyRows(store, wanted);
            if (!rows || !circles)
                return rows;
            auto more = circleRows(store, wanted, role == core::Role::Advocate);
            if (!more)
                return more.error();
            return *rows + *more;
        },
        [this, searching, wanted = m_wanted](const QList<Row> &rows) {
            m_rows.update(rows);
            m_rows.setMore(!searching && rows.size() >= wanted);
            setState(rows.isEmpty() ? State::Empty : State::Ready);
        });
}

} // namespace doorstep::app
