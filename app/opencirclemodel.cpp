// SPDX-License-Identifier: Apache-2.0
#include "app/opencirclemodel.h"

#include "app/circlerecords.h"
#include "app/engine/enrolment.h"
#include "app/promiserecords.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/touchpoint.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

const std::array<RowModel<OpenCircleModel::Person>::Role, 8> OpenCircleModel::s_roles{{
    {"personId", [](const Person &person) { return QVariant(person.key); }},
    {"name", [](const Person &person) { return QVariant(person.name); }},
    {"ring", [](const Person &person) { return QVariant(person.ring); }},
    {"centre", [](const Person &person) { return QVariant(person.centre); }},
    {"picture", [](const Person &) { return QVariant(QUrl()); }},
    {"open", [](const Person &) { return QVariant(false); }},
    {"words", [](const Person &person) { return QVariant(person.words); }},
    {"young", [](const Person &person) { return QVariant(person.young); }},
}};

core::Result<OpenCircleModel::Facts> readOpenCircle(
    core::RecordStore &store, const core::ScopeId &scope, core::Post post, QDate today)
{
    const auto circle = store.find<core::Circle>(core::Id<core::Circle>(scope));
    if (!circle)
        return circle.error();
    const auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>().in(scope).order(0, false));
    if (!cards)
        return cards.error();
    const auto role = roleIn(store, scope, today, post);
    if (!role)
        return role.error();
    OpenCircleModel::Facts facts;
    facts.name = circle->value.name;
    facts.purpose = circle->value.purpose;
    facts.mayMeet = core::mayWrite(core::kindOf<core::Touchpoint>, core::ScopeKind::Circle, *role);
    facts.mayAsk = *role != core::Role::Advocate
                   && core::mayWrite(core::kindOf<core::AdvocacyRequest>, core::ScopeKind::Circle, *role);
    facts.mayChange = core::mayWrite(core::kindOf<core::CircleCard>, core::ScopeKind::Circle, *role);
    if (circle->value.endsOn.isValid())
        facts.until = Words::tr("This circle is open until %1.").arg(Words::date(circle->value.endsOn, today));
    for (const auto &card : *cards) {
        if (card.value.outSince.isValid() && card.value.outSince <= today)
            continue;
        const bool centre = circle->value.openedBy && core::RecordId(*circle->value.openedBy) == card.record.id;
        const int ring = std::clamp(int(card.value.ring.value_or(1)), 0, 3);
        const QString place = centre ? Words::tr("whose circle it is") : ringWords(ring);
        const bool young = card.value.young.value_or(false);
        QStringList words{card.value.part, place, young ? Words::tr("a child or young person") : QString()};
        words.removeAll(QString());
        facts.people.append(
            {card.record.id.toString(), card.value.firstName, words.join(u" · "_s), ring, centre, young});
    }
    std::ranges::stable_sort(facts.people,
        [](const auto &a, const auto &b) { return std::pair(!a.centre, a.ring) < std::pair(!b.centre, b.ring); });
    return facts;
}

OpenCircleModel::OpenCircleModel(QObject *parent) : ViewModel(parent), m_people(s_roles)
{
    watch({core::kindOf<core::Circle>.number, core::kindOf<core::CircleCard>.number});
}

void OpenCircleModel::setCircleId(const QString &id)
{
    if (std::exchange(m_circleId, id) == id)
        return;
    watchScope(core::ScopeId::fromString(id));
    Q_EMIT shown();
    propertyChanged();
}

void OpenCircleModel::load()
{
    const auto circle = core::ScopeId::fromString(m_circleId);
    const Identity *identity = services()->identity();
    if (!circle || !identity)
        return;
    read([circle = *circle, post = core::Post(identity->post), day = today()](
             core::RecordStore &store) { return readOpenCircle(store, circle, post, day); },
        [this](const Facts &facts) {
            m_facts = facts;
            m_people.update(facts.people);
            setState(facts.people.isEmpty() ? State::Empty : State::Ready);
            Q_EMIT shown();
        });
}

bool OpenCircleModel::isYoung(const QString &personId) const
{
    const auto found = std::ranges::find(m_facts.people, personId, &Person::key);
    return found != m_facts.people.cend() && found->young;
}

void OpenCircleModel::setYoung(const QString &personId, bool young)
{
    const auto id = core::Id<core::CircleCard>::fromString(personId);
    if (!id || !mayChange() || isYoung(personId) == young)
        return;
    clearNotice();
    write(
        [id = *id, young](core::RecordStore &store) -> core::Result<core::Written> {
            const auto card = store.find(id);
            if (!card)
                return card.error();
            core::CircleCard wanted = card->value;
            wanted.young = young;
            return store.write(patched(*card, wanted));
        },
        [](const core::Written &) {}, [this](const core::Error &) { Q_EMIT shown(); });
}

void OpenCircleModel::forget()
{
    m_facts = {};
    m_people.update({});
    Q_EMIT shown();
}

} // namespace doorstep::app
