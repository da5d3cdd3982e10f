// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine/later.h"
#include "app/engine/session.h"
#include "core/store/recordstore.h"
#include "core/types/records/neighbour.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <optional>

namespace doorstep::app {

class StoreThread;

/// What takes a neighbour off: the name, the way to reach them, what they enjoy and the words are cleared, and the
/// record is deleted. Withdrawal beats every other edit (data model §4, M5). `withdrewOn` is not valid where the time
/// was up.
[[nodiscard]] QList<core::Edit> neighbourGone(const core::Stored<core::Neighbour> &neighbour, QDate withdrewOn);

/// Takes off every neighbour of the device whose agreement ends on `today` or ended before.
[[nodiscard]] core::Result<core::ChangeSet> takeOffEnded(core::RecordStore &store, QDate today);

/// A neighbour's agreement ends on the day that was said at the door, on the device itself and without a network
/// (safety rule 6, "purge runs on the device, offline"): looked at whenever the device is opened and on every new day
/// while it is open. What failed is tried again at the next look. Main thread; the arguments outlive it.
class NeighbourEnds : public QObject
{
    Q_OBJECT

public:
    NeighbourEnds(StoreThread &store, Session &session, const core::Clock &clock, QObject *parent = nullptr);

    /// Looks now, unless this day was looked at since the device was opened; also called by its own timer.
    void look();

private:
    void opened(Session::State state);
    [[nodiscard]] QDate today() const;

    StoreThread &m_store;
    Session &m_session;
    const core::Clock &m_clock;
    QDate m_lookedOn;
    QTimer m_timer;
};

} // namespace doorstep::app
