// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/records/visit.h"

namespace doorstep::app {

/// How long the recording of one visit took, in seconds, in its owner's own scope: nobody else ever reads it. Adds to
/// what is there. Store thread.
[[nodiscard]] core::Result<core::Written> addRecordingTime(core::RecordStore &store, const core::UserId &user,
    const core::Id<core::Visit> &visit, qint64 seconds, QDate today);

/// 0 where nothing is kept yet.
[[nodiscard]] core::Result<qint64> recordingSeconds(
    core::RecordStore &store, const core::UserId &user, const core::Id<core::Visit> &visit);

} // namespace doorstep::app
