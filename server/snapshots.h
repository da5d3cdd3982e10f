// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"
#include "server/pull.h"
#include "server/snapshotshelf.h"

#include <functional>

namespace doorstep::server {

/// When a device is offered a snapshot in place of a scope's log, and the making of it (PROTOCOL.md §10). Thread-safe;
/// blocking. Makes one at a time, so that the bytes of one are in memory.
class Snapshots
{
public:
    using Now = std::function<core::Timestamp()>;
    /// A snapshot is worth it where the device lacks `least` changes or more, and `perRecord` times as many as there
    /// are records. README.md says what that was measured by.
    struct Rule {
        core::Seq least = 1000;
        qint64 perRecord = 3;
    };

    /// Both outlive this.
    Snapshots(ChangeLog &log, SnapshotShelf &shelf, Now now, Rule rule);
    Snapshots(ChangeLog &log, SnapshotShelf &shelf, Now now) : Snapshots(log, shelf, std::move(now), Rule{}) {}

    struct Offered {
        QList<core::SnapshotOffer> offers;
        bool more = false; ///< sources were left out that another answer may offer a snapshot of
    };
    /// Takes out of `sources`, what a device that takes snapshots lacks, those that it is better to offer. What cannot
    /// be made is left to the log, and logged.
    [[nodiscard]] core::Result<Offered> takeFrom(std::vector<Pull::Source> &sources);
    /// Whether takeFrom() would look at one of `sources` at all, told from its place in the log alone.
    [[nodiscard]] bool mayOffer(const std::vector<Pull::Source> &sources) const;
    [[nodiscard]] core::Result<std::optional<BytePiece>> read(
        const core::ScopeId &scope, quint32 epoch, core::Seq seq, const ByteRange &range)
    {
        return m_shelf.read(scope, epoch, seq, range);
    }
    void dropOld();

private:
    [[nodiscard]] bool lacksMuch(const Pull::Source &source) const;
    [[nodiscard]] bool pays(core::Seq lacking, qint64 records) const;
    [[nodiscard]] core::Result<std::optional<core::SnapshotOffer>> offer(const Pull::Source &source);
    [[nodiscard]] core::Result<std::optional<KeptSnapshot>> kept(const Pull::Source &source);
    [[nodiscard]] core::Result<std::optional<KeptSnapshot>> make(const Pull::Source &source);

    ChangeLog &m_log;
    SnapshotShelf &m_shelf;
    Now m_now;
    Rule m_rule;
    std::mutex m_making;
};

} // namespace doorstep::server
