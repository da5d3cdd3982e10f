// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"

namespace doorstep::app {

/// What has not been sent and why, in plain words for each record; where two versions wait for a decision; and what
/// this device holds, until when. GUI thread.
class SyncModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString line READ line NOTIFY shown FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY shown FINAL)
    Q_PROPERTY(bool syncing READ isSyncing NOTIFY shown FINAL)
    Q_PROPERTY(QString lastSent READ lastSent NOTIFY shown FINAL)
    Q_PROPERTY(QString repaired READ repaired NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *unsent READ unsent CONSTANT FINAL)
    Q_PROPERTY(QString moreWords READ moreWords NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *setAside READ setAside CONSTANT FINAL)
    Q_PROPERTY(QString nextWords READ nextWords NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *answers READ answers CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *undecided READ undecided CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *held READ held CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *grants READ grants CONSTANT FINAL)

public:
    static constexpr int pageSize = 50;

    struct Row {
        QString key;
        QString title;
        QString detail;
        QString note;
        QString kind;     ///< wire name, for a page about the record
        QString familyId; ///< its scope
        QString recordId;
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Facts {
        QList<Row> unsent; ///< the first of them
        int moreUnsent = 0; ///< how many stand after those
        QList<Row> setAside;
        QList<Row> answers;
        QList<Row> undecided;
        QList<Row> held;
        QList<Row> grants;
    };

    explicit SyncModel(QObject *parent = nullptr);

    /// What goes on now, in one sentence.
    [[nodiscard]] QString line() const;
    /// What went wrong at the last try, and that it is safe; empty: nothing.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] bool isSyncing() const;
    [[nodiscard]] QString lastSent() const;
    /// What opening the store had to repair; empty: nothing.
    [[nodiscard]] QString repaired() const;
    /// All models have rows: key, title, detail, note, kind, familyId, recordId.
    [[nodiscard]] QAbstractItemModel *unsent() { return &m_unsent; }
    /// "Show 40 more"; empty: all of unsent() is there.
    [[nodiscard]] QString moreWords() const;
    Q_INVOKABLE void showMore();
    /// What reached the office and is kept apart there (quarantine), each with the reason.
    [[nodiscard]] QAbstractItemModel *setAside() { return &m_setAside; }
    /// What happens next with what was set aside; empty: nothing was.
    [[nodiscard]] QString nextWords() const;
    /// What the office said of what it had kept apart, newest first, of the last four weeks.
    [[nodiscard]] QAbstractItemModel *answers() { return &m_answers; }
    [[nodiscard]] QAbstractItemModel *undecided() { return &m_undecided; }
    [[nodiscard]] QAbstractItemModel *held() { return &m_held; }
    [[nodiscard]] QAbstractItemModel *grants() { return &m_grants; }

    Q_INVOKABLE void syncNow();

Q_SIGNALS:
    void shown();

protected:
    void load() override;
    [[nodiscard]] bool concerns(const core::ChangeSet &) const override { return true; }

private:
    static const std::array<RowModel<Row>::Role, 7> s_roles;

    bool m_followed = false;
    int m_wanted = pageSize; // rows of what waits
    int m_more = 0;
    RowModel<Row> m_unsent;
    RowModel<Row> m_setAside;
    RowModel<Row> m_answers;
    RowModel<Row> m_undecided;
    RowModel<Row> m_held;
    RowModel<Row> m_grants;
};

/// Reads it, with at most `wanted` rows of what waits; store thread.
[[nodiscard]] core::Result<SyncModel::Facts> readSync(core::RecordStore &store, QDate today, int wanted);

} // namespace doorstep::app
