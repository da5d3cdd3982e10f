// SPDX-License-Identifier: Apache-2.0
#include "core/types/value.h"

#include <algorithm>

namespace doorstep::core {

const char *fieldTypeName(FieldType type)
{
    switch (type) {
    case FieldType::Text: return "text";
    case FieldType::Bool: return "yes/no";
    case FieldType::Integer: return "number";
    case FieldType::Date: return "date";
    case FieldType::Moment: return "moment";
    case FieldType::Enumeration: return "choice";
    case FieldType::Reference: return "reference";
    case FieldType::TextList: return "list of text";
    case FieldType::ReferenceList: return "list of references";
    case FieldType::Bytes: return "bytes";
    }
    return "unknown";
}

bool fits(FieldType type, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return true;
    switch (type) {
    case FieldType::Text: return std::holds_alternative<QString>(value);
    case FieldType::Bool: return std::holds_alternative<bool>(value);
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Moment: return std::holds_alternative<qint64>(value);
    case FieldType::Enumeration: return std::holds_alternative<qint64>(value) && std::get<qint64>(value) >= 0;
    case FieldType::Reference:
        return std::holds_alternative<QByteArray>(value) && std::get<QByteArray>(value).size() == Uuid::size;
    case FieldType::Bytes: return std::holds_alternative<QByteArray>(value);
    case FieldType::TextList: return std::holds_alternative<QStringList>(value);
    case FieldType::ReferenceList: {
        const auto *list = std::get_if<QList<QByteArray>>(&value);
        return list && std::ranges::all_of(*list, [](const QByteArray &id) { return id.size() == Uuid::size; });
    }
    }
    return false;
}

} // namespace doorstep::core
