// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "app/visitbegin.h"
#include "app/visitrecords.h"

namespace doorstep::app {

/// What is read in the car before a visit: what was promised, who may be in, how it is safe to reach them, the way in,
/// and the words to use. From here a visit begins, or nobody was in. Takes `familyId`.
class VisitReady : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY familyIdChanged FINAL)
    Q_PROPERTY(QString familyName READ familyName NOTIFY shown FINAL)
    Q_PROPERTY(QString place READ place NOTIFY shown FINAL)
    Q_PROPERTY(QString safeLine READ safeLine NOTIFY shown FINAL)
    Q_PROPERTY(bool mayLeaveCard READ mayLeaveCard NOTIFY shown FINAL)
    Q_PROPERTY(QString currentVisitId READ currentVisitId NOTIFY shown FINAL)
    Q_PROPERTY(bool saved READ isSaved NOTIFY savedChanged FINAL)
    Q_PROPERTY(QString savedWords READ savedWords NOTIFY savedChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *days READ days CONSTANT FINAL)

public:
    explicit VisitReady(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] QString familyName() const { return m_facts.familyName; }
    /// Address and how to get in, in one line; empty where no home is known.
    [[nodiscard]] QString place() const { return m_facts.place; }
    /// How it is safe to reach them. Says so when no plan is known here: quiet is the default.
    [[nodiscard]] QString safeLine() const { return m_facts.safeLine; }
    [[nodiscard]] bool mayLeaveCard() const { return m_facts.mayLeaveCard; }
    /// A visit to this family that is under way on this device; empty: none.
    [[nodiscard]] QString currentVisitId() const { return m_facts.currentVisit; }
    [[nodiscard]] bool isSaved() const { return m_try.has_value(); }
    [[nodiscard]] QString savedWords() const { return m_savedWords; }
    /// Rows: key, iconName, title, words.
    [[nodiscard]] QAbstractItemModel *lines() { return &m_lines; }
    /// Who may be in. Rows: personId, name, detail.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    /// When to try again. Rows: text.
    [[nodiscard]] QAbstractItemModel *days() { return &m_days; }

    /// "I'm here". arrived() tells the visit, which is on the disk then.
    Q_INVOKABLE void arrive();
    /// "No answer": saved at once, `dayRow` of days() is the new date. undo() takes it back.
    Q_INVOKABLE void noAnswer(int dayRow, bool cardLeft);
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void familyIdChanged();
    void shown();
    void savedChanged();
    void arrived(const QString &visitId);

protected:
    void load() override;
    void forget() override;

private:
    struct Line {
        QString key;
        QString iconName;
        QString title;
        QString words;
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Person {
        QString key;
        QString name;
        QString detail;
        friend bool operator==(const Person &, const Person &) = default;
    };
    struct Day {
        QString key;
        QDate on;
        friend bool operator==(const Day &, const Day &) = default;
    };
    struct Facts {
        QString familyName;
        QString place;
        QString safeLine;
        bool mayLeaveCard = false;
        QString currentVisit;
        QList<Line> lines;
        QList<Person> people;
    };
    static const std::array<RowModel<Line>::Role, 4> s_lineRoles;
    static const std::array<RowModel<Person>::Role, 3> s_personRoles;
    static const std::array<RowModel<Day>::Role, 1> s_dayRoles;

    [[nodiscard]] static core::Result<Facts> readFacts(
        core::RecordStore &store, const core::ScopeId &family, const core::UserId &user, QDate today);
    [[nodiscard]] static core::Result<core::Done> addPromises(
        core::RecordStore &store, const core::Family &family, const core::UserId &user, QDate today, Facts &facts);
    [[nodiscard]] static core::Result<core::Done> addSafeContact(
        core::RecordStore &store, const core::ScopeId &family, Facts &facts);
    [[nodiscard]] static core::Result<core::Done> addHomes(
        core::RecordStore &store, const core::ScopeId &family, QDate today, Facts &facts);
    static void addWords(const core::Family &family, Facts &facts);

    QString m_familyId;
    Facts m_facts;
    std::optional<BegunVisit> m_try;
    QString m_savedWords;
    RowModel<Line> m_lines;
    RowModel<Person> m_people;
    RowModel<Day> m_days;
};

} // namespace doorstep::app
