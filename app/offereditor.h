// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/draftkeeper.h"
#include "app/offerrecords.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// An offer or an ask while somebody types: what, when, who may see it. What was typed is a draft in the place that was
/// chosen, and comes back after a kill. A street is never told a family's name: with one that is known on this device
/// nothing can be posted there, and of a first name the page asks whether the street needs it. Takes `circleId`, for
/// that circle alone. GUI thread.
class OfferEditor : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY typed FINAL)
    Q_PROPERTY(bool ask READ isAsk WRITE setAsk NOTIFY typed FINAL)
    Q_PROPERTY(QString what READ what WRITE setWhat NOTIFY typed FINAL)
    Q_PROPERTY(QString where READ where WRITE setWhere NOTIFY typed FINAL)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY typed FINAL)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY typed FINAL)
    Q_PROPERTY(QString placeId READ placeId NOTIFY typed FINAL)
    Q_PROPERTY(QString placeKind READ placeKind NOTIFY typed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY typed FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY typed FINAL)
    Q_PROPERTY(bool postable READ isPostable NOTIFY typed FINAL)
    Q_PROPERTY(QAbstractItemModel *days READ days CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *places READ places CONSTANT FINAL)

public:
    explicit OfferEditor(QObject *parent = nullptr);

    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id);
    [[nodiscard]] bool isAsk() const { return m_wants.kind == core::OfferKind::Ask; }
    void setAsk(bool ask);
    [[nodiscard]] QString what() const { return m_wants.what; }
    void setWhat(const QString &what);
    [[nodiscard]] QString where() const { return m_wants.where; }
    void setWhere(const QString &where);
    /// Row of days().
    [[nodiscard]] int day() const;
    void setDay(int row);
    /// Row of places(); -1: none is chosen.
    [[nodiscard]] int place() const { return m_place; }
    void setPlace(int row);
    [[nodiscard]] QString placeId() const;
    /// "neighbourhood" or "circle".
    [[nodiscard]] QString placeKind() const;
    /// Why it cannot be posted there; empty: nothing is wrong.
    [[nodiscard]] QString problem() const;
    /// What is better thought about once more; it can be posted all the same.
    [[nodiscard]] QString caution() const;
    [[nodiscard]] bool isPostable() const;
    /// Rows: text. Any day, today, tomorrow, and on through the week.
    [[nodiscard]] QAbstractItemModel *days() { return &m_days; }
    /// Streets, then circles, in which this person may post. Rows: text.
    [[nodiscard]] QAbstractItemModel *places() { return &m_places; }

    Q_INVOKABLE void post();

Q_SIGNALS:
    void typed();
    void posted();

protected:
    void load() override;
    void forget() override;
    void forgetTyped() override { m_draft.drop(); }

private:
    struct Day {
        QString key;
        QDate on;
        friend bool operator==(const Day &, const Day &) = default;
    };
    struct Place {
        QString key;
        QString text;
        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Found {
        QList<OfferPlace> places;
        NamesOfFamilies names;
        std::optional<core::Draft> draft;
    };
    static const std::array<RowModel<Day>::Role, 1> s_dayRoles;
    static const std::array<RowModel<Place>::Role, 1> s_placeRoles;

    void show(const Found &found);
    void showDays();
    void changed();
    void beginDraft();
    [[nodiscard]] const OfferPlace *chosen() const;
    [[nodiscard]] core::Uuid draftId() const;

    QString m_circleId;
    OfferToPost m_wants;
    int m_place = -1;
    bool m_opened = false;
    core::RecordId m_record = core::RecordId::create();
    QList<OfferPlace> m_found;
    NamesOfFamilies m_names;
    DraftKeeper m_draft;
    RowModel<Day> m_days;
    RowModel<Place> m_places;
};

} // namespace doorstep::app
