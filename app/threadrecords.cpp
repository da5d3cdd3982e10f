// SPDX-License-Identifier: Apache-2.0
#include "app/threadrecords.h"

#include "app/birthtext.h"
#include "app/circlerecords.h"
#include "app/tierecords.h"
#include "app/words.h"
#include "core/types/records/residence.h"
#include "core/types/tagof.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Done;
using core::RecordStore;
using core::Result;
using core::Stored;
using Tie = Stored<core::Relationship>;

namespace {

const QString hiddenSetting = u"thread_hidden"_s; // sixteen bytes an id; encrypted like everything in the store

Result<QSet<core::Uuid>> readHidden(RecordStore &store)
{
    const auto kept = store.setting(hiddenSetting);
    if (!kept)
        return kept.error();
    QSet<core::Uuid> hidden;
    for (qsizetype at = 0; at + core::Uuid::size <= kept->size(); at += core::Uuid::size) {
        if (const auto id = core::Uuid::fromBytes(QByteArrayView(*kept).sliced(at, core::Uuid::size)))
            hidden.insert(*id);
    }
    return hidden;
}

Result<Done> keepHidden(RecordStore &store, const QSet<core::Uuid> &hidden)
{
    QByteArray kept;
    for (const core::Uuid &id : hidden)
        kept.append(id.bytes());
    return store.setSetting(hiddenSetting, kept);
}

QString month(QDate day, core::BirthKnown known = core::BirthKnown::Month)
{
    return birthText(day, known == core::BirthKnown::Year ? known : core::BirthKnown::Month);
}

// "since March 2019", "since March 2019, ended July 2025", "ended July 2025"; empty where neither is known.
QString spanWords(const QString &from, const QString &to)
{
    if (!from.isEmpty() && !to.isEmpty())
        //: 1, 2: months, "March 2019"
        return Words::tr("since %1, ended %2").arg(from, to);
    if (!from.isEmpty())
        return Words::tr("since %1").arg(from);
    return to.isEmpty() ? Words::tr("nobody said since when") : Words::tr("ended %1").arg(to);
}

// What another view says since when, where this one does not: a day is a day, whoever says it. How close is never
// taken from another view.
QDate sinceOf(const QList<Tie> &ties, const core::RecordId &centre, const core::RecordId &person, const Tie *own)
{
    if (own && own->value.since.isValid())
        return own->value.since;
    QDate since;
    for (const Tie &tie : ties) {
        if (tie.value.whoseView && tie.value.since.isValid() && tieBetween({tie}, centre, person, *tie.value.whoseView)
            && (!since.isValid() || tie.value.since < since))
            since = tie.value.since;
    }
    return since;
}

ThreadStrand strandOf(const Stored<core::Person> &person, const QList<Tie> &ties, const core::RecordId &centre,
    const core::RecordId &view, QDate today)
{
    const Tie *own = tieBetween(ties, centre, person.record.id, view);
    ThreadStrand strand{person.record.id.toString(), ThreadStrand::Group::People, Words::personName(person.value), {}};
    strand.from = sinceOf(ties, centre, person.record.id, own);
    if (own && own->value.until.isValid() && own->value.until < today)
        strand.to = own->value.until;
    if (person.value.diedOn.isValid() && (!strand.to.isValid() || person.value.diedOn < strand.to))
        strand.to = person.value.diedOn;
    const QString span = spanWords(month(strand.from), month(strand.to));
    const QString part = own && !own->value.kind.isEmpty() ? own->value.kind : person.value.part;
    QString words = span;
    if (own && own->value.strength) {
        strand.strength = int(*own->value.strength);
        strand.strained = own->value.warmth == core::Warmth::Strained;
        const QString close = Words::strength(*own->value.strength);
        //: 1: how close somebody is ("close", "a rock"), 2: "since March 2019"
        words = Words::tr("%1 %2").arg(close, span);
        if (*own->value.strength == core::Strength::Gone)
            words = Words::tr("%1, %2").arg(span, close); // "since 2015, ended 2019, no longer in touch"
        else if (!strand.from.isValid() && !strand.to.isValid())
            words = Words::tr("%1, %2").arg(close, span);
    }
    //: 1: who somebody is ("Nana"), 2: "close since March 2019"
    strand.words = part.isEmpty() ? words : Words::tr("%1: %2").arg(part, words);
    return strand;
}

Result<QList<ThreadStrand>> workersOf(RecordStore &store, const core::ScopeId &family, QDate today)
{
    const auto links = store.list<core::WorkerLink>(
        core::query<core::WorkerLink>().in(family).order(0, false).atMost(200));
    if (!links)
        return links.error();
    QList<ThreadStrand> strands;
    for (const auto &link : *links) {
        if (link.value.called.isEmpty())
            continue;
        ThreadStrand strand{link.record.id.toString(), ThreadStrand::Group::Paid, link.value.called, {}};
        strand.from = link.value.from;
        if (link.value.to.isValid() && link.value.to < today)
            strand.to = link.value.to;
        const QString span = spanWords(month(strand.from), month(strand.to));
        strand.words = link.value.does.isEmpty() ? span : Words::tr("%1: %2").arg(link.value.does, span);
        strands.append(strand);
    }
    return strands;
}

Result<QList<ThreadStrand>> homesOf(
    RecordStore &store, const core::ScopeId &family, const core::RecordId &child, QDate today)
{
    const auto lived = store.list<core::Residence>(
        core::query<core::Residence>().in(family).equal(core::tagOf<core::Residence>("person"), child.bytes()));
    if (!lived)
        return lived.error();
    const auto homes = store.list<core::Household>(core::query<core::Household>().in(family));
    if (!homes)
        return homes.error();
    QList<ThreadStrand> strands;
    for (const auto &one : *lived) {
        const auto home = std::ranges::find_if(*homes, [&](const auto &each) {
            return one.value.household && each.record.id == core::RecordId(*one.value.household);
        });
        if (home == homes->cend())
            continue;
        const QString label = home->value.label.isEmpty() ? home->value.address.value(0) : home->value.label;
        ThreadStrand strand{home->record.id.toString(), ThreadStrand::Group::Homes, label, {}};
        strand.from = one.value.from;
        if (one.value.until.isValid() && one.value.until < today)
            strand.to = one.value.until;
        strand.words = spanWords(month(strand.from, one.value.fromKnown.value_or(core::BirthKnown::Month)),
            month(strand.to, one.value.untilKnown.value_or(core::BirthKnown::Month)));
        strands.append(strand);
    }
    return strands;
}

// Who came first stands first; of whom nobody said when, last.
void inOrder(QList<ThreadStrand> &strands)
{
    std::ranges::stable_sort(strands, [](const ThreadStrand &a, const ThreadStrand &b) {
        const QDate far(9999, 1, 1);
        return std::pair(a.group, a.from.isValid() ? a.from : far)
               < std::pair(b.group, b.from.isValid() ? b.from : far);
    });
}

Result<Done> addStrands(RecordStore &store, const FamilyFacts &family, const ThreadReader &reader,
    const core::RecordId &view, ThreadPicture &picture)
{
    const auto centre = centreOf(family, view);
    if (!centre)
        return Done{};
    const auto ties = tiesOf(store, family.scope());
    if (!ties)
        return ties.error();
    QList<ThreadStrand> strands;
    for (const auto &person : family.people) {
        if (person.record.id == *centre)
            picture.child = Words::personName(person.value);
        else
            strands.append(strandOf(person, *ties, *centre, view, reader.today));
    }
    const auto workers = workersOf(store, family.scope(), reader.today);
    if (!workers)
        return workers.error();
    const auto homes = homesOf(store, family.scope(), *centre, reader.today);
    if (!homes)
        return homes.error();
    const auto hidden = readHidden(store);
    if (!hidden)
        return hidden.error();
    strands += *workers;
    strands += *homes;
    inOrder(strands);
    for (const ThreadStrand &strand : std::as_const(strands)) {
        const auto id = core::Uuid::fromString(strand.key);
        (id && hidden->contains(*id) ? picture.hidden : picture.strands).append(strand);
    }
    return Done{};
}

} // namespace

Result<ThreadPicture> readThread(RecordStore &store, const core::ScopeId &family, const ThreadReader &reader)
{
    const auto facts = readFamily(store, family, reader.today);
    if (!facts)
        return facts.error();
    const auto circle = readCircle(store, family, {reader.user, reader.post, reader.view, reader.today});
    if (!circle)
        return circle.error();
    ThreadPicture picture;
    picture.views = circle->views;
    picture.view = circle->view;
    const auto chosen = core::RecordId::fromString(picture.views.value(picture.view).key);
    if (auto done = addStrands(store, *facts, reader, chosen.value_or(core::RecordId(reader.user)), picture); !done)
        return done.error();
    return picture;
}

Result<Done> setHidden(RecordStore &store, const core::RecordId &strand, bool hidden)
{
    auto kept = readHidden(store);
    if (!kept)
        return kept.error();
    if (hidden)
        kept->insert(strand);
    else
        kept->remove(strand);
    return keepHidden(store, *kept);
}

Result<Done> showAgain(RecordStore &store, const QList<core::RecordId> &strands)
{
    auto kept = readHidden(store);
    if (!kept)
        return kept.error();
    for (const core::RecordId &strand : strands)
        kept->remove(strand);
    return keepHidden(store, *kept);
}

} // namespace doorstep::app
