// SPDX-License-Identifier: Apache-2.0
#include "tests/walk/checks.h"

#include <QColor>
#include <QHash>
#include <QQuickItem>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace doorstep::walk {

namespace {

// WCAG 2.2: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

double shownOpacity(const QQuickItem &item)
{
    double opacity = 1;
    for (const QQuickItem *at = &item; at != nullptr; at = at->parentItem())
        opacity *= at->opacity();
    return opacity;
}

QColor blended(const QColor &over, const QColor &under, double opacity)
{
    const double share = opacity * over.alphaF();
    const auto mix = [&](float a, float b) { return static_cast<float>(share * a + (1 - share) * b); };
    return QColor::fromRgbF(
        mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

int distance(const QColor &one, const QColor &other)
{
    return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
        std::abs(one.blue() - other.blue())});
}

// The commonest colour in the box that is not the colour of the words: what they stand on.
QColor background(const QImage &picture, const QRect &box, const QColor &words, double opacity)
{
    QHash<QRgb, int> counts;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QColor best = words;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const QColor colour = QColor::fromRgb(it.key());
        if (it.value() > most && (distance(colour, words) > 24 || opacity < 1)) {
            most = it.value();
            best = colour;
        }
    }
    return best;
}

} // namespace

QList<Fault> checkContrast(const ItemTree &tree, const QImage &picture, QSet<const QQuickItem *> &seen)
{
    QList<Fault> faults;
    for (const QQuickItem *text : tree.texts) {
        const QRect box = sceneRect(*text).toAlignedRect();
        const QRectF shown = shownRect(*text, picture.size());
        if (seen.contains(text) || !picture.rect().contains(box) || shown.height() < sceneRect(*text).height() - 1
            || shown.width() < sceneRect(*text).width() - 1)
            continue;
        seen.insert(text);
        const auto declared = text->property("color").value<QColor>();
        const double opacity = shownOpacity(*text);
        const QColor under = background(picture, box, declared, opacity);
        const double ratio = contrast(blended(declared, under, opacity), under);
        if (ratio < leastContrast) {
            faults.append({FaultKind::LowContrast,
                u"%1: %2 on %3 is %4 to 1"_s.arg(describe(*text), declared.name(), under.name())
                    .arg(ratio, 0, 'f', 2)});
        }
    }
    return faults;
}

} // namespace doorstep::walk
