// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QQmlComponent;

namespace doorstep::app {

/// The room in which one page of a Navigation stands. It makes the page from `source` with the page's own required
/// properties, gives it its whole size, and takes it away with itself. GUI thread.
class PageSlot : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY pageChanged FINAL)
    Q_PROPERTY(QVariantMap properties READ properties WRITE setProperties NOTIFY pageChanged FINAL)
    Q_PROPERTY(QQuickItem *page READ page NOTIFY pageChanged FINAL)

public:
    explicit PageSlot(QQuickItem *parent = nullptr);
    ~PageSlot() override;

    [[nodiscard]] QUrl source() const { return m_source; }
    void setSource(const QUrl &source) { m_source = source; }
    [[nodiscard]] QVariantMap properties() const { return m_properties; }
    void setProperties(const QVariantMap &properties) { m_properties = properties; }
    /// Null until complete, and where the page could not be made (the log says why).
    [[nodiscard]] QQuickItem *page() const { return m_page.get(); }

    void componentComplete() override;

Q_SIGNALS:
    void pageChanged();

protected:
    /// A page that is not seen keeps its size until it is: a hidden layout of Qt 6.4 still knows rows that are gone,
    /// and laying it out then would touch them.
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    QUrl m_source;
    QVariantMap m_properties;
    std::unique_ptr<QQmlComponent> m_component;
    std::unique_ptr<QQuickItem> m_page;
};

} // namespace doorstep::app
