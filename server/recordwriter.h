// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"
#include "core/types/scope.h"
#include "core/types/time.h"
#include "core/wire/recordcodec.h"

#include <optional>
#include <span>

namespace doorstep::server {

class ChangeLog;

/// A record, or new values of one, that the organisation itself writes (import, seed, administration).
struct RecordWrite {
    core::RecordId id;
    quint16 kind = 0;
    core::FieldMap fields;                       ///< what is set; fields not named here are left as they are
    std::optional<core::Timestamp> when;         ///< when it was made, for display; nothing = now
    std::optional<core::UserId> author;          ///< nothing = the writer's author

    /// `RecordWrite::of(id, visit)` for any declared struct.
    template<class Record>
    [[nodiscard]] static RecordWrite of(const core::RecordId &id, const Record &record)
    {
        return {id, core::kindOf<Record>.number, core::toFields(record), {}, {}};
    }
};

/// Writes records into the change log as one device, the server's own: the same log, chain and merge as an edit from a
/// phone, so that devices receive them by sync.
///
/// - Idempotent: a change's id is derived from record, kind, fields and `when`; writing the same again writes nothing.
/// - What a person has edited since is not overwritten silently: writes carry "saw nothing of other devices", so that
/// the
///   merge rule of each field decides; later writes of the same writer are no conflict with its earlier ones.
/// - Rights are not checked; the scope is created when it is not there (its root record is the caller's to write).
/// - Changes of one call are written in order, in transactions of up to 2,000 changes.
///
/// Blocking. Not thread-safe; make one per thread.
class RecordWriter
{
public:
    struct Summary {
        qint64 written = 0;
        qint64 alreadyThere = 0;
        qint64 conflicts = 0; ///< fields where a person's value and this one now stand side by side
        qint64 refused = 0;   ///< not valid for their kind; nothing of them was written
    };

    /// `log` must outlive the writer. `device` is the writer's device id: the same for every run of the same importer.
    RecordWriter(ChangeLog &log, const core::DeviceId &device, const core::UserId &author);

    [[nodiscard]] core::Result<Summary> write(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records);

private:
    ChangeLog &m_log;
    core::DeviceId m_device;
    core::UserId m_author;
};

} // namespace doorstep::server
