// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace doorstep::ui {

/// Keeps the rows of a view in the order in which they are seen (WCAG 2.2, 2.4.3): Tab and a screen reader go by the
/// order in which a view made them, which after scrolling back, or where a row came in before others, is another one.
/// GUI thread; does not own the view.
class RowOrder : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The content item of a view that runs from top to bottom.
    Q_PROPERTY(QQuickItem *rows READ rows WRITE setRows NOTIFY rowsChanged FINAL)

public:
    using QQuickItem::QQuickItem;

    [[nodiscard]] QQuickItem *rows() const { return m_rows; }
    void setRows(QQuickItem *rows);

Q_SIGNALS:
    void rowsChanged();

protected:
    void updatePolish() override;

private:
    QPointer<QQuickItem> m_rows;
};

} // namespace doorstep::ui
