// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/storeparts.h"
#include "core/types/records/keptanswer.h"

#include <QHash>

#include <vector>

namespace doorstep::core {

/// Takes one frame into the store: each record of the frame is read once, merged in memory, and written once. Lives for
/// one frame, inside one transaction. Internal to core/store.
class FrameMerger
{
public:
    /// `fresh`: nothing of the scope is in the tables, so no record of it has to be looked for. `held`: some of its
    /// records are HeldOver.
    FrameMerger(StoreParts &parts, ScopeTable::Entry scope, bool fresh, bool held)
        : m_parts(parts), m_scope(std::move(scope)), m_fresh(fresh), m_held(held)
    {}

    /// Protocol: an own change that this device never made.
    [[nodiscard]] Result<Done> take(const Frame::Item &item, Seq seq);
    /// Shows this record's unsent changes too, although no change of the frame names it.
    [[nodiscard]] Result<Done> touch(quint16 kind, const RecordId &record);
    /// From here on what a record was before does not count: the frames are the scope's whole log. Rows keep their
    /// numbers, and those that come out as they were are neither written nor among the changed. Before the first
    /// take().
    void startFromNothing() { m_fromNothing = true; }
    /// Whether a change has named the record, or touch().
    [[nodiscard]] bool has(quint16 kind, const RecordId &record) const
    {
        return m_places.contains(std::pair(kind, record));
    }
    [[nodiscard]] Result<ChangeSet> finish();

private:
    struct Work {
        RecordRow row;
        std::optional<RecordRow> before{}; ///< with m_fromNothing
        RecordState confirmed;
        QByteArray searchedBefore;
        bool conflictsChanged = false;
        bool same = false; ///< as `before`
    };

    [[nodiscard]] Result<Work *> workOn(quint16 kind, const RecordId &record);
    [[nodiscard]] Result<Done> release(Work &work);
    [[nodiscard]] Result<Done> merge(const PlacedChange &placed);
    /// Notes what the change replaced of the record that `was`, for the day when somebody else turns out to have
    /// written the same field.
    [[nodiscard]] Result<Done> keepReplaced(
        const PlacedChange &placed, const RecordState &was, const MergeOutcome &outcome);
    /// `change` is what brought the conflict up.
    [[nodiscard]] Result<Done> addConflict(const Conflict &conflict, const Change &change);
    [[nodiscard]] Result<Done> write(Work &work, bool mayHaveOwn);

    StoreParts &m_parts;
    QList<KeptAnswer> m_answers; // of the frame, to what was kept apart
    ScopeTable::Entry m_scope;
    bool m_fresh;
    bool m_held;
    bool m_fromNothing = false;
    std::vector<Work> m_works;
    QHash<std::pair<quint16, RecordId>, std::size_t> m_places;
};

} // namespace doorstep::core
