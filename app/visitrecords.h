// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/promiserecords.h"
#include "app/visitbegin.h"
#include "app/visitsummary.h"
#include "core/types/records/childseen.h"
#include "core/types/records/childwords.h"
#include "core/types/records/household.h"
#include "core/types/records/note.h"
#include "core/types/records/person.h"
#include "core/types/records/safecontact.h"

namespace doorstep::app {

/// Everything about one visit that its pages show. Read and written on the store's thread.
struct VisitPicture {
    QString familyName;
    core::Stored<core::Visit> visit;
    QList<core::Stored<core::Person>> people; ///< children first, then in the order they came to the family
    QHash<core::Uuid, core::Stored<core::ChildSeen>> seen; ///< by child
    QList<core::Stored<core::ChildWords>> words;
    QList<BoardPromise> promises; ///< made at this visit
    QSet<core::Uuid> readOut; ///< words that the child agreed to have read at the door
    std::optional<core::Stored<core::Note>> note; ///< the one note of this visit
    QString workerName;                           ///< whose visit it is

    [[nodiscard]] core::Id<core::Visit> id() const { return core::Id<core::Visit>(visit.record.id); }
    [[nodiscard]] const core::ScopeId &family() const { return visit.record.scope; }
    [[nodiscard]] bool isPresent(const core::RecordId &person) const;
    [[nodiscard]] QStringList adultsThere() const;
    /// What was tapped about a child; a record not yet written if nothing was.
    [[nodiscard]] core::Stored<core::ChildSeen> seenOf(const core::Id<core::Person> &child) const;
};

[[nodiscard]] core::Result<VisitPicture> readVisit(core::RecordStore &store, const core::Id<core::Visit> &visit);
/// The same facts, for the summary at the door. `me` promised what carries that user.
[[nodiscard]] VisitFacts factsOf(const VisitPicture &picture, const core::UserId &me, QDate today);

/// One child at one visit has one record, the same on every device.
[[nodiscard]] core::Id<core::ChildSeen> childSeenId(const core::Id<core::Visit> &visit, const core::RecordId &child);
/// Words of a child, still being written: the same draft after a kill.
[[nodiscard]] core::Uuid wordsDraftId(const core::Id<core::Visit> &visit, const core::RecordId &child);
[[nodiscard]] core::Uuid noteDraftId(const core::Id<core::Visit> &visit);
[[nodiscard]] core::Id<core::Note> noteId(const core::Id<core::Visit> &visit);

/// A child agreed, or no longer agrees, that these words are read out at the door. Stays on this device.
[[nodiscard]] core::Result<core::ChangeSet> setReadOut(
    core::RecordStore &store, const VisitPicture &picture, const core::RecordId &words, bool readOut);

/// A card may be left only where a safe-contact plan says that a message may be left, and none says that it may not:
/// quiet is the default (safety rule 8).
[[nodiscard]] bool mayLeaveCard(const QList<core::SafeContact> &plans);

} // namespace doorstep::app
