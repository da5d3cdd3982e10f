// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace doorstep::walk {

// Turns every source text into made-up Arabic, a third longer, so that a page is seen right to left before anybody has
// translated it. Keeps placeholders (%1, %n, %L1), digits and line breaks.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] static QString pseudo(const QString &source);

    [[nodiscard]] bool isEmpty() const override;
    [[nodiscard]] QString translate(
        const char *context, const char *sourceText, const char *disambiguation, int n) const override;
};

} // namespace doorstep::walk
