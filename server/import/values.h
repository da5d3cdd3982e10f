// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace doorstep::server {

/// A moment as files write it: a date, and a time where one is given.
struct FileMoment {
    QDate date;
    QTime time; ///< invalid where the file gives none, or midnight, which exports write for "no time"

    /// In UTC. Without a time: 12:00, so that the date is the same one wherever it is shown.
    [[nodiscard]] QDateTime toUtc() const;
};

/// `2024-03-05`, `2024-03-05T14:30:00Z`, `2024-03-05 14:30:00.000`, `05/03/2024`, `05/03/2024 14:30`, `20240305`.
/// Between 1900 and 2100. Times are taken as UTC where the file does not say: a return never does. Nothing where it is
/// no date.
[[nodiscard]] std::optional<FileMoment> momentFromFile(QStringView text);
[[nodiscard]] QDate dateFromFile(QStringView text);

/// Y, N, yes, no, true, false, 1, 0 in any case; nothing otherwise.
[[nodiscard]] std::optional<bool> yesNoFromFile(QStringView text);

/// Trimmed, inner runs of white space as one blank, control characters dropped. What exports write for "nothing" (NULL,
/// N/A, PLACEHOLDER_DATA) is nothing.
[[nodiscard]] QString cleanText(QStringView text);

} // namespace doorstep::server
