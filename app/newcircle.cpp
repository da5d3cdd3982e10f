// SPDX-License-Identifier: Apache-2.0
#include "app/newcircle.h"

#include <algorithm>
#include <utility>

namespace doorstep::app {

const std::array<RowModel<NewCircle::Adult>::Role, 1> NewCircle::s_adultRoles{{
    {"text", [](const Adult &row) { return QVariant(row.text); }},
}};
const std::array<RowModel<NewCircle::End>::Role, 1> NewCircle::s_endRoles{{
    {"text", [](const End &row) { return QVariant(row.key); }},
}};
const std::array<RowModel<NewCircle::Member>::Role, 2> NewCircle::s_memberRoles{{
    {"text", [](const Member &row) { return QVariant(row.name); }},
    {"picked", [](const Member &row) { return QVariant(row.in); }},
}};

NewCircle::NewCircle(QObject *parent)
    : QObject(parent), m_adults(s_adultRoles), m_ends(s_endRoles), m_people(s_memberRoles)
{}

void NewCircle::update(const QList<CircleChoice> &choices, const QList<Member> &everybody, QDate today)
{
    const auto before = choice();
    QList<Adult> adults;
    for (const CircleChoice &each : choices) {
        if (!each.isOpen())
            adults.append({each.circle.toString(), each, toldApart(each, &CircleChoice::whose, choices)});
    }
    m_adults.update(adults);
    m_ends.update(QList<End>{{tr("for three months"), today.addMonths(3)}, {tr("for six months"), today.addMonths(6)},
        {tr("for a year"), today.addYears(1)}});
    m_everybody = everybody;
    m_whose = 0;
    if (before)
        choose(before->circle);
    showPeople();
    Q_EMIT chosen();
}

void NewCircle::choose(const core::ScopeId &circle)
{
    const auto &rows = m_adults.rows();
    const auto found = std::ranges::find(rows, circle.toString(), &Adult::key);
    if (found != rows.cend())
        setWhose(int(found - rows.cbegin()));
}

std::optional<CircleChoice> NewCircle::choice() const
{
    const auto &rows = m_adults.rows();
    return m_whose >= 0 && m_whose < rows.size() ? std::optional(rows.at(m_whose).choice) : std::nullopt;
}

std::optional<CircleToOpen> NewCircle::wanted() const
{
    const auto of = choice();
    if (!of || !of->opensFor || m_end < 0 || m_end >= m_ends.rows().size())
        return std::nullopt;
    CircleToOpen opens{*of->opensFor, {}, m_ends.rows().at(m_end).day};
    for (const Member &member : m_people.rows()) {
        const auto id = core::RecordId::fromString(member.key);
        if (member.in && id)
            opens.people.append(*id);
    }
    return opens;
}

void NewCircle::setWhose(int row)
{
    if (std::exchange(m_whose, row) == row)
        return;
    showPeople();
    Q_EMIT chosen();
}

void NewCircle::setEnd(int row)
{
    if (std::exchange(m_end, row) != row)
        Q_EMIT chosen();
}

void NewCircle::toggle(int row)
{
    if (row < 0 || row >= m_people.rows().size())
        return;
    const Member member = m_people.rows().at(row);
    m_tapped.insert(member.key, !member.in);
    showPeople();
    Q_EMIT chosen();
}

void NewCircle::showPeople()
{
    const auto of = choice();
    QList<Member> shown;
    for (Member member : std::as_const(m_everybody)) {
        if (of && of->opensFor && of->opensFor->toString() == member.key)
            continue; // in it in any case
        member.in = m_tapped.value(member.key, member.in);
        shown.append(member);
    }
    m_people.update(shown);
}

} // namespace doorstep::app
