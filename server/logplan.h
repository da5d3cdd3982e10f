// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/merge.h"
#include "server/changelog.h"

#include <QHash>

namespace doorstep::server {

/// A record that a group touches, before and after.
struct TouchedRecord {
    quint16 kind = 0;
    core::RecordState state;
    core::Seq seq = 0;
    bool changed = false;
};

/// A scope as it stands under the lock of its head.
struct LockedScope {
    LogHead head;
    QByteArray commitKey;                            ///< keys the hashes of bodies
    QHash<core::ChangeId, core::Seq> present;        ///< those of the group's changes that are in the log already
    QHash<core::RecordId, TouchedRecord> records;    ///< those of the touched records that exist
};

/// A conflict whose tags a change settles.
struct Settlement {
    core::RecordId record;
    std::vector<quint16> tags;
    core::Seq base = 0;
};

/// Everything that one group writes.
struct LogPlan {
    struct Row {
        core::PlacedChange placed;
        QByteArray bodyHash;
        QByteArray hash;
        ChangeMark mark = ChangeMark::None;
    };
    struct Refused {
        core::Change change;
        core::QuarantineReason reason = core::QuarantineReason::None;
    };
    std::vector<Placement> placements; ///< one for each change of the group
    std::vector<Row> rows;
    std::vector<Refused> refused;
    std::vector<core::Conflict> conflicts;
    std::vector<Settlement> settlements;
    QHash<core::RecordId, TouchedRecord> records; ///< with `changed` where a row touched them
    LogHead head;                                 ///< after the group
};

/// Works out what `group` does to `scope`: drops what is there, judges, validates, numbers, merges, chains. Pure.
[[nodiscard]] LogPlan planGroup(const LogGroup &group, LockedScope scope);

} // namespace doorstep::server
