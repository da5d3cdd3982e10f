// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/recordstate.h"
#include "core/types/kind.h"
#include "core/types/result.h"
#include "core/wire/frame.h"
#include "core/wire/syncmessage.h"
#include "core/wire/verifymessage.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace doorstep::server {

/// What a judge says of one change: None lets it in.
struct Judgement {
    core::QuarantineReason reason = core::QuarantineReason::None;
    bool grantHasEnded = false; ///< made while the grant held that has ended since: let in, and marked in the log

    // NOLINTNEXTLINE(google-explicit-constructor): a judge that only refuses says just why
    Judgement(core::QuarantineReason why = core::QuarantineReason::None, bool ended = false)
        : reason(why), grantHasEnded(ended)
    {}
};
/// Decides on one change before it is placed. `before` is the record as it stands now.
using Judge = std::function<Judgement(const core::Change &change, const core::RecordState &before)>;

/// What stands beside a change in the log about how it got there.
enum class ChangeMark : qint16 {
    None = 0,
    GrantHasEnded = 1,  ///< made while a grant held that has ended since
    AddedByManager = 2, ///< was kept apart; who added it stands in the log of the kept scope (core/rules/keptapart.h)
};

/// Changes of one device for one scope, to be placed together or not at all.
struct LogGroup {
    core::ScopeId scope;
    core::ScopeKind kind = core::ScopeKind::Family;
    core::UserId author;
    core::DeviceId device;
    core::Timestamp now;
    std::span<const core::Change> changes;
    std::span<const core::UserId> authors{}; ///< one for each change, where they differ from `author`
    Judge judge;                             ///< empty = everything is let in that is valid for its kind
    /// The author holds no grant: the group is let in only where it makes the scope, which is known under its lock.
    bool mustOpen = false;
    /// Who stands in the log and on the records in place of `author` and `device`; see TeamAuthor.
    std::optional<std::pair<core::UserId, core::DeviceId>> loggedAs{};
    ChangeMark mark = ChangeMark::None; ///< of every change of the group

    [[nodiscard]] const core::UserId &loggedAuthor() const { return loggedAs ? loggedAs->first : author; }
    [[nodiscard]] const core::DeviceId &loggedDevice() const { return loggedAs ? loggedAs->second : device; }
};

/// What became of one change of a group.
struct Placement {
    core::Verdict verdict = core::Verdict::Applied;
    core::Seq seq = 0;
    core::QuarantineReason reason = core::QuarantineReason::None;
    int conflicts = 0;

    friend bool operator==(const Placement &, const Placement &) = default;
};

/// Where a scope's log stands.
struct LogHead {
    core::ScopeId scope;
    core::ScopeKind kind = core::ScopeKind::Family;
    core::Seq seq = 0;
    quint32 epoch = 0;
    QByteArray hash; ///< of the last change; 32 zero bytes before the first

    friend bool operator==(const LogHead &, const LogHead &) = default;
};

/// One change as it lies in the log.
struct LoggedChange {
    core::ScopeId scope;
    core::PlacedChange placed;
    QByteArray hash;
};

/// Part of a scope's log: what comes after `after`, up to and with `upTo`.
struct LogRange {
    core::ScopeId scope;
    core::Seq after = 0;
    core::Seq upTo = 0;
};

/// What a scope's log has made, in the bytes of PROTOCOL.md §10.
struct MadeSnapshot {
    quint32 epoch = 0;
    core::Seq seq = 0; ///< as far as the log went
    qint64 records = 0; ///< how many
    QByteArray bytes;
};

/// The append-only change log per scope and its projection into records. The numbers of a scope are 1, 2, 3 … without a
/// gap, in the order of commits: whoever reads up to n will never find anything new below n. What is acknowledged is
/// durable. Thread-safe; blocking.
class ChangeLog
{
public:
    virtual ~ChangeLog() = default;

    /// Places a group. A change that is there already is a Duplicate and changes nothing; one that the judge or the
    /// kind's validation refuses is Quarantined, and kept. Placements are in the order of `changes`. The scope is made
    /// when it is not there; a group for a scope of another kind is quarantined whole.
    [[nodiscard]] virtual core::Result<std::vector<Placement>> append(const LogGroup &group) = 0;
    /// Scopes that are not there have no head in the answer. In no particular order.
    [[nodiscard]] virtual core::Result<std::vector<LogHead>> heads(std::span<const core::ScopeId> scopes) = 0;
    /// The changes of the ranges, in the order of the ranges, then by number.
    [[nodiscard]] virtual core::Result<std::vector<LoggedChange>> read(std::span<const LogRange> ranges) = 0;
    /// A record as the log has made it; nothing where no change has named it.
    [[nodiscard]] virtual core::Result<std::optional<core::RecordState>> record(
        const core::ScopeId &scope, const core::RecordId &id) = 0;
    /// What the projection holds of the scope of each cursor, in their order; nothing where the cursor, its head
    /// included, is not the log's end. Taken at one moment for each scope, and of none is more than a record at a time
    /// in memory.
    [[nodiscard]] virtual core::Result<std::vector<std::optional<core::ScopeSum>>> sums(
        std::span<const core::Cursor> cursors) = 0;
    /// How many records the scope's log has made, deleted ones among them.
    [[nodiscard]] virtual core::Result<qint64> countRecords(const core::ScopeId &scope) = 0;
    /// The scope as it stands at one moment; nothing where nobody has written in it. The bytes are packed as the rows
    /// are read, so that they alone are in memory. TooLarge over limits::snapshotBytes.
    [[nodiscard]] virtual core::Result<std::optional<MadeSnapshot>> makeSnapshot(const core::ScopeId &scope) = 0;
};

} // namespace doorstep::server
