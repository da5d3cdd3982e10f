// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/records/family.h"
#include "core/types/records/household.h"
#include "core/types/records/person.h"
#include "core/types/records/relationship.h"
#include "core/types/records/workerlink.h"

namespace doorstep::app {

/// A family as its pages need it. Everything here runs on the store's thread.
struct FamilyFacts {
    core::Stored<core::Family> family;
    QList<core::Stored<core::Person>>
        people;        ///< children first, then in the order they came; nobody who was joined elsewhere
    QList<core::Stored<core::Household>> households; ///< present ones
    QList<core::Stored<core::WorkerLink>> workers;   ///< present ones

    [[nodiscard]] core::ScopeId scope() const { return family.record.scope; }
    [[nodiscard]] QString name() const;
};

[[nodiscard]] core::Result<FamilyFacts> readFamily(core::RecordStore &store, const core::ScopeId &family, QDate today);
/// The people of a family, children first.
[[nodiscard]] core::Result<QList<core::Stored<core::Person>>> readPeople(
    core::RecordStore &store, const core::ScopeId &family);
/// What a family is called on the screen; empty where it is not on the device.
[[nodiscard]] core::Result<QString> familyTitle(core::RecordStore &store, const core::ScopeId &family);
/// A colleague's name from the directory; "Somebody at the office" where the directory does not know.
[[nodiscard]] QString userName(core::RecordStore &store, const core::UserId &user);
/// "Written down by Ms Reid." or "You wrote this down."; what was brought in says its source instead: empty.
[[nodiscard]] QString writtenBy(
    core::RecordStore &store, const core::StoredRecord &record, const core::Provenance &item, const core::UserId &me);
/// The first address line of a home, then how to get in, pets and parking, in one line.
[[nodiscard]] QString placeLine(const core::Household &home);

/// Who may be in: "Grace and Amara"; with two homes, who at which: "Grace at Mum's, Femi at Dad's". `wanted`: that one.
[[nodiscard]] QString mayBeIn(const FamilyFacts &family, const std::optional<core::Id<core::Household>> &wanted);
/// The way to the door of the home `wanted`, or of every home, one line each.
[[nodiscard]] QString placeLines(const FamilyFacts &family, const std::optional<core::Id<core::Household>> &wanted);

/// A person who was added by mistake goes, with the reason on what is left of the record; bringBack() restores them.
/// Who was written down twice goes, and comes back, with every record.
/// The words that others wrote about them stay where they are.
[[nodiscard]] core::Result<core::Written> takeAway(
    core::RecordStore &store, const core::Id<core::Person> &person, const QString &why);
[[nodiscard]] core::Result<core::Written> bringBack(core::RecordStore &store, const core::Id<core::Person> &person);
/// Those who were taken away from a family, the newest first.
[[nodiscard]] core::Result<QList<core::Stored<core::Person>>> readTaken(
    core::RecordStore &store, const core::ScopeId &family);

/// What joining a child to another family made; undo takes it back.
struct JoinedPerson {
    core::Id<core::Person> from; ///< as it stood in the old family
    core::Id<core::Person> to; ///< the person record in the other family
    core::ScopeId oldFamily;
    core::ScopeId newFamily;
    core::ChangeSet changed;
};
/// The person gets a record in the other family, and the two records name each other: all of it in one save, or
/// nothing.
[[nodiscard]] core::Result<JoinedPerson> joinToFamily(
    core::RecordStore &store, const core::Id<core::Person> &person, const core::ScopeId &family);
[[nodiscard]] core::Result<core::Written> undoJoin(core::RecordStore &store, const JoinedPerson &joined);

} // namespace doorstep::app
