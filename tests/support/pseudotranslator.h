// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace doorstep::test {

// A language that nobody speaks.
enum class Pseudo {
    Arabic, // made-up Arabic, each word a third longer: a page is seen right to left before anybody has translated it
    LongWords, // Latin letters with marks above and below, each word half as long again: German, Finnish, Welsh
};

// Turns every source text into a pseudo-language. Keeps placeholders (%1, %L1, %Ln), digits and line breaks.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    explicit PseudoTranslator(Pseudo language = Pseudo::Arabic, QObject *parent = nullptr);

    [[nodiscard]] static QString pseudo(const QString &source, Pseudo language = Pseudo::Arabic);
    // A regular expression that finds English words on a screen in either language: each word as it is, or as pseudo()
    // makes it. Names of people are found so too, since they are never translated.
    [[nodiscard]] static QString patternOf(const QString &words, Pseudo language = Pseudo::Arabic);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation, int n) const override;

private:
    Pseudo m_language;
};

} // namespace doorstep::test
