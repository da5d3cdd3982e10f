// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "app/visitbegin.h"

namespace doorstep::app {

/// A visit to come, from two wheels: which day, what time. It stands on Today then. Takes `familyId`.
class VisitPlan : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY familyIdChanged FINAL)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY turned FINAL)
    Q_PROPERTY(int time READ time WRITE setTime NOTIFY turned FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY turned FINAL)
    Q_PROPERTY(bool canPlan READ canPlan NOTIFY turned FINAL)
    Q_PROPERTY(QString next READ next NOTIFY shown FINAL)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY saved FINAL)
    Q_PROPERTY(QAbstractItemModel *days READ days CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *times READ times CONSTANT FINAL)

public:
    explicit VisitPlan(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    /// Rows of the two wheels.
    [[nodiscard]] int day() const { return m_day; }
    void setDay(int row) { turn(m_day, row); }
    [[nodiscard]] int time() const { return m_time; }
    void setTime(int row) { turn(m_time, row); }
    /// "Thursday 6 March, 16:00".
    [[nodiscard]] QString sentence() const;
    /// False for a time that has gone by.
    [[nodiscard]] bool canPlan() const;
    /// My next planned visit here, in a sentence; empty: none.
    [[nodiscard]] QString next() const { return m_next; }
    /// What was planned a moment ago; empty: nothing.
    [[nodiscard]] QString savedWords() const { return m_savedWords; }
    /// Rows: text.
    [[nodiscard]] QAbstractItemModel *days() { return &m_days; }
    [[nodiscard]] QAbstractItemModel *times() { return &m_times; }

    Q_INVOKABLE void plan();
    /// Takes back what was just planned.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void familyIdChanged();
    void turned();
    void shown();
    void saved();

protected:
    void load() override;
    void forget() override;

private:
    struct Row {
        QString key;
        QDate day = {};
        int minutes = 0; ///< since midnight
        friend bool operator==(const Row &, const Row &) = default;
    };
    static const std::array<RowModel<Row>::Role, 1> s_roles;

    void turn(int &wheel, int row);
    [[nodiscard]] std::optional<core::Timestamp> chosen() const;

    QString m_familyId;
    int m_day = 1;   // tomorrow
    int m_time = 16; // 16:00, when children are home
    QString m_next;
    QString m_savedWords;
    std::optional<BegunVisit> m_saved;
    RowModel<Row> m_days;
    RowModel<Row> m_times;
};

} // namespace doorstep::app
