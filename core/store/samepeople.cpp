// SPDX-License-Identifier: Apache-2.0
#include "core/store/samepeople.h"

#include "core/types/records/sameperson.h"
#include "core/wire/recordcodec.h"

#include <algorithm>

namespace doorstep::core {

namespace {

// What says who is one person names the records themselves.
bool namesPeople(const KindInfo &kind, const FieldInfo &field)
{
    return kind.number != kindOf<SamePerson>.number
           && (field.type == FieldType::Reference || field.type == FieldType::ReferenceList);
}

} // namespace

void SamePeople::insert(const ScopeId &family, const QHash<RecordId, RecordId> &shown)
{
    m_shown.insert(family, shown);
    m_shown.insert(restrictedScope(family), shown);
}

RecordId SamePeople::shown(const ScopeId &scope, const RecordId &id) const
{
    const auto family = m_shown.constFind(scope);
    return family == m_shown.cend() ? id : family->value(id, id);
}

QList<RecordId> SamePeople::others(const ScopeId &scope, const RecordId &id) const
{
    QList<RecordId> all;
    const auto family = m_shown.constFind(scope);
    if (family != m_shown.cend())
        all = family->keys(id);
    all.removeAll(id);
    std::ranges::sort(all);
    return all;
}

QByteArray SamePeople::shownBytes(const ScopeId &scope, const QByteArray &id) const
{
    const auto record = RecordId::fromBytes(id);
    return record ? shown(scope, *record).bytes() : id;
}

QList<Value> SamePeople::everyRecord(const Query &query, const Value &id) const
{
    QList<Value> all{id};
    const auto *bytes = std::get_if<QByteArray>(&id);
    const auto record = bytes ? RecordId::fromBytes(*bytes) : std::nullopt;
    if (!record)
        return all;
    for (auto family = m_shown.cbegin(); family != m_shown.cend(); ++family) {
        if ((query.scope && *query.scope != family.key()) || !family->contains(*record))
            continue;
        const RecordId kept = shown(family.key(), *record);
        for (const RecordId &each : others(family.key(), kept) + QList{kept}) {
            if (const Value value = each.bytes(); !all.contains(value))
                all.append(value);
        }
    }
    return all;
}

Query SamePeople::widened(Query query) const
{
    if (isEmpty() || query.kind == kindOf<SamePerson>.number)
        return query;
    const auto isHidden = [&](const Value &value) {
        const auto *bytes = std::get_if<QByteArray>(&value);
        const auto id = bytes ? RecordId::fromBytes(*bytes) : std::nullopt;
        return id && std::ranges::any_of(m_shown, [&](const auto &family) { return family.value(*id, *id) != *id; });
    };
    for (Query::Among &among : query.among) {
        QList<Value> all;
        for (const Value &value : std::as_const(among.values))
            all += everyRecord(query, value);
        if (query.kind == kindOf<Person>.number && among.tag == 0)
            all.removeIf(isHidden); // a limit counts people
        among.values = all;
    }
    for (qsizetype at = query.where.size() - 1; at >= 0; --at) {
        const QList<Value> all = everyRecord(query, query.where[at].value);
        if (all.size() > 1) {
            query.among.append({query.where[at].tag, all});
            query.where.removeAt(at);
        }
    }
    return query;
}

void SamePeople::show(const KindInfo &kind, const ScopeId &scope, void *record) const
{
    if (!m_shown.contains(scope))
        return;
    for (const FieldInfo &field : kind.fields) {
        if (!namesPeople(kind, field))
            continue;
        Value value = field.get(record);
        if (auto *one = std::get_if<QByteArray>(&value)) {
            *one = shownBytes(scope, *one);
        } else if (auto *list = std::get_if<QList<QByteArray>>(&value)) {
            QList<QByteArray> once;
            for (const QByteArray &each : std::as_const(*list)) {
                if (const QByteArray id = shownBytes(scope, each); !once.contains(id))
                    once.append(id);
            }
            *list = once;
        }
        field.set(record, value);
    }
}

FieldMap SamePeople::asWritten(
    const KindInfo &kind, const ScopeId &scope, FieldMap fields, const FieldMap &before) const
{
    if (!m_shown.contains(scope))
        return fields;
    for (const FieldInfo &field : kind.fields) {
        const QByteArray *wanted = field.type == FieldType::ReferenceList ? fields.find(field.tag) : nullptr;
        const QByteArray *stood = wanted ? before.find(field.tag) : nullptr;
        if (!stood)
            continue;
        const auto now = decodeValue(field.type, *wanted);
        const auto was = decodeValue(field.type, *stood);
        const auto *ids = now ? std::get_if<QList<QByteArray>>(&*now) : nullptr;
        const auto *standing = was ? std::get_if<QList<QByteArray>>(&*was) : nullptr;
        if (!ids || !standing)
            continue;
        QList<QByteArray> kept;
        for (const QByteArray &id : *ids) {
            const qsizetype known = kept.size();
            for (const QByteArray &each : *standing) {
                if (shownBytes(scope, each) == id && !kept.contains(each))
                    kept.append(each);
            }
            if (kept.size() == known && !kept.contains(id))
                kept.append(id);
        }
        fields.set(field.tag, encodeValue(kept));
    }
    return fields;
}

} // namespace doorstep::core
