// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/wire/fieldmap.h"

#include <optional>

/// Values that are merged part by part: lists by item (M4) and long text by paragraph (M6), each from three values:
/// what the author had seen, what stands now, and what the author wrote. All of them as canonical CBOR.
namespace doorstep::core {

/// True for a field whose changes say what their author had seen (Change::seen).
[[nodiscard]] bool mergesByParts(const FieldInfo &field);

/// Of `shown`, the record as its editor showed it, the fields that `written` changes and that merge by parts; one that
/// was not set is there as cleared.
[[nodiscard]] FieldMap seenFor(const KindInfo &kind, const FieldMap &written, const FieldMap &shown);

struct PartMerge {
    QByteArray inForce;
    /// The other version, whole, where both had changed one paragraph; it differs from `inForce` in such paragraphs
    /// only. Nothing where everything went together.
    std::optional<QByteArray> beside;
};

/// M4. What stands, without what the author took out, and with what the author put in. So an item that one put in and
/// of which the other had never heard stays, whoever came first. Nothing where a value is no list of `type`, or the
/// result is longer than a list may be.
[[nodiscard]] std::optional<PartMerge> mergeLists(
    FieldType type, const QByteArray &seen, const QByteArray &standing, const QByteArray &written);

/// M6, by line. A paragraph that one of them changed is as that one left it. Where both put paragraphs in one place,
/// both stand, in the log's order. Where both changed one, or one changed what the other took out, `writtenWins` says
/// whose is in force. Nothing where a value is no text, or the result is longer than a text may be. Takes time in
/// proportion to the lines and the logarithm of their number, whatever the texts are.
[[nodiscard]] std::optional<PartMerge> mergeTexts(
    const QByteArray &seen, const QByteArray &standing, const QByteArray &written, bool writtenWins);

} // namespace doorstep::core
