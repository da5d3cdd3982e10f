// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/enumeration.h"
#include "core/types/id.h"
#include "core/types/result.h"
#include "core/types/time.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <type_traits>
#include <variant>

namespace doorstep::core {

/// How a field's value is typed. Decides column, encoding, validation and how it is shown.
enum class FieldType : quint8 {
    Text,          ///< QString; empty is "not set"
    Bool,          ///< std::optional<bool>
    Integer,       ///< std::optional<qint64>
    Date,          ///< QDate; days since 1970-01-01; invalid is "not set"
    Moment,        ///< std::optional<Timestamp>; milliseconds since 1970-01-01 UTC
    Enumeration,   ///< std::optional<enum>; its number
    Reference,     ///< std::optional<Id<…>>; 16 bytes
    TextList,      ///< QStringList
    ReferenceList, ///< QList<Id<…>>
    Bytes,         ///< QByteArray
};

[[nodiscard]] const char *fieldTypeName(FieldType type);

/// A field's value apart from its struct. monostate is "not set".
using Value = std::variant<std::monostate, bool, qint64, QString, QByteArray, QStringList, QList<QByteArray>>;

/// True where `value` can stand in a field of `type` (monostate always can). Enumerations are not range-checked: a
/// newer app may know more values.
[[nodiscard]] bool fits(FieldType type, const Value &value);

namespace detail {

template<class T>
struct IsId : std::false_type {};
template<class Tag>
struct IsId<Id<Tag>> : std::true_type {};

/// Maps a member's C++ type to its FieldType and to and from Value. `read` returns false on another type.
template<class T>
struct ValueTraits;

template<>
struct ValueTraits<QString> {
    static constexpr FieldType type = FieldType::Text;
    static Value write(const QString &v) { return v.isEmpty() ? Value{} : Value{v}; }
    static bool read(const Value &from, QString &to) { return take(from, to); }
    template<class T>
    static bool take(const Value &from, T &to)
    {
        if (const auto *v = std::get_if<T>(&from)) {
            to = *v;
            return true;
        }
        to = T();
        return std::holds_alternative<std::monostate>(from);
    }
};

template<>
struct ValueTraits<QByteArray> {
    static constexpr FieldType type = FieldType::Bytes;
    static Value write(const QByteArray &v) { return v.isEmpty() ? Value{} : Value{v}; }
    static bool read(const Value &from, QByteArray &to) { return ValueTraits<QString>::take(from, to); }
};

template<>
struct ValueTraits<QStringList> {
    static constexpr FieldType type = FieldType::TextList;
    static Value write(const QStringList &v) { return v.isEmpty() ? Value{} : Value{v}; }
    static bool read(const Value &from, QStringList &to) { return ValueTraits<QString>::take(from, to); }
};

template<>
struct ValueTraits<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static Value write(QDate v) { return v.isValid() ? Value{toDays(v)} : Value{}; }
    static bool read(const Value &from, QDate &to)
    {
        const auto *days = std::get_if<qint64>(&from);
        to = days ? fromDays(*days) : QDate();
        return days || std::holds_alternative<std::monostate>(from);
    }
};

/// Optional scalars: bool, integer, moment, enumeration, reference.
template<class T>
struct ValueTraits<std::optional<T>> {
    static constexpr FieldType type = std::is_same_v<T, bool>        ? FieldType::Bool
                                      : std::is_same_v<T, Timestamp> ? FieldType::Moment
                                      : std::is_enum_v<T>            ? FieldType::Enumeration
                                      : IsId<T>::value               ? FieldType::Reference
                                                                     : FieldType::Integer;
    static Value write(const std::optional<T> &v)
    {
        if (!v)
            return {};
        if constexpr (std::is_same_v<T, bool>)
            return *v;
        else if constexpr (std::is_same_v<T, Timestamp>)
            return v->ms;
        else if constexpr (IsId<T>::value)
            return v->bytes();
        else
            return qint64(*v);
    }
    static bool read(const Value &from, std::optional<T> &to)
    {
        to.reset();
        if (std::holds_alternative<std::monostate>(from))
            return true;
        if constexpr (std::is_same_v<T, bool>) {
            if (const auto *v = std::get_if<bool>(&from))
                to = *v;
        } else if constexpr (IsId<T>::value) {
            if (const auto *v = std::get_if<QByteArray>(&from))
                to = T::fromBytes(*v);
        } else if (const auto *v = std::get_if<qint64>(&from)) {
            if constexpr (std::is_same_v<T, Timestamp>)
                to = Timestamp{*v};
            else if constexpr (std::is_enum_v<T>)
                return readEnumerator(*v, to);
            else
                to = T(*v);
        }
        return to.has_value();
    }

private:
    /// A number that this version has no name for reads as "not set"; the field map keeps it.
    static bool readEnumerator(qint64 number, std::optional<T> &to)
        requires std::is_enum_v<T>
    {
        if (number >= 0 && number < qint64(enumNames<T>.size()))
            to = T(number);
        return number >= 0;
    }
};

template<class Tag>
struct ValueTraits<QList<Id<Tag>>> {
    static constexpr FieldType type = FieldType::ReferenceList;
    static Value write(const QList<Id<Tag>> &v)
    {
        if (v.isEmpty())
            return {};
        QList<QByteArray> raw;
        raw.reserve(v.size());
        for (const auto &id : v)
            raw.append(id.bytes());
        return raw;
    }
    static bool read(const Value &from, QList<Id<Tag>> &to)
    {
        to.clear();
        if (std::holds_alternative<std::monostate>(from))
            return true;
        const auto *raw = std::get_if<QList<QByteArray>>(&from);
        if (!raw)
            return false;
        for (const QByteArray &bytes : *raw) {
            const auto id = Id<Tag>::fromBytes(bytes);
            if (!id)
                return false;
            to.append(*id);
        }
        return true;
    }
};

template<class T>
inline constexpr std::span<const char *const> namesOf{};
template<class E>
    requires std::is_enum_v<E>
inline constexpr std::span<const char *const> namesOf<std::optional<E>>{enumNames<E>};

} // namespace detail
} // namespace doorstep::core
