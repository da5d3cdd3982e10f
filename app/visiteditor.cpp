// SPDX-License-Identifier: Apache-2.0
#include "app/visiteditor.h"

#include "app/visitwords.h"
#include "app/words.h"

#include <QUrl>

namespace doorstep::app {

using core::Id;

namespace {
constexpr int babyYears = 2; // below this age a child is seen awake or asleep
}

const std::array<RowModel<VisitEditor::Here>::Role, 4> VisitEditor::s_hereRoles{{
    {"personId", [](const Here &row) { return QVariant(row.key); }},
    {"name", [](const Here &row) { return QVariant(row.name); }},
    {"picture", [](const Here &) { return QVariant(QUrl()); }},
    {"here", [](const Here &row) { return QVariant(row.here); }},
}};
const std::array<RowModel<VisitEditor::Child>::Role, 8> VisitEditor::s_childRoles{{
    {"personId", [](const Child &row) { return QVariant(row.key); }},
    {"name", [](const Child &row) { return QVariant(row.name); }},
    {"picture", [](const Child &) { return QVariant(QUrl()); }},
    {"seen", [](const Child &row) { return QVariant(row.seen); }},
    {"alone", [](const Child &row) { return QVariant(row.alone); }},
    {"baby", [](const Child &row) { return QVariant(row.baby); }},
    {"awake", [](const Child &row) { return QVariant(row.awake); }},
    {"whyNot", [](const Child &row) { return QVariant(row.whyNot); }},
}};
const std::array<RowModel<VisitEditor::Line>::Role, 4> VisitEditor::s_wordRoles{{
    {"key", [](const Line &row) { return QVariant(row.key); }},
    {"childId", [](const Line &row) { return QVariant(row.childId); }},
    {"name", [](const Line &row) { return QVariant(row.name); }},
    {"said", [](const Line &row) { return QVariant(row.words); }},
}};
const std::array<RowModel<VisitEditor::Line>::Role, 2> VisitEditor::s_promiseRoles{{
    {"key", [](const Line &row) { return QVariant(row.key); }},
    {"sentence", [](const Line &row) { return QVariant(row.words); }},
}};
const std::array<RowModel<VisitEditor::Reason>::Role, 2> VisitEditor::s_reasonRoles{{
    {"text", [](const Reason &row) { return QVariant(row.key); }},
    {"chosen", [](const Reason &row) { return QVariant(row.chosen); }},
}};

VisitEditor::VisitEditor(QObject *parent)
    : VisitModel(parent)
    , m_people(s_hereRoles)
    , m_children(s_childRoles)
    , m_words(s_wordRoles)
    , m_promises(s_promiseRoles)
    , m_reasons(s_reasonRoles)
{}

bool VisitEditor::sawHome() const { return picture() && picture()->visit.value.sawHome.value_or(false); }

bool VisitEditor::sawBedroom() const { return picture() && picture()->visit.value.sawBedroom.value_or(false); }

QString VisitEditor::whyNotTitle() const
{
    const auto asked = person(m_asked);
    if (!asked)
        return {};
    const QString name = fenced(Words::personName(asked->value));
    return m_askedAlone ? tr("Why was %1 not seen alone?").arg(name) : tr("Why was %1 not seen?").arg(name);
}

std::optional<Id<core::Person>> VisitEditor::childId(const QString &id) { return Id<core::Person>::fromString(id); }

void VisitEditor::show()
{
    showPeople();
    showWords();
    showPromises();
    showReasons();
}

void VisitEditor::showPeople()
{
    QList<Here> people;
    QList<Child> children;
    for (const core::Stored<core::Person> &each : picture()->people) {
        if (each.value.diedOn.isValid() || each.value.movedTo)
            continue;
        const QString key = each.record.id.toString();
        const QString name = Words::personName(each.value);
        people.append({key, name, picture()->isPresent(each.record.id)});
        if (!each.value.isChild.value_or(false))
            continue;
        const core::ChildSeen seen = picture()->seenOf(Id<core::Person>(each.record.id)).value;
        const int age = ageOn(each.value.born, today());
        const bool wasSeen = seen.seen.value_or(false);
        children.append({key, name, wasSeen, seen.alone.value_or(false), age >= 0 && age < babyYears,
            seen.awake ? (*seen.awake ? tr("Awake") : tr("Asleep")) : QString(),
            wasSeen ? seen.whyNotAlone : seen.whyNotSeen});
    }
    m_people.update(people);
    m_children.update(children);
}

void VisitEditor::showWords()
{
    QList<Line> rows;
    for (const core::Stored<core::ChildWords> &said : picture()->words) {
        const QString child = said.value.child ? said.value.child->toString() : QString();
        const auto by = person(child);
        rows.append(
            {said.record.id.toString(), child, by ? Words::personName(by->value) : QString(), said.value.words});
    }
    m_words.update(rows);
}

void VisitEditor::showPromises()
{
    QList<Line> rows;
    const auto me = user();
    for (const BoardPromise &made : picture()->promises) {
        const bool mine = me && made.promise.ownerUser == *me;
        const QString who = me ? ownerWords(made, {*me, std::nullopt}) : QString();
        rows.append(
            {made.id.toString(), {}, {}, promiseSentence({who, mine, made.promise.what, made.promise.dueOn}, today())});
    }
    m_promises.update(rows);
}

void VisitEditor::showReasons()
{
    const auto asked = childId(m_asked);
    if (!asked)
        return;
    const core::ChildSeen seen = picture()->seenOf(*asked).value;
    const QString said = m_askedAlone ? seen.whyNotAlone : seen.whyNotSeen;
    QList<Reason> rows;
    for (const QString &choice : m_askedAlone ? app::whyNotAloneChoices() : app::whyNotSeenChoices())
        rows.append({choice, choice == said});
    m_reasons.update(rows);
}

void VisitEditor::setHere(const QString &personId, bool here)
{
    const auto who = childId(personId);
    if (!who)
        return;
    changeVisit([&](core::Visit &visit) {
        visit.present.removeAll(*who);
        if (here)
            visit.present.append(*who);
    });
}

void VisitEditor::toggleSeen(const QString &id)
{
    const auto child = childId(id);
    if (!child || !picture())
        return;
    const bool seen = !picture()->seenOf(*child).value.seen.value_or(false);
    changeSeen(*child, [&](core::ChildSeen &fact) {
        fact.seen = seen ? std::optional(true) : std::nullopt;
        fact.whyNotSeen.clear();
        if (!seen) {
            fact.alone.reset();
            fact.awake.reset();
            fact.whyNotAlone.clear();
        }
    });
    if (seen && !picture()->isPresent(core::RecordId(*child)))
        setHere(id, true);
}

void VisitEditor::toggleAlone(const QString &id)
{
    const auto child = childId(id);
    if (!child)
        return;
    changeSeen(*child, [](core::ChildSeen &fact) {
        fact.alone = fact.alone.value_or(false) ? std::nullopt : std::optional(true);
        fact.whyNotAlone.clear();
        if (fact.alone) // nobody is seen alone without being seen
            fact.seen = true;
    });
}

void VisitEditor::turnAwake(const QString &id)
{
    const auto child = childId(id);
    if (!child)
        return;
    changeSeen(*child, [](core::ChildSeen &fact) {
        fact.awake = !fact.awake ? std::optional(true) : *fact.awake ? std::optional(false) : std::nullopt;
    });
}

void VisitEditor::toggleHome()
{
    changeVisit([](core::Visit &visit) { visit.sawHome = !visit.sawHome.value_or(false); });
}

void VisitEditor::toggleBedroom()
{
    changeVisit([](core::Visit &visit) { visit.sawBedroom = !visit.sawBedroom.value_or(false); });
}

void VisitEditor::askWhyNot(const QString &id)
{
    const auto child = childId(id);
    if (!child || !picture())
        return;
    m_asked = id;
    m_askedAlone = picture()->seenOf(*child).value.seen.value_or(false);
    showReasons();
    Q_EMIT whyNotAsked();
}

void VisitEditor::sayWhyNot(const QString &reason)
{
    const auto child = childId(m_asked);
    if (!child || reason.trimmed().isEmpty())
        return;
    changeSeen(*child, [&](core::ChildSeen &fact) {
        if (m_askedAlone) {
            fact.alone = false;
            fact.whyNotAlone = reason.trimmed();
        } else {
            fact.seen = false;
            fact.whyNotSeen = reason.trimmed();
        }
    });
}

void VisitEditor::addPerson(const QString &name, bool isChild)
{
    if (!picture() || name.trimmed().isEmpty())
        return;
    core::Person person;
    person.knownAs = name.trimmed();
    person.isChild = isChild;
    const auto id = Id<core::Person>::create();
    core::Visit wanted = picture()->visit.value;
    wanted.present.append(id);
    save({core::newRecord(picture()->family(), core::ScopeKind::Family, core::RecordId(id), person),
        patched(picture()->visit, wanted)});
}

void VisitEditor::forget()
{
    m_asked.clear();
    m_people.update({});
    m_children.update({});
    m_words.update({});
    m_promises.update({});
    VisitModel::forget();
}

} // namespace doorstep::app
