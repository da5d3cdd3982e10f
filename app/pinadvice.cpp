// SPDX-License-Identifier: Apache-2.0
#include "app/pinadvice.h"

#include <array>

namespace doorstep::app {

namespace {
// Every step from one digit to the next is the same: 123456, 987654, 111111, 135791.
bool isStaircase(const QString &pin)
{
    const int step = (pin[1].digitValue() - pin[0].digitValue() + 10) % 10;
    for (qsizetype i = 1; i < pin.size(); ++i) {
        if ((pin[i].digitValue() - pin[i - 1].digitValue() + 10) % 10 != step)
            return false;
    }
    return true;
}

// One piece of at most half the length, over and over: 121212, 123123.
bool isRepeated(const QString &pin)
{
    for (qsizetype piece = 1; piece <= pin.size() / 2; ++piece) {
        bool repeats = pin.size() % piece == 0;
        for (qsizetype i = piece; repeats && i < pin.size(); ++i)
            repeats = pin[i] == pin[i - piece];
        if (repeats)
            return true;
    }
    return false;
}

// Down a column or round the edge of the pad.
constexpr std::array patterns{
    "147258", "258369", "159753", "147369", "123654", "112233", "159357", "142536", "789456", "456789"};
} // namespace

QString PinAdvice::against(const QString &pin)
{
    if (pin.size() < shortest)
        return tr("A PIN has at least %Ln digits.", nullptr, shortest);
    if (isStaircase(pin) || isRepeated(pin))
        return tr("That one is easy to guess. Choose digits that do not follow or repeat each other.");
    for (const char *pattern : patterns) {
        if (pin.startsWith(QLatin1StringView(pattern)))
            return tr("That is a pattern on the keys, and many people use it. Choose another.");
    }
    return {};
}

} // namespace doorstep::app
