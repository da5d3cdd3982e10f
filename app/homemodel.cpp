// SPDX-License-Identifier: Apache-2.0
#include "app/homemodel.h"

#include "app/engine/enrolment.h"
#include "app/familyrecords.h"
#include "app/promiserecords.h"
#include "app/residenceeditor.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/records/user.h"
#include "core/types/tagof.h"

namespace doorstep::app {

using Facts = HomeModel::Facts;

const std::array<RowModel<HomeModel::Resident>::Role, 3> HomeModel::s_roles{{
    {"personId", [](const Resident &row) { return QVariant(row.key); }},
    {"name", [](const Resident &row) { return QVariant(row.name); }},
    {"words", [](const Resident &row) { return QVariant(row.words); }},
}};

namespace {

constexpr int mostResidences = 400;

core::Result<core::Done> addResidents(
    core::RecordStore &store, const core::Stored<core::Household> &home, QDate today, Facts &facts)
{
    const auto people = readPeople(store, home.record.scope);
    const auto lived = store.list<core::Residence>(core::query<core::Residence>()
            .equal(core::tagOf<core::Residence>("household"), home.record.id.bytes())
            .atMost(mostResidences));
    if (!people)
        return people.error();
    if (!lived)
        return lived.error();
    QHash<core::Uuid, core::Residence> said;
    for (const auto &each : *lived) {
        if (each.value.person)
            said.insert(*each.value.person, each.value);
    }
    QList<HomeModel::Resident> before;
    for (const auto &person : *people) {
        const auto days = said.constFind(person.record.id);
        const bool dated = days != said.cend() && !residenceWords(*days).isEmpty();
        const HomeModel::Resident row{person.record.id.toString(), Words::personName(person.value),
            dated ? Words::first(residenceWords(*days)) : QString()};
        if (home.value.members.contains(core::Id<core::Person>(person.record.id)))
            facts.residents.append(row);
        else
            (dated && !livesThere(*days, today) ? before : facts.others).append(row);
    }
    facts.residents.append(before);
    return core::Done{};
}

core::Result<Facts> readHome(
    core::RecordStore &store, const core::Id<core::Household> &id, const core::UserId &me, core::Post post, QDate today)
{
    const auto home = store.find<core::Household>(id);
    if (!home)
        return home.error();
    const auto role = roleIn(store, home->record.scope, today, post);
    if (!role)
        return role.error();
    Facts facts;
    facts.name = home->value.label.isEmpty() ? home->value.address.value(0) : home->value.label;
    if (home->value.until.isValid() && home->value.until < today)
        facts.endedWords = Words::tr("Nobody lives here any more, since %1.")
                               .arg(Words::nearDay(home->value.until.addDays(1), today));
    facts.writtenBy = writtenBy(store, home->record, home->value, me);
    facts.source = Words::source(home->value);
    facts.mayWrite = core::mayWrite(core::kindOf<core::Household>, core::ScopeKind::Family, *role);
    if (const auto done = addResidents(store, *home, today, facts); !done)
        return done.error();
    return facts;
}

} // namespace

HomeModel::HomeModel(QObject *parent) : ViewModel(parent), m_residents(s_roles), m_others(s_roles)
{
    watch({core::kindOf<core::Household>.number, core::kindOf<core::Residence>.number,
        core::kindOf<core::Person>.number});
}

void HomeModel::setFamilyId(const QString &id)
{
    if (std::exchange(m_familyId, id) == id)
        return;
    watchScope(core::ScopeId::fromString(id));
    Q_EMIT given();
    propertyChanged();
}

void HomeModel::setHomeId(const QString &id)
{
    if (std::exchange(m_homeId, id) == id)
        return;
    Q_EMIT given();
    propertyChanged();
}

void HomeModel::load()
{
    const auto home = core::Id<core::Household>::fromString(m_homeId);
    const Identity *identity = services()->identity();
    if (!home || !identity)
        return;
    read([id = *home, me = identity->user, post = core::Post(identity->post), day = today()](
             core::RecordStore &store) { return readHome(store, id, me, post, day); },
        [this](const Facts &facts) {
            m_facts = facts;
            m_residents.update(facts.residents);
            m_others.update(facts.others);
            setState(State::Ready);
            Q_EMIT shown();
        });
}

void HomeModel::forget()
{
    m_facts = {};
    m_residents.update({});
    m_others.update({});
    Q_EMIT shown();
}

void HomeModel::end() { setUntil(today().addDays(-1)); }

void HomeModel::undo() { setUntil({}); }

void HomeModel::setUntil(QDate day)
{
    const auto home = core::Id<core::Household>::fromString(m_homeId);
    if (!home || isBusy())
        return;
    clearNotice();
    write(
        [id = *home, day](core::RecordStore &store) -> core::Result<core::Written> {
            const auto shown = store.find<core::Household>(id);
            if (!shown)
                return shown.error();
            core::Household wanted = shown->value;
            wanted.until = day;
            return store.write(patched(*shown, wanted));
        },
        [](const core::Written &) {});
}

} // namespace doorstep::app
