// SPDX-License-Identifier: Apache-2.0
#include "app/advocacyask.h"

#include "app/promisewheels.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>
#include <utility>

namespace doorstep::app {

using core::ScopeId;

namespace {

const QString newKey = QStringLiteral("new");

template<class Rows, class Value, class Member>
int rowOf(const Rows &rows, const Value &value, Member member)
{
    const auto found = std::ranges::find(rows, value, member);
    return found == rows.cend() ? 0 : int(found - rows.cbegin());
}

} // namespace

const std::array<RowModel<AdvocacyAsk::Row>::Role, 1> AdvocacyAsk::s_roles{{
    {"text", [](const Row &row) { return QVariant(row.text); }},
}};
const std::array<RowModel<AdvocacyAsk::Before>::Role, 4> AdvocacyAsk::s_askRoles{{
    {"key", [](const Before &row) { return QVariant(row.key); }},
    {"circle", [](const Before &row) { return QVariant(row.circle); }},
    {"words", [](const Before &row) { return QVariant(row.words); }},
    {"open", [](const Before &row) { return QVariant(row.open); }},
}};

void AdvocacyAsk::setTarget(QString &target, const QString &id)
{
    if (target == id)
        return;
    target = id;
    goesWith(ScopeId::fromString(m_circleId.isEmpty() ? m_familyId : m_circleId));
    Q_EMIT targetChanged();
    propertyChanged();
}

void AdvocacyAsk::show(const Facts &facts)
{
    m_facts = facts;
    m_new.update(facts.choices, facts.members, today());
    QList<Row> circles;
    for (const CircleChoice &choice : facts.choices) {
        if (choice.isOpen())
            circles.append({choice.circle.toString(), toldApart(choice, &CircleChoice::name, facts.choices)});
    }
    if (m_new.isPossible())
        circles.append({newKey, tr("A new circle")});
    m_circles.update(circles);
    m_ways.update(QList<Row>{{tr("Ring in the morning")}, {tr("Ring in the afternoon")}, {tr("Text first")},
        {tr("Through school")}, {tr("Through my worker")}, {tr("Only in person")}});
    QList<Row> meetings{{tr("Not known yet")}};
    for (const WhenChoice &choice : whenChoices(today())) {
        if (choice.due.isValid())
            meetings.append({choice.words, choice.words, choice.due});
    }
    m_meetings.update(meetings);
    m_people.update(facts.people);
    m_advocates.update(QList<Row>{{tr("Whoever is free")}} + facts.advocates);
    m_asks.update(facts.before);
    beginDraft();
    if (m_typed.circle)
        m_new.choose(ScopeId(*m_typed.circle));
    if (!chosen() && !facts.choices.isEmpty())
        chooseCircle(facts.choices.constFirst().circle);
    // A parent who asks for themselves is never rung unasked: the worker passes it on until they choose a way.
    if (facts.forThemselves && m_typed.safeWay.isEmpty() && !std::exchange(m_wayOffered, true))
        m_typed.safeWay = tr("Through my worker");
    setState(State::Ready);
    Q_EMIT typed();
}

int AdvocacyAsk::circle() const
{
    const auto of = chosen();
    return of ? rowOf(m_circles.rows(), of->isOpen() ? of->circle.toString() : newKey, &Row::key) : 0;
}

void AdvocacyAsk::setCircle(int row)
{
    if (row < 0 || row >= m_circles.rows().size())
        return;
    const QString id = m_circles.rows().at(row).key;
    const auto fresh = m_new.choice();
    if (const auto circle = ScopeId::fromString(id))
        chooseCircle(*circle);
    else if (fresh)
        chooseCircle(fresh->circle);
    changed();
}

void AdvocacyAsk::chooseCircle(const ScopeId &circle)
{
    m_typed.circle = core::Id<core::Circle>(circle);
    m_new.choose(circle);
    offerName();
}

void AdvocacyAsk::offerName()
{
    const auto of = chosen();
    const QString name = !m_facts.ownName.isEmpty() ? m_facts.ownName : of ? of->whose : QString();
    if (m_typed.firstName.isEmpty() || m_typed.firstName == m_offeredName)
        m_typed.firstName = m_offeredName = name;
}

std::optional<CircleChoice> AdvocacyAsk::chosen() const
{
    const auto found = std::ranges::find_if(m_facts.choices,
        [this](const CircleChoice &choice) { return m_typed.circle && ScopeId(*m_typed.circle) == choice.circle; });
    return found == m_facts.choices.cend() ? std::nullopt : std::optional(*found);
}

bool AdvocacyAsk::opensNew() const
{
    const auto of = chosen();
    return of && !of->isOpen();
}

int AdvocacyAsk::meeting() const { return rowOf(m_meetings.rows(), m_typed.meetingOn, &Row::on); }

void AdvocacyAsk::setMeeting(int row)
{
    m_typed.meetingOn = row > 0 && row < m_meetings.rows().size() ? m_meetings.rows().at(row).on : QDate();
    changed();
}

int AdvocacyAsk::advocate() const
{
    return m_typed.advocate ? rowOf(m_advocates.rows(), m_typed.advocate->toString(), &Row::key) : 0;
}

void AdvocacyAsk::setAdvocate(int row)
{
    m_typed.advocate = row > 0 && row < m_advocates.rows().size()
                           ? core::UserId::fromString(m_advocates.rows().at(row).key)
                           : std::nullopt;
    changed();
}

void AdvocacyAsk::type(QString &field, const QString &text)
{
    if (field == text)
        return;
    field = text;
    changed();
}

void AdvocacyAsk::changed()
{
    m_draft.typed(core::toFields(m_typed));
    Q_EMIT typed();
}

QString AdvocacyAsk::missing() const
{
    const auto of = chosen();
    const auto asked = std::ranges::find_if(
        m_facts.before, [&](const Before &before) { return before.open && of && before.about == of->circle; });
    if (asked != m_facts.before.cend())
        return tr("An advocate is asked already. What comes of it stands above.");
    if (!of)
        return tr("First choose whose circle it is about.");
    if (m_typed.safeWay.trimmed().isEmpty())
        return tr("First say how it is safe to reach you.");
    if (m_typed.firstName.trimmed().isEmpty())
        return tr("A first name is enough.");
    return {};
}

QString AdvocacyAsk::readers() const
{
    const auto of = chosen();
    if (!of)
        return {};
    const int row = advocate();
    QStringList names{tr("You")};
    for (const QString &name : m_facts.readers.value(of->circle))
        names.append(fenced(name));
    const QString whom = row > 0 ? fenced(m_advocates.rows().at(row).text) : tr("the advocate who is asked");
    names.append(whom);
    QStringList inIt;
    for (const QString &name : of->people.first(std::min<qsizetype>(of->people.size(), 6)))
        inIt.append(fenced(name));
    return tr("%1 can read this. After a yes, %2 also sees %3, with %4. Nothing of the family's file.")
        .arg(Words::listed(names), whom, of->name, Words::listed(inIt));
}

} // namespace doorstep::app
