// SPDX-License-Identifier: Apache-2.0
#include "core/rules/holding.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace doorstep::core {

namespace {

// What is hashed begins with what it is, so that a record is never taken for a conflict.
enum Hashed : quint64 { ARecord = 1, AConflict = 2 };

quint64 hashOf(const CborWriter &out)
{
    return qFromBigEndian<quint64>(QCryptographicHash::hash(out.data(), QCryptographicHash::Sha256).constData());
}

} // namespace

void addRecord(ScopeSum &sum, quint16 kind, const RecordId &record, const RecordState &state)
{
    if (!state.owner)
        return;
    CborWriter out;
    out.array(7).uint(ARecord).bytes(record.view()).uint(kind).bytes(state.owner->view()).boolean(state.deleted);
    state.fields.write(out);
    state.writers.write(out);
    sum.records++;
    sum.sum += hashOf(out);
}

void addConflict(ScopeSum &sum, const Conflict &conflict)
{
    CborWriter out;
    out.array(7).uint(AConflict).bytes(conflict.record.view()).uint(conflict.tag);
    out.uint(conflict.losing.seq).uint(conflict.winning.seq).uint(quint64(conflict.state)).raw(conflict.losingValue);
    sum.sum += hashOf(out);
}

} // namespace doorstep::core
