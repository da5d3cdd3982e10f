// SPDX-License-Identifier: Apache-2.0
#include "core/rules/partmerge.h"

#include "core/rules/textmerge.h"
#include "core/wire/limits.h"
#include "core/wire/recordcodec.h"

#include <QSet>

namespace doorstep::core {

namespace {

// A change holds what its author saw and what they wrote: two values of this size always fit into one.
constexpr qsizetype longestList = limits::changeBytes / 2 - 8 * 1024;

template<class List>
std::optional<List> listIn(FieldType type, const QByteArray &bytes)
{
    auto value = decodeValue(type, bytes);
    if (!value)
        return std::nullopt;
    if (std::holds_alternative<std::monostate>(*value))
        return List();
    auto *list = std::get_if<List>(&*value);
    return list ? std::optional(std::move(*list)) : std::nullopt;
}

template<class List>
QSet<typename List::value_type> setOf(const List &list)
{
    return {list.cbegin(), list.cend()};
}

template<class List>
std::optional<PartMerge> mergedList(
    FieldType type, const QByteArray &seen, const QByteArray &standing, const QByteArray &written)
{
    const auto before = listIn<List>(type, seen);
    const auto now = listIn<List>(type, standing);
    const auto wanted = listIn<List>(type, written);
    if (!before || !now || !wanted)
        return std::nullopt;
    const auto known = setOf(*before);
    const auto kept = setOf(*wanted);
    QSet<typename List::value_type> have;
    List merged;
    const auto take = [&](const auto &item) {
        if (!have.contains(item)) {
            have.insert(item);
            merged.append(item);
        }
    };
    for (const auto &item : *now) {
        if (kept.contains(item) || !known.contains(item))
            take(item);
    }
    for (const auto &item : *wanted) {
        if (!known.contains(item))
            take(item);
    }
    if (merged.isEmpty())
        return PartMerge{clearedValue(), std::nullopt};
    QByteArray bytes = encodeValue(merged);
    if (merged.size() > limits::listItems || bytes.size() > longestList)
        return std::nullopt;
    return PartMerge{std::move(bytes), std::nullopt};
}

std::optional<QString> textIn(const QByteArray &bytes)
{
    auto value = decodeValue(FieldType::Text, bytes);
    if (!value)
        return std::nullopt;
    auto *text = std::get_if<QString>(&*value);
    return text ? std::move(*text) : QString();
}

std::optional<QByteArray> valueOf(const QString &text)
{
    if (text.isEmpty())
        return clearedValue();
    return text.toUtf8().size() > limits::textBytes ? std::nullopt : std::optional(encodeValue(text));
}

} // namespace

bool mergesByParts(const FieldInfo &field)
{
    const bool list = field.type == FieldType::TextList || field.type == FieldType::ReferenceList;
    return (field.merge == Merge::M4Set && list) || (field.merge == Merge::M6Text && field.type == FieldType::Text);
}

FieldMap seenFor(const KindInfo &kind, const FieldMap &written, const FieldMap &shown)
{
    FieldMap seen;
    for (const auto &[tag, value] : written) {
        const FieldInfo *field = kind.field(tag);
        if (!field || !mergesByParts(*field))
            continue;
        const QByteArray *was = shown.find(tag);
        seen.set(tag, was ? *was : clearedValue());
    }
    return seen;
}

std::optional<PartMerge> mergeLists(
    FieldType type, const QByteArray &seen, const QByteArray &standing, const QByteArray &written)
{
    return type == FieldType::TextList ? mergedList<QStringList>(type, seen, standing, written)
                                       : mergedList<QList<QByteArray>>(type, seen, standing, written);
}

std::optional<PartMerge> mergeTexts(
    const QByteArray &seen, const QByteArray &standing, const QByteArray &written, bool writtenWins)
{
    const auto before = textIn(seen);
    const auto now = textIn(standing);
    const auto wanted = textIn(written);
    if (!before || !now || !wanted)
        return std::nullopt;
    const MergedText merged = mergeParagraphs(*before, *now, *wanted, writtenWins);
    auto inForce = valueOf(merged.inForce);
    if (!inForce)
        return std::nullopt;
    PartMerge result{*std::move(inForce), std::nullopt};
    if (merged.beside) {
        result.beside = valueOf(*merged.beside);
        if (!result.beside)
            return std::nullopt;
    }
    return result;
}

} // namespace doorstep::core
