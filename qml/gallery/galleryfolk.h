// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// Made-up people for the gallery's circles: `size` of them, the first in the middle.
class GalleryFolk : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int size MEMBER m_size WRITE setSize NOTIFY sizeChanged)

public:
    enum Role { PersonId = Qt::UserRole, Name, Ring, Centre, Picture, Open };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] static QString idOf(int row);
    void setSize(int size);
    // Puts the person on another ring, as the record would.
    Q_INVOKABLE void move(const QString &personId, int ring);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sizeChanged();

private:
    int m_size = 0;
    QList<int> m_rings;
};

} // namespace doorstep::ui
