// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/circlearranger.h"

#include <QGuiApplication>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace doorstep::ui {

CircleArranger::CircleArranger(QObject *parent)
    : PeopleArranger({FaceX, FaceY, LabelX, LabelY, LabelWidth, LabelHeight}, parent)
{
    connect(this, &CircleArranger::measuresChanged, this, [this] { m_labels.clear(); });
    connect(this, &CircleArranger::roomChanged, this, &CircleArranger::invalidate);
}

void CircleArranger::setRoom(QSizeF room)
{
    if (room == m_room || room.isEmpty())
        return;
    m_room = room;
    Q_EMIT roomChanged();
}

QSizeF CircleArranger::size() const { return layout().size; }

QPointF CircleArranger::middle() const { return layout().middle; }

const app::CircleLayout &CircleArranger::layout() const
{
    if (takeStale())
        m_layout = app::layOutCircle(circlePeople(), m_room, m_face, m_gap);
    return m_layout;
}

QHash<QString, QPointF> CircleArranger::faces() const
{
    QHash<QString, QPointF> faces;
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row)
        faces.insert(sourceValue(row, "personId").toString(), faceAt(row));
    return faces;
}

void CircleArranger::drag(int row, QPointF to)
{
    m_dragged = row;
    m_draggedTo = to;
    Q_EMIT dataChanged(index(row, 0), index(row, 0));
    Q_EMIT arranged();
}

int CircleArranger::drop(int row)
{
    const int ring = app::ringAt(layout(), m_dragged == row ? m_draggedTo : faceAt(row));
    m_dragged = -1;
    invalidate();
    return ring;
}

QHash<int, QByteArray> CircleArranger::roleNames() const
{
    QHash<int, QByteArray> names = PeopleArranger::roleNames();
    names.insert({{FaceX, "faceX"}, {FaceY, "faceY"}, {LabelX, "labelX"}, {LabelY, "labelY"},
        {LabelWidth, "labelWidth"}, {LabelHeight, "labelHeight"}, {Fixed, "fixed"}});
    return names;
}

QVariant CircleArranger::data(const QModelIndex &index, int role) const
{
    if (role == Fixed)
        return sourceValue(index.row(), "worker").toBool();
    if (role < FaceX || role > LabelHeight)
        return PeopleArranger::data(index, role);
    if (!index.isValid() || index.row() >= layout().places.size())
        return 0.0;
    const app::CirclePlace &place = layout().places.at(index.row());
    const QPointF face = faceAt(index.row());
    const QRectF label = place.label.translated(face - place.face);
    switch (role) {
    case FaceX: return face.x();
    case FaceY: return face.y();
    case LabelX: return label.x();
    case LabelY: return label.y();
    case LabelWidth: return label.width();
    default: return label.height();
    }
}

QList<app::CirclePerson> CircleArranger::circlePeople() const
{
    QList<app::CirclePerson> people;
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row) {
        people.append({sourceValue(row, "ring").toInt(), sourceValue(row, "centre").toBool(),
            labelSize(sourceValue(row, "name").toString())});
    }
    return people;
}

QSizeF CircleArranger::labelSize(const QString &name) const
{
    if (name.isEmpty())
        return {};
    if (const auto known = m_labels.constFind(name); known != m_labels.constEnd())
        return *known;
    QFont font = QGuiApplication::font();
    font.setPixelSize(m_fontSize);
    font.setWeight(QFont::DemiBold);
    QTextLayout text(name, font);
    text.setTextOption(QTextOption(Qt::AlignHCenter));
    QTextOption option = text.textOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(option);
    text.beginLayout();
    QSizeF size;
    for (QTextLine line = text.createLine(); line.isValid(); line = text.createLine()) {
        line.setLineWidth(m_longestLabel);
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    text.endLayout();
    const QSizeF needed(std::min(std::ceil(size.width()) + 4, m_longestLabel + 4), std::ceil(size.height()));
    m_labels.insert(name, needed);
    return needed;
}

QPointF CircleArranger::faceAt(int row) const
{
    if (row == m_dragged)
        return m_draggedTo;
    const app::CircleLayout &now = layout();
    return row < now.places.size() ? now.places.at(row).face : now.middle;
}

} // namespace doorstep::ui
