// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlelayout.h"
#include "qml/parts/peoplearranger.h"

#include <QPointF>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

// The people of a circle with the places where they stand. `people` has the roles personId, name, ring (0…3) and
// centre, and may have worker; to each row this adds faceX, faceY (the middle of the face), labelX, labelY, labelWidth,
// labelHeight and fixed (whoever is paid to be there is moved by nobody).
class CircleArranger : public doorstep::ui::PeopleArranger
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QSizeF room MEMBER m_room WRITE setRoom NOTIFY roomChanged)
    Q_PROPERTY(double face MEMBER m_face NOTIFY measuresChanged)
    Q_PROPERTY(double gap MEMBER m_gap NOTIFY measuresChanged)
    Q_PROPERTY(int fontSize MEMBER m_fontSize NOTIFY measuresChanged)
    Q_PROPERTY(double longestLabel MEMBER m_longestLabel NOTIFY measuresChanged)
    Q_PROPERTY(QSizeF size READ size NOTIFY arranged)
    Q_PROPERTY(QPointF middle READ middle NOTIFY arranged)

public:
    enum Role { FaceX = 0x1000, FaceY, LabelX, LabelY, LabelWidth, LabelHeight, Fixed };

    explicit CircleArranger(QObject *parent = nullptr);

    void setRoom(QSizeF room);
    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] QPointF middle() const;
    [[nodiscard]] const app::CircleLayout &layout() const;
    // The middle of each face, by the person's id.
    [[nodiscard]] QHash<QString, QPointF> faces() const;

    // A face follows the finger until it is dropped. `drop` tells the ring that it was dropped on.
    Q_INVOKABLE void drag(int row, QPointF to);
    Q_INVOKABLE int drop(int row);

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void roomChanged();

private:
    [[nodiscard]] QList<app::CirclePerson> circlePeople() const;
    [[nodiscard]] QSizeF labelSize(const QString &name) const;
    [[nodiscard]] QPointF faceAt(int row) const;

    QSizeF m_room{320, 320};
    double m_face = 48;
    double m_gap = 4;
    int m_fontSize = 14;
    double m_longestLabel = 96;
    int m_dragged = -1;
    QPointF m_draggedTo;
    mutable QHash<QString, QSizeF> m_labels; // measured in the font as it is now
    mutable app::CircleLayout m_layout;
};

} // namespace doorstep::ui
