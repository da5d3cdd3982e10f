// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/merge.h"
#include "core/store/storedrecord.h"
#include "core/types/kind.h"

#include <QJsonObject>
#include <QJsonValue>

/// Records as JSON with the field names of the declarations (README.md has the forms).
namespace doorstep::app::json {

/// One value; null for "not set". A choice that this version has no name for is its number.
[[nodiscard]] QJsonValue fromValue(const core::FieldInfo &field, const core::Value &value);
/// InvalidInput with the field's name where `json` is not a value of the field.
[[nodiscard]] core::Result<core::Value> toValue(const core::FieldInfo &field, const QJsonValue &json);

/// Tags that this version does not know appear under "unknown" as base64 of their bytes.
[[nodiscard]] QJsonObject fromFields(const core::KindInfo &kind, const core::FieldMap &fields);
/// InvalidInput for a name that the kind does not have. null clears a field.
[[nodiscard]] core::Result<core::FieldMap> toFields(const core::KindInfo &kind, const QJsonObject &json);

[[nodiscard]] QJsonObject fromKind(const core::KindInfo &kind);
[[nodiscard]] QJsonObject fromRecord(const core::KindInfo &kind, const core::StoredRecord &record);
[[nodiscard]] const char *sendingName(core::Sending sending);
/// The state of an unsent record as a person reads it.
[[nodiscard]] QString sendingWords(core::Sending sending);

/// Date and time in UTC with milliseconds.
[[nodiscard]] QString fromMoment(core::Timestamp moment);

} // namespace doorstep::app::json
