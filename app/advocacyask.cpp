// SPDX-License-Identifier: Apache-2.0
#include "app/advocacyask.h"

#include "app/promiserecords.h"
#include "app/promisewheels.h"
#include "app/visitwords.h"
#include "core/types/records/person.h"
#include "core/types/records/user.h"

namespace doorstep::app {

using core::RecordStore;
using core::Result;
using core::ScopeId;

const std::array<RowModel<AdvocacyAsk::Row>::Role, 1> AdvocacyAsk::s_roles{{
    {"text", [](const Row &row) { return QVariant(row.key); }},
}};

AdvocacyAsk::AdvocacyAsk(QObject *parent)
    : ViewModel(parent), m_ways(s_roles), m_people(s_roles), m_meetings(s_roles), m_advocates(s_roles)
{
    watch({core::kindOf<core::Person>.number, core::kindOf<core::User>.number});
}

void AdvocacyAsk::setTarget(QString &target, const QString &id)
{
    if (target == id)
        return;
    target = id;
    Q_EMIT targetChanged();
    propertyChanged();
}

Result<AdvocacyAsk::Facts> AdvocacyAsk::readFacts(RecordStore &store, const std::optional<ScopeId> &family,
    const std::optional<ScopeId> &circle, const core::Uuid &draft)
{
    Facts facts;
    const auto addOnce = [](QList<Row> &rows, const Row &row) {
        if (!rows.contains(row))
            rows.append(row);
    };
    if (family) {
        const auto people = store.list<core::Person>(core::query<core::Person>().in(*family).order(0, false));
        if (!people)
            return people.error();
        for (const core::Stored<core::Person> &person : *people) {
            if (!person.value.isChild.value_or(false) && !person.value.knownAs.isEmpty())
                addOnce(facts.people, {person.value.knownAs.section(u' ', 0, 0)});
        }
    } else if (circle) {
        const auto people = peopleWhoPromise(store, std::nullopt, circle);
        if (!people)
            return people.error();
        for (const WhoChoice &person : *people)
            addOnce(facts.people, {person.words});
    }
    const auto users = store.list<core::User>(core::query<core::User>().atMost(5000));
    if (!users)
        return users.error();
    for (const core::Stored<core::User> &user : *users) {
        const bool advocate = user.value.post == core::Post::Advocate || user.value.post == core::Post::AdvocacyLead;
        if (advocate && !user.value.endedOn.isValid())
            facts.advocates.append({user.value.name, user.record.id.toString()});
    }
    facts.typed = drafted<core::AdvocacyRequest>(store, draft).value_or(core::AdvocacyRequest());
    return facts;
}

void AdvocacyAsk::load()
{
    const auto family = ScopeId::fromString(m_familyId);
    const auto circle = ScopeId::fromString(m_circleId);
    if (!family && !circle)
        return;
    m_ways.update({{tr("Ring in the morning")}, {tr("Ring in the afternoon")}, {tr("Text first")},
        {tr("Through school")}, {tr("Only in person")}});
    QList<Row> meetings{{tr("Not known yet")}};
    for (const WhenChoice &choice : whenChoices(today())) {
        if (choice.due.isValid())
            meetings.append({choice.words, {}, choice.due});
    }
    m_meetings.update(meetings);
    const ScopeId scope = circle ? *circle : *family;
    const core::Uuid draft = core::Uuid::v5(scope, "ask for an advocate");
    read([family, circle, draft](RecordStore &store) { return readFacts(store, family, circle, draft); },
        [this, scope, draft, kind = circle ? core::ScopeKind::Circle : core::ScopeKind::Family](const Facts &facts) {
            m_people.update(facts.people);
            m_advocates.update(QList<Row>{{tr("Whoever is free")}} + facts.advocates);
            if (!m_draft.hasBegun() && !m_asked) {
                m_draft.begin(store(), {draft, scope, kind, core::RecordId::create(),
                                           core::kindOf<core::AdvocacyRequest>.number, 0, {}, {}});
                if (m_typed.safeWay.isEmpty() && m_typed.firstName.isEmpty())
                    m_typed = facts.typed;
            }
            setState(State::Ready);
            Q_EMIT typed();
        });
}

void AdvocacyAsk::type(QString &field, const QString &text)
{
    if (field == text)
        return;
    field = text;
    m_draft.typed(core::toFields(m_typed));
    Q_EMIT typed();
}

void AdvocacyAsk::setMeeting(int row)
{
    m_meeting = row;
    Q_EMIT typed();
}

void AdvocacyAsk::setAdvocate(int row)
{
    m_advocate = row;
    Q_EMIT typed();
}

QString AdvocacyAsk::missing() const
{
    if (m_typed.safeWay.trimmed().isEmpty())
        return tr("First say how it is safe to reach you.");
    if (m_typed.firstName.trimmed().isEmpty())
        return tr("A first name is enough.");
    return {};
}

core::AdvocacyRequest AdvocacyAsk::wanted() const
{
    core::AdvocacyRequest request = m_typed;
    request.safeWay = request.safeWay.trimmed();
    request.firstName = request.firstName.trimmed();
    request.state = core::RequestState::Asked;
    if (m_meeting > 0 && m_meeting < m_meetings.rows().size())
        request.meetingOn = m_meetings.rows().at(m_meeting).on;
    if (m_advocate > 0 && m_advocate < m_advocates.rows().size())
        request.advocate = core::UserId::fromString(m_advocates.rows().at(m_advocate).id);
    return request;
}

void AdvocacyAsk::ask()
{
    if (!missing().isEmpty() || m_asked || isBusy())
        return;
    const auto draft = m_draft.saving();
    const QString name = fenced(m_typed.firstName.trimmed());
    const QString whom = m_advocate > 0 && m_advocate < m_advocates.rows().size()
                             ? m_advocates.rows().at(m_advocate).key
                             : QString();
    write(
        [family = ScopeId::fromString(m_familyId), circle = ScopeId::fromString(m_circleId), request = wanted(), draft,
            day = today()](RecordStore &store) -> Result<Asked> {
            QList<core::Edit> edits;
            const Result<ScopeId> in = circle ? Result<ScopeId>(*circle) : circleOfFamily(store, *family, day, edits);
            if (!in)
                return in.error();
            Asked asked{core::Id<core::AdvocacyRequest>::create(), {}};
            edits.append(core::newRecord(*in, core::ScopeKind::Circle, core::RecordId(asked.id), request));
            auto written = store.write(edits, draft);
            if (!written)
                return written.error();
            asked.changed = std::move(written->changed);
            return asked;
        },
        [this, name, whom](const Asked &asked) {
            m_asked = asked.id;
            m_askedWords = whom.isEmpty() ? tr("Asked. An advocate reaches %1 in the way you said.").arg(name)
                                          : tr("Asked. %1 reaches %2 in the way you said.").arg(fenced(whom), name);
            Q_EMIT askedChanged();
        });
}

void AdvocacyAsk::undo()
{
    if (!m_asked)
        return;
    write(
        [id = *m_asked](RecordStore &store) -> Result<core::Written> {
            const auto asked = store.find(id);
            if (!asked)
                return asked.error();
            return store.write(core::Edit{asked->record.scope, asked->record.scopeKind, asked->record.id,
                asked->record.kind, core::Op::Delete, {}, asked->record.base});
        },
        [this](const core::Written &) {
            m_asked.reset();
            m_askedWords.clear();
            Q_EMIT askedChanged();
        });
}

} // namespace doorstep::app
