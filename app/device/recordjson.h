// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/merge.h"
#include "core/store/storedrecord.h"
#include "core/types/kind.h"
#include "core/wire/fieldjson.h"

#include <QJsonObject>

/// Records as JSON with the field names of the declarations (README.md has the forms).
namespace doorstep::app::json {

using core::json::fromFields;
using core::json::fromKind;
using core::json::fromMoment;
using core::json::fromValue;
using core::json::toFields;
using core::json::toValue;

/// A record as it stands on this device.
[[nodiscard]] QJsonObject fromRecord(const core::KindInfo &kind, const core::StoredRecord &record);
[[nodiscard]] const char *sendingName(core::Sending sending);
/// The state of an unsent record as a person reads it.
[[nodiscard]] QString sendingWords(core::Sending sending);

} // namespace doorstep::app::json
