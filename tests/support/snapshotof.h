// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/snapshotblock.h"
#include "core/types/kinds.h"

#include <QCryptographicHash>

#include <map>

namespace doorstep::test {

/// A snapshot as a server would make it.
struct TestSnapshot {
    core::SnapshotOffer offer;
    QByteArray bytes;

    [[nodiscard]] core::Snapshot open() const { return core::Snapshot::open(offer, bytes).value(); }
};

[[nodiscard]] inline core::SnapshotOffer offerOf(const core::SnapshotHead &head, const QByteArray &bytes)
{
    return {
        head.scope, head.epoch, head.seq, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

/// Of a log whose changes are `placed`, from the first on. Any failure ends the test program.
[[nodiscard]] inline TestSnapshot snapshotOf(const core::ScopeId &scope, core::ScopeKind kind,
    const QList<core::PlacedChange> &placed, quint32 epoch = 0, const QByteArray &headHash = QByteArray(32, 'h'))
{
    struct Made {
        quint16 kind = 0;
        core::RecordState state;
    };
    std::map<core::RecordId, Made> records;
    std::vector<core::Conflict> conflicts;
    std::map<core::DeviceId, quint64> numbers;
    for (const core::PlacedChange &one : placed) {
        quint64 &highest = numbers[one.device];
        highest = std::max(highest, one.change.dseq);
        Made &record = records[one.change.record];
        record.kind = one.change.kind;
        const auto outcome = core::merge(core::findKind(one.change.kind), record.state, one);
        conflicts.insert(conflicts.end(), outcome.conflicts.begin(), outcome.conflicts.end());
        for (core::Conflict &conflict : conflicts) {
            const bool meant = conflict.record == one.change.record
                               && std::ranges::find(outcome.settledTags, conflict.tag) != outcome.settledTags.end();
            if (meant && conflict.losing.seq <= one.change.base && conflict.winning.seq <= one.change.base)
                conflict.state = core::Conflict::State::Settled;
        }
    }
    core::SnapshotHead head{scope, kind, epoch, core::Seq(placed.size()), headHash};
    for (const auto &[device, dseq] : numbers)
        head.numbers.append({device, dseq});
    core::SnapshotBuilder builder(head);
    for (const core::Conflict &conflict : conflicts) {
        if (!builder.add(core::SnapshotConflict{records[conflict.record].kind, conflict}))
            qFatal("a conflict of a snapshot");
    }
    for (const auto &[id, record] : records) {
        if (!builder.add(id, record.kind, *record.state.owner, record.state.deleted, record.state.fields.encoded(),
                record.state.writers.encoded()))
            qFatal("a record of a snapshot");
    }
    const QByteArray bytes = builder.finish().value();
    return {offerOf(head, bytes), bytes};
}

} // namespace doorstep::test
