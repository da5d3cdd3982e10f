// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/random.h"

#include <QString>

namespace doorstep::server::seed {

/// A language that is spoken at home.
struct Language {
    const char *code;   ///< BCP 47
    const char *name;   ///< in English
    int weight;         ///< how often, of all families; English is the rest
};

/// A made-up name. Nobody's: first and last names are drawn apart.
struct Name {
    QString first;   ///< in Latin letters
    QString last;
    QString written; ///< the whole name in its own script; empty where that is Latin

    [[nodiscard]] QString whole() const { return first + u' ' + last; }
};

enum class Sex { Female, Male };

/// The languages, English first.
[[nodiscard]] std::span<const Language> languages();
/// A place in languages(), as often as they are spoken.
[[nodiscard]] int drawLanguage(Random &random);
/// A name of any language.
[[nodiscard]] Name drawName(Random &random, int femalePerMille);
/// A name of a language's bank. `last` and `lastWritten` of a relative can be handed on with `withFamilyName`.
[[nodiscard]] Name drawName(Random &random, int language, Sex sex);
/// The first name of one, the last of the other.
[[nodiscard]] Name withFamilyName(const Name &name, const Name &relative);

} // namespace doorstep::server::seed
