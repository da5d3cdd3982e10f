// SPDX-License-Identifier: Apache-2.0
#include "app/services.h"

#include "app/engine/engine.h"

#include <QJSEngine>
#include <QQmlEngine>
#include <QVariant>

namespace doorstep::app {

namespace {
constexpr const char *propertyName = "doorstep_services";
}

Services::Services(const core::Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

void Services::install(QQmlEngine &qml, Services &services)
{
    qml.setProperty(propertyName, QVariant::fromValue(&services));
}

Services *Services::create(QQmlEngine *qml, QJSEngine *)
{
    return qml->property(propertyName).value<Services *>();
}

void Services::setEngine(Engine *engine)
{
    if (m_engine == engine)
        return;
    if (m_engine)
        m_engine->session().disconnect(this);
    m_engine = engine;
    if (engine)
        connect(&engine->session(), &Session::stateChanged, this, &Services::userChanged);
    Q_EMIT engineChanged();
    Q_EMIT userChanged();
}

StoreThread &Services::store() const
{
    return engine().store();
}

Session &Services::session() const
{
    return engine().session();
}

SyncController &Services::sync() const
{
    return engine().sync();
}

QString Services::userName() const
{
    return m_engine && m_engine->session().identity() ? m_engine->session().identity()->userName : QString();
}

QString Services::organisationName() const
{
    return m_engine && m_engine->session().identity() ? m_engine->session().identity()->organisationName : QString();
}

const Identity *Services::identity() const
{
    return m_engine && m_engine->session().identity() ? &*m_engine->session().identity() : nullptr;
}

} // namespace doorstep::app
