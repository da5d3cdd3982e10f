// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodel.h"

namespace doorstep::app {

/// Who uses this device, and their PIN. GUI thread.
class MeModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString post READ post NOTIFY shown FINAL)
    Q_PROPERTY(QString organisation READ organisation NOTIFY shown FINAL)
    Q_PROPERTY(QString minutes READ minutes NOTIFY shown FINAL)
    Q_PROPERTY(PinStep pinStep READ pinStep NOTIFY pinChanged FINAL)
    Q_PROPERTY(QString pinMessage READ pinMessage NOTIFY pinChanged FINAL)

public:
    enum class PinStep { Current, Fresh, Again, Changing, Changed };
    Q_ENUM(PinStep)

    explicit MeModel(QObject *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString post() const;
    [[nodiscard]] QString organisation() const;
    /// How long recording took this week; belongs to its owner alone.
    [[nodiscard]] QString minutes() const { return m_minutes; }
    [[nodiscard]] PinStep pinStep() const { return m_step; }
    [[nodiscard]] QString pinMessage() const { return m_message; }

    /// The current PIN, then a new one, then the new one again.
    Q_INVOKABLE void enterPin(const QString &pin);
    Q_INVOKABLE void startPin();

Q_SIGNALS:
    void shown();
    void pinChanged();

protected:
    void load() override;

private:
    void toStep(PinStep step, const QString &message);

    QString m_minutes;
    PinStep m_step = PinStep::Current;
    QString m_message;
    QString m_current;
    QString m_fresh;
};

} // namespace doorstep::app
