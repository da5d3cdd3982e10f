// SPDX-License-Identifier: Apache-2.0
#include "app/touchpointeditor.h"

#include "app/engine/session.h"
#include "app/touchpointthanks.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/circlecard.h"

#include <QUrl>

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;
using core::Result;
using core::ScopeId;

namespace {
constexpr int daysBack = 7;
constexpr int everyTouchpoint = 20000; // ten years of one circle
} // namespace

const std::array<RowModel<TouchpointEditor::Person>::Role, 4> TouchpointEditor::s_personRoles{{
    {"personId", [](const Person &row) { return QVariant(row.key); }},
    {"name", [](const Person &row) { return QVariant(row.name); }},
    {"here", [](const Person &row) { return QVariant(row.chosen); }},
    {"picture", [](const Person &) { return QVariant(QUrl()); }},
}};
const std::array<RowModel<TouchpointEditor::Kind>::Role, 4> TouchpointEditor::s_kindRoles{{
    {"text", [](const Kind &row) { return QVariant(row.text); }},
    {"iconName", [](const Kind &row) { return QVariant(row.iconName); }},
    {"value", [](const Kind &row) { return QVariant(row.key); }},
    {"chosen", [](const Kind &row) { return QVariant(row.chosen); }},
}};
const std::array<RowModel<TouchpointEditor::Day>::Role, 1> TouchpointEditor::s_dayRoles{{
    {"text", [](const Day &row) { return QVariant(row.key); }},
}};

TouchpointEditor::TouchpointEditor(QObject *parent)
    : ViewModel(parent), m_people(s_personRoles), m_kinds(s_kindRoles), m_days(s_dayRoles)
{
    watch({core::kindOf<core::CircleCard>.number});
}

void TouchpointEditor::setCircleId(const QString &id)
{
    if (m_circleId == id)
        return;
    m_circleId = id;
    goesWith(ScopeId::fromString(id));
    Q_EMIT circleIdChanged();
    propertyChanged();
}

Result<QList<TouchpointEditor::Person>> TouchpointEditor::readPeople(
    RecordStore &store, const std::optional<ScopeId> &circle, const core::UserId &me)
{
    core::Query all = core::query<core::CircleCard>().order(0, false);
    all.scope = circle;
    const auto cards = store.list<core::CircleCard>(all);
    if (!cards)
        return cards.error();
    QList<Person> people;
    for (const core::Stored<core::CircleCard> &card : *cards) {
        const bool gone = card.value.outSince.isValid();
        if (!gone && !card.value.firstName.isEmpty() && card.value.user != me && !card.value.paid.value_or(false))
            people.append({card.record.id.toString(), card.value.firstName, card.record.scope});
    }
    return people;
}

void TouchpointEditor::load()
{
    const auto &identity = services()->session().identity();
    if (!identity)
        return;
    QList<Day> days;
    for (int back = 0; back < daysBack; ++back) {
        const QDate on = today().addDays(-back);
        days.append({Words::first(back < 2 ? Words::nearDay(on, today()) : weekdayName(on)), on});
    }
    m_days.update(days);
    showKinds();
    read([circle = ScopeId::fromString(m_circleId), me = identity->user](
             RecordStore &store) { return readPeople(store, circle, me); },
        [this](const QList<Person> &people) {
            m_people.update(people);
            if (people.size() == 1)
                m_who = people.first().key; // one young person: the first tap is done
            showChosen();
            setState(people.isEmpty() ? State::Empty : State::Ready);
        });
}

void TouchpointEditor::forget()
{
    m_who.clear();
    m_thanks.clear();
    m_savedWords.clear();
    m_people.update({});
    Q_EMIT thanked();
    showChosen();
}

void TouchpointEditor::showKinds()
{
    QList<Kind> kinds{{0, tr("Talk"), u"chat-text"_s}, {1, tr("Ride"), u"car-front"_s}, {2, tr("Meal"), u"cup-hot"_s},
        {3, tr("School"), u"mortarboard"_s}, {4, tr("Fun"), u"sun"_s}, {5, tr("Message"), u"envelope"_s}};
    for (Kind &kind : kinds)
        kind.chosen = kind.key == m_kind;
    m_kinds.update(kinds);
}

void TouchpointEditor::showChosen()
{
    QList<Person> people = m_people.rows();
    for (Person &person : people)
        person.chosen = person.key == m_who;
    m_people.update(people);
    showKinds();
    Q_EMIT chosen();
}

QString TouchpointEditor::whoName() const
{
    const auto found = std::ranges::find(m_people.rows(), m_who, &Person::key);
    return found == m_people.rows().cend() ? QString() : found->name;
}

QString TouchpointEditor::whoCircle() const
{
    const auto found = std::ranges::find(m_people.rows(), m_who, &Person::key);
    return found == m_people.rows().cend() ? m_circleId : found->circle.toString();
}

void TouchpointEditor::setWho(const QString &personId)
{
    m_who = personId;
    showChosen();
}

void TouchpointEditor::setKind(int kind)
{
    m_kind = kind;
    showChosen();
}

Result<TouchpointEditor::Saved> TouchpointEditor::write(
    RecordStore &store, const ScopeId &circle, const core::Touchpoint &touchpoint, const core::UserId &me)
{
    Saved saved{core::RecordId::create(), {}, {}};
    auto written = store.write(core::newRecord(circle, core::ScopeKind::Circle, saved.id, touchpoint));
    if (!written)
        return written.error();
    saved.changed = std::move(written->changed);
    const quint16 tag = core::kindOf<core::Touchpoint>.field("who")->tag;
    const auto all = store.list<core::Touchpoint>(
        core::query<core::Touchpoint>().in(circle).equal(tag, touchpoint.who->bytes()).atMost(everyTouchpoint));
    if (!all)
        return all.error();
    for (const core::Stored<core::Touchpoint> &each : *all) {
        // Those that others logged are theirs; what was not sent yet has no author and is this person's own.
        if (each.record.author.value_or(me) == me)
            saved.days.append(each.value.day);
    }
    return saved;
}

void TouchpointEditor::save(int dayRow)
{
    const auto person = std::ranges::find(m_people.rows(), m_who, &Person::key);
    const auto &identity = services()->session().identity();
    const bool isDay = dayRow >= 0 && dayRow < m_days.rows().size();
    if (person == m_people.rows().cend() || m_kind < 0 || !isDay || !identity || isBusy())
        return;
    core::Touchpoint touchpoint;
    touchpoint.who = core::Id<core::CircleCard>::fromString(m_who);
    touchpoint.kind = core::TouchKind(m_kind);
    touchpoint.day = m_days.rows().at(dayRow).on;
    const QString name = person->name;
    const QString kind = m_kinds.rows().at(m_kind).text;
    const QString day = Words::nearDay(touchpoint.day, today());
    ViewModel::write([circle = person->circle, touchpoint, me = identity->user](
                         RecordStore &store) { return write(store, circle, touchpoint, me); },
        [this, touchpoint, name, kind, day](const Saved &saved) {
            m_saved = saved.id;
            m_thanks = touchpointThanks(saved.days, touchpoint.day, name);
            m_savedWords = tr("Saved: %1 with %2, %3.").arg(kind, fenced(name), day);
            Q_EMIT thanked();
            m_kind = -1;
            showChosen();
        });
}

void TouchpointEditor::undo()
{
    if (!m_saved)
        return;
    ViewModel::write(
        [id = *m_saved](RecordStore &store) -> Result<core::Written> {
            const auto kept = store.find(core::Id<core::Touchpoint>(id));
            if (!kept)
                return kept.error();
            return store.write(core::Edit{kept->record.scope, kept->record.scopeKind, id, kept->record.kind,
                core::Op::Delete, {}, kept->record.base});
        },
        [this](const core::Written &) {
            m_saved.reset();
            m_thanks.clear();
            m_savedWords.clear();
            Q_EMIT thanked();
        });
}

} // namespace doorstep::app
