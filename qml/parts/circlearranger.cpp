// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/circlearranger.h"

#include <QGuiApplication>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace doorstep::ui {

CircleArranger::CircleArranger(QObject *parent) : QIdentityProxyModel(parent)
{
    connect(this, &CircleArranger::measuresChanged, this, [this] {
        m_labels.clear();
        invalidate();
    });
    connect(this, &CircleArranger::roomChanged, this, &CircleArranger::invalidate);
}

void CircleArranger::setPeople(QAbstractItemModel *people)
{
    if (sourceModel() == people)
        return;
    if (sourceModel() != nullptr)
        sourceModel()->disconnect(this);
    m_stale = true;
    if (people != nullptr) {
        // Before the base class passes a change on: whoever reads a place then reads one of the new picture.
        for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
            connect(people, signal, this, &CircleArranger::invalidate);
        connect(people, &QAbstractItemModel::rowsMoved, this, &CircleArranger::invalidate);
        connect(people, &QAbstractItemModel::dataChanged, this, &CircleArranger::invalidate);
        connect(people, &QAbstractItemModel::modelReset, this, &CircleArranger::invalidate);
    }
    setSourceModel(people);
    Q_EMIT peopleChanged();
    invalidate();
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
    if (m_stale)
        arrange();
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
    QHash<int, QByteArray> names = QIdentityProxyModel::roleNames();
    names.insert({{FaceX, "faceX"}, {FaceY, "faceY"}, {LabelX, "labelX"}, {LabelY, "labelY"},
        {LabelWidth, "labelWidth"}, {LabelHeight, "labelHeight"}, {Fixed, "fixed"}});
    return names;
}

QVariant CircleArranger::data(const QModelIndex &index, int role) const
{
    if (role == Fixed)
        return sourceValue(index.row(), "worker").toBool();
    if (role < FaceX || role > LabelHeight)
        return QIdentityProxyModel::data(index, role);
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

void CircleArranger::invalidate()
{
    m_stale = true;
    if (m_announcing)
        return;
    m_announcing = true; // many changes in one go are one new picture
    QMetaObject::invokeMethod(this, &CircleArranger::announce, Qt::QueuedConnection);
}

void CircleArranger::announce()
{
    m_announcing = false;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0), {FaceX, FaceY, LabelX, LabelY, LabelWidth, LabelHeight});
    Q_EMIT arranged();
}

void CircleArranger::arrange() const
{
    m_stale = false;
    m_layout = app::layOutCircle(circlePeople(), m_room, m_face, m_gap);
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

QVariant CircleArranger::sourceValue(int row, const QByteArray &role) const
{
    const QAbstractItemModel *people = sourceModel();
    return people->data(people->index(row, 0), people->roleNames().key(role, -1));
}

QPointF CircleArranger::faceAt(int row) const
{
    if (row == m_dragged)
        return m_draggedTo;
    const app::CircleLayout &now = layout();
    return row < now.places.size() ? now.places.at(row).face : now.middle;
}

} // namespace doorstep::ui
