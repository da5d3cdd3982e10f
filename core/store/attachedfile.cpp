// SPDX-License-Identifier: Apache-2.0
#include "core/store/attachedfile.h"

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// What somebody put their hand to goes first, then what was said; a photo is the largest and waits longest.
FileBox::Urgency urgencyOf(AttachmentType type)
{
    switch (type) {
    case AttachmentType::Signature:
    case AttachmentType::Drawing: return FileBox::Urgency::First;
    case AttachmentType::Audio: return FileBox::Urgency::Second;
    case AttachmentType::Photo: break;
    }
    return FileBox::Urgency::Last;
}

} // namespace

Result<Attached> attachFile(RecordStore &store, const FileBox &box, const ScopeId &scope, Attachment what,
    QByteArrayView plain, const std::optional<Uuid> &draft)
{
    if (plain.isEmpty() || !what.type || what.shows.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, u"a file needs bytes, a type, and words for who cannot see or hear it"_s);
    const auto id = RecordId::create();
    const auto sealed = box.seal(scope, id, urgencyOf(*what.type), plain);
    if (!sealed)
        return sealed.error();
    what.size = sealed->size;
    what.sha256 = sealed->sha256;
    what.key = sealed->key.view().toByteArray();
    const Edit edit = newRecord(scope, kindOf<Attachment>.scope, id, what);
    const auto written = store.write(std::span(&edit, 1), draft);
    if (!written) {
        if (auto gone = box.discard(id); !gone)
            return gone.error();
        return written.error();
    }
    return Attached{id, written->changed};
}

Result<QByteArray> openAttached(RecordStore &store, const FileBox &box, const RecordId &id)
{
    const auto record = store.find(Id<Attachment>(id));
    if (!record)
        return record.error();
    if (record->record.deleted)
        return fail(ErrorCode::NotFound, u"the record of a file is deleted"_s);
    return box.open(id, SecretBytes::copyOf(record->value.key));
}

} // namespace doorstep::core
