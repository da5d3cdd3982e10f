// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/routerecords.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// My day's route: where I go today, in which order, and what I need there. Stops with a time keep it; the others are
/// put where the worker wants them, by a finger or by buttons, and stay there. No map, and nothing about where anybody
/// is. GUI thread.
class RouteModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    Q_PROPERTY(int movable READ movable NOTIFY shown FINAL)
    Q_PROPERTY(QString said READ said NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *stops READ stops CONSTANT FINAL)

public:
    struct Row {
        QString key;
        QString familyId; ///< empty: a street round
        QString gap;      ///< from the time before to this one
        QString time;
        QString title;
        QString address;
        QString wayIn;
        QString pets;
        QString parking;
        QString bring;
        bool movable = false;
        bool first = false;
        bool last = false;
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit RouteModel(QObject *parent = nullptr);

    /// "Tuesday 4 March".
    [[nodiscard]] QString title() const;
    [[nodiscard]] int count() const { return m_stops.rowCount(); }
    /// How many stops have no time, where there is more than one stop.
    [[nodiscard]] int movable() const;
    /// Where the stop that was moved stands now, in words.
    [[nodiscard]] QString said() const { return m_said; }
    /// Rows: key, familyId, gap, time, title, address, wayIn, pets, parking, bring, movable, first, last.
    [[nodiscard]] QAbstractItemModel *stops() { return &m_stops; }

    /// One place earlier or later; kept at once.
    Q_INVOKABLE void earlier(const QString &key);
    Q_INVOKABLE void later(const QString &key);
    /// A finger that carries the stop is over another one, so much of which is above it. Kept by drop().
    Q_INVOKABLE void carryOver(const QString &key, const QString &other, double above);
    Q_INVOKABLE void drop();

Q_SIGNALS:
    void shown();

protected:
    void load() override;
    void forget() override;
    [[nodiscard]] bool concerns(const core::ChangeSet &changes) const override;

private:
    static const std::array<RowModel<Row>::Role, 13> s_roles;

    [[nodiscard]] Row rowOf(const RouteStop &stop) const;
    [[nodiscard]] static QString between(core::Timestamp from, core::Timestamp to);
    [[nodiscard]] bool isMovable(const QString &key) const;
    bool step(const QString &key, int by); // whether it could go there
    void show();
    void keep();

    QList<RouteStop> m_facts;
    QStringList m_order;
    QString m_said;
    bool m_carrying = false;
    RowModel<Row> m_stops;
};

} // namespace doorstep::app
