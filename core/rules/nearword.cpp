// SPDX-License-Identifier: Apache-2.0
#include "core/rules/nearword.h"

#include <QVarLengthArray>

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

QString foldedWord(QStringView word)
{
    QString folded = word.toString().normalized(QString::NormalizationForm_D).toCaseFolded();
    folded.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return folded.normalized(QString::NormalizationForm_C);
}

std::optional<int> slipsBetween(QStringView typed, QStringView word, int most)
{
    using Row = QVarLengthArray<int, 40>;
    const QStringView begin = word.first(std::min(word.size(), typed.size() + most)); // beyond it only more are missing
    const qsizetype width = begin.size() + 1;
    Row before(width); // one typed letter less
    Row now(width);
    Row twoBefore(width);
    for (qsizetype at = 0; at < width; ++at)
        now[at] = int(at);
    for (qsizetype typedAt = 1; typedAt <= typed.size(); ++typedAt) {
        std::swap(twoBefore, before);
        std::swap(before, now);
        now[0] = int(typedAt);
        for (qsizetype at = 1; at < width; ++at) {
            const bool same = typed[typedAt - 1] == begin[at - 1];
            now[at] = std::min({before[at - 1] + (same ? 0 : 1), before[at] + 1, now[at - 1] + 1});
            const bool swapped = typedAt > 1 && at > 1 && typed[typedAt - 1] == begin[at - 2]
                                 && typed[typedAt - 2] == begin[at - 1];
            if (swapped)
                now[at] = std::min(now[at], twoBefore[at - 2] + 1);
        }
        if (*std::ranges::min_element(now) > most)
            return std::nullopt;
    }
    const int fewest = *std::ranges::min_element(now);
    return fewest <= most ? std::optional(fewest) : std::nullopt;
}

int slipsForgiven(qsizetype letters) { return letters < 4 ? 0 : letters < 7 ? 1 : 2; }

QStringList initialsMeant(QStringView typed)
{
    // What is heard alike at the beginning of names here.
    static const QStringList alike{
        u"ckqx"_s, u"cszx"_s, u"fpv"_s, u"vwb"_s, u"gj"_s, u"jyi"_s, u"iey"_s, u"ae"_s, u"ou"_s, u"hx"_s, u"lł"_s};
    QStringList initials;
    const auto add = [&](QChar letter) {
        if (!initials.contains(letter))
            initials.append(letter);
    };
    for (const QChar letter : typed.first(std::min<qsizetype>(typed.size(), 2)))
        add(letter);
    for (const QString &group : alike) {
        if (typed.isEmpty() || !group.contains(typed.front()))
            continue;
        for (const QChar letter : group)
            add(letter);
    }
    return initials;
}

} // namespace doorstep::core
