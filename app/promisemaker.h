// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/promiserecords.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// One promise from three wheels: who, what, when. Takes `familyId` (its circle takes the promise) or `circleId`, and
/// `visitId` for a promise made at a visit. With `councilOnly` it is a promise by the council, noted at a meeting: the
/// first wheel has posts alone.
class PromiseMaker : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString visitId READ visitId WRITE setVisitId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString targetCircle READ targetCircle NOTIFY turned FINAL)
    Q_PROPERTY(bool councilOnly READ isCouncilOnly WRITE setCouncilOnly NOTIFY targetChanged FINAL)
    Q_PROPERTY(int who READ who WRITE setWho NOTIFY turned FINAL)
    Q_PROPERTY(int what READ what WRITE setWhat NOTIFY turned FINAL)
    Q_PROPERTY(int when READ when WRITE setWhen NOTIFY turned FINAL)
    Q_PROPERTY(QString ownWords READ ownWords WRITE setOwnWords NOTIFY turned FINAL)
    Q_PROPERTY(bool wantsOwnWords READ wantsOwnWords NOTIFY turned FINAL)
    Q_PROPERTY(bool wantsDate READ wantsDate NOTIFY turned FINAL)
    Q_PROPERTY(QString dateWords READ dateWords NOTIFY turned FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY turned FINAL)
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY turned FINAL)
    Q_PROPERTY(QString keptSentence READ keptSentence NOTIFY keptChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *whoModel READ whoModel CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *whatModel READ whatModel CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *whenModel READ whenModel CONSTANT FINAL)

public:
    explicit PromiseMaker(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id) { setTarget(m_familyId, id); }
    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id) { setTarget(m_circleId, id); }
    [[nodiscard]] QString visitId() const { return m_visitId; }
    void setVisitId(const QString &id) { setTarget(m_visitId, id); }
    /// The circle that takes the promise; empty where the family has none yet.
    [[nodiscard]] QString targetCircle() const { return m_circleId.isEmpty() ? m_familyCircle : m_circleId; }
    [[nodiscard]] bool isCouncilOnly() const { return m_councilOnly; }
    void setCouncilOnly(bool councilOnly);

    /// Rows of the three wheels. The wheels' rows have the role text.
    [[nodiscard]] int who() const { return m_who; }
    void setWho(int row) { turn(m_who, row); }
    [[nodiscard]] int what() const { return m_what; }
    void setWhat(int row) { turn(m_what, row); }
    [[nodiscard]] int when() const { return m_when; }
    void setWhen(int row);
    [[nodiscard]] QAbstractItemModel *whoModel() { return &m_whoRows; }
    [[nodiscard]] QAbstractItemModel *whatModel() { return &m_whatRows; }
    [[nodiscard]] QAbstractItemModel *whenModel() { return &m_whenRows; }

    /// What is promised in own words, where the second wheel stands on "other words".
    [[nodiscard]] QString ownWords() const { return m_ownWords; }
    void setOwnWords(const QString &words);
    [[nodiscard]] bool wantsOwnWords() const { return m_what >= 0 && m_what == m_whatRows.rows().size() - 1; }
    /// The third wheel stands on "another day": moveDay() chooses it.
    [[nodiscard]] bool wantsDate() const { return m_when >= 0 && m_when == m_whenRows.rows().size() - 1; }
    [[nodiscard]] QString dateWords() const;
    Q_INVOKABLE void moveDay(int days);

    /// The promise as it will be read: "I promised: ring the school, by Thursday 6 March."
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] bool canKeep() const;
    /// The promise that was kept a moment ago, until another is begun or undo(); empty: none.
    [[nodiscard]] QString keptSentence() const { return m_keptSentence; }

    /// The wheels are in front of somebody again: who came meanwhile stands on them, and what was chosen stays chosen.
    Q_INVOKABLE void begin();
    /// Keeps the promise; the wheels stand as at first then. keptSentence() says what was kept.
    Q_INVOKABLE void keep();
    /// Takes back what was just kept.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void targetChanged();
    void turned();
    void keptChanged();

protected:
    void load() override;
    void forget() override;
    /// People may come and promises be made elsewhere; the wheels under a thumb do not move for it until begin().
    [[nodiscard]] bool concerns(const core::ChangeSet &) const override { return false; }

private:
    struct Row {
        QString key;
        friend bool operator==(const Row &, const Row &) = default;
    };
    static const std::array<RowModel<Row>::Role, 1> s_roles;
    static constexpr int tomorrow = 1; // row of the third wheel

    void setTarget(QString &target, const QString &id);
    void turn(int &wheel, int row);
    void fill(const WheelContents &contents);
    /// Where own words are kept while they are typed; nothing without a target.
    [[nodiscard]] std::optional<core::Draft> ownWordsDraft() const;
    void showOwnWords(const QString &words);
    [[nodiscard]] QString chosenWhat() const;
    [[nodiscard]] QDate chosenDay() const;

    QString m_familyId;
    QString m_circleId;
    QString m_visitId;
    QString m_familyCircle;
    bool m_councilOnly = false;
    int m_who = 0;
    int m_what = 0;
    int m_when = tomorrow;
    QString m_ownWords;
    DraftKeeper m_draft;
    std::optional<core::Uuid> m_draftId;
    QDate m_day;
    QList<WhoChoice> m_whoChoices;
    QList<WhenChoice> m_whenChoices;
    std::optional<MadePromise> m_made;
    QString m_keptSentence;
    RowModel<Row> m_whoRows;
    RowModel<Row> m_whatRows;
    RowModel<Row> m_whenRows;
};

} // namespace doorstep::app
