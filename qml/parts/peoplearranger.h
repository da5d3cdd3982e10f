// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QIdentityProxyModel>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// What the pictures of people share: the rows of `people`, each with its place in the picture besides. Every change of
// `people` and of the measures makes a new picture, many changes in one go one; it is worked out when a place of it is
// asked for. GUI thread; does not own `people`.
class PeopleArranger : public QIdentityProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("the base of arrangers")
    Q_PROPERTY(QAbstractItemModel *people READ sourceModel WRITE setPeople NOTIFY peopleChanged)

public:
    void setPeople(QAbstractItemModel *people);

Q_SIGNALS:
    void peopleChanged();
    void measuresChanged();
    void arranged();

protected:
    // `places`: the roles that the picture adds.
    explicit PeopleArranger(QList<int> places, QObject *parent);

    void invalidate();
    // Whether the picture has to be worked out anew; true once after each change.
    [[nodiscard]] bool takeStale() const { return std::exchange(m_stale, false); }
    // What `people` says; nothing where it has no such role.
    [[nodiscard]] QVariant sourceValue(int row, const QByteArray &role) const;

private:
    void announce();

    QList<int> m_places;
    mutable QHash<QByteArray, int> m_roles; // of `people`, as they were asked for
    mutable bool m_stale = true;
    bool m_announcing = false;
};

} // namespace doorstep::ui
