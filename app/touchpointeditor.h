// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/touchpoint.h"

namespace doorstep::app {

/// A touchpoint in three taps: who, what kind, which day. The third saves, and something comes back at once. Without
/// `circleId`, everybody in the circles on this device can be chosen.
class TouchpointEditor : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY circleIdChanged FINAL)
    Q_PROPERTY(QString who READ who WRITE setWho NOTIFY chosen FINAL)
    Q_PROPERTY(QString whoName READ whoName NOTIFY chosen FINAL)
    Q_PROPERTY(QString whoCircle READ whoCircle NOTIFY chosen FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY chosen FINAL)
    Q_PROPERTY(QString thanks READ thanks NOTIFY thanked FINAL)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY thanked FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *days READ days CONSTANT FINAL)

public:
    explicit TouchpointEditor(QObject *parent = nullptr);

    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id);
    [[nodiscard]] QString who() const { return m_who; }
    void setWho(const QString &personId);
    [[nodiscard]] QString whoName() const;
    /// The circle of the person chosen, or the only one there is to see.
    [[nodiscard]] QString whoCircle() const;
    /// -1: not chosen yet.
    [[nodiscard]] int kind() const { return m_kind; }
    void setKind(int kind);
    /// "That's 14 Tuesdays."; empty until something was saved.
    [[nodiscard]] QString thanks() const { return m_thanks; }
    /// "Saved: a ride with Jay, today."
    [[nodiscard]] QString savedWords() const { return m_savedWords; }
    /// Rows: personId, name, here (chosen), picture.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    /// Rows: text, iconName, value, chosen.
    [[nodiscard]] QAbstractItemModel *kinds() { return &m_kinds; }
    /// Rows: text; today first, then back through the week.
    [[nodiscard]] QAbstractItemModel *days() { return &m_days; }

    /// The third tap: saved.
    Q_INVOKABLE void save(int dayRow);
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void circleIdChanged();
    void chosen();
    void thanked();

protected:
    void load() override;
    void forget() override;

private:
    struct Person {
        QString key;
        QString name;
        core::ScopeId circle;
        bool chosen = false;
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Kind {
        int key = 0;
        QString text;
        QString iconName;
        bool chosen = false;
        friend bool operator==(const Kind &, const Kind &) = default;
    };
    struct Day {
        QString key;
        QDate on;
        friend bool operator==(const Day &, const Day &) = default;
    };
    struct Saved {
        core::RecordId id;
        QList<QDate> days;
        core::ChangeSet changed;
    };
    static const std::array<RowModel<Person>::Role, 4> s_personRoles;
    static const std::array<RowModel<Kind>::Role, 4> s_kindRoles;
    static const std::array<RowModel<Day>::Role, 1> s_dayRoles;

    [[nodiscard]] static core::Result<QList<Person>> readPeople(
        core::RecordStore &store, const std::optional<core::ScopeId> &circle, const core::UserId &me);
    [[nodiscard]] static core::Result<Saved> write(core::RecordStore &store, const core::ScopeId &circle,
        const core::Touchpoint &touchpoint, const core::UserId &me);
    void showChosen();
    void showKinds();

    QString m_circleId;
    QString m_who;
    int m_kind = -1;
    QString m_thanks;
    QString m_savedWords;
    std::optional<core::RecordId> m_saved;
    RowModel<Person> m_people;
    RowModel<Kind> m_kinds;
    RowModel<Day> m_days;
};

} // namespace doorstep::app
