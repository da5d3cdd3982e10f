// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/storethread.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace doorstep::app {

/// Keeps what is being typed on the disk: at most half a second behind the keys, and at once when its page goes, the
/// device is locked, the app leaves the front of the screen or a save begins. The draft comes back after a kill under
/// the same id. It ends only with the save that took it along, on the disk, or with drop(); a save that failed leaves
/// it where it is. GUI thread.
///
///     write([edit, draft = m_draft.saving()](RecordStore &s) { return s.write(std::span(&edit, 1), draft); }, …);
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(QObject *parent = nullptr);
    ~DraftKeeper() override;

    /// Where the draft goes. `draft.id` names it; what was typed for another draft before is written first.
    void begin(StoreThread &store, core::Draft draft);
    [[nodiscard]] bool hasBegun() const { return m_draft.has_value(); }
    /// What stands on the screen now. Nothing stands there: an empty map; the draft goes.
    void typed(core::FieldMap fields);
    /// For the save that takes the draft along: puts what was typed on the disk before it, and returns the id that
    /// RecordStore::write takes. Nothing before begin(). What is typed from here on is a new draft under the same id.
    [[nodiscard]] std::optional<core::Uuid> saving();
    /// Throws away what was typed; the next words are kept again. Also for a page that empties its fields after a save.
    void drop();

private:
    void flush();

    QPointer<StoreThread> m_store;
    std::optional<core::Draft> m_draft;
    QTimer m_timer;
    bool m_behind = false; ///< something was typed that the disk does not have yet
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
