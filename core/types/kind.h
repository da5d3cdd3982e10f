// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/provenance.h"
#include "core/types/scope.h"
#include "core/types/value.h"

#include <array>
#include <span>
#include <string_view>

/// The one declaration per record kind. A kind is a plain struct and, directly under it, one `kindOf` with its fields.
/// Table, codec, patches, merge, validation, search, export and the data dictionary all come from that list.
namespace doorstep::core {

/// What happens when two people, neither of whom had seen the other's edit, changed one field.
enum class Merge : quint8 {
    M1Union = 1,      ///< add-only: the first value stands, another is kept beside it
    M2LastShown = 2,  ///< the later one is in force, the earlier stays one tap away
    M3Ask = 3,        ///< both kept and marked until a person settles it
    M4Set = 4,        ///< list merged item by item, where the change says what was seen; else as M3
    M5Safest = 5,     ///< the more protective value is in force until a person settles it
    M6Text = 6,       ///< merged by paragraph, where the change says what was seen; else as M3
    M7OneWriter = 7,  ///< only the record's author may change it
    M8WorkedOut = 8,  ///< never stored as truth
};

/// Sensitivity, the classes C0 to C5 of the data model. Decides redaction and export, never a filter inside a scope.
enum class DataClass : quint8 { Public, Working, Personal, FamilyPrivate, Hidden, Sealed };

/// Which end of a field's values protects people more; only M5 fields have one.
enum class Protective : quint8 {
    None,   ///< cannot be ordered (text): the standing value stays and both are shown
    Lowest, ///< smaller number, earlier date or `false` protects more
    Highest ///< larger number, later date or `true` protects more
};

/// One field of a kind, apart from the type of its struct. Lives for ever (constant data).
struct FieldInfo {
    quint16 tag = 0;           ///< number on the wire; never reused
    const char *name = "";     ///< wire name, snake_case
    FieldType type = FieldType::Text;
    Merge merge = Merge::M2LastShown;
    DataClass dataClass = DataClass::FamilyPrivate;
    Protective protective = Protective::None;
    bool searched = false;     ///< its text is found by search
    bool indexed = false;      ///< records are looked up by it
    std::span<const char *const> enumerators{};
    Value (*get)(const void *record) = nullptr;
    bool (*set)(void *record, const Value &value) = nullptr; ///< false: the value is of another type

    [[nodiscard]] constexpr FieldInfo search() const
    {
        auto f = *this;
        f.searched = true;
        return f;
    }
    [[nodiscard]] constexpr FieldInfo index() const
    {
        auto f = *this;
        f.indexed = true;
        return f;
    }
    [[nodiscard]] constexpr FieldInfo safest(Protective end) const
    {
        auto f = *this;
        f.protective = end;
        return f;
    }
};

/// One record kind, apart from its struct. Lives for ever (constant data).
struct KindInfo {
    quint16 number = 0;       ///< on the wire; never reused
    const char *name = "";    ///< wire name, snake_case; also the table's name
    ScopeKind scope = ScopeKind::Family;
    Roles writers{};          ///< whose grants may write it
    std::span<const FieldInfo> fields{};

    [[nodiscard]] const FieldInfo *field(quint16 tag) const;
    [[nodiscard]] const FieldInfo *field(std::string_view name) const;
};

/// The tags of Provenance; every kind has them after its own.
inline constexpr quint16 provenanceTag = 900;

/// Declares one field: `field<&Visit::arrivedAt>(3, "arrived_at", Merge::M2LastShown, DataClass::FamilyPrivate)`.
template<auto Member>
[[nodiscard]] consteval FieldInfo field(quint16 tag, const char *name, Merge merge, DataClass dataClass)
{
    return []<class Record, class T>(T Record::*, quint16 t, const char *n, Merge m, DataClass c) {
        FieldInfo info;
        info.tag = t;
        info.name = n;
        info.type = detail::ValueTraits<T>::type;
        info.merge = m;
        info.dataClass = c;
        info.indexed = info.type == FieldType::Reference;
        info.enumerators = detail::namesOf<T>;
        info.get = [](const void *record) {
            return detail::ValueTraits<T>::write(static_cast<const Record *>(record)->*Member);
        };
        info.set = [](void *record, const Value &value) {
            return detail::ValueTraits<T>::read(value, static_cast<Record *>(record)->*Member);
        };
        return info;
    }(Member, tag, name, merge, dataClass);
}

namespace detail {

/// The fields that every kind has: where an imported item came from.
template<class Record>
[[nodiscard]] consteval std::array<FieldInfo, 3> provenanceFields()
{
    return {field<&Record::source>(provenanceTag, "source", Merge::M2LastShown, DataClass::Working),
        field<&Record::sourceDate>(provenanceTag + 1, "source_date", Merge::M2LastShown, DataClass::Working),
        field<&Record::sourceRef>(provenanceTag + 2, "source_ref", Merge::M2LastShown, DataClass::Working)};
}

template<std::size_t N>
consteval void check(const std::array<FieldInfo, N> &fields)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (fields[i].tag == 0)
            throw "a tag starts at 1";
        if ((fields[i].merge == Merge::M5Safest) < (fields[i].protective != Protective::None))
            throw "only a safest-wins field has a protective end";
        for (std::size_t j = 0; j < i; ++j) {
            if (fields[i].tag == fields[j].tag)
                throw "two fields of one kind have the same tag";
            if (std::string_view(fields[i].name) == fields[j].name)
                throw "two fields of one kind have the same name";
        }
    }
}

} // namespace detail

/// The fields of `Record` with those that every kind has, sorted by tag. Duplicate tags or names do not compile.
template<class Record, class... Fields>
[[nodiscard]] consteval auto fields(Fields... own)
{
    static_assert(std::is_base_of_v<Provenance, Record>, "every record says where it came from");
    constexpr std::size_t n = sizeof...(own) + 3;
    const auto common = detail::provenanceFields<Record>();
    std::array<FieldInfo, n> all{own..., common[0], common[1], common[2]};
    for (std::size_t i = 1; i < n; ++i) {
        for (std::size_t j = i; j > 0 && all[j].tag < all[j - 1].tag; --j)
            std::swap(all[j], all[j - 1]);
    }
    detail::check(all);
    return all;
}

/// The declaration of a kind, specialised directly under its struct:
///     template<> inline constexpr auto fieldsOf<Visit> = fields<Visit>(field<…>(…), …);
///     template<> inline constexpr KindInfo kindOf<Visit>{8, "visit", ScopeKind::Family, practitioners,
///     fieldsOf<Visit>};
template<class Record>
inline constexpr auto fieldsOf = std::array<FieldInfo, 0>{};
template<class Record>
inline constexpr KindInfo kindOf{};

} // namespace doorstep::core
