// SPDX-License-Identifier: Apache-2.0
#include "app/circlerecords.h"

#include "app/promisereading.h"
#include "app/tierecords.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/rules/practice.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;
using Picture = CircleModel::Picture;
using Tie = Stored<core::Relationship>;

namespace {

constexpr int unsaidRing = 1;

bool isChild(const Stored<core::Person> &person) { return person.value.isChild.value_or(false); }

bool sameHome(const FamilyFacts &family, const core::RecordId &a, const core::RecordId &b)
{
    return std::ranges::any_of(family.households, [&](const auto &home) {
        return home.value.members.contains(core::Id<core::Person>(a))
               && home.value.members.contains(core::Id<core::Person>(b));
    });
}

QList<CircleModel::View> viewsOf(const FamilyFacts &family, const core::UserId &user, const QList<Tie> &ties)
{
    QList<CircleModel::View> views;
    for (const auto &person : family.people) {
        // Children, those who live with them, and whoever has said something already.
        const bool said = std::ranges::any_of(
            ties, [&](const Tie &tie) { return tie.value.whoseView == person.record.id; });
        const bool lives = std::ranges::any_of(family.households,
            [&](const auto &home) { return home.value.members.contains(core::Id<core::Person>(person.record.id)); });
        if (isChild(person) || said || lives)
            views.append({person.record.id.toString(), Words::personName(person.value)});
    }
    views.append({user.toString(), Words::tr("Me")});
    return views;
}

// What another view says, where this one says nothing: drawn as not known.
const Tie *elsewhere(const QList<Tie> &ties, const core::RecordId &a, const core::RecordId &b)
{
    for (const Tie &tie : ties) {
        if (tie.value.whoseView && tieBetween({tie}, a, b, *tie.value.whoseView))
            return &tie;
    }
    return nullptr;
}

bool isOver(const Tie &tie, QDate today) { return tie.value.until.isValid() && tie.value.until < today; }

void place(Picture &picture, const Stored<core::Person> &person, const core::RecordId &centre, const QList<Tie> &ties,
    const core::RecordId &view, const FamilyFacts &family)
{
    CircleModel::Person seat;
    seat.key = person.record.id.toString();
    seat.name = Words::personName(person.value);
    seat.centre = person.record.id == centre;
    QStringList words;
    if (!seat.centre) {
        const Tie *own = tieBetween(ties, centre, person.record.id, view);
        const Tie *tie = own ? own : elsewhere(ties, centre, person.record.id);
        const int usual = sameHome(family, centre, person.record.id) ? 0 : unsaidRing;
        seat.ring = std::clamp(int(tie && tie->value.ring ? *tie->value.ring : usual), 0, 3);
        words.append(ringWords(seat.ring));
        if (own && own->value.strength)
            words.append(Words::strength(*own->value.strength));
        if (tie && !tie->value.kind.isEmpty())
            words.append(tie->value.kind);
    }
    if (words.isEmpty() || !person.value.part.isEmpty())
        words.append(Words::personDetail(person.value));
    words.removeAll(QString());
    seat.words = words.join(u" · "_s);
    picture.people.append(seat);
}

void drawTies(Picture &picture, const QList<Tie> &ties, const core::RecordId &view, QDate today)
{
    QSet<QPair<QString, QString>> drawn;
    for (const bool own : {true, false}) {
        for (const Tie &tie : ties) {
            const bool toAnother = tie.value.from && tie.value.to && *tie.value.from != *tie.value.to;
            if (!toAnother || (tie.value.whoseView == view) != own)
                continue;
            QString from = tie.value.from->toString();
            QString to = tie.value.to->toString();
            if (to < from)
                std::swap(from, to);
            if (drawn.contains({from, to}))
                continue;
            drawn.insert({from, to});
            const auto strength = isOver(tie, today) ? core::Strength::Gone
                                                     : tie.value.strength.value_or(core::Strength::There);
            picture.ties.append(
                {tie.record.id.toString(), from, to, int(strength), tie.value.warmth == core::Warmth::Strained, !own});
        }
    }
}

void addWorkers(Picture &picture, const FamilyFacts &family)
{
    for (const auto &link : family.workers) {
        CircleModel::Person seat;
        seat.key = link.record.id.toString();
        seat.name = link.value.called;
        seat.words = link.value.does.isEmpty() ? ringWords(3) : link.value.does;
        seat.ring = 3;
        seat.worker = true;
        if (!seat.name.isEmpty())
            picture.people.append(seat);
    }
}

} // namespace

Result<Picture> readCircle(core::RecordStore &store, const core::ScopeId &scope, const CircleReader &reader)
{
    const auto family = readFamily(store, scope, reader.today);
    if (!family)
        return family.error();
    const auto ties = tiesOf(store, scope);
    if (!ties)
        return ties.error();
    Picture picture;
    picture.views = viewsOf(*family, reader.user, *ties);
    for (int i = 0; i < picture.views.size(); ++i) {
        if (picture.views[i].key == reader.view)
            picture.view = i;
    }
    const auto chosen = core::RecordId::fromString(picture.views[picture.view].key);
    const core::RecordId view = chosen ? *chosen : core::RecordId(reader.user);
    const auto centre = centreOf(*family, view);
    if (!centre)
        return picture;
    for (const auto &person : family->people)
        place(picture, person, *centre, *ties, view, *family);
    addWorkers(picture, *family);
    std::ranges::stable_sort(picture.people,
        [](const auto &a, const auto &b) { return std::pair(!a.centre, a.ring) < std::pair(!b.centre, b.ring); });
    drawTies(picture, *ties, view, reader.today);
    const auto role = roleIn(store, scope, reader.today, reader.post);
    if (!role)
        return role.error();
    picture.movable = core::mayWrite(core::kindOf<core::Relationship>, core::ScopeKind::Family, *role);
    return picture;
}

QString ringWords(int ring)
{
    switch (ring) {
    case 0: return Words::tr("Nearest");
    case 1: return Words::tr("Friends and family");
    case 2: return Words::tr("Around us");
    default: return Words::tr("Paid to help");
    }
}

} // namespace doorstep::app
