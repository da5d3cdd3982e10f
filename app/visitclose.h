// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/visitmodel.h"

namespace doorstep::app {

/// Closing a visit together at the door: the summary of the taps, turned to the family; what they say to it, beside it
/// and as large; the promises read back; and leaving. Takes `visitId`.
class VisitClose : public doorstep::app::VisitModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString did READ did NOTIFY shown FINAL)
    Q_PROPERTY(QString promised READ promised NOTIFY shown FINAL)
    Q_PROPERTY(QString aloud READ aloud NOTIFY shown FINAL)
    Q_PROPERTY(Answer answer READ answer NOTIFY shown FINAL)
    Q_PROPERTY(QString familyWords READ familyWords WRITE setFamilyWords NOTIFY typed FINAL)
    Q_PROPERTY(QString saidBy READ saidBy NOTIFY shown FINAL)
    Q_PROPERTY(bool left READ hasLeft NOTIFY shown FINAL)
    Q_PROPERTY(int next READ next NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *nexts READ nexts CONSTANT FINAL)

public:
    enum class Answer { None, ThatsRight, NotQuite };
    Q_ENUM(Answer)

    explicit VisitClose(QObject *parent = nullptr);

    /// A sentence a line.
    [[nodiscard]] QString did() const { return m_summary.did.join(u'\n'); }
    [[nodiscard]] QString promised() const { return m_summary.promised.join(u'\n'); }
    /// All of what is read back, as somebody would read it out.
    [[nodiscard]] QString aloud() const;
    [[nodiscard]] Answer answer() const;
    /// The family's own words about the summary.
    [[nodiscard]] QString familyWords() const { return m_familyWords; }
    void setFamilyWords(const QString &words);
    [[nodiscard]] QString saidBy() const;
    [[nodiscard]] bool hasLeft() const;
    /// The day on which the worker comes again, as agreed at the door: a row of nexts(), the first of which is "not
    /// agreed". It stands on Today that day. Nobody has to choose one.
    [[nodiscard]] int next() const;
    /// Rows: text.
    [[nodiscard]] QAbstractItemModel *nexts() { return &m_nexts; }

    /// "That's right" and "Not quite": the summary as it was read is kept with it. The same answer again takes it back.
    Q_INVOKABLE void say(doorstep::app::VisitClose::Answer answer);
    /// Keeps the day of a row of nexts().
    Q_INVOKABLE void agreeNext(int row);
    /// Keeps the family's words.
    Q_INVOKABLE void keepWords();
    /// "I'm out": the time of leaving. leaving() follows when it is on the disk.
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void typed();
    void leaving();

protected:
    void show() override;
    void firstShown() override;
    void forget() override;
    void forgetTyped() override { m_draft.drop(); }

private:
    struct Next {
        QString key; ///< what is read
        QDate day = {};
        friend bool operator==(const Next &, const Next &) = default;
    };
    static const std::array<RowModel<Next>::Role, 1> s_nextRoles;
    void showNexts();

    VisitSummary m_summary;
    QString m_familyWords;
    DraftKeeper m_draft;
    RowModel<Next> m_nexts;
};

} // namespace doorstep::app
