// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <string_view>

namespace doorstep::app {

/// Words with legal force. In another language than English they keep the English beside them, so that what a family
/// reads in its own language is what the law, a letter or a court calls it, whoever translated it. Each is one whole
/// text of the screens; `./dev lint words` finds a legal word that is in no entry. Any thread.
class LegalWords
{
public:
    struct Word {
        std::string_view english; ///< as it stands in tr()
        std::string_view law; ///< where its force comes from
    };

    static constexpr std::array all{
        Word{"help that the family chose", "Children Act 1989 s17, with the family's agreement"},
        Word{"child in need plan", "Children Act 1989 s17"},
        Word{"enquiry", "Children Act 1989 s47"},
        Word{"child protection plan", "Working Together to Safeguard Children 2023, after Children Act 1989 s47"},
        Word{"before court", "Children Act 1989 s31; Public Law Outline, Practice Direction 12A"},
        Word{"court order", "Children Act 1989 s8, s31"},
        Word{"living away from home", "Children Act 1989 s20, s31"},
    };

    /// What is shown for `english` where it is translated so: the translation, and the English in brackets after it.
    /// Words that are no legal ones, or not translated, stand alone.
    [[nodiscard]] static QString beside(const QString &translated, const char *english);
};

} // namespace doorstep::app
