// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/conservation.h"

#include "core/types/kinds.h"
#include "core/wire/recordcodec.h"

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
        for (const auto &[tag, value] : change.fields) {
            if (change.op != Op::Delete && !keepsField(history, at, tag, now))
                return u"field %1 of the change at %2"_s.arg(tag).arg(history[at]->seq);
        }
    }
    return std::nullopt;
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
