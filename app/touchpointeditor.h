// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/touchpoint.h"
#include "core/types/records/user.h"

#include <map>
#include <memory>

namespace doorstep::app {

/// A touchpoint in three taps: who, what kind, which day. The third saves, and something comes back at once. Without
/// `circleId`, the young people of all circles in which this person may write one, circle by circle; a circle that
/// names none as young shows everybody in it who is not paid to be there. Empty where there is no such circle. What was
/// chosen before the third tap is a draft.
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
    Q_PROPERTY(bool volunteer READ isVolunteer NOTIFY stateChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *circles READ circles CONSTANT FINAL)
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
    /// Whether time together is what this person is here for.
    [[nodiscard]] bool isVolunteer() const;
    /// Rows: key, title (the circle's name).
    [[nodiscard]] QAbstractItemModel *circles() { return &m_circles; }
    /// Those of one row of circles(). Rows: personId, name, here (chosen), picture. Lives as long as this.
    Q_INVOKABLE QAbstractItemModel *peopleIn(const QString &circle);
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
        bool young = false;
        bool chosen = false;
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Circle {
        QString key;
        QString title;
        friend bool operator==(const Circle &, const Circle &) = default;
    };
    /// Who looks, and where.
    struct Reader {
        std::optional<core::ScopeId> circle;
        core::UserId user;
        core::Post post = core::Post::Volunteer;
        QDate today;
        core::Uuid draft;
    };
    struct Found {
        QList<Circle> circles;
        QList<Person> people;
        std::optional<core::Touchpoint> typed;
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
    static const std::array<RowModel<Circle>::Role, 2> s_circleRoles;
    static const std::array<RowModel<Kind>::Role, 4> s_kindRoles;
    static const std::array<RowModel<Day>::Role, 1> s_dayRoles;

    [[nodiscard]] static core::Result<QList<Person>> readPeople(
        core::RecordStore &store, const core::ScopeId &circle, const Reader &reader);
    [[nodiscard]] static core::Result<Found> readCircles(core::RecordStore &store, const Reader &reader);
    [[nodiscard]] static core::Result<Saved> write(core::RecordStore &store, const core::ScopeId &circle,
        const core::Touchpoint &touchpoint, const core::UserId &me, const std::optional<core::Uuid> &draft);
    [[nodiscard]] const Person *chosenPerson() const;
    [[nodiscard]] std::optional<Reader> reader() const;
    void show(const Found &found);
    bool beginDraft();
    void keepDraft();
    void showChosen();
    void showKinds();

    QString m_circleId;
    QString m_who;
    int m_kind = -1;
    QString m_thanks;
    QString m_savedWords;
    std::optional<core::RecordId> m_saved;
    DraftKeeper m_draft;
    QList<Person> m_people;
    RowModel<Circle> m_circles;
    std::map<QString, std::unique_ptr<RowModel<Person>>> m_peopleIn;
    RowModel<Kind> m_kinds;
    RowModel<Day> m_days;
};

} // namespace doorstep::app
