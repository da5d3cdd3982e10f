// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/clock.h"
#include "core/types/id.h"

#include <QDate>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace doorstep::app {

class Engine;
class Session;
class StoreThread;
class SyncController;
struct Identity;

/// What view models work on, handed to them by the page (`services: Services`). The one instance of a QML engine belongs
/// to whoever made it (the Application, a test), which names it with install(). GUI thread.
class Services : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString userName READ userName NOTIFY userChanged FINAL)
    Q_PROPERTY(QString organisationName READ organisationName NOTIFY userChanged FINAL)

public:
    /// `clock` outlives it.
    explicit Services(const core::Clock &clock, QObject *parent = nullptr);

    /// Makes `services` the singleton of `qml`.
    static void install(QQmlEngine &qml, Services &services);
    static Services *create(QQmlEngine *qml, QJSEngine *);

    /// The device that the screens show; it outlives every page, or is taken away (nullptr) when all of them are closed.
    void setEngine(Engine *engine);
    [[nodiscard]] bool hasEngine() const { return m_engine; }
    [[nodiscard]] Engine &engine() const { return *m_engine; }
    [[nodiscard]] StoreThread &store() const;
    [[nodiscard]] Session &session() const;
    [[nodiscard]] SyncController &sync() const;
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

    /// The local day.
    [[nodiscard]] QDate today() const { return m_clock.now().toDateTime().toLocalTime().date(); }
    /// Who uses the device; nullptr while it is not open.
    [[nodiscard]] const Identity *identity() const;
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString organisationName() const;

Q_SIGNALS:
    void engineChanged();
    void userChanged();

private:
    const core::Clock &m_clock;
    Engine *m_engine = nullptr;
};

} // namespace doorstep::app
