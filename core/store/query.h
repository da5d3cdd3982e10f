// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/storedrecord.h"

namespace doorstep::core {

/// Which records of one kind, in which order. Fast where it names a scope or compares a field declared as indexed
/// (every reference is).
struct Query {
    struct Equal {
        quint16 tag = 0;
        Value value; ///< monostate: the field is not set
    };

    struct Among {
        quint16 tag = 0; ///< 0: the record's own id
        QList<Value> values;
    };

    quint16 kind = 0;
    std::optional<ScopeId> scope; ///< nothing: all scopes on the device
    QList<ScopeId> anyOf; ///< not empty: only in these scopes; instead of `scope`
    QList<Equal> where;           ///< all of them hold
    QList<Among> among;           ///< all of them hold
    quint16 orderBy = 0;          ///< tag; 0: by when the record came to this device, which is about when it was made
    bool descending = true;       ///< newest or greatest first; "not set" comes last then, first otherwise
    int limit = 200;
    std::optional<ListPlace> after; ///< the last record of the page before
    bool withDeleted = false;

    Query &in(const ScopeId &wanted)
    {
        scope = wanted;
        return *this;
    }
    Query &inAnyOf(const QList<ScopeId> &wanted)
    {
        anyOf = wanted;
        return *this;
    }
    Query &equal(quint16 tag, Value value)
    {
        where.append({tag, std::move(value)});
        return *this;
    }
    /// The field holds one of `values`; of no values: no record. For what belongs to the rows of one page: some
    /// hundreds.
    Query &oneOf(quint16 tag, QList<Value> values)
    {
        among.append({tag, std::move(values)});
        return *this;
    }
    Query &order(quint16 tag, bool greatestFirst)
    {
        orderBy = tag;
        descending = greatestFirst;
        return *this;
    }
    Query &atMost(int records)
    {
        limit = records;
        return *this;
    }
    Query &from(const ListPlace &place)
    {
        after = place;
        return *this;
    }
};

/// `query<Visit>().in(scope).order(2, true)`
template<class T>
[[nodiscard]] Query query()
{
    Query all;
    all.kind = kindOf<T>.number;
    return all;
}

} // namespace doorstep::core
