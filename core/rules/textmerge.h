// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace doorstep::core {

/// A text of two authors. See mergeTexts in core/rules/partmerge.h for the rule.
struct MergedText {
    QString inForce;
    std::optional<QString> beside; ///< only where both had changed one paragraph
};

/// Two texts that were made of `seen`, as one; a paragraph is a line.
[[nodiscard]] MergedText mergeParagraphs(
    const QString &seen, const QString &standing, const QString &written, bool writtenWins);

} // namespace doorstep::core
