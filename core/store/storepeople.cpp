// SPDX-License-Identifier: Apache-2.0
// One person who was written down twice is one person to whoever reads.
#include "core/rules/sameperson.h"
#include "core/store/storeparts.h"

namespace doorstep::core {

namespace {

constexpr int everyPerson = 1'000'000;
constexpr qsizetype peopleAtOnce = 512; // named in one query

} // namespace

// Whoever was found by another record's words is shown where that record was found, and once.
Result<QList<StoredRecord>> RecordStore::withPeopleShown(Result<QList<StoredRecord>> found)
{
    const auto same = samePeople();
    if (!found || !same)
        return found ? same.error() : found.error();
    if ((*same)->isEmpty())
        return found;
    QSet<RecordId> there;
    QList<Value> missing;
    const auto keptFor = [&](const StoredRecord &record) {
        return record.kind == kindOf<Person>.number ? (*same)->shown(record.scope, record.id) : record.id;
    };
    for (const StoredRecord &record : std::as_const(*found))
        there.insert(record.id);
    for (const StoredRecord &record : std::as_const(*found)) {
        if (const RecordId kept = keptFor(record); !there.contains(kept))
            missing.append(kept.bytes());
    }
    const auto others = missing.isEmpty() ? Result<QList<StoredRecord>>(QList<StoredRecord>())
                                          : list(query<Person>().oneOf(0, missing).atMost(everyPerson));
    if (!others)
        return others.error();
    QHash<RecordId, StoredRecord> byId;
    for (const StoredRecord &record : *found + *others)
        byId.insert(record.id, record);
    QList<StoredRecord> shown;
    QSet<RecordId> taken;
    for (const StoredRecord &record : std::as_const(*found)) {
        const auto kept = byId.constFind(keptFor(record));
        if (kept == byId.cend() || taken.contains(kept->id))
            continue;
        taken.insert(kept->id);
        shown.append(*kept);
    }
    return shown;
}

Result<const SamePeople *> RecordStore::samePeople()
{
    StoreParts &parts = *m_parts;
    if (parts.samePeopleVersion == parts.records.peopleVersion())
        return &parts.samePeople;
    const auto records = list(query<SamePerson>().atMost(everyPerson));
    if (!records)
        return records.error();
    QHash<ScopeId, QList<OnePerson>> said;
    QList<Value> named;
    for (const StoredRecord &record : *records) {
        const auto one = fromFields<SamePerson>(record.fields);
        const auto both = one ? onePerson(*one) : std::nullopt;
        if (!one)
            return one.error();
        if (!both)
            continue;
        said[record.scope].append(*both);
        named += {both->kept.bytes(), both->other.bytes()};
    }
    QHash<ScopeId, QSet<RecordId>> here;
    for (qsizetype at = 0; at < named.size(); at += peopleAtOnce) {
        const auto people = list(query<Person>().oneOf(0, named.mid(at, peopleAtOnce)).atMost(everyPerson));
        if (!people)
            return people.error();
        for (const StoredRecord &record : *people) {
            const auto person = fromFields<Person>(record.fields);
            if (!person)
                return person.error();
            if (!person->movedTo)
                here[record.scope].insert(record.id);
        }
    }
    SamePeople same;
    for (auto family = said.cbegin(); family != said.cend(); ++family)
        same.insert(family.key(), shownFor(*family, here.value(family.key())));
    parts.samePeople = std::move(same);
    parts.samePeopleVersion = parts.records.peopleVersion();
    return &parts.samePeople;
}

} // namespace doorstep::core
