// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/roworder.h"

#include <algorithm>

namespace doorstep::ui {

void RowOrder::setRows(QQuickItem *rows)
{
    if (m_rows == rows)
        return;
    if (m_rows)
        m_rows->disconnect(this);
    m_rows = rows;
    if (rows)
        connect(rows, &QQuickItem::childrenChanged, this, &QQuickItem::polish);
    polish();
    Q_EMIT rowsChanged();
}

void RowOrder::updatePolish()
{
    if (!m_rows)
        return;
    QList<QQuickItem *> children = m_rows->childItems();
    for (const QQuickItem *child : std::as_const(children))
        connect(child, &QQuickItem::yChanged, this, &QQuickItem::polish, Qt::UniqueConnection);
    if (std::ranges::is_sorted(children, {}, &QQuickItem::y))
        return;
    std::ranges::stable_sort(children, {}, &QQuickItem::y);
    for (qsizetype at = 1; at < children.size(); ++at)
        children.at(at)->stackAfter(children.at(at - 1));
}

} // namespace doorstep::ui
