// SPDX-License-Identifier: Apache-2.0
#include "app/whocanseemodel.h"

#include "app/engine/enrolment.h"
#include "app/familyrecords.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/grant.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/tagof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using Facts = WhoCanSeeModel::Facts;

namespace {

struct Asked {
    std::optional<core::ScopeId> scope;
    core::ScopeKind kind = core::ScopeKind::Family;
    core::UserId me;
    QString organisation;
    QDate today;
};

// The reader's own role and its last day, as the grant says.
QString ownDetail(core::RecordStore &store, const Asked &asked)
{
    const auto grants = store.list<core::Grant>(
        core::query<core::Grant>().equal(core::tagOf<core::Grant>("scope"), asked.scope->bytes()));
    if (!grants)
        return {};
    for (const auto &grant : *grants) {
        const auto role = core::roleOf(grant.value);
        if (role && core::inForce(grant.value, asked.today))
            return Words::tr("%1, until %2").arg(Words::role(*role), Words::date(grant.value.to, asked.today));
    }
    return {};
}

// One line, not a list: up to three names, else two and how many more. Everybody stands on the page behind it.
QString aFewOf(const QStringList &names)
{
    constexpr qsizetype most = 3;
    if (names.size() <= most)
        return Words::listed(names);
    QStringList shown = names.first(most - 1);
    //: The last of several names: "You, Ms Reid, Mr Khan and 3 others can read this"
    shown.append(Words::tr("%Ln others", nullptr, int(names.size() - shown.size())));
    return Words::listed(shown);
}

core::Result<Facts> inFamily(core::RecordStore &store, const Asked &asked)
{
    const auto family = readFamily(store, *asked.scope, asked.today);
    Facts facts;
    facts.people.append({asked.me.toString(), Words::tr("You"), ownDetail(store, asked)});
    QStringList names;
    for (const auto &link : family ? family->workers : QList<core::Stored<core::WorkerLink>>()) {
        const bool me = link.value.worker && *link.value.worker == asked.me;
        if (me || link.value.called.isEmpty())
            continue;
        facts.people.append({link.record.id.toString(), link.value.called, link.value.does});
        names.append(link.value.called);
    }
    facts.summary = names.isEmpty()
                        ? Words::tr("You can read this, and whom the office lets work with this family.")
                        : Words::tr("You, %1, and whom the office lets work with this family can read this.")
                              .arg(aFewOf(names));
    return facts;
}

core::Result<Facts> inCircle(core::RecordStore &store, const Asked &asked)
{
    const auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>().in(*asked.scope).order(0, false));
    if (!cards)
        return cards.error();
    Facts facts;
    facts.people.append({asked.me.toString(), Words::tr("You"), ownDetail(store, asked)});
    QStringList names;
    for (const auto &card : *cards) {
        const bool gone = card.value.outSince.isValid() && card.value.outSince <= asked.today;
        const bool me = card.value.user && *card.value.user == asked.me;
        if (gone || me || !card.value.user) // who has no sign-in reads nothing here
            continue;
        facts.people.append({card.record.id.toString(), card.value.firstName, card.value.part});
        names.append(card.value.firstName);
    }
    facts.summary = names.isEmpty()
                        ? Words::tr("You can read this, and those who are let into this circle. No file, no address.")
                        : Words::tr(
                              "You, %1, and those who are let into this circle can read this. No file, no address.")
                              .arg(aFewOf(names));
    return facts;
}

core::Result<Facts> whoCanSee(core::RecordStore &store, const Asked &asked)
{
    Facts facts;
    switch (asked.kind) {
    case core::ScopeKind::Family:
        return asked.scope ? inFamily(store, asked)
                           : core::Result<Facts>(Facts{Words::tr("Only you, until it is sent."), {}});
    case core::ScopeKind::Circle:
        return asked.scope ? inCircle(store, asked)
                           : core::Result<Facts>(Facts{Words::tr("Only you, until somebody is let in."), {}});
    case core::ScopeKind::Restricted:
        facts.summary = Words::tr("Only the workers named for this, and never anybody in the family.");
        break;
    case core::ScopeKind::Neighbourhood:
        facts.summary = Words::tr(
            "Those who look after these streets. Nobody who works with a family sees it with a name.");
        break;
    case core::ScopeKind::Organisation:
        facts.summary = Words::tr("Everybody at %1 can read this.").arg(asked.organisation);
        break;
    case core::ScopeKind::User: facts.summary = Words::tr("Only you can read this."); break;
    default: facts.summary = Words::tr("Only those to whom it was opened can read this."); break;
    }
    return facts;
}

} // namespace

const std::array<RowModel<WhoCanSeeModel::Person>::Role, 3> WhoCanSeeModel::s_roles{{
    {"personId", [](const Person &person) { return QVariant(person.key); }},
    {"name", [](const Person &person) { return QVariant(person.name); }},
    {"detail", [](const Person &person) { return QVariant(person.detail); }},
}};

WhoCanSeeModel::WhoCanSeeModel(QObject *parent) : ViewModel(parent), m_people(s_roles)
{
    watch({core::kindOf<core::Grant>.number, core::kindOf<core::WorkerLink>.number,
        core::kindOf<core::CircleCard>.number});
}

void WhoCanSeeModel::setScopeId(const QString &id)
{
    if (std::exchange(m_scopeId, id) == id)
        return;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT given();
    propertyChanged();
}

void WhoCanSeeModel::setScopeKind(const QString &kind)
{
    if (std::exchange(m_scopeKind, kind) == kind)
        return;
    Q_EMIT given();
    propertyChanged();
}

void WhoCanSeeModel::load()
{
    const auto kind = core::findScopeKind(m_scopeKind.toStdString());
    const Identity *identity = services()->identity();
    if (!kind || !identity)
        return;
    const Asked asked{core::ScopeId::fromString(m_scopeId), *kind, identity->user, identity->organisationName, today()};
    read([asked](core::RecordStore &store) { return whoCanSee(store, asked); },
        [this](const Facts &facts) {
            m_summary = facts.summary;
            m_people.update(facts.people);
            setState(State::Ready);
            Q_EMIT shown();
        });
}

QString WhoCanSeeModel::aloud() const
{
    QStringList sentences{m_summary};
    for (const Person &person : m_people.rows())
        sentences.append(person.detail.isEmpty() ? person.name : person.name + u", "_s + person.detail);
    return m_summary.isEmpty() ? QString() : sentences.join(u'\n');
}

void WhoCanSeeModel::forget()
{
    m_summary.clear();
    m_people.update({});
    Q_EMIT shown();
}

} // namespace doorstep::app
