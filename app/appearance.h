// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace doorstep::app {

/// How the screens look to this person: light, dark or high contrast, text size, motion. Kept readable beside the
/// store, since it is needed before the PIN; it says nothing about anybody. GUI thread.
class Appearance : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(doorstep::app::Services *services READ services WRITE setServices NOTIFY changed FINAL)
    Q_PROPERTY(int scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reduceMotion READ reduceMotion WRITE setReduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(bool canReadAloud READ canReadAloud NOTIFY changed FINAL)
    Q_PROPERTY(bool readAloud READ readAloud WRITE setReadAloud NOTIFY changed FINAL)
    Q_PROPERTY(bool slower READ slower WRITE setSlower NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] Services *services() const { return m_services; }
    void setServices(Services *services);
    /// 0 light, 1 dark, 2 high contrast.
    [[nodiscard]] int scheme() const;
    void setScheme(int scheme);
    /// 1.0 to 2.0.
    [[nodiscard]] qreal textScale() const;
    void setTextScale(qreal scale);
    [[nodiscard]] bool reduceMotion() const;
    void setReduceMotion(bool reduce);
    /// This device can read words out at all.
    [[nodiscard]] bool canReadAloud() const { return m_services && m_services->speech(); }
    /// Pages offer to be listened to. None ever speaks by itself.
    [[nodiscard]] bool readAloud() const { return !m_services || readsAloud(*m_services); }
    void setReadAloud(bool aloud);
    [[nodiscard]] bool slower() const;
    void setSlower(bool slower);
    [[nodiscard]] static bool readsAloud(const Services &services);
    [[nodiscard]] static core::Speech::Pace paceOf(const Services &services);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QVariant kept(const char *name, const QVariant &otherwise) const;
    void keep(const char *name, const QVariant &value);

    QPointer<Services> m_services;
};

} // namespace doorstep::app
