// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace doorstep::test {

// Turns every source text into made-up Arabic, a third longer, so that a page is seen right to left before anybody has
// translated it. Keeps placeholders (%1, %n, %L1), digits and line breaks.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] static QString pseudo(const QString &source);
    // A regular expression that finds English words on a screen in either language: each word as it is, or as pseudo()
    // makes it. Names of people are found so too, since they are never translated.
    [[nodiscard]] static QString patternOf(const QString &words);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation, int n) const override;
};

} // namespace doorstep::test
