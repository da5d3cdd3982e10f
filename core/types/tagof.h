// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

/// The number of a field by its wire name, from the declaration: `tagOf<Visit>("arrived_at")`. A name that the kind
/// does not have does not compile.
template<class Record>
[[nodiscard]] consteval quint16 tagOf(std::string_view name)
{
    for (const FieldInfo &field : fieldsOf<Record>) {
        if (name == field.name)
            return field.tag;
    }
    throw "this kind has no field of that name";
}

} // namespace doorstep::core
