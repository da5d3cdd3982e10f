// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/relationship.h"
#include "server/import/importids.h"
#include "server/import/ssdbatch.h"

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;

namespace {

/// The name stays empty: a family chooses it, and until then the app shows the first names of its people.
void addFamily(SsdWork &work, const SsdFamily &family, const core::ScopeId &scope)
{
    core::Family record;
    stamp(record, work.source, u"ssd_family",
        family.number.isEmpty() ? work.people.people()[family.members.front()].number : family.number);
    record.councilNumber = family.number;
    work.batch.add(scope, core::RecordId(scope), record);
}

void addPerson(SsdWork &work, size_t index, const core::ScopeId &scope)
{
    const SsdPerson &person = work.people.people()[index];
    core::Person record;
    stamp(record, work.source, u"ssd_person", person.number);
    record.knownAs = person.forename;
    const QString full = QString(person.forename + u' ' + person.surname).trimmed();
    if (!person.surname.isEmpty())
        record.names = {full};
    record.born = person.born;
    record.bornKnown = person.bornKnown;
    record.isChild = isChildOn(person.born, work.source.asOf);
    if (!record.isChild && person.isMother)
        record.isChild = false;
    record.diedOn = person.died;
    record.councilNumber = person.number;
    if (person.isMother && !record.isChild.value_or(false))
        record.part = u"Mum"_s;
    work.batch.add(scope, work.recordOf(index, scope), record);
}

/// A person whom a census put into a family of one, and who now stands in `scope`: the family of one says where they
/// went.
void moveFromFamilyOfOne(SsdWork &work, size_t index, const core::ScopeId &scope)
{
    const SsdPerson &person = work.people.people()[index];
    const auto place = work.known.person(person.number);
    if (!place || place->family == scope || work.known.hasNumber(place->family)
        || place->family != importids::familyOfOne(work.organisation, person.number))
        return;
    core::Person moved;
    stamp(moved, work.source, u"ssd_family", person.number);
    moved.movedTo = core::Id<core::Family>(scope);
    work.batch.add(place->family, place->person, moved);
    core::Family closed;
    stamp(closed, work.source, u"ssd_family", person.number);
    closed.closedOn = work.source.asOf;
    work.batch.add(place->family, core::RecordId(place->family), closed);
    work.report.count("children moved from a family of one");
}

void addMothers(SsdWork &work)
{
    for (const auto &[mother, child] : work.people.mothers()) {
        const size_t family = work.people.people()[child].families.front();
        const auto &members = work.people.families()[family].members;
        if (!work.scopes[family] || std::ranges::find(members, mother) == members.end())
            continue;
        const core::ScopeId scope = *work.scopes[family];
        core::Relationship tie;
        const QString key = work.people.people()[mother].number + u'/' + work.people.people()[child].number;
        stamp(tie, work.source, u"ssd_mother", key);
        tie.from = core::Id<core::Person>(work.recordOf(mother, scope));
        tie.to = core::Id<core::Person>(work.recordOf(child, scope));
        tie.kind = u"mother"_s;
        work.batch.add(scope, importids::record(scope, u"mother", key), tie);
    }
}

} // namespace

void addPeople(SsdWork &work)
{
    for (size_t i = 0; i < work.people.families().size(); ++i) {
        if (!work.scopes[i])
            continue;
        const SsdFamily &family = work.people.families()[i];
        addFamily(work, family, *work.scopes[i]);
        for (const size_t member : family.members) {
            moveFromFamilyOfOne(work, member, *work.scopes[i]);
            addPerson(work, member, *work.scopes[i]);
            work.report.count("people");
            if (work.people.people()[member].families.front() != i)
                work.report.count("people in a second family, without visits and status there");
        }
    }
    addMothers(work);
}

} // namespace doorstep::server
