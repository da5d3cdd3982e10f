// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace doorstep::app {

/// What is wrong with a PIN that somebody would guess. NCSC's advice on passwords: refuse the commonest and let the
/// rest be. Stateless.
class PinAdvice
{
    Q_DECLARE_TR_FUNCTIONS(PinAdvice)

public:
    static constexpr int shortest = 6;

    /// One sentence, or empty where the PIN will do.
    [[nodiscard]] static QString against(const QString &pin);
};

} // namespace doorstep::app
