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
/// The first address line of a home, then how to get in, pets and parking, in one line.
[[nodiscard]] QString placeLine(const core::Household &home);

/// One tie in one view has one id on every device, so that two devices that draw it offline draw one.
[[nodiscard]] core::Id<core::Relationship> tieId(
    const core::RecordId &from, const core::RecordId &to, const core::RecordId &view);

/// What joining a child to another family made; undo takes it back.
struct JoinedPerson {
    core::Id<core::Person> from; ///< as it stood in the old family
    core::Id<core::Person> to;   ///< the person record in the other family
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
