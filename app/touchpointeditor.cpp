// SPDX-License-Identifier: Apache-2.0
#include "app/touchpointeditor.h"

#include "app/engine/session.h"
#include "app/touchpointthanks.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/grant.h"

#include <QQmlEngine>
#include <QUrl>

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;
using core::Result;
using core::ScopeId;

namespace {
constexpr int daysBack = 7;
} // namespace

const std::array<RowModel<TouchpointEditor::Person>::Role, 4> TouchpointEditor::s_personRoles{{
    {"personId", [](const Person &row) { return QVariant(row.key); }},
    {"name", [](const Person &row) { return QVariant(row.name); }},
    {"here", [](const Person &row) { return QVariant(row.chosen); }},
    {"picture", [](const Person &) { return QVariant(QUrl()); }},
}};
const std::array<RowModel<TouchpointEditor::Circle>::Role, 2> TouchpointEditor::s_circleRoles{{
    {"key", [](const Circle &row) { return QVariant(row.key); }},
    {"title", [](const Circle &row) { return QVariant(row.title); }},
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
    : ViewModel(parent), m_circles(s_circleRoles), m_kinds(s_kindRoles), m_days(s_dayRoles)
{
    watch({core::kindOf<core::CircleCard>.number, core::kindOf<core::Circle>.number, core::kindOf<core::Grant>.number});
}

QAbstractItemModel *TouchpointEditor::peopleIn(const QString &circle)
{
    std::unique_ptr<RowModel<Person>> &model = m_peopleIn[circle];
    if (!model) {
        model = std::make_unique<RowModel<Person>>(s_personRoles);
        QQmlEngine::setObjectOwnership(model.get(), QQmlEngine::CppOwnership);
        showChosen();
    }
    return model.get();
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

std::optional<TouchpointEditor::Reader> TouchpointEditor::reader() const
{
    const auto &identity = services()->session().identity();
    if (!identity)
        return std::nullopt;
    return Reader{ScopeId::fromString(m_circleId), identity->user, core::Post(identity->post), today(),
        core::Uuid::v5(identity->user, "we met")};
}

bool TouchpointEditor::isVolunteer() const
{
    const Identity *identity = services() ? services()->identity() : nullptr;
    return identity && core::Post(identity->post) == core::Post::Volunteer;
}

void TouchpointEditor::load()
{
    const auto who = reader();
    if (!who)
        return;
    QList<Day> days;
    for (int back = 0; back < daysBack; ++back) {
        const QDate on = today().addDays(-back);
        days.append({Words::first(back < 2 ? Words::nearDay(on, today()) : weekdayName(on)), on});
    }
    m_days.update(days);
    showKinds();
    read([who = *who](RecordStore &store) { return readCircles(store, who); },
        [this](const Found &found) { show(found); });
}

void TouchpointEditor::show(const Found &found)
{
    const bool first = m_people.isEmpty();
    m_people = found.people;
    if (first && m_who.isEmpty() && found.typed && found.typed->who) {
        m_who = found.typed->who->toString();
        m_kind = found.typed->kind ? int(*found.typed->kind) : -1;
    }
    if (m_people.size() == 1)
        m_who = m_people.first().key; // one young person: the first tap is done
    if (first)
        beginDraft(); // what came back from a draft is saved with it, also when nothing is tapped anew
    m_circles.update(found.circles);
    showChosen();
    setState(m_people.isEmpty() ? State::Empty : State::Ready);
}

// Of the circle of the person chosen, so that it goes with that circle.
bool TouchpointEditor::beginDraft()
{
    const Person *person = chosenPerson();
    const auto card = core::RecordId::fromString(m_who);
    const auto who = reader();
    if (!person || !card || !who)
        return false;
    m_draft.begin(store(),
        {who->draft, person->circle, core::ScopeKind::Circle, *card, core::kindOf<core::Touchpoint>.number, 0, {}, {}});
    return true;
}

void TouchpointEditor::keepDraft()
{
    if (!beginDraft())
        return;
    core::Touchpoint soFar;
    soFar.who = core::Id<core::CircleCard>::fromString(m_who);
    if (m_kind >= 0)
        soFar.kind = core::TouchKind(m_kind);
    m_draft.typed(core::toFields(soFar));
}

void TouchpointEditor::forget()
{
    m_who.clear();
    m_thanks.clear();
    m_savedWords.clear();
    m_people.clear();
    m_circles.update({});
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
    for (const auto &[circle, model] : m_peopleIn) {
        QList<Person> people;
        for (Person person : std::as_const(m_people)) {
            person.chosen = person.key == m_who;
            if (person.circle.toString() == circle)
                people.append(person);
        }
        model->update(people);
    }
    showKinds();
    Q_EMIT chosen();
}

const TouchpointEditor::Person *TouchpointEditor::chosenPerson() const
{
    const auto found = std::ranges::find(m_people, m_who, &Person::key);
    return found == m_people.cend() ? nullptr : &*found;
}

QString TouchpointEditor::whoName() const
{
    const Person *person = chosenPerson();
    return person ? person->name : QString();
}

QString TouchpointEditor::whoCircle() const
{
    const Person *person = chosenPerson();
    if (person)
        return person->circle.toString();
    return m_circles.rows().size() == 1 ? m_circles.rows().first().key : m_circleId;
}

void TouchpointEditor::setWho(const QString &personId)
{
    m_who = personId;
    keepDraft();
    showChosen();
}

void TouchpointEditor::setKind(int kind)
{
    m_kind = kind;
    keepDraft();
    showChosen();
}

void TouchpointEditor::save(int dayRow)
{
    const Person *person = chosenPerson();
    const auto &identity = services()->session().identity();
    const bool isDay = dayRow >= 0 && dayRow < m_days.rows().size();
    if (!person || m_kind < 0 || !isDay || !identity || isBusy())
        return;
    core::Touchpoint touchpoint;
    touchpoint.who = core::Id<core::CircleCard>::fromString(m_who);
    touchpoint.kind = core::TouchKind(m_kind);
    touchpoint.day = m_days.rows().at(dayRow).on;
    const QString name = person->name;
    const QString kind = m_kinds.rows().at(m_kind).text;
    const QString day = Words::nearDay(touchpoint.day, today());
    ViewModel::write([circle = person->circle, touchpoint, me = identity->user, draft = m_draft.saving()](
                         RecordStore &store) { return write(store, circle, touchpoint, me, draft); },
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
