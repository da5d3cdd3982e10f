// SPDX-License-Identifier: Apache-2.0
#include "app/pageslot.h"

#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>

Q_LOGGING_CATEGORY(lcPage, "doorstep.page")

namespace doorstep::app {

PageSlot::PageSlot(QQuickItem *parent) : QQuickItem(parent) { setFlag(ItemIsFocusScope); }

PageSlot::~PageSlot() = default;

void PageSlot::componentComplete()
{
    QQuickItem::componentComplete();
    QQmlEngine *engine = qmlEngine(this);
    m_component = std::make_unique<QQmlComponent>(engine, m_source);
    std::unique_ptr<QObject> made(m_component->createWithInitialProperties(m_properties, engine->rootContext()));
    auto *page = qobject_cast<QQuickItem *>(made.get());
    if (!page) {
        qCCritical(lcPage).noquote() << m_component->errorString();
        return;
    }
    std::ignore = made.release();
    m_page.reset(page);
    QQmlEngine::setObjectOwnership(page, QQmlEngine::CppOwnership);
    page->setParentItem(this);
    page->setSize(size());
    page->setFocus(true);
    Q_EMIT pageChanged();
}

void PageSlot::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (m_page && isVisible())
        m_page->setSize(now.size());
}

void PageSlot::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemVisibleHasChanged && isVisible() && m_page)
        m_page->setSize(size());
}

} // namespace doorstep::app
