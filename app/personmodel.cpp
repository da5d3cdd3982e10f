// SPDX-License-Identifier: Apache-2.0
#include "app/personmodel.h"

#include "app/circlerecords.h"
#include "app/engine/enrolment.h"
#include "app/promiserecords.h"
#include "app/tierecords.h"
#include "app/words.h"
#include "core/rules/access.h"

#include <algorithm>

namespace doorstep::app {

using Facts = PersonModel::Facts;

namespace {

core::Result<Facts> readPerson(core::RecordStore &store, const core::ScopeId &scope, const core::RecordId &asked,
    const core::RecordId &view, const CircleReader &reader)
{
    const auto person = store.find<core::Person>(core::Id<core::Person>(asked));
    if (!person)
        return person.error();
    const core::RecordId id = person->record.id;
    const auto family = readFamily(store, scope, reader.today);
    if (!family)
        return family.error();
    const auto role = roleIn(store, scope, reader.today, reader.post);
    if (!role)
        return role.error();
    Facts facts;
    facts.recordId = id.toString();
    facts.name = Words::personName(person->value);
    facts.detail = Words::personDetail(person->value);
    facts.source = Words::source(person->value);
    facts.writtenBy = writtenBy(store, person->record, person->value, reader.user);
    if (person->record.deleted) {
        const QString &why = person->value.whyTaken;
        facts.takenWords = why.isEmpty() ? Words::tr("Taken away") : Words::tr("Taken away. %1").arg(why);
    }
    facts.unnamed = person->value.knownAs.isEmpty();
    facts.mayWrite = core::mayWrite(core::kindOf<core::Person>, core::ScopeKind::Family, *role);
    facts.centre = centreOf(*family, view) == id;
    facts.viewName = Words::tr("As you see it");
    for (const auto &other : family->people) {
        if (other.record.id == view)
            facts.viewName = Words::tr("As %1 sees it").arg(Words::personName(other.value));
    }
    const auto tie = findTie(store, *family, view, id);
    if (!tie)
        return tie.error();
    if (*tie) {
        facts.ring = int((*tie)->value.ring.value_or(-1));
        facts.strength = (*tie)->value.strength ? int(*(*tie)->value.strength) : -1;
        facts.warmth = (*tie)->value.warmth ? int(*(*tie)->value.warmth) : -1;
    }
    if (person->value.movedTo) {
        const core::ScopeId there(*person->value.movedTo);
        const auto title = familyTitle(store, there);
        if (!title)
            return title.error();
        facts.joinedFamily = there.toString();
        facts.joinedTo = person->value.joinedTo ? person->value.joinedTo->toString() : QString();
        facts.joinedWords = Words::tr("Joined to %1").arg(*title);
    }
    return facts;
}

} // namespace

PersonModel::PersonModel(QObject *parent) : ViewModel(parent)
{
    watch({core::kindOf<core::Person>.number, core::kindOf<core::Relationship>.number});
}

void PersonModel::setFamilyId(const QString &id)
{
    if (std::exchange(m_familyId, id) == id)
        return;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT given();
    propertyChanged();
}

void PersonModel::setPersonId(const QString &id)
{
    if (std::exchange(m_personId, id) == id)
        return;
    m_facts.recordId.clear();
    Q_EMIT given();
    propertyChanged();
}

void PersonModel::setView(const QString &view)
{
    if (std::exchange(m_view, view) == view)
        return;
    Q_EMIT given();
    propertyChanged();
}

QStringList PersonModel::ringChoices() { return {ringWords(0), ringWords(1), ringWords(2), ringWords(3)}; }

QStringList PersonModel::strengthChoices()
{
    QStringList choices;
    for (int strength = 0; strength < int(core::enumNames<core::Strength>.size()); ++strength)
        choices.append(Words::strength(core::Strength(strength)));
    return choices;
}

QStringList PersonModel::warmthChoices() { return {tr("warm"), tr("mixed"), tr("strained")}; }

void PersonModel::load()
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const auto person = core::RecordId::fromString(m_personId);
    const Identity *identity = services()->identity();
    if (!family || !person || !identity)
        return;
    const auto chosen = core::RecordId::fromString(m_view);
    const core::RecordId view = chosen ? *chosen : core::RecordId(identity->user);
    const CircleReader reader{identity->user, core::Post(identity->post), m_view, today()};
    read([family = *family, person = *person, view, reader](
             core::RecordStore &store) { return readPerson(store, family, person, view, reader); },
        [this](const Facts &facts) {
            m_facts = facts;
            setState(State::Ready);
            Q_EMIT shown();
        });
}

void PersonModel::forget()
{
    m_facts = {};
    Q_EMIT shown();
}

void PersonModel::say(const std::function<void(TieWords &)> &change)
{
    const auto family = core::ScopeId::fromString(m_familyId);
    const auto person = core::RecordId::fromString(recordId());
    const Identity *identity = services() ? services()->identity() : nullptr;
    if (!family || !person || !identity)
        return;
    const auto chosen = core::RecordId::fromString(m_view);
    const core::RecordId view = chosen ? *chosen : core::RecordId(identity->user);
    const TieToSay tie{*family, view, *person, identity->user, today()};
    TieWords said;
    change(said);
    clearNotice();
    write([tie, said](core::RecordStore &store) { return sayOfTie(store, tie, said); }, [](const core::Written &) {},
        [this](const core::Error &) { Q_EMIT shown(); });
}

void PersonModel::setRing(int ring)
{
    say([ring](TieWords &said) { said.ring = ring; });
}

void PersonModel::setStrength(int strength)
{
    say([strength](TieWords &said) { said.strength = core::Strength(std::clamp(strength, 0, 4)); });
}

void PersonModel::setWarmth(int warmth)
{
    say([warmth](TieWords &said) { said.warmth = core::Warmth(std::clamp(warmth, 0, 2)); });
}

void PersonModel::nameThem(const QString &name)
{
    const auto person = core::RecordId::fromString(m_personId);
    if (!person || name.trimmed().isEmpty())
        return;
    clearNotice();
    write(
        [id = core::Id<core::Person>(*person), name = name.trimmed()](
            core::RecordStore &store) -> core::Result<core::Written> {
            const auto shown = store.find<core::Person>(id);
            if (!shown)
                return shown.error();
            core::Person named = shown->value;
            named.knownAs = name;
            return store.write(patched(*shown, named));
        },
        [](const core::Written &) {});
}

void PersonModel::joinTo(const QString &familyId)
{
    const auto person = core::RecordId::fromString(m_personId);
    const auto family = core::ScopeId::fromString(familyId);
    if (!person || !family)
        return;
    clearNotice();
    write([id = core::Id<core::Person>(*person), family = *family](
              core::RecordStore &store) { return joinToFamily(store, id, family); },
        [this](const JoinedPerson &done) { Q_EMIT joined(done.newFamily.toString()); });
}

void PersonModel::unjoin()
{
    const auto from = core::RecordId::fromString(recordId());
    const auto to = core::RecordId::fromString(m_facts.joinedTo);
    const auto oldFamily = core::ScopeId::fromString(m_familyId);
    const auto newFamily = core::ScopeId::fromString(m_facts.joinedFamily);
    if (!from || !to || !oldFamily || !newFamily)
        return;
    clearNotice();
    write([joined = JoinedPerson{core::Id<core::Person>(*from), core::Id<core::Person>(*to), *oldFamily, *newFamily,
               {}}](core::RecordStore &store) { return undoJoin(store, joined); },
        [](const core::Written &) {});
}

QStringList PersonModel::takeReasons()
{
    return {tr("Added by mistake"), tr("Here twice"), tr("They do not want to be here")};
}

void PersonModel::takeAway(const QString &why)
{
    const auto person = core::RecordId::fromString(m_personId);
    if (!person || why.trimmed().isEmpty())
        return;
    clearNotice();
    write([id = core::Id<core::Person>(*person), why = why.trimmed()](
              core::RecordStore &store) { return app::takeAway(store, id, why); },
        [](const core::Written &) {});
}

void PersonModel::bringBack()
{
    const auto person = core::RecordId::fromString(m_personId);
    if (!person)
        return;
    clearNotice();
    write([id = core::Id<core::Person>(*person)](core::RecordStore &store) { return app::bringBack(store, id); },
        [](const core::Written &) {});
}

} // namespace doorstep::app
