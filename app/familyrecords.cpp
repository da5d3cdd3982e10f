// SPDX-License-Identifier: Apache-2.0
#include "app/familyrecords.h"

#include "app/promiserecords.h"
#include "app/words.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/user.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;

namespace {
constexpr int mostPeople = 200;
}

QString FamilyFacts::name() const
{
    QList<core::Person> plain;
    for (const auto &person : people)
        plain.append(person.value);
    return Words::familyName(family.value, plain);
}

Result<QList<Stored<core::Person>>> readPeople(core::RecordStore &store, const core::ScopeId &family)
{
    auto people = store.list<core::Person>(core::query<core::Person>().in(family).order(0, false).atMost(mostPeople));
    if (!people)
        return people.error();
    people->removeIf([](const Stored<core::Person> &person) { return person.value.movedTo || person.value.joinedTo; });
    std::ranges::stable_partition(*people, [](const auto &person) { return person.value.isChild.value_or(false); });
    return people;
}

Result<FamilyFacts> readFamily(core::RecordStore &store, const core::ScopeId &family, QDate today)
{
    auto root = store.find<core::Family>(core::Id<core::Family>(family));
    if (!root)
        return root.error();
    auto people = readPeople(store, family);
    if (!people)
        return people.error();
    auto homes = store.list<core::Household>(core::query<core::Household>().in(family).order(0, false).atMost(20));
    if (!homes)
        return homes.error();
    auto workers = store.list<core::WorkerLink>(core::query<core::WorkerLink>().in(family).order(0, false).atMost(50));
    if (!workers)
        return workers.error();
    homes->removeIf([today](const auto &home) { return home.value.until.isValid() && home.value.until < today; });
    workers->removeIf([today](const auto &link) { return link.value.to.isValid() && link.value.to < today; });
    return FamilyFacts{*std::move(root), *std::move(people), *std::move(homes), *std::move(workers)};
}

Result<QString> familyTitle(core::RecordStore &store, const core::ScopeId &family)
{
    const auto root = store.find<core::Family>(core::Id<core::Family>(family));
    if (!root)
        return root.error().code == core::ErrorCode::NotFound ? Result<QString>(QString())
                                                              : Result<QString>(root.error());
    if (!root->value.name.isEmpty())
        return root->value.name;
    const auto people = readPeople(store, family);
    if (!people)
        return people.error();
    QList<core::Person> plain;
    for (const auto &person : *people)
        plain.append(person.value);
    return Words::familyName(root->value, plain);
}

QString userName(core::RecordStore &store, const core::UserId &user)
{
    const auto found = store.find<core::User>(core::Id<core::User>(user));
    if (found && !found->value.name.isEmpty())
        return found->value.name;
    // Parents and young people stand in no directory; their circle knows them.
    const auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>()
            .equal(core::kindOf<core::CircleCard>.field("user")->tag, user.bytes())
            .atMost(1));
    if (cards && !cards->isEmpty() && !cards->constFirst().value.firstName.isEmpty())
        return cards->constFirst().value.firstName;
    return QCoreApplication::translate("Words", "Somebody at the office");
}

QString writtenBy(
    core::RecordStore &store, const core::StoredRecord &record, const core::Provenance &item, const core::UserId &me)
{
    if (!item.source.isEmpty())
        return {};
    if (!record.author || *record.author == me)
        return Words::tr("You wrote this down.");
    return Words::tr("Written down by %1.").arg(userName(store, *record.author));
}

QString placeLine(const core::Household &home)
{
    QStringList parts = home.address.first(std::min<qsizetype>(1, home.address.size()));
    if (parts.isEmpty() && !home.label.isEmpty())
        parts.append(home.label);
    for (const QString &more : {home.accessNote, home.pets, home.parking}) {
        if (!more.isEmpty())
            parts.append(more);
    }
    return parts.join(u" · "_s);
}

namespace {

QList<Stored<core::Household>> homesOf(
    const FamilyFacts &family, const std::optional<core::Id<core::Household>> &wanted)
{
    const auto found = std::ranges::find_if(
        family.households, [&](const auto &home) { return wanted && home.record.id == core::RecordId(*wanted); });
    return found == family.households.cend() ? family.households : QList{*found};
}

} // namespace

QString mayBeIn(const FamilyFacts &family, const std::optional<core::Id<core::Household>> &wanted)
{
    const auto homes = homesOf(family, wanted);
    QStringList parts;
    for (const auto &home : homes) {
        QStringList names;
        for (const auto &person : family.people) {
            if (home.value.members.contains(core::Id<core::Person>(person.record.id)))
                names.append(Words::personName(person.value));
        }
        const QString label = home.value.label.isEmpty() ? home.value.address.value(0) : home.value.label;
        if (names.isEmpty())
            continue;
        parts.append(homes.size() == 1 || label.isEmpty() ? Words::listed(names)
                                                          //: 1: "Grace and Amara", 2: "Mum's"
                                                          : Words::tr("%1 at %2").arg(Words::listed(names), label));
    }
    return parts.join(u", "_s);
}

QString placeLines(const FamilyFacts &family, const std::optional<core::Id<core::Household>> &wanted)
{
    QStringList lines;
    for (const auto &home : homesOf(family, wanted))
        lines.append(placeLine(home.value));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

namespace {

// Every record of the person, each as it was written.
Result<QList<Stored<core::Person>>> recordsOf(core::RecordStore &store, const core::Id<core::Person> &person)
{
    const auto shown = store.find<core::Person>(person);
    if (!shown)
        return shown.error();
    QList<Stored<core::Person>> records;
    for (const core::RecordId &id : QList{shown->record.id} + shown->record.also) {
        auto record = store.find(core::kindOf<core::Person>.number, id);
        if (!record && record.error().code == core::ErrorCode::NotFound)
            continue; // said of somebody who has not come to this device
        if (!record)
            return record.error();
        auto one = core::typed<core::Person>(*std::move(record));
        if (!one)
            return one.error();
        records.append(*std::move(one));
    }
    return records;
}

} // namespace

Result<core::Written> takeAway(core::RecordStore &store, const core::Id<core::Person> &person, const QString &why)
{
    const auto records = recordsOf(store, person);
    if (!records)
        return records.error();
    QList<core::Edit> edits;
    for (const Stored<core::Person> &one : *records) {
        const core::StoredRecord &record = one.record;
        if (record.deleted)
            continue;
        core::Person said = one.value;
        said.whyTaken = why;
        edits.append(patched(one, said));
        edits.append({record.scope, record.scopeKind, record.id, record.kind, core::Op::Delete, {}, record.base});
    }
    return store.write(edits);
}

Result<core::Written> bringBack(core::RecordStore &store, const core::Id<core::Person> &person)
{
    const auto records = recordsOf(store, person);
    if (!records)
        return records.error();
    QList<core::Edit> edits;
    for (const Stored<core::Person> &one : *records) {
        // One that went before the person did, for a reason of its own, stays away.
        if (!one.record.deleted || one.value.whyTaken != records->constFirst().value.whyTaken)
            continue;
        core::Person again = one.value;
        again.whyTaken.clear();
        core::Edit restored = patched(one, again);
        restored.op = core::Op::Restore;
        edits.append(restored);
    }
    return store.write(edits);
}

Result<QList<Stored<core::Person>>> readTaken(core::RecordStore &store, const core::ScopeId &family)
{
    core::Query all = core::query<core::Person>().in(family).atMost(mostPeople);
    all.withDeleted = true;
    auto people = store.list<core::Person>(all);
    if (people)
        people->removeIf([](const auto &person) { return !person.record.deleted || person.value.whyTaken.isEmpty(); });
    return people;
}

Result<JoinedPerson> joinToFamily(
    core::RecordStore &store, const core::Id<core::Person> &person, const core::ScopeId &family)
{
    const auto shown = store.find<core::Person>(person);
    if (!shown)
        return shown.error();
    if (shown->record.scope == family)
        return core::fail(core::ErrorCode::InvalidInput, u"the same family"_s);
    const auto fresh = core::Id<core::Person>::create();
    core::Person moved = shown->value;
    moved.joinedTo = fresh;
    moved.movedTo = core::Id<core::Family>(family);
    core::Person copy = shown->value;
    copy.joinedTo.reset();
    copy.movedTo.reset();
    const std::array edits{
        core::newRecord(family, core::ScopeKind::Family, core::RecordId(fresh), copy), patched(*shown, moved)};
    auto written = store.write(edits);
    if (!written)
        return written.error();
    return JoinedPerson{person, fresh, shown->record.scope, family, written->changed};
}

Result<core::Written> undoJoin(core::RecordStore &store, const JoinedPerson &joined)
{
    const auto old = store.find<core::Person>(joined.from);
    if (!old)
        return old.error();
    const auto copy = store.find<core::Person>(joined.to);
    if (!copy)
        return copy.error();
    core::Person back = old->value;
    back.joinedTo.reset();
    back.movedTo.reset();
    core::Edit removal{copy->record.scope, copy->record.scopeKind, copy->record.id, copy->record.kind, core::Op::Delete,
        {}, copy->record.base};
    const std::array edits{removal, patched(*old, back)};
    return store.write(edits);
}

} // namespace doorstep::app
