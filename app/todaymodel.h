// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/user.h"

namespace doorstep::app {

/// The people I am seeing today: when, what I promised them last, who may be in, and the way to the door. GUI thread.
class TodayModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *visits READ visits CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *asks READ asks CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *undertakings READ undertakings CONSTANT FINAL)
    Q_PROPERTY(QStringList streets READ streets NOTIFY shown FINAL)
    Q_PROPERTY(bool seesFamilies READ seesFamilies NOTIFY shown FINAL)

public:
    explicit TodayModel(QObject *parent = nullptr);

    /// "Tuesday 4 March".
    [[nodiscard]] QString title() const;
    /// Rows: key, visitId, familyId, time (or how the visit stands, once begun), title, promised, mayBeIn, place,
    /// underWay, hasLeft. Those not finished first, all of them; then the earliest.
    [[nodiscard]] QAbstractItemModel *visits() { return &m_visits; }
    /// Who asked for an advocate. Rows: key, circleId, title, detail.
    [[nodiscard]] QAbstractItemModel *asks() { return &m_asks; }
    /// What this person said yes to, due today or before, or without a day. Rows: key, circleId (empty: a street),
    /// title, detail.
    [[nodiscard]] QAbstractItemModel *undertakings() { return &m_undertakings; }
    /// The patches in which this person may start a street round.
    [[nodiscard]] QStringList streets() const { return m_streets; }
    /// Whether visits are part of this person's work.
    [[nodiscard]] bool seesFamilies() const;

    struct Visit {
        QString key;
        QString visitId; ///< empty: not begun
        QString familyId;
        QString time;
        QString title;
        QString promised;
        QString mayBeIn;
        QString place;
        bool underWay = false; ///< arrived, and not finished
        bool left = false;     ///< under way, and only the writing is left
        friend bool operator==(const Visit &, const Visit &) = default;
    };
    struct Ask {
        QString key;
        QString circleId;
        QString title;
        QString detail;
        friend bool operator==(const Ask &, const Ask &) = default;
    };
    struct Facts {
        QList<Visit> visits;
        QList<Ask> asks;
        QList<Ask> undertakings;
        QStringList streets;
    };

Q_SIGNALS:
    void shown();

protected:
    void load() override;

private:
    static const std::array<RowModel<Visit>::Role, 10> s_visitRoles;
    static const std::array<RowModel<Ask>::Role, 4> s_askRoles;

    RowModel<Visit> m_visits;
    RowModel<Ask> m_asks;
    RowModel<Ask> m_undertakings;
    QStringList m_streets;
};

/// Reads it, for `user`, who is called `name`; store thread.
[[nodiscard]] core::Result<TodayModel::Facts> readToday(
    core::RecordStore &store, const core::UserId &user, core::Post post, QDate today, const QString &name = {});

} // namespace doorstep::app
