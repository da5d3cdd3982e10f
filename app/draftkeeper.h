// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/storethread.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace doorstep::app {

/// Keeps what is being typed on the disk: at most half a second behind the keys, and at once when its page goes. The
/// draft comes back after a kill under the same id, and goes when it is saved (RecordStore::write with its id) or
/// dropped. GUI thread.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// Where the draft goes. `draft.id` names it; what was typed for another draft before is written first.
    void begin(StoreThread &store, core::Draft draft);
    [[nodiscard]] bool hasBegun() const { return m_draft.has_value(); }
    [[nodiscard]] std::optional<core::Uuid> id() const;
    /// What stands on the screen now.
    void typed(core::FieldMap fields);
    /// Nothing more is kept; for after the save that took the draft along.
    void end();
    /// Throws the draft away.
    void drop();

private:
    void flush();

    QPointer<StoreThread> m_store;
    std::optional<core::Draft> m_draft;
    QTimer m_timer;
};

/// The fields of a draft as a record, for a page that opens again; nothing where there is none or it cannot be read.
template<class T>
[[nodiscard]] std::optional<T> drafted(const core::RecordStore &store, const core::Uuid &id)
{
    for (const core::Draft &draft : store.drafts()) {
        if (draft.id != id)
            continue;
        if (auto value = core::fromFields<T>(draft.fields))
            return *std::move(value);
    }
    return std::nullopt;
}

} // namespace doorstep::app
