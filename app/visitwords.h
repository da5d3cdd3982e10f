// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace doorstep::app {

/// The weekday of `date`, in the app's language: "Tuesday".
[[nodiscard]] QString weekdayName(QDate date);

/// A name that reads the other way than the app's language, fenced so that it does not turn the sentence round it;
/// every other name as it is, so that stored sentences hold no invisible marks without need.
[[nodiscard]] QString fenced(const QString &name);

/// "Amara, Jo and Nana", each fenced.
[[nodiscard]] QString namesInARow(const QStringList &names);

/// `text` as the end of a sentence: trimmed, with exactly one closing mark.
[[nodiscard]] QString closedSentence(const QString &text);

/// What a worker can tap where a child was not seen, or not seen alone. Plain reasons, none of them a verdict; own
/// words are always possible too. The words themselves are saved.
[[nodiscard]] QStringList whyNotSeenChoices();
[[nodiscard]] QStringList whyNotAloneChoices();

/// Whole years from `born` to `today`; nothing is known of an invalid date, which gives -1.
[[nodiscard]] int ageOn(QDate born, QDate today);

} // namespace doorstep::app
