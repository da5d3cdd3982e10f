// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/conservation.h"

#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"

#include <QSet>

#include <algorithm>

namespace doorstep::sim {

using namespace Qt::StringLiterals;
using core::Conflict;
using core::Op;
using core::PlacedChange;
using Record = test::MemorySyncStore::Record;

namespace {

using History = std::vector<const PlacedChange *>;

bool knew(const PlacedChange &later, const PlacedChange &earlier)
{
    return later.change.base >= earlier.seq || later.device == earlier.device;
}

bool isBeside(const Record &now, quint16 tag, const PlacedChange &change)
{
    return std::ranges::any_of(now.conflicts, [&](const Conflict &conflict) {
        const QByteArray *value = change.change.fields.find(tag);
        return conflict.tag == tag && conflict.losing.seq == change.seq
               && (!value || tag == 0 || conflict.losingValue == *value);
    });
}

bool keepsField(const History &history, size_t at, quint16 tag, const Record &now)
{
    const PlacedChange &change = *history[at];
    const QByteArray &value = *change.change.fields.find(tag);
    const QByteArray *inForce = now.confirmed.fields.find(tag);
    if (inForce ? *inForce == value : value == core::clearedValue())
        return true;
    if (isBeside(now, tag, change))
        return true;
    for (size_t i = at + 1; i < history.size(); ++i) {
        const QByteArray *later = history[i]->change.fields.find(tag);
        if (!later || !core::isKnown(history[i]->change.op))
            continue;
        if (knew(*history[i], change) || (*later == value && keepsField(history, i, tag, now)))
            return true;
    }
    return false;
}

// The parts of a value that is merged part by part: items of a list, lines of a text. Blank lines say nothing.
QSet<QByteArray> partsOf(const core::FieldInfo &field, const QByteArray *bytes)
{
    const auto value = bytes ? core::decodeValue(field.type, *bytes) : std::nullopt;
    QStringList words;
    if (!value)
        return {};
    if (const auto *text = std::get_if<QString>(&*value))
        words = text->split(u'\n', Qt::SkipEmptyParts);
    else if (const auto *texts = std::get_if<QStringList>(&*value))
        words = *texts;
    else if (const auto *ids = std::get_if<QList<QByteArray>>(&*value))
        return {ids->cbegin(), ids->cend()};
    QSet<QByteArray> parts;
    for (const QString &word : std::as_const(words))
        parts.insert(word.toUtf8());
    return parts;
}

// Whether the change may have put `part` there, or taken it away, as its author saw it. An older app's change says
// nothing of what was seen, so that it may have done either.
bool putsIn(const core::FieldInfo &field, const core::Change &change, const QByteArray &part)
{
    const QByteArray *seen = change.seen.find(field.tag);
    return partsOf(field, change.fields.find(field.tag)).contains(part)
           && (!seen || !partsOf(field, seen).contains(part));
}

bool takesOut(const core::FieldInfo &field, const core::Change &change, const QByteArray &part)
{
    const QByteArray *seen = change.seen.find(field.tag);
    return change.fields.find(field.tag) && !partsOf(field, change.fields.find(field.tag)).contains(part) && seen
           && partsOf(field, seen).contains(part);
}

// M4 and M6. Every part that the change put in is in force or beside it, unless somebody who had it before them took it
// out; every item that it took out of a list is out, unless somebody put it in who did not know.
bool keepsParts(const History &history, size_t at, const core::FieldInfo &field, const Record &now)
{
    const PlacedChange &change = *history[at];
    const QSet<QByteArray> inForce = partsOf(field, now.confirmed.fields.find(field.tag));
    QSet<QByteArray> beside;
    for (const Conflict &conflict : now.conflicts) {
        if (conflict.tag == field.tag)
            beside.unite(partsOf(field, &conflict.losingValue));
    }
    const auto anyOther = [&](size_t from, const auto &does) {
        for (size_t i = from; i < history.size(); ++i) {
            if (i != at && core::isKnown(history[i]->change.op) && does(*history[i]))
                return true;
        }
        return false;
    };
    for (const QByteArray &part : partsOf(field, change.change.fields.find(field.tag))) {
        if (!putsIn(field, change.change, part) || inForce.contains(part) || beside.contains(part))
            continue;
        const bool replaced = anyOther(at + 1, [&](const PlacedChange &later) {
            const bool old = later.change.fields.find(field.tag) && !later.change.seen.find(field.tag);
            return takesOut(field, later.change, part) || (old && knew(later, change));
        });
        if (!replaced)
            return false;
    }
    if (field.type == core::FieldType::Text || isBeside(now, field.tag, change))
        return true;
    for (const QByteArray &part : partsOf(field, change.change.seen.find(field.tag))) {
        if (takesOut(field, change.change, part) && inForce.contains(part)
            && !anyOther(0, [&](const PlacedChange &other) { return putsIn(field, other.change, part); }))
            return false;
    }
    return true;
}

// To delete, or to bring back.
bool keepsExistence(const History &history, size_t at, const Record &now)
{
    const PlacedChange &change = *history[at];
    const bool deletes = change.change.op == Op::Delete;
    if (now.confirmed.deleted == deletes || isBeside(now, 0, change))
        return true;
    for (size_t i = at + 1; i < history.size(); ++i) {
        const bool laterDeletes = history[i]->change.op == Op::Delete;
        if (laterDeletes != deletes ? knew(*history[i], change) : keepsExistence(history, i, now))
            return true;
    }
    return false;
}

std::optional<qint64> ordered(core::FieldType type, const QByteArray *bytes)
{
    if (!bytes || *bytes == core::clearedValue())
        return type == core::FieldType::Bool ? std::optional<qint64>(0) : std::nullopt;
    const auto value = core::decodeValue(type, *bytes);
    if (!value)
        return std::nullopt;
    if (const auto *truth = std::get_if<bool>(&*value))
        return *truth ? 1 : 0;
    const auto *number = std::get_if<qint64>(&*value);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace

std::optional<QString> lostWords(const History &history, const Record &now)
{
    for (size_t at = 0; at < history.size(); ++at) {
        const core::Change &change = history[at]->change;
        if (!core::isKnown(change.op))
            continue;
        const bool movesExistence = change.op == Op::Delete || change.op == Op::Restore;
        if (movesExistence && !keepsExistence(history, at, now))
            return u"the %1 at %2"_s.arg(change.op == Op::Delete ? u"delete"_s : u"restore"_s).arg(history[at]->seq);
        const core::KindInfo *kind = core::findKind(change.kind);
        for (const auto &[tag, value] : change.fields) {
            const core::FieldInfo *field = kind ? kind->field(tag) : nullptr;
            const bool byParts = field && (field->merge == core::Merge::M4Set || field->merge == core::Merge::M6Text);
            const bool kept = byParts ? keepsParts(history, at, *field, now) : keepsField(history, at, tag, now);
            if (change.op != Op::Delete && !kept)
                return u"field %1 of the change at %2"_s.arg(tag).arg(history[at]->seq);
        }
    }
    return std::nullopt;
}

bool isShown(const core::Change &saved, quint16 tag, const QByteArray *now)
{
    const QByteArray &value = *saved.fields.find(tag);
    if (now ? *now == value : value == core::clearedValue())
        return true;
    const core::KindInfo *kind = core::findKind(saved.kind);
    const core::FieldInfo *field = kind ? kind->field(tag) : nullptr;
    const QByteArray *seen = saved.seen.find(tag);
    if (!field || !seen)
        return false;
    const QSet<QByteArray> shown = partsOf(*field, now);
    const QSet<QByteArray> wanted = partsOf(*field, &value);
    const QSet<QByteArray> before = partsOf(*field, seen);
    return shown.contains(wanted - before)
           && (field->type == core::FieldType::Text || !shown.intersects(before - wanted));
}

std::optional<QString> unsafeValue(const Record &now)
{
    const core::KindInfo *kind = core::findKind(now.kind);
    for (const Conflict &conflict : now.conflicts) {
        const core::FieldInfo *field = kind ? kind->field(conflict.tag) : nullptr;
        const core::Writer *last = now.confirmed.writers.find(conflict.tag);
        if (!field || field->protective == core::Protective::None || conflict.state != Conflict::State::Open || !last
            || last->seq > std::max(conflict.losing.seq, conflict.winning.seq))
            continue; // somebody has written the field since
        const auto inForce = ordered(field->type, now.confirmed.fields.find(conflict.tag));
        const auto losing = ordered(field->type, &conflict.losingValue);
        const bool lowest = field->protective == core::Protective::Lowest;
        if (losing && (!inForce || (lowest ? *losing < *inForce : *losing > *inForce)))
            return u"field %1 is not in force at its most protective value"_s.arg(conflict.tag);
    }
    return std::nullopt;
}

} // namespace doorstep::sim
