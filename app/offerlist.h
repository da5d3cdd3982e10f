// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/offerrecords.h"
#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// What people offer and ask of each other: what is open, what this reader took, and how things ended lately. Takes
/// `circleId`, for that circle alone; else streets or circles, as `filter` says: never both on one screen, as a street
/// page may be read by the whole street. GUI thread.
class OfferList : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString circleId READ circleId WRITE setCircleId NOTIFY filterChanged FINAL)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QStringList filters READ filters NOTIFY shown FINAL)
    Q_PROPERTY(bool mayPost READ mayPost NOTIFY shown FINAL)
    Q_PROPERTY(bool nowhere READ isNowhere NOTIFY shown FINAL)
    Q_PROPERTY(QString thanks READ thanks NOTIFY thanked FINAL)
    Q_PROPERTY(QString givesBack READ givesBack NOTIFY thanked FINAL)
    Q_PROPERTY(QAbstractItemModel *mine READ mine CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *open READ open CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *lately READ lately CONSTANT FINAL)
    Q_PROPERTY(int mineCount READ mineCount NOTIFY shown FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY shown FINAL)
    Q_PROPERTY(int latelyCount READ latelyCount NOTIFY shown FINAL)

public:
    struct Row {
        QString key;
        QString kind;   ///< wire name of the record kind
        QString title;
        QString detail; ///< when and where
        QString note;   ///< who reads it, and how it stands
        QString takeWords; ///< what the button says that takes it; empty: it cannot be taken
        bool mayEnd = false;
        bool ask = false;
        bool undecided = false;
        bool waiting = false; ///< not sent yet
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Facts {
        QList<OfferPlace> places;
        QList<OfferFacts> offers;
        QHash<core::UserId, QString> names;
        int done = 0; ///< by this reader
    };

    explicit OfferList(QObject *parent = nullptr);

    [[nodiscard]] QString circleId() const { return m_circleId; }
    void setCircleId(const QString &id);
    /// Row of filters().
    [[nodiscard]] int filter() const { return m_filter; }
    void setFilter(int row);
    /// "The street", "Circles": what there is to choose from. One or none: nothing to choose.
    [[nodiscard]] QStringList filters() const { return m_filters; }
    [[nodiscard]] bool mayPost() const { return m_mayPost; }
    /// This reader has neither a street nor a circle.
    [[nodiscard]] bool isNowhere() const { return m_nowhere; }
    /// What was done a moment ago, and what comes back for it. Empty: nothing.
    [[nodiscard]] QString thanks() const { return m_thanks; }
    [[nodiscard]] QString givesBack() const;
    /// What this reader took and has not ended. All models have rows: key, kind, title, detail, note, takeWords,
    /// mayEnd, ask, undecided, waiting.
    [[nodiscard]] QAbstractItemModel *mine() { return &m_mine; }
    /// By its day; what has none comes last.
    [[nodiscard]] QAbstractItemModel *open() { return &m_open; }
    /// What ended, or went by, in the last thirty days; the newest first.
    [[nodiscard]] QAbstractItemModel *lately() { return &m_lately; }
    [[nodiscard]] int mineCount() const { return m_mine.rowCount(); }
    [[nodiscard]] int openCount() const { return m_open.rowCount(); }
    [[nodiscard]] int latelyCount() const { return m_lately.rowCount(); }

    /// One tap: this reader does it, or takes what is offered.
    Q_INVOKABLE void take(const QString &key);
    Q_INVOKABLE void done(const QString &key);
    Q_INVOKABLE void fellThrough(const QString &key);
    /// Takes back the last of those taps.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void filterChanged();
    void shown();
    void thanked();

protected:
    void load() override;
    void forget() override;

private:
    struct Undo {
        quint16 kind = 0;
        core::RecordId id;
        OfferStanding before;
    };
    static const std::array<RowModel<Row>::Role, 10> s_roles;

    void publish(const Facts &facts);
    [[nodiscard]] Row rowOf(const OfferFacts &offer) const;
    [[nodiscard]] bool isMine(const OfferFacts &offer) const;
    [[nodiscard]] QString standingOf(const OfferFacts &offer) const;
    void stand(const QString &key, const OfferStanding &wanted, const QString &thanks);
    [[nodiscard]] const OfferFacts *find(const QString &key) const;
    [[nodiscard]] bool isShown(const OfferFacts &offer) const;

    QString m_circleId;
    int m_filter = 0;
    QStringList m_filters;
    Facts m_facts;
    bool m_mayPost = false;
    bool m_nowhere = false;
    QString m_thanks;
    core::OfferState m_said = core::OfferState::Open; // what the thanks are for
    std::optional<Undo> m_undo;
    RowModel<Row> m_mine;
    RowModel<Row> m_open;
    RowModel<Row> m_lately;
};

} // namespace doorstep::app
