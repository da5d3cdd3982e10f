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
    Q_PROPERTY(QAbstractItemModel *undecided READ undecided CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *held READ held CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *grants READ grants CONSTANT FINAL)

public:
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
        QList<Row> unsent;
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
    RowModel<Row> m_unsent;
    RowModel<Row> m_undecided;
    RowModel<Row> m_held;
    RowModel<Row> m_grants;
};

/// Reads it; store thread.
[[nodiscard]] core::Result<SyncModel::Facts> readSync(core::RecordStore &store, QDate today);

} // namespace doorstep::app
