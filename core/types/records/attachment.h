// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"

namespace doorstep::core {

struct Person;

/// What a file is. The bytes of a drawing or a signature are the app's own strokes, those of the others a format that
/// every device knows.
enum class AttachmentType { Photo, Audio, Drawing, Signature };
template<>
inline constexpr std::array enumNames<AttachmentType>{"photo", "audio", "drawing", "signature"};

/// A file that belongs to a record of the same scope. The record syncs with the text; the bytes follow by themselves,
/// encrypted on the device under a key of their own that stands here, so that whoever holds the scope can open them.
/// A file has no name: what it shows is said in words, which are also what somebody hears who cannot see it.
struct Attachment : Provenance {
    std::optional<RecordId> of; ///< the record that it belongs to
    std::optional<qint64> ofKind; ///< the number of that record's kind
    std::optional<AttachmentType> type;
    std::optional<qint64> size; ///< bytes, as encrypted: what a download costs
    QByteArray sha256; ///< of the encrypted bytes
    QByteArray key; ///< 32 bytes
    QString shows; ///< what can be seen or heard, in words
    QList<Id<Person>> ofWhom;
    QString why; ///< why it was taken
    QString agreedBy; ///< who said yes to it, in words
    std::optional<Timestamp> takenAt;
};

template<>
inline constexpr auto fieldsOf<Attachment> = fields<Attachment>(
    field<&Attachment::of>(1, "of", Merge::M1Union, DataClass::FamilyPrivate),
    field<&Attachment::ofKind>(2, "of_kind", Merge::M1Union, DataClass::FamilyPrivate),
    field<&Attachment::type>(3, "type", Merge::M1Union, DataClass::FamilyPrivate),
    field<&Attachment::size>(4, "size", Merge::M1Union, DataClass::FamilyPrivate),
    field<&Attachment::sha256>(5, "sha256", Merge::M1Union, DataClass::FamilyPrivate),
    field<&Attachment::key>(6, "key", Merge::M1Union, DataClass::FamilyPrivate),
    field<&Attachment::shows>(7, "shows", Merge::M2LastShown, DataClass::FamilyPrivate).search(),
    field<&Attachment::ofWhom>(8, "of_whom", Merge::M4Set, DataClass::FamilyPrivate),
    field<&Attachment::why>(9, "why", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Attachment::agreedBy>(10, "agreed_by", Merge::M2LastShown, DataClass::FamilyPrivate),
    field<&Attachment::takenAt>(11, "taken_at", Merge::M1Union, DataClass::FamilyPrivate));

template<>
inline constexpr KindInfo kindOf<Attachment>{
    35, "attachment", ScopeKind::Family, practitioners | Role::YoungPerson, fieldsOf<Attachment>};

} // namespace doorstep::core
