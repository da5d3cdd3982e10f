// SPDX-License-Identifier: Apache-2.0
#include "app/appearance.h"

#include <algorithm>

namespace doorstep::app {

void Appearance::setServices(Services *services)
{
    if (m_services == services)
        return;
    m_services = services;
    if (services)
        connect(services, &Services::settingsChanged, this, &Appearance::changed);
    Q_EMIT changed();
}

QVariant Appearance::kept(const char *name, const QVariant &otherwise) const
{
    return m_services ? m_services->setting(QLatin1StringView(name), otherwise) : otherwise;
}

void Appearance::keep(const char *name, const QVariant &value)
{
    if (m_services)
        m_services->setSetting(QLatin1StringView(name), value);
}

int Appearance::scheme() const { return std::clamp(kept("scheme", 0).toInt(), 0, 2); }

void Appearance::setScheme(int scheme) { keep("scheme", scheme); }

qreal Appearance::textScale() const { return std::clamp(kept("textScale", 1.0).toReal(), 1.0, 2.0); }

void Appearance::setTextScale(qreal scale) { keep("textScale", scale); }

bool Appearance::reduceMotion() const { return kept("reduceMotion", false).toBool(); }

void Appearance::setReduceMotion(bool reduce) { keep("reduceMotion", reduce); }

bool Appearance::readsAloud(const Services &services) { return services.setting("readAloud", true).toBool(); }

core::Speech::Pace Appearance::paceOf(const Services &services)
{
    return services.setting("readSlower", false).toBool() ? core::Speech::Pace::Slower : core::Speech::Pace::Normal;
}

void Appearance::setReadAloud(bool aloud) { keep("readAloud", aloud); }

bool Appearance::slower() const { return m_services && paceOf(*m_services) == core::Speech::Pace::Slower; }

void Appearance::setSlower(bool slower) { keep("readSlower", slower); }

} // namespace doorstep::app
