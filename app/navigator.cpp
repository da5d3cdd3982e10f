// SPDX-License-Identifier: Apache-2.0
#include "app/navigator.h"

namespace doorstep::app {

Navigator::Navigator(Navigation &navigation, int depth) : QObject(&navigation), m_navigation(navigation), m_depth(depth)
{
    connect(&navigation, &Navigation::sideBySideChanged, this, &Navigator::canGoBackChanged);
    connect(&navigation, &Navigation::handedOverChanged, this, &Navigator::canGoBackChanged);
}

bool Navigator::canGoBack() const { return !isHandedOver() && m_depth > (m_navigation.isSideBySide() ? 2 : 1); }

bool Navigator::isHandedOver() const { return m_navigation.isHandedOver(); }

void Navigator::open(const QString &page, const QVariantMap &properties)
{
    m_navigation.open(page, properties, false, m_depth);
}

void Navigator::openWhole(const QString &page, const QVariantMap &properties)
{
    m_navigation.open(page, properties, true, m_depth);
}

void Navigator::replace(const QString &page, const QVariantMap &properties)
{
    m_navigation.open(page, properties, m_navigation.isWhole(), m_depth - 1);
}

void Navigator::back() { m_navigation.shorten(m_depth - 1); }

void Navigator::backTo(const QString &page) { m_navigation.backTo(page); }

void Navigator::go(int place) { m_navigation.go(place); }

void Navigator::handOver() { m_navigation.handOver(); }

void Navigator::giveBack() { m_navigation.askBack(); }

} // namespace doorstep::app
