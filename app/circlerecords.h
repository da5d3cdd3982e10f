// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlemodel.h"
#include "app/familyrecords.h"
#include "core/types/records/user.h"

namespace doorstep::app {

/// Who looks, and as whose view.
struct CircleReader {
    core::UserId user;
    core::Post post = core::Post::SocialWorker;
    QString view; ///< key of CircleModel::View; empty: the first
    QDate today;
};

/// Reads a family's circle; store thread, as everything here.
[[nodiscard]] core::Result<CircleModel::Picture> readCircle(
    core::RecordStore &store, const core::ScopeId &scope, const CircleReader &reader);

[[nodiscard]] QString ringWords(int ring);

} // namespace doorstep::app
