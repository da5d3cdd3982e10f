// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services.h"

#include <QObject>

namespace doorstep::app {

/// What becomes of the device as the app leaves the front of the screen and comes back. A phone ends an app that is not
/// in front without a word, so it is put on the disk before that can happen: what is being typed, and every save that
/// was asked for. Time went by while it stood still, so the idle lock is looked at first thing on the way back. GUI
/// thread.
class Foreground : public QObject
{
    Q_OBJECT

public:
    /// `services` outlive it.
    explicit Foreground(Services &services, QObject *parent = nullptr) : QObject(parent), m_services(services) {}

    /// As QGuiApplication::applicationStateChanged() says. Suspended returns when everything is on the disk, at the
    /// latest after two seconds, for no system waits much longer.
    void setState(Qt::ApplicationState state);

private:
    Services &m_services;
};

} // namespace doorstep::app
