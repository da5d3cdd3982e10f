// SPDX-License-Identifier: Apache-2.0
#include "app/visitready.h"

#include "app/engine/session.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::Done;
using core::RecordStore;
using core::Result;
using core::ScopeId;

const std::array<RowModel<VisitReady::Line>::Role, 4> VisitReady::s_lineRoles{{
    {"key", [](const Line &line) { return QVariant(line.key); }},
    {"iconName", [](const Line &line) { return QVariant(line.iconName); }},
    {"title", [](const Line &line) { return QVariant(line.title); }},
    {"words", [](const Line &line) { return QVariant(line.words); }},
}};
const std::array<RowModel<VisitReady::Person>::Role, 3> VisitReady::s_personRoles{{
    {"personId", [](const Person &person) { return QVariant(person.key); }},
    {"name", [](const Person &person) { return QVariant(person.name); }},
    {"detail", [](const Person &person) { return QVariant(person.detail); }},
}};
const std::array<RowModel<VisitReady::Day>::Role, 1> VisitReady::s_dayRoles{{
    {"text", [](const Day &day) { return QVariant(day.key); }},
}};

VisitReady::VisitReady(QObject *parent)
    : ViewModel(parent), m_lines(s_lineRoles), m_people(s_personRoles), m_days(s_dayRoles)
{
    watch({core::kindOf<core::Family>.number, core::kindOf<core::Person>.number, core::kindOf<core::Household>.number,
        core::kindOf<core::SafeContact>.number, core::kindOf<core::Promise>.number,
        core::kindOf<core::PromiseEvent>.number, core::kindOf<core::Visit>.number});
}

void VisitReady::setFamilyId(const QString &id)
{
    if (m_familyId == id)
        return;
    m_familyId = id;
    goesWith(ScopeId::fromString(id));
    Q_EMIT familyIdChanged();
    propertyChanged();
}

void VisitReady::load()
{
    const auto family = ScopeId::fromString(m_familyId);
    const auto &identity = services()->session().identity();
    if (!family || !identity)
        return fail({core::ErrorCode::NotFound, {}});
    QList<Day> days;
    for (const WhenChoice &choice : whenChoices(today())) {
        if (choice.due.isValid() && choice.due != today())
            days.append({choice.words, choice.due});
    }
    m_days.update(days);
    read([family = *family, user = identity->user, day = today()](
             RecordStore &store) { return readFacts(store, family, user, day); },
        [this](Facts facts) {
            m_facts = std::move(facts);
            m_lines.update(m_facts.lines);
            m_people.update(m_facts.people);
            setState(State::Ready);
            Q_EMIT shown();
        });
}

void VisitReady::forget()
{
    m_facts = {};
    m_savedWords.clear();
    m_lines.update({});
    m_people.update({});
    Q_EMIT shown();
    Q_EMIT savedChanged();
}

Result<VisitReady::Facts> VisitReady::readFacts(
    RecordStore &store, const ScopeId &family, const core::UserId &user, QDate today)
{
    Facts facts;
    const auto record = store.find(core::Id<core::Family>(family));
    if (!record)
        return record.error();
    const auto people = store.list<core::Person>(core::query<core::Person>().in(family).order(0, false));
    if (!people)
        return people.error();
    QList<core::Person> persons;
    for (const core::Stored<core::Person> &person : *people) {
        persons.append(person.value);
        if (!person.value.diedOn.isValid() && !person.value.movedTo)
            facts.people.append(
                {person.record.id.toString(), Words::personName(person.value), Words::personDetail(person.value)});
    }
    facts.familyName = Words::familyName(record->value, persons);
    for (const auto &done : {addPromises(store, record->value, user, today, facts),
             addSafeContact(store, family, facts), addHomes(store, family, today, facts)}) {
        if (!done)
            return done.error();
    }
    addWords(record->value, facts);
    const auto current = currentVisit(store, user, family);
    if (!current)
        return current.error();
    if (*current)
        facts.currentVisit = (*current)->record.id.toString();
    return facts;
}

Result<Done> VisitReady::addPromises(
    RecordStore &store, const core::Family &family, const core::UserId &user, QDate today, Facts &facts)
{
    QList<BoardPromise> open;
    for (const core::Id<core::Circle> &circle : family.circles) {
        auto promises = readPromises(store, ScopeId(circle));
        if (!promises)
            return promises.error();
        open.append(*promises);
    }
    const BoardReader reader{user, std::nullopt};
    open.removeIf([&](const BoardPromise &promise) {
        const PromiseColumn column = columnOf(
            promise, core::promiseStanding(promise.events, promise.promise.dueOn, today));
        return column == PromiseColumn::Kept || column == PromiseColumn::LetGo;
    });
    sortForBoard(open);
    std::ranges::stable_partition(open, [&](const BoardPromise &p) { return ownerOf(p, reader) == PromiseOwner::Me; });
    for (const BoardPromise &promise : std::as_const(open)) {
        const PromiseFact fact{ownerWords(promise, reader), false, promise.promise.what, promise.promise.dueOn};
        const bool mine = ownerOf(promise, reader) == PromiseOwner::Me;
        facts.lines.append(
            {promise.id.toString(), u"check2-circle"_s, mine ? tr("You promised") : tr("%1 promised").arg(fact.who),
                fact.due.isValid() ? tr("%1, by %2").arg(fact.what, Words::nearDay(fact.due, today)) : fact.what});
    }
    return Done{};
}

Result<Done> VisitReady::addSafeContact(RecordStore &store, const ScopeId &family, Facts &facts)
{
    const auto plans = store.list<core::SafeContact>(
        core::query<core::SafeContact>().in(core::restrictedScope(family)));
    if (!plans)
        return plans.error();
    QList<core::SafeContact> values;
    QStringList said;
    for (const core::Stored<core::SafeContact> &plan : *plans) {
        values.append(plan.value);
        if (!plan.value.never.isEmpty())
            said.append(tr("Never: %1").arg(closedSentence(fenced(plan.value.never))));
        if (!plan.value.safeWays.isEmpty())
            said.append(tr("Safe: %1").arg(closedSentence(Words::listed(plan.value.safeWays))));
        if (!plan.value.safeTimes.isEmpty())
            said.append(tr("When: %1").arg(closedSentence(fenced(plan.value.safeTimes))));
    }
    facts.mayLeaveCard = app::mayLeaveCard(values);
    said.append(facts.mayLeaveCard ? tr("A card may be left.") : tr("Leave no card and no message."));
    if (values.isEmpty())
        said.prepend(tr("No safe contact plan is known here, so stay quiet."));
    facts.safeLine = said.join(u' ');
    return Done{};
}

Result<Done> VisitReady::addHomes(RecordStore &store, const ScopeId &family, QDate today, Facts &facts)
{
    const auto homes = store.list<core::Household>(core::query<core::Household>().in(family).order(0, false));
    if (!homes)
        return homes.error();
    for (const core::Stored<core::Household> &stored : *homes) {
        const core::Household &home = stored.value;
        if (home.until.isValid() && home.until < today)
            continue;
        const QString key = stored.record.id.toString();
        const QString address = home.address.join(u", "_s);
        if (!address.isEmpty())
            facts.lines.append({key + u'a', u"house-door"_s, home.label.isEmpty() ? tr("Where") : home.label, address});
        if (facts.place.isEmpty())
            facts.place = address;
        if (!home.accessNote.isEmpty())
            facts.lines.append({key + u'b', u"door-closed"_s, tr("Way in"), home.accessNote});
        if (!home.pets.isEmpty())
            facts.lines.append({key + u'c', u"info-circle"_s, tr("Pets"), home.pets});
        if (!home.parking.isEmpty())
            facts.lines.append({key + u'd', u"car-front"_s, tr("Parking"), home.parking});
    }
    return Done{};
}

void VisitReady::addWords(const core::Family &family, Facts &facts)
{
    if (!family.interpreter.isEmpty())
        facts.lines.append({u"interpreter"_s, u"translate"_s, tr("Interpreter"), family.interpreter});
    else if (!family.language.isEmpty() && !QLocale(family.language).name().startsWith(QLocale().name().left(2)))
        facts.lines.append({u"language"_s, u"translate"_s, tr("Language at the door"),
            QLocale::languageToString(QLocale(family.language).language())});
    if (!family.wordsToUse.isEmpty())
        facts.lines.append({u"words"_s, u"chat-quote"_s, tr("Words to use"), family.wordsToUse});
    if (!family.needsHelpWith.isEmpty())
        facts.lines.append({u"help"_s, u"chat-heart"_s, tr("What they want help with"), family.needsHelpWith});
}

void VisitReady::arrive()
{
    const auto family = ScopeId::fromString(m_familyId);
    const auto &identity = services()->session().identity();
    if (!family || !identity || isBusy())
        return;
    if (!m_facts.currentVisit.isEmpty()) {
        Q_EMIT arrived(m_facts.currentVisit);
        return;
    }
    write([family = *family, user = identity->user, now = services()->clock().now(), day = today()](
              RecordStore &store) { return beginVisit(store, family, user, now, day); },
        [this](const BegunVisit &begun) { Q_EMIT arrived(begun.visit.toString()); });
}

void VisitReady::noAnswer(int dayRow, bool cardLeft)
{
    const auto family = ScopeId::fromString(m_familyId);
    const auto &identity = services()->session().identity();
    if (!family || !identity || isBusy() || m_try || dayRow >= m_days.rows().size())
        return;
    const QDate nextOn = dayRow < 0 ? QDate() : m_days.rows().at(dayRow).on;
    const bool card = cardLeft && m_facts.mayLeaveCard;
    write([family = *family, user = identity->user, now = services()->clock().now(), day = today(), nextOn, card](
              RecordStore &store) { return recordNoAnswer(store, family, user, now, day, nextOn, card); },
        [this, nextOn](const BegunVisit &begun) {
            m_try = begun;
            m_savedWords = nextOn.isValid() ? tr("Saved: nobody in. Next try %1.").arg(Words::nearDay(nextOn, today()))
                                            : tr("Saved: nobody in.");
            Q_EMIT savedChanged();
        });
}

void VisitReady::undo()
{
    if (!m_try)
        return;
    write([begun = *m_try](RecordStore &store) { return takeBackVisit(store, begun); },
        [this](const core::Written &) {
            m_try.reset();
            m_savedWords.clear();
            Q_EMIT savedChanged();
        });
}

} // namespace doorstep::app
