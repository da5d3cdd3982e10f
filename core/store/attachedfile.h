// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/filebox.h"
#include "core/store/recordstore.h"
#include "core/types/records/attachment.h"

namespace doorstep::core {

/// A file that was saved with its record.
struct Attached {
    RecordId id;
    ChangeSet changed;
};

/// Saves a file of a family and its record: first the bytes, then `what` with their size, checksum and key. When it
/// returns both are on the disk, and `draft` is gone with them. What can be refused is refused before the record is
/// written, and nothing is left then. TooLarge: over limits::blobBytes; InvalidInput: no bytes, no type or no words
/// that say what it shows.
[[nodiscard]] Result<Attached> attachFile(RecordStore &store, const FileBox &box, const ScopeId &scope, Attachment what,
    QByteArrayView plain, const std::optional<Uuid> &draft = std::nullopt);

/// The file's bytes, if they are on this device. NotFound: no such record here. Missing: the bytes are not here.
/// Damaged: they are not those of the record.
[[nodiscard]] Result<QByteArray> openAttached(RecordStore &store, const FileBox &box, const RecordId &id);

} // namespace doorstep::core
