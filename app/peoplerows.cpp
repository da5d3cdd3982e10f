// SPDX-License-Identifier: Apache-2.0
#include "app/peoplerows.h"

#include "app/familyrecords.h"
#include "app/fieldwords.h"
#include "app/words.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/place.h"
#include "core/types/tagof.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;
using Row = PeopleModel::Row;

namespace {

constexpr int everybody = 100'000; // in the families of one page

using Families = QList<Stored<core::Family>>;
using PeopleOf = QHash<core::ScopeId, QList<Stored<core::Person>>>;

QList<core::ScopeId> scopesOf(const Families &families)
{
    QList<core::ScopeId> scopes;
    for (const auto &family : families)
        scopes.append(family.record.scope);
    return scopes;
}

// The people of all those families at once: children first, as readPeople() gives those of one.
Result<PeopleOf> peopleOf(core::RecordStore &store, const QList<core::ScopeId> &scopes)
{
    PeopleOf people;
    if (scopes.isEmpty())
        return people;
    const auto all = store.list<core::Person>(
        core::query<core::Person>().inAnyOf(scopes).order(0, false).atMost(everybody));
    if (!all)
        return all.error();
    for (const auto &person : *all) {
        if (!person.value.movedTo && !person.value.joinedTo)
            people[person.record.scope].append(person);
    }
    for (auto &family : people)
        std::ranges::stable_partition(family, [](const auto &person) { return person.value.isChild.value_or(false); });
    return people;
}

std::optional<Row> familyRow(const Stored<core::Family> &family, const QList<Stored<core::Person>> &people)
{
    if (people.isEmpty() && family.value.name.isEmpty())
        return std::nullopt; // everybody in it was joined to another family
    QList<core::Person> plain;
    QStringList names;
    bool waiting = family.record.sending == core::Sending::Waiting;
    for (const auto &person : people) {
        plain.append(person.value);
        names.append(Words::personName(person.value));
        waiting = waiting || person.record.sending == core::Sending::Waiting;
    }
    Row row;
    row.key = row.familyId = family.record.id.toString();
    row.page = u"FamilyPage"_s;
    row.title = Words::familyName(family.value, plain);
    row.faceName = Words::distinguishing(row.title);
    const bool unnamed = people.size() == 1 && plain.first().knownAs.isEmpty();
    row.detail = unnamed ? Words::personDetail(plain.first())
                         : Words::listed(names.first(std::min<qsizetype>(names.size(), 6)));
    row.note = Words::source(family.value);
    row.waiting = waiting;
    return row;
}

// Appends the rows of `query`, page by page, until there are `count` and one more.
Result<core::Done> appendFamilies(core::RecordStore &store, core::Query query, int count, QList<Row> &rows)
{
    while (rows.size() <= count) {
        query.limit = count - int(rows.size()) + 1;
        const auto families = store.list<core::Family>(query);
        if (!families)
            return families.error();
        const auto people = peopleOf(store, scopesOf(*families));
        if (!people)
            return people.error();
        for (const auto &family : *families) {
            if (family.value.closedOn.isValid())
                continue;
            if (auto row = familyRow(family, people->value(family.record.scope)))
                rows.append(*std::move(row));
        }
        if (families->size() < query.limit)
            break;
        query.after = families->last().record.place;
    }
    return core::Done{};
}

PeoplePage pageOf(QList<Row> rows, int count)
{
    const bool more = rows.size() > count;
    return {more ? rows.first(count) : std::move(rows), more};
}

// What a search found, with what its rows need to be told, read at once.
struct Found {
    QList<core::StoredRecord> records;
    QString text;
    bool comesClose = false; // slips were forgiven
    QHash<core::ScopeId, Stored<core::Family>> families;
    PeopleOf people;
    QHash<core::ScopeId, QString> circles;

    [[nodiscard]] QString familyTitle(const core::ScopeId &scope) const
    {
        const auto family = families.constFind(scope);
        if (family == families.cend())
            return {};
        QList<core::Person> plain;
        for (const auto &person : people.value(scope))
            plain.append(person.value);
        return Words::familyName(family->value, plain);
    }
};

Result<Found> find(core::RecordStore &store, const QString &text, int count)
{
    auto records = store.search(text, count);
    const bool comesClose = records && records->isEmpty();
    if (comesClose)
        records = store.searchNear(text, count);
    if (!records)
        return records.error();
    Found found{*std::move(records), text, comesClose, {}, {}, {}};
    QSet<core::ScopeId> families;
    QSet<core::ScopeId> circles;
    for (const core::StoredRecord &record : found.records) {
        if (record.scopeKind == core::ScopeKind::Family)
            families.insert(record.scope);
        else if (record.scopeKind == core::ScopeKind::Circle)
            circles.insert(record.scope);
    }
    if (!families.isEmpty()) {
        const auto roots = store.list<core::Family>(
            core::query<core::Family>().inAnyOf(families.values()).atMost(int(families.size())));
        if (!roots)
            return roots.error();
        for (const auto &family : *roots)
            found.families.insert(family.record.scope, family);
        auto people = peopleOf(store, families.values());
        if (!people)
            return people.error();
        found.people = *std::move(people);
    }
    if (!circles.isEmpty()) {
        const auto names = store.list<core::Circle>(
            core::query<core::Circle>().inAnyOf(circles.values()).atMost(int(circles.size())));
        if (!names)
            return names.error();
        for (const auto &circle : *names)
            found.circles.insert(circle.record.scope, circle.value.name);
    }
    return found;
}

Result<Row> personRow(const Found &found, const core::StoredRecord &record)
{
    const auto person = core::fromFields<core::Person>(record.fields);
    if (!person)
        return person.error();
    return Row{record.id.toString(), u"PersonPage"_s, record.scope.toString(), record.id.toString(),
        Words::personName(*person), Words::personDetail(*person), found.familyTitle(record.scope),
        record.sending == core::Sending::Waiting};
}

/// So much of `words` that the first of `wanted` in them can be seen.
QString aboutIt(const QString &words, const QString &wanted)
{
    constexpr qsizetype before = 40;
    constexpr qsizetype all = 120;
    const QString first = wanted.simplified().section(u' ', 0, 0);
    const qsizetype at = words.indexOf(first, 0, Qt::CaseInsensitive);
    qsizetype from = 0;
    if (at > all - first.size())
        from = words.indexOf(u' ', at - before) + 1;
    const QString part = words.mid(from, all);
    return (from > 0 ? u"… "_s : QString()) + part + (from + part.size() < words.size() ? u" …"_s : QString());
}

Result<Row> placeRow(const core::StoredRecord &record)
{
    const auto place = core::fromFields<core::Place>(record.fields);
    if (!place)
        return place.error();
    Row row{record.id.toString(), u"PlacePage"_s, record.scope.toString(), record.id.toString(), place->name,
        place->what, place->when, record.sending == core::Sending::Waiting};
    row.icon = u"geo-alt"_s;
    return row;
}

// Anything else in a family's or a circle's record: what it is, its words, and whose it is. Somebody's card in a circle
// is somebody.
std::optional<Row> otherRow(const Found &found, const core::StoredRecord &record)
{
    const core::KindInfo *kind = core::findKind(record.kind);
    QString words;
    for (const core::FieldInfo &field : kind ? kind->fields : std::span<const core::FieldInfo>()) {
        const QByteArray *bytes = field.searched ? record.fields.find(field.tag) : nullptr;
        const auto value = bytes ? core::decodeValue(field.type, *bytes) : std::nullopt;
        if (const auto *text = value ? std::get_if<QString>(&*value) : nullptr; text && !text->isEmpty())
            words = words.isEmpty() ? *text : words;
    }
    if (words.isEmpty())
        return std::nullopt;
    Row row{
        record.id.toString(), {}, record.scope.toString(), {}, words, {}, {}, record.sending == core::Sending::Waiting};
    if (record.kind != core::kindOf<core::CircleCard>.number) {
        row.title = FieldWords::kind(record.kind);
        row.detail = aboutIt(words, found.text);
        row.icon = u"journal-text"_s;
    }
    if (record.scopeKind == core::ScopeKind::Family) {
        row.page = u"FamilyPage"_s;
        row.note = found.familyTitle(record.scope);
    } else if (record.scopeKind == core::ScopeKind::Circle) {
        if (!found.circles.contains(record.scope)) // a request for an advocate has a page of its own
            return std::nullopt;
        row.page = u"CirclePage"_s;
        row.note = found.circles.value(record.scope);
    } else {
        return std::nullopt;
    }
    return row;
}

} // namespace

Result<PeoplePage> familyRows(core::RecordStore &store, int count)
{
    QList<Row> rows;
    core::Query named = core::query<core::Family>().order(core::tagOf<core::Family>("name"), false);
    named.after = core::ListPlace{core::Value(u""_s), 0}; // beyond those without a name, which come first
    if (auto done = appendFamilies(store, named, count, rows); !done)
        return done.error();
    if (auto done = appendFamilies(
            store, core::query<core::Family>().equal(core::tagOf<core::Family>("name"), {}), count, rows);
        !done)
        return done.error();
    return pageOf(std::move(rows), count);
}

Result<PeoplePage> circleRows(core::RecordStore &store, int count, bool advocate)
{
    const auto circles = store.list<core::Circle>(
        core::query<core::Circle>().order(core::tagOf<core::Circle>("name"), false).atMost(count + 1));
    if (!circles)
        return circles.error();
    QList<core::ScopeId> scopes;
    for (const auto &circle : *circles)
        scopes.append(circle.record.scope);
    const auto cards = scopes.isEmpty()
                           ? Result<QList<Stored<core::CircleCard>>>(QList<Stored<core::CircleCard>>())
                           : store.list<core::CircleCard>(
                                 core::query<core::CircleCard>().inAnyOf(scopes).order(0, false).atMost(everybody));
    if (!cards)
        return cards.error();
    QHash<core::ScopeId, QStringList> names;
    for (const auto &card : *cards) {
        if (QStringList &those = names[card.record.scope]; those.size() < 6)
            those.append(card.value.firstName);
    }
    QList<Row> rows;
    for (const auto &circle : *circles) {
        const QStringList those = names.value(circle.record.scope);
        rows.append({circle.record.id.toString(), advocate ? u"AdvocatePage"_s : u"CirclePage"_s,
            circle.record.scope.toString(), {}, circle.value.name.isEmpty() ? those.value(0) : circle.value.name,
            Words::listed(those), circle.value.purpose, circle.record.sending == core::Sending::Waiting});
    }
    return pageOf(std::move(rows), count);
}

Result<PeoplePage> foundRows(core::RecordStore &store, const QString &text, int count, bool families)
{
    auto found = find(store, text, count + 1);
    if (!found)
        return found.error();
    const bool more = found->records.size() > count;
    if (more)
        found->records = found->records.first(count);
    QList<Row> rows;
    QSet<QString> shown; // once each, whatever of it was found
    for (const core::StoredRecord &record : found->records) {
        if (record.kind == core::kindOf<core::Family>.number || families) {
            const auto family = found->families.constFind(record.scope);
            if (family == found->families.cend() || shown.contains(record.scope.toString()))
                continue;
            shown.insert(record.scope.toString());
            if (auto row = familyRow(*family, found->people.value(record.scope)))
                rows.append(*std::move(row));
        } else if (record.kind == core::kindOf<core::Person>.number) {
            auto row = personRow(*found, record);
            if (!row)
                return row.error();
            rows.append(*std::move(row));
        } else if (record.kind == core::kindOf<core::Place>.number) {
            auto row = placeRow(record);
            if (!row)
                return row.error();
            rows.append(*std::move(row));
        } else if (auto row = otherRow(*found, record)) {
            rows.append(*std::move(row));
        }
    }
    return PeoplePage{rows, more, found->comesClose};
}

} // namespace doorstep::app
