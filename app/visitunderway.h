// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodel.h"

namespace doorstep::app {

/// Looks once, when the device has just been opened, whether its user is in the middle of a visit: arrived today and
/// not left. Then found() says which, so that one is back in it after a lock or a kill.
class VisitUnderWay : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit VisitUnderWay(QObject *parent = nullptr) : ViewModel(parent) {}

Q_SIGNALS:
    void found(const QString &visitId);

protected:
    void load() override;
    [[nodiscard]] bool concerns(const core::ChangeSet &) const override { return false; }
};

} // namespace doorstep::app
