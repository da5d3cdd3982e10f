// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/advocacyrecords.h"
#include "app/draftkeeper.h"
#include "app/newcircle.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// Asking for a parent advocate: whose circle it is about, how it is safe to reach the parent, who asks, when the
/// meeting is, and who is asked; and what became of what was asked before. Takes `familyId` or `circleId`.
class AdvocacyAsk : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString safeWay READ safeWay WRITE setSafeWay NOTIFY typed FINAL)
    Q_PROPERTY(QString firstName READ firstName WRITE setFirstName NOTIFY typed FINAL)
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY typed FINAL)
    Q_PROPERTY(int circle READ circle WRITE setCircle NOTIFY typed FINAL)
    Q_PROPERTY(int meeting READ meeting WRITE setMeeting NOTIFY typed FINAL)
    Q_PROPERTY(int advocate READ advocate WRITE setAdvocate NOTIFY typed FINAL)
    Q_PROPERTY(bool opensNew READ opensNew NOTIFY typed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY typed FINAL)
    Q_PROPERTY(QString readers READ readers NOTIFY typed FINAL)
    Q_PROPERTY(QString askedWords READ askedWords NOTIFY askedChanged FINAL)
    Q_PROPERTY(QString stayedWords READ stayedWords NOTIFY askedChanged FINAL)
    Q_PROPERTY(doorstep::app::NewCircle *newCircle READ newCircle CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *circles READ circles CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *ways READ ways CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *meetings READ meetings CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *advocates READ advocates CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *asks READ asks CONSTANT FINAL)

public:
    explicit AdvocacyAsk(QObject *parent = nullptr);

    [[nodiscard]] QString familyId() const { return m_familyId; }
    void setFamilyId(const QString &id) { setTarget(m_familyId, id); }
    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id) { setTarget(m_circleId, id); }
    [[nodiscard]] QString safeWay() const { return m_typed.safeWay; }
    void setSafeWay(const QString &text) { type(m_typed.safeWay, text); }
    [[nodiscard]] QString firstName() const { return m_typed.firstName; }
    void setFirstName(const QString &text) { type(m_typed.firstName, text); }
    [[nodiscard]] QString about() const { return m_typed.about; }
    void setAbout(const QString &text) { type(m_typed.about, text); }
    /// Rows of circles(), meetings() and advocates(); row 0 of the last two is "not known yet" and "whoever is free".
    [[nodiscard]] int circle() const;
    void setCircle(int row);
    [[nodiscard]] int meeting() const;
    void setMeeting(int row);
    [[nodiscard]] int advocate() const;
    void setAdvocate(int row);
    /// The ask opens a circle: newCircle() says which.
    [[nodiscard]] bool opensNew() const;
    [[nodiscard]] NewCircle *newCircle() { return &m_new; }
    /// What is still missing, as a sentence; empty: it can be sent.
    [[nodiscard]] QString missing() const;
    /// Who will read the ask, by name, and what a yes opens.
    [[nodiscard]] QString readers() const;
    /// What happens now; empty until asked.
    [[nodiscard]] QString askedWords() const { return m_askedWords; }

    /// What is still there after undo(), the circle that somebody has used already; empty otherwise.
    [[nodiscard]] QString stayedWords() const { return m_stayedWords; }

    /// Rows: text.
    [[nodiscard]] QAbstractItemModel *circles() { return &m_circles; }
    [[nodiscard]] QAbstractItemModel *ways() { return &m_ways; }
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    [[nodiscard]] QAbstractItemModel *meetings() { return &m_meetings; }
    [[nodiscard]] QAbstractItemModel *advocates() { return &m_advocates; }
    /// What was asked before. Rows: key, circle, words, open (it can be taken back).
    [[nodiscard]] QAbstractItemModel *asks() { return &m_asks; }

    Q_INVOKABLE void ask();
    /// Takes back what was just asked, with the circle that was opened for it unless somebody has put something there:
    /// stayedWords() says so then.
    Q_INVOKABLE void undo();
    /// Takes an ask back, or says that the advocate is not needed any more.
    Q_INVOKABLE void end(const QString &key);

Q_SIGNALS:
    void targetChanged();
    void typed();
    void askedChanged();

protected:
    void load() override;
    void forget() override;
    void forgetTyped() override { m_draft.drop(); }

private:
    struct Row {
        QString key;
        QString text = key;
        QDate on = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Before {
        QString key;
        QString circle = {};
        QString words = {};
        bool open = false;
        std::optional<core::ScopeId> about = {};
        friend bool operator==(const Before &, const Before &) = default;
    };
    struct Facts {
        QList<CircleChoice> choices = {};
        QHash<core::ScopeId, QStringList> readers = {};
        QList<NewCircle::Member> members = {};
        QList<Row> people = {};
        QList<Row> advocates = {};
        QList<Before> before = {};
        bool forThemselves = false;
        QString ownName = {}; ///< where the reader asks for themselves and stands in the circle
        core::AdvocacyRequest typed = {};
    };
    struct Asking; // whose, by whom; read on the store's thread
    static const std::array<RowModel<Row>::Role, 1> s_roles;
    static const std::array<RowModel<Before>::Role, 4> s_askRoles;

    [[nodiscard]] static core::Result<Facts> readFacts(core::RecordStore &store, const Asking &asking);
    void setTarget(QString &target, const QString &id);
    void type(QString &field, const QString &text);
    void changed();
    void show(const Facts &facts);
    void beginDraft();
    void chooseCircle(const core::ScopeId &circle);
    void offerName();
    [[nodiscard]] std::optional<CircleChoice> chosen() const;
    [[nodiscard]] std::optional<AskToMake> wanted() const;

    QString m_familyId;
    QString m_circleId;
    core::AdvocacyRequest m_typed;
    Facts m_facts;
    QString m_offeredName; ///< filled in for them, not typed
    bool m_wayOffered = false;
    QString m_askedWords;
    QString m_stayedWords;
    std::optional<MadeAsk> m_asked;
    DraftKeeper m_draft;
    NewCircle m_new;
    RowModel<Row> m_circles;
    RowModel<Row> m_ways;
    RowModel<Row> m_people;
    RowModel<Row> m_meetings;
    RowModel<Row> m_advocates;
    RowModel<Before> m_asks;
};

} // namespace doorstep::app
