// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"

namespace doorstep::app {

/// What one change writes, a line for each field as its own page would show it, for whoever reads it without its
/// record. What cannot be read on this device is said to be so, and never passed over. On the store's thread.
[[nodiscard]] QString changeWords(
    core::RecordStore &store, quint16 recordKind, core::Op op, const core::FieldMap &fields, QDate today);

} // namespace doorstep::app
