// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/user.h"

namespace doorstep::app {

struct FamilyFacts;

/// A family's page, but for the picture of its circle: who they are, where they live, what was promised, who helps them
/// and since when. Takes `familyId`. GUI thread.
class FamilyModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY familyIdChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString footing READ footing NOTIFY shown FINAL)
    Q_PROPERTY(QString language READ language NOTIFY shown FINAL)
    Q_PROPERTY(QString needs READ needs NOTIFY shown FINAL)
    Q_PROPERTY(QString wordsToUse READ wordsToUse NOTIFY shown FINAL)
    Q_PROPERTY(QString source READ source NOTIFY shown FINAL)
    Q_PROPERTY(QString lastVisit READ lastVisit NOTIFY shown FINAL)
    Q_PROPERTY(QString unnamedId READ unnamedId NOTIFY shown FINAL)
    Q_PROPERTY(QString circleId READ circleId NOTIFY shown FINAL)
    Q_PROPERTY(QString currentVisitId READ currentVisitId NOTIFY shown FINAL)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY shown FINAL)
    Q_PROPERTY(bool notSent READ isNotSent NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *homes READ homes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *helpers READ helpers CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *promises READ promises CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *taken READ taken CONSTANT FINAL)
    Q_PROPERTY(bool mayTake READ mayTake NOTIFY shown FINAL)
    Q_PROPERTY(QString writtenBy READ writtenBy NOTIFY shown FINAL)
    Q_PROPERTY(bool earlierStory READ hasEarlierStory NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *story READ story CONSTANT FINAL)

public:
    /// A line about somebody or something, with the id of what it opens.
    struct Row {
        QString key;
        QString title;
        QString detail;
        QString note;
        QString id;
        QString page = {}; ///< what a tap opens; empty: nothing
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Facts {
        QString name;
        QString footing;
        QString language;
        QString needs;
        QString wordsToUse;
        QString source;
        QString lastVisit;
        QString unnamedId;
        QString writtenBy;
        QStringList circles;
        QString currentVisitId;
        bool mayWrite = false;
        bool mayTake = false;
        bool notSent = false;
        bool earlierStory = false;
        QList<Row> people;
        QList<Row> homes;
        QList<Row> helpers;
        QList<Row> promises;
        QList<Row> taken;
        QList<Row> story;
    };

    explicit FamilyModel(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id);
    [[nodiscard]] QString name() const { return m_facts.name; }
    /// What the help rests on, in words; empty: help without a status.
    [[nodiscard]] QString footing() const { return m_facts.footing; }
    /// "polski" and, on a line of its own, "Interpreter: Ms Nowak"; either may be missing.
    [[nodiscard]] QString language() const { return m_facts.language; }
    [[nodiscard]] QString needs() const { return m_facts.needs; }
    [[nodiscard]] QString wordsToUse() const { return m_facts.wordsToUse; }
    /// Where it was brought in from, with the date; empty for what was written here.
    [[nodiscard]] QString source() const { return m_facts.source; }
    [[nodiscard]] QString lastVisit() const { return m_facts.lastVisit; }
    /// The first person whose name is not known yet; empty: all are.
    [[nodiscard]] QString unnamedId() const { return m_facts.unnamedId; }
    /// The family's first circle; empty: none yet.
    [[nodiscard]] QString circleId() const { return m_facts.circles.value(0); }
    /// My visit here that is under way; empty: none.
    [[nodiscard]] QString currentVisitId() const { return m_facts.currentVisitId; }
    [[nodiscard]] bool mayWrite() const { return m_facts.mayWrite; }
    /// Something of the family itself is only on this device.
    [[nodiscard]] bool isNotSent() const { return m_facts.notSent; }
    /// All models have rows: key, title, detail, note, id.
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    [[nodiscard]] QAbstractItemModel *homes() { return &m_homes; }
    [[nodiscard]] QAbstractItemModel *helpers() { return &m_helpers; }
    /// Open promises, soonest first.
    [[nodiscard]] QAbstractItemModel *promises() { return &m_promises; }
    /// Who was taken away, with the reason; bringBack() undoes it.
    [[nodiscard]] QAbstractItemModel *taken() { return &m_taken; }
    [[nodiscard]] bool mayTake() const { return m_facts.mayTake; }
    /// Who wrote down what is said of the family as a whole; empty where it was brought in.
    [[nodiscard]] QString writtenBy() const { return m_facts.writtenBy; }
    Q_INVOKABLE void bringBack(const QString &personId);
    /// The newest visits, notes and words of a child; the whole story is StoryModel's.
    /// Also: opens (VisitReadingPage for a visit).
    [[nodiscard]] QAbstractItemModel *story() { return &m_story; }
    [[nodiscard]] bool hasEarlierStory() const { return m_facts.earlierStory; }

Q_SIGNALS:
    void familyIdChanged();
    void shown();

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const core::ChangeSet &changes) const override;

private:
    static const std::array<RowModel<Row>::Role, 6> s_roles;
    void publish(const Facts &facts);

    QString m_familyId;
    Facts m_facts;
    RowModel<Row> m_people;
    RowModel<Row> m_homes;
    RowModel<Row> m_helpers;
    RowModel<Row> m_promises;
    RowModel<Row> m_taken;
    RowModel<Row> m_story;
};

/// Who reads a family's page, on which day, and how much of its story.
struct FamilyReader {
    core::UserId user;
    core::Post post = core::Post::SocialWorker;
    QDate today;
    int story = 8; ///< as much as one looks over; the rest has a page of its own
};
/// Reads it; store thread. NotFound where the family is not on this device.
[[nodiscard]] core::Result<FamilyModel::Facts> readFamilyPage(
    core::RecordStore &store, const core::ScopeId &scope, const FamilyReader &reader);

} // namespace doorstep::app
