// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/circlearranger.h"

#include <QFuture>
#include <QGuiApplication>
#include <QPromise>
#include <QTextLayout>
#include <QTextOption>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <memory>

namespace doorstep::ui {

CircleArranger::CircleArranger(QObject *parent) : QIdentityProxyModel(parent)
{
    connect(this, &CircleArranger::measuresChanged, this, &CircleArranger::invalidate);
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
    if (m_stale && !isCrowd())
        arrange();
    return m_layout;
}

QPointF CircleArranger::faceOf(const QString &personId, bool &found) const
{
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row) {
        if (sourceValue(row, "personId").toString() == personId) {
            found = true;
            return faceAt(row);
        }
    }
    found = false;
    return {};
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
    ++m_asked; // what is being worked out now is out of date
    if (m_announcing)
        return;
    m_announcing = true; // many changes in one go are one new picture
    QMetaObject::invokeMethod(this, &CircleArranger::announce, Qt::QueuedConnection);
}

bool CircleArranger::isReady() const { return layout().places.size() >= rowCount(); }

void CircleArranger::announce()
{
    m_announcing = false;
    if (m_stale && isCrowd())
        return arrangeElsewhere();
    m_arranging = false;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, 0), {FaceX, FaceY, LabelX, LabelY, LabelWidth, LabelHeight});
    Q_EMIT arranged();
}

void CircleArranger::arrange() const
{
    m_stale = false;
    m_layout = app::layOutCircle(circlePeople(), m_room, m_face, m_gap);
}

void CircleArranger::arrangeElsewhere()
{
    m_stale = false;
    m_arranging = true;
    auto promise = std::make_shared<QPromise<app::CircleLayout>>();
    promise->start();
    promise->future().then(this, [this, asked = ++m_asked](const app::CircleLayout &arranged) {
        if (asked != m_asked)
            return;
        m_arranging = false;
        m_layout = arranged;
        announce();
    });
    QThreadPool::globalInstance()->start([promise, people = circlePeople(), room = m_room, face = m_face, gap = m_gap] {
        promise->addResult(app::layOutCircle(people, room, face, gap));
        promise->finish();
    });
    Q_EMIT arranged();
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
    return {std::min(std::ceil(size.width()) + 4, m_longestLabel + 4), std::ceil(size.height())};
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
