// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rowmodel.h"
#include "app/viewmodel.h"
#include "core/types/records/keptchange.h"

namespace doorstep::app {

/// What the office keeps apart and this person may decide on: who wrote it, when, about whom, what it would change, and
/// why it was kept. A decision is saved like any other edit and works without a signal; what comes of it the server
/// does. GUI thread.
class KeptModel : public doorstep::app::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool onlyCount MEMBER m_onlyCount FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    Q_PROPERTY(QString line READ line NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *waiting READ waiting CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *decided READ decided CONSTANT FINAL)

public:
    static constexpr int mostDecided = 20;

    struct Row {
        QString key; ///< the record's id
        QString title; ///< what kind of thing it is
        QString about; ///< whose record it is for
        QString who; ///< who wrote it, and when
        QString words; ///< what it would change, a line each
        QString reason;
        QString note; ///< why it cannot be decided here, or what became of it
        QString scopeId;
        bool canAdd = false;
        bool canDecide = false;
        core::Seq base = 0; ///< what the record was when this row was read
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Facts {
        int count = 0; ///< of all that wait
        QList<Row> waiting; ///< oldest first
        QList<Row> decided; ///< newest first, the last few
    };

    explicit KeptModel(QObject *parent = nullptr);

    /// How many wait for a decision of this person or of a colleague.
    [[nodiscard]] int count() const { return m_count; }
    /// The same in words; empty: none.
    [[nodiscard]] QString line() const;
    /// Both have rows: key, title, about, who, words, reason, note, scopeId, canAdd, canDecide.
    [[nodiscard]] QAbstractItemModel *waiting() { return &m_waiting; }
    [[nodiscard]] QAbstractItemModel *decided() { return &m_decided; }

    /// Decides on one of those that wait; another key is passed over.
    Q_INVOKABLE void add(const QString &key);
    Q_INVOKABLE void leaveOut(const QString &key, const QString &why);

Q_SIGNALS:
    void shown();

protected:
    void load() override;
    void forget() override;

private:
    static const std::array<RowModel<Row>::Role, 10> s_roles;
    void decide(const QString &key, core::KeptDecision decision, const QString &why);

    bool m_onlyCount = false; ///< for a link: no row is read
    int m_count = 0;
    RowModel<Row> m_waiting;
    RowModel<Row> m_decided;
};

/// Reads it for `user`; store thread.
[[nodiscard]] core::Result<KeptModel::Facts> readKept(core::RecordStore &store, const core::UserId &user, QDate today);
[[nodiscard]] core::Result<int> countKept(core::RecordStore &store);

} // namespace doorstep::app
