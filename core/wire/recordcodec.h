// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/types/result.h"
#include "core/wire/fieldmap.h"

namespace doorstep::core {

/// One value as canonical CBOR; "not set" is null.
[[nodiscard]] QByteArray encodeValue(const Value &value);
/// The value, typed as `type` wants it; nothing where the bytes hold another type or break a limit.
[[nodiscard]] std::optional<Value> decodeValue(FieldType type, QByteArrayView bytes);

/// Every set field of `record`, a struct of `kind`. Not-set fields have no entry.
[[nodiscard]] FieldMap encodeRecord(const KindInfo &kind, const void *record);
/// Fills `record` from `fields`; unknown tags are passed over. Damaged where a value has another type.
[[nodiscard]] Result<Done> decodeRecord(const KindInfo &kind, const FieldMap &fields, void *record);

/// What turns `before` into `after`; a field that is gone is cleared.
[[nodiscard]] FieldMap difference(const FieldMap &before, const FieldMap &after);

template<class Record>
[[nodiscard]] FieldMap toFields(const Record &record)
{
    return encodeRecord(kindOf<Record>, &record);
}

template<class Record>
[[nodiscard]] Result<Record> fromFields(const FieldMap &fields)
{
    Record record;
    if (auto done = decodeRecord(kindOf<Record>, fields, &record); !done)
        return done.error();
    return record;
}

} // namespace doorstep::core
