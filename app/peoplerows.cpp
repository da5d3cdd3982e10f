// SPDX-License-Identifier: Apache-2.0
#include "app/peoplerows.h"

#include "app/familyrecords.h"
#include "app/words.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/note.h"
#include "core/types/records/promise.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;
using Row = PeopleModel::Row;

namespace {

constexpr quint16 nameTag = 1;

Result<std::optional<Row>> familyRow(core::RecordStore &store, const Stored<core::Family> &family)
{
    const auto people = readPeople(store, family.record.scope);
    if (!people)
        return people.error();
    QList<core::Person> plain;
    QStringList names;
    bool waiting = family.record.sending == core::Sending::Waiting;
    for (const auto &person : *people) {
        plain.append(person.value);
        names.append(Words::personName(person.value));
        waiting = waiting || person.record.sending == core::Sending::Waiting;
    }
    if (people->isEmpty() && family.value.name.isEmpty())
        return std::optional<Row>(); // everybody in it was joined to another family
    Row row;
    row.key = row.familyId = family.record.id.toString();
    row.page = u"FamilyPage"_s;
    row.title = Words::familyName(family.value, plain);
    const bool unnamed = people->size() == 1 && plain.first().knownAs.isEmpty();
    row.detail = unnamed ? Words::personDetail(plain.first())
                         : Words::listed(names.first(std::min<qsizetype>(names.size(), 6)));
    row.note = Words::source(family.value);
    row.waiting = waiting;
    return std::optional(row);
}

// Appends the rows of `query`, page by page, until there are `count`.
Result<core::Done> appendFamilies(core::RecordStore &store, core::Query query, int count, QList<Row> &rows)
{
    while (rows.size() < count) {
        query.limit = count - int(rows.size()) + 1;
        const auto families = store.list<core::Family>(query);
        if (!families)
            return families.error();
        for (const auto &family : *families) {
            if (family.value.closedOn.isValid())
                continue;
            auto row = familyRow(store, family);
            if (!row)
                return row.error();
            if (*row)
                rows.append(**std::move(row));
        }
        if (families->size() < query.limit)
            break;
        query.after = families->last().record.place;
    }
    return core::Done{};
}

Result<Row> personRow(core::RecordStore &store, const core::StoredRecord &record)
{
    const auto person = core::fromFields<core::Person>(record.fields);
    if (!person)
        return person.error();
    const auto family = familyTitle(store, record.scope);
    if (!family)
        return family.error();
    return Row{record.id.toString(), u"PersonPage"_s, record.scope.toString(), record.id.toString(),
        Words::personName(*person), Words::personDetail(*person), *family, record.sending == core::Sending::Waiting};
}

// Anything else in a family's or a circle's record: its first words, and whose it is.
Result<std::optional<Row>> otherRow(core::RecordStore &store, const core::StoredRecord &record)
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
        return std::optional<Row>();
    Row row{record.id.toString(), {}, record.scope.toString(), {}, words.left(120), {}, {},
        record.sending == core::Sending::Waiting};
    if (record.scopeKind == core::ScopeKind::Family) {
        const auto title = familyTitle(store, record.scope);
        if (!title)
            return title.error();
        row.page = u"FamilyPage"_s;
        row.note = *title;
    } else if (record.scopeKind == core::ScopeKind::Circle) {
        const auto circle = store.find<core::Circle>(core::Id<core::Circle>(record.scope));
        row.page = u"CirclePage"_s;
        row.note = circle ? circle->value.name : QString();
    } else {
        return std::optional<Row>();
    }
    return std::optional(row);
}

} // namespace

Result<QList<Row>> familyRows(core::RecordStore &store, int count)
{
    QList<Row> rows;
    core::Query named = core::query<core::Family>().order(nameTag, false);
    named.after = core::ListPlace{core::Value(u""_s), 0}; // beyond those without a name, which come first
    if (auto done = appendFamilies(store, named, count, rows); !done)
        return done.error();
    if (auto done = appendFamilies(store, core::query<core::Family>().equal(nameTag, {}), count, rows); !done)
        return done.error();
    return rows;
}

Result<QList<Row>> circleRows(core::RecordStore &store, int count, bool advocate)
{
    const auto circles = store.list<core::Circle>(core::query<core::Circle>().order(nameTag, false).atMost(count));
    if (!circles)
        return circles.error();
    QList<Row> rows;
    for (const auto &circle : *circles) {
        const auto cards = store.list<core::CircleCard>(
            core::query<core::CircleCard>().in(circle.record.scope).order(0, false).atMost(6));
        if (!cards)
            return cards.error();
        QStringList names;
        for (const auto &card : *cards)
            names.append(card.value.firstName);
        const QString name = circle.value.name.isEmpty()
                                 ? Words::listed(names.first(std::min<qsizetype>(1, names.size())))
                                 : circle.value.name;
        rows.append({circle.record.id.toString(), advocate ? u"AdvocatePage"_s : u"CirclePage"_s,
            circle.record.scope.toString(), {}, name, Words::listed(names), circle.value.purpose,
            circle.record.sending == core::Sending::Waiting});
    }
    return rows;
}

Result<QList<Row>> foundRows(core::RecordStore &store, const QString &text, int count)
{
    const auto found = store.search(text, count);
    if (!found)
        return found.error();
    QList<Row> rows;
    QSet<QString> families; // once each, whatever of it was found
    for (const core::StoredRecord &record : *found) {
        if (record.kind == core::kindOf<core::Family>.number) {
            const auto family = core::typed<core::Family>(record);
            auto row = family ? familyRow(store, *family) : Result<std::optional<Row>>(family.error());
            if (!row)
                return row.error();
            if (*row && !families.contains((*row)->key)) {
                families.insert((*row)->key);
                rows.append(**std::move(row));
            }
        } else if (record.kind == core::kindOf<core::Person>.number) {
            auto row = personRow(store, record);
            if (!row)
                return row.error();
            rows.append(*std::move(row));
        } else {
            auto row = otherRow(store, record);
            if (!row)
                return row.error();
            if (*row)
                rows.append(**std::move(row));
        }
    }
    return rows;
}

} // namespace doorstep::app
