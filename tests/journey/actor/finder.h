// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QQuickItem;
class QQuickWindow;

namespace doorstep::test {

/// What a person (or a screen reader) can find on the window: items by their accessible name, or by the words they
/// show.
class Finder
{
public:
    struct Found {
        QQuickItem *item = nullptr;
        QString name;        ///< accessible name, or the words of a text
        QString role;        ///< "button", "text", "field", …
        bool enabled = false;
        bool acts = false;   ///< takes a tap or a key
        QRectF rect;         ///< on the window; the part of it that nothing clips away
    };

    explicit Finder(QQuickWindow &window) : m_window(window) {}

    /// Everything on the front layer: an open sheet or dialog hides what is behind it.
    [[nodiscard]] QList<Found> all() const;
    /// The `nth` item called `words`: the same words first, then those that begin with them, then those that contain
    /// them; what can be tapped before what can only be read. Nothing where there is none.
    [[nodiscard]] std::optional<Found> find(const QString &words, int nth = 0) const;
    [[nodiscard]] QJsonArray tree() const;

private:
    void collect(QQuickItem &item, QList<Found> &found) const;

    QQuickWindow &m_window;
};

/// The item's rectangle on its window, without what the scrollers and frames round it clip away.
[[nodiscard]] QRectF visibleRect(const QQuickItem &item);

} // namespace doorstep::test
