// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// How the middle one is tied to the others, each kind of line once and then again.
class GalleryTies : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int size MEMBER m_size NOTIFY sizeChanged)

public:
    enum Role { FromId = Qt::UserRole, ToId, Strength, Strained, Uncertain };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void sizeChanged();

private:
    int m_size = 0;
};

} // namespace doorstep::ui
