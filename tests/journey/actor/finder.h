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
        QString description; ///< what a screen reader adds to the name
        QString content;     ///< what stands in a field, as it is shown
        QString role;        ///< "button", "text", "field", …
        bool enabled = false;
        bool acts = false;   ///< takes a tap or a key
        QRectF rect;         ///< on the window; the part of it that nothing clips away
    };

    /// `pseudo`: what is asked for in English is found in the pseudo translator's language too, word by word, so that
    /// names of people stay as they are.
    explicit Finder(QQuickWindow &window, bool pseudo = false) : m_window(window), m_pseudo(pseudo) {}

    /// Everything on the front layer: an open sheet or dialog hides what is behind it.
    [[nodiscard]] QList<Found> all() const;
    /// The `nth` item called `words`: the same words first, then those that begin with them, then those that contain
    /// them; what can be tapped before what can only be read. Nothing where there is none.
    [[nodiscard]] std::optional<Found> find(const QString &words, int nth = 0) const;
    [[nodiscard]] QJsonArray tree() const;
    /// Whether a page of this file's name (without ".qml") can be seen, in whole or in part.
    [[nodiscard]] bool shows(const QString &page) const;

private:
    void collect(QQuickItem &item, QList<Found> &found) const;

    QQuickWindow &m_window;
    bool m_pseudo;
};

/// The item's rectangle on its window, without what the scrollers and frames round it clip away.
[[nodiscard]] QRectF visibleRect(const QQuickItem &item);

} // namespace doorstep::test
