// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace doorstep::core {

/// A word as search compares it: small letters, no accents.
[[nodiscard]] QString foldedWord(QStringView word);

/// How many slips lie between `typed` and the beginning of `word`, both folded: a letter left out, one too many, one
/// for another, or two neighbours that changed places (optimal string alignment distance). Nothing: more than `most`.
[[nodiscard]] std::optional<int> slipsBetween(QStringView typed, QStringView word, int most);

/// How many slips a word of so many letters may have and still be meant: none in a short one, where everything is near
/// everything.
[[nodiscard]] int slipsForgiven(qsizetype letters);

/// The letters with which a word may begin that was meant by `typed` (folded): its own first, what sounds like it, and
/// the second, where the first was put in or the two changed places.
[[nodiscard]] QStringList initialsMeant(QStringView typed);

/// The other forms in which people write or say a first name: short for long, and spellings of one name (Bill and
/// William, Kasia and Katarzyna, Muhammad and Mohammed). Folded; the name itself is not among them.
[[nodiscard]] QStringList alsoCalled(QStringView name);

} // namespace doorstep::core
