// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace doorstep::sim {

/// What can happen in a simulated world.
enum class Act : quint8 {
    // people
    Save,        ///< somebody changes a record that they see
    SaveNew,     ///< … writes a new one
    OpenEditor,  ///< … opens an editor, to save later what was shown now
    SaveOpened,
    Delete,
    Restore,
    Resolve,     ///< … settles an open conflict
    OpenFamily,  ///< … opens a family or a circle without asking anybody
    // network
    Sync,        ///< a device syncs with nothing in the way
    Ask,         ///< a device sends a request, which stays on its way
    Arrive,      ///< a request on its way reaches the server, which may fail in many ways
    Receive,     ///< some bytes of an answer reach the device
    CutAnswer,   ///< some bytes, then nothing more
    GiveUp,      ///< a device waits no longer for its answer
    NewsOrTime,  ///< a request that waits for news is answered
    // machines
    StopDevice,  ///< a device is killed and starts again
    StopServer,
    TurnClock,   ///< a device's clock jumps
    Sleep,       ///< hours or weeks pass
    // the office
    Grant,
    EndGrant,
    EndDevice,
    // comparing
    Verify,      ///< a device compares its records with the server's; then one goes wrong, and it compares again
    // deciding
    Decide,      ///< a manager decides what becomes of something that was kept apart
    // snapshots
    RaiseFloor,  ///< of a scope, to the head of its log
    DropSnapshots, ///< what the server kept of them is too old
};
inline constexpr int actCount = int(Act::DropSnapshots) + 1;

[[nodiscard]] const char *nameOf(Act act);

/// One of them. It carries its own chance, so that a world without some of its operations plays the others all the
/// same: that is what makes shrinking work.
struct Operation {
    Act act = Act::Sync;
    quint64 salt = 0;

    friend bool operator==(const Operation &, const Operation &) = default;
};

/// What happens in the world of `seed`, in order.
[[nodiscard]] std::vector<Operation> operationsOf(quint64 seed);

} // namespace doorstep::sim
