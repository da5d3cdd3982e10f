// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace doorstep::test {

class ActorProcess;

/// A folder of pictures of the app, each named LOOK-PAGE or LOOK-PAGE-STATE, and the table of what was taken.
class Pictures
{
public:
    /// An empty folder's name: none are wanted, and take() does nothing.
    explicit Pictures(QString folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] bool areWanted() const { return !m_folder.isEmpty(); }
    /// The window as it is. Ends the test program where `page`, the name of a QML file without ".qml", is not on it.
    void take(ActorProcess &actor, const QString &look, const QString &page, const QString &state = {});

    /// Each page of `pages` in each of `looks` that has no picture of its own.
    [[nodiscard]] QStringList missing(const QStringList &pages, const QStringList &looks) const;
    /// Pages down, looks across; in each field how many pictures.
    [[nodiscard]] QString table(const QStringList &pages, const QStringList &looks) const;
    /// What was taken, in order.
    [[nodiscard]] QStringList names() const { return m_names; }

private:
    QString m_folder;
    QStringList m_names;
    QHash<QString, int> m_counts; ///< by "LOOK-PAGE"
};

} // namespace doorstep::test
