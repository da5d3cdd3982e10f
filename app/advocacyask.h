// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/advocacyrequest.h"

namespace doorstep::app {

/// Asking for a parent advocate: how it is safe to reach her comes first, then who asks, when the meeting is, and who
/// is asked. Takes `familyId` or `circleId`.
class AdvocacyAsk : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString familyId READ familyId WRITE setFamilyId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY targetChanged FINAL)
    Q_PROPERTY(QString safeWay READ safeWay WRITE setSafeWay NOTIFY typed FINAL)
    Q_PROPERTY(QString firstName READ firstName WRITE setFirstName NOTIFY typed FINAL)
    Q_PROPERTY(QString about READ about WRITE setAbout NOTIFY typed FINAL)
    Q_PROPERTY(int meeting READ meeting WRITE setMeeting NOTIFY typed FINAL)
    Q_PROPERTY(int advocate READ advocate WRITE setAdvocate NOTIFY typed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY typed FINAL)
    Q_PROPERTY(QString askedWords READ askedWords NOTIFY askedChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *ways READ ways CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *people READ people CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *meetings READ meetings CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *advocates READ advocates CONSTANT FINAL)

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
    /// Rows of meetings() and advocates(); row 0 of each is "not known yet" and "whoever is free".
    [[nodiscard]] int meeting() const { return m_meeting; }
    void setMeeting(int row);
    [[nodiscard]] int advocate() const { return m_advocate; }
    void setAdvocate(int row);
    /// What is still missing, as a sentence; empty: it can be sent.
    [[nodiscard]] QString missing() const;
    /// What happens now; empty until asked.
    [[nodiscard]] QString askedWords() const { return m_askedWords; }

    /// Rows: text.
    [[nodiscard]] QAbstractItemModel *ways() { return &m_ways; }
    [[nodiscard]] QAbstractItemModel *people() { return &m_people; }
    [[nodiscard]] QAbstractItemModel *meetings() { return &m_meetings; }
    [[nodiscard]] QAbstractItemModel *advocates() { return &m_advocates; }

    Q_INVOKABLE void ask();
    Q_INVOKABLE void undo();

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
        QString id = {};
        QDate on = {};
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Facts {
        QList<Row> people = {};
        QList<Row> advocates = {};
        core::AdvocacyRequest typed = {};
    };
    struct Asked {
        core::Id<core::AdvocacyRequest> id;
        core::ChangeSet changed;
    };
    static const std::array<RowModel<Row>::Role, 1> s_roles;

    [[nodiscard]] static core::Result<Facts> readFacts(core::RecordStore &store,
        const std::optional<core::ScopeId> &family, const std::optional<core::ScopeId> &circle,
        const core::Uuid &draft);
    void setTarget(QString &target, const QString &id);
    void type(QString &field, const QString &text);
    [[nodiscard]] core::AdvocacyRequest wanted() const;

    QString m_familyId;
    QString m_circleId;
    core::AdvocacyRequest m_typed;
    int m_meeting = 0;
    int m_advocate = 0;
    QString m_askedWords;
    std::optional<core::Id<core::AdvocacyRequest>> m_asked;
    DraftKeeper m_draft;
    RowModel<Row> m_ways;
    RowModel<Row> m_people;
    RowModel<Row> m_meetings;
    RowModel<Row> m_advocates;
};

} // namespace doorstep::app
