// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recordeditor.h"
#include "core/types/records/residence.h"

namespace doorstep::app {

/// From when to when somebody lived in a home, while a person types: a day, a month or a year, as it is known. The same
/// save says in the home whether they live there now. Takes `familyId`, `homeId` and `personId`. See RecordEditor.
class ResidenceEditor : public doorstep::app::RecordEditor
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString homeId READ homeId WRITE setHomeId NOTIFY edited FINAL)
    Q_PROPERTY(QString personId READ personId WRITE setPersonId NOTIFY edited FINAL)
    Q_PROPERTY(QString name READ name NOTIFY edited FINAL)
    Q_PROPERTY(QString home READ home NOTIFY edited FINAL)
    Q_PROPERTY(QString from READ from WRITE setFrom NOTIFY edited FINAL)
    Q_PROPERTY(QString fromProblem READ fromProblem NOTIFY edited FINAL)
    Q_PROPERTY(QString until READ until WRITE setUntil NOTIFY edited FINAL)
    Q_PROPERTY(QString untilProblem READ untilProblem NOTIFY edited FINAL)

public:
    explicit ResidenceEditor(QObject *parent = nullptr);

    [[nodiscard]] QString homeId() const { return m_homeId; }
    void setHomeId(const QString &id);
    [[nodiscard]] QString personId() const { return m_personId; }
    void setPersonId(const QString &id);
    /// Who it is about, and what the home is called.
    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString home() const { return m_homeName; }
    /// As it is known: "4 June 2017", "June 2017", "2017"; empty: not known, or, for `until`, they live there still.
    [[nodiscard]] QString from() const { return m_from.typed; }
    void setFrom(const QString &text);
    [[nodiscard]] QString fromProblem() const { return m_from.problem; }
    [[nodiscard]] QString until() const { return m_until.typed; }
    void setUntil(const QString &text);
    [[nodiscard]] QString untilProblem() const;

    [[nodiscard]] bool isSavable() const override;

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] QList<core::Edit> alongside() const override;
    void recordShown() override;

private:
    struct Day {
        QString typed;
        QString problem;
    };
    void setTarget(QString &target, const QString &id);
    void type(Day &shown, const QString &text, quint16 tag, quint16 knownTag);
    void showDay(Day &shown, quint16 tag, quint16 knownTag);
    [[nodiscard]] QDate day(quint16 tag) const;
    [[nodiscard]] core::Residence untilTyped() const;

    QString m_homeId;
    QString m_personId;
    QString m_name;
    QString m_homeName;
    std::optional<core::Stored<core::Household>> m_home;
    Day m_from;
    Day m_until;
};

/// One home and one person have one record on every device, so that two devices that write it offline write one.
[[nodiscard]] core::Id<core::Residence> residenceId(const core::RecordId &home, const core::RecordId &person);
/// "since June 2024", "2019 to May 2024", "until 2021"; empty where no day is known.
[[nodiscard]] QString residenceWords(const core::Residence &residence);
/// Whether somebody of whom this is said lives there on `today`.
[[nodiscard]] bool livesThere(const core::Residence &residence, QDate today);

} // namespace doorstep::app
