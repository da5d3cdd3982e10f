// SPDX-License-Identifier: Apache-2.0
#include "app/familycircles.h"

#include <utility>

namespace doorstep::app {

const std::array<RowModel<FamilyCircles::Row>::Role, 1> FamilyCircles::s_roles{{
    {"text", [](const Row &row) { return QVariant(row.text); }},
}};

FamilyCircles::FamilyCircles(QObject *parent) : ViewModel(parent), m_rows(s_roles)
{
    watch({core::kindOf<core::Family>.number, core::kindOf<core::Circle>.number});
}

void FamilyCircles::setFamilyId(const QString &id)
{
    if (std::exchange(m_familyId, id) == id)
        return;
    Q_EMIT familyIdChanged();
    propertyChanged();
}

QString FamilyCircles::choose(int row)
{
    if (row < 0 || row >= m_rows.rows().size())
        return {};
    m_current = row;
    Q_EMIT shown();
    return m_rows.rows().at(row).key;
}

void FamilyCircles::load()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    if (!family)
        return;
    read([family = *family, day = today()](core::RecordStore &store) { return circleChoices(store, family, day); },
        [this](const QList<CircleChoice> &choices) {
            QList<Row> rows;
            for (const CircleChoice &choice : choices) {
                if (choice.isOpen())
                    rows.append({choice.circle.toString(), toldApart(choice, &CircleChoice::name, choices)});
            }
            m_rows.update(rows);
            setState(rows.isEmpty() ? State::Empty : State::Ready);
            Q_EMIT shown();
        });
}

} // namespace doorstep::app
