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
#include "core/types/records/place.h"

namespace doorstep::app {

namespace {
constexpr int pageSize = 40;
constexpr int rowsInAFrame = 3; // each takes 1 to 2 ms to make, and what goes takes its time too

std::optional<core::Role> postRole(const Services &services)
{
    const Identity *identity = services.identity();
    return identity ? std::optional(core::roleOfPost(core::Post(identity->post))) : std::nullopt;
}
} // namespace

const std::array<RowModel<PeopleModel::Row>::Role, 10> PeopleModel::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"opens", [](const Row &row) { return QVariant(row.page); }},
    {"familyId", [](const Row &row) { return QVariant(row.familyId); }},
    {"recordId", [](const Row &row) { return QVariant(row.recordId); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
    {"waiting", [](const Row &row) { return QVariant(row.waiting); }},
    {"iconName", [](const Row &row) { return QVariant(row.icon); }},
    {"faceName", [](const Row &row) { return QVariant(row.faceName.isEmpty() ? row.title : row.faceName); }},
}};

PeopleModel::PeopleModel(QObject *parent) : ViewModel(parent), m_rows(s_roles)
{
    watch({core::kindOf<core::Family>.number, core::kindOf<core::Person>.number, core::kindOf<core::Circle>.number,
        core::kindOf<core::CircleCard>.number, core::kindOf<core::Place>.number});
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
    m_wanted = pageSize;
    Q_EMIT searchChanged();
    propertyChanged();
}

void PeopleModel::setApartFrom(const QString &familyId)
{
    if (std::exchange(m_apartFrom, familyId) == familyId)
        return;
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
    const bool choosing = !m_apartFrom.isEmpty();
    read(
        [text = m_search, searching, choosing, wanted = m_wanted, circles = !mayAddFamily() && !choosing,
            role = postRole(*services())](core::RecordStore &store) -> core::Result<PeoplePage> {
            if (searching)
                return foundRows(store, text, wanted, choosing);
            auto page = familyRows(store, wanted);
            if (!page || !circles)
                return page;
            const auto more = circleRows(store, wanted, role == core::Role::Advocate);
            if (!more)
                return more.error();
            return PeoplePage{page->rows + more->rows, page->more || more->more};
        },
        [this](PeoplePage page) {
            page.rows.removeIf([this](const Row &row) { return row.familyId == m_apartFrom; });
            m_rows.updateGradually(page.rows, rowsInAFrame);
            m_rows.setMore(page.more);
            const bool close = page.comesClose && !page.rows.isEmpty();
            if (std::exchange(m_comesClose, close) != close)
                Q_EMIT comesCloseChanged();
            setState(page.rows.isEmpty() ? State::Empty : State::Ready);
        });
}

} // namespace doorstep::app
