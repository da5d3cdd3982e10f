// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodel.h"
#include "core/types/records/place.h"

namespace doorstep::app {

/// One place or group, and the one tap that says it is still right. Takes `placeId`. GUI thread.
class PlaceModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString placeId READ placeId WRITE setPlaceId NOTIFY shown FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString checked READ checked NOTIFY shown FINAL)
    Q_PROPERTY(bool stale READ isStale NOTIFY shown FINAL)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY shown FINAL)
    Q_PROPERTY(bool checkedToday READ isCheckedToday NOTIFY shown FINAL)
    Q_PROPERTY(QString source READ source NOTIFY shown FINAL)
    Q_PROPERTY(QString thanks READ thanks NOTIFY thanked FINAL)
    Q_PROPERTY(QString givesBack READ givesBack NOTIFY thanked FINAL)

public:
    struct Facts {
        core::Stored<core::Place> place;
        QString source;
        bool mayWrite = false;
        int all = 0;   ///< places of the organisation
        int right = 0; ///< of those, how many were checked within a year
    };

    explicit PlaceModel(QObject *parent = nullptr) : ViewModel(parent) { watch({core::kindOf<core::Place>.number}); }

    [[nodiscard]] QString placeId() const { return m_placeId; }
    void setPlaceId(const QString &id);
    [[nodiscard]] QString name() const;
    /// When somebody last looked whether it is still right, in words.
    [[nodiscard]] QString checked() const;
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] bool mayWrite() const { return m_facts && m_facts->mayWrite; }
    [[nodiscard]] bool isCheckedToday() const;
    /// Where it was brought in from; empty for what was written here.
    [[nodiscard]] QString source() const { return m_facts ? m_facts->source : QString(); }
    /// After stillRight(): what was kept, and what that gave everybody. Empty: nothing was said here.
    [[nodiscard]] QString thanks() const;
    [[nodiscard]] QString givesBack() const;

    /// Somebody looked, and all of it holds today. Saved at once.
    Q_INVOKABLE void stillRight();
    /// Takes back what was just said.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void shown();
    void thanked();

protected:
    void load() override;
    void forget() override;

private:
    void writeChecked(QDate day, bool thanking);

    QString m_placeId;
    std::optional<Facts> m_facts;
    QDate m_before; // what stood there before it was said
    bool m_thanked = false;
};

} // namespace doorstep::app
