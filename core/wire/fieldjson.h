// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/types/result.h"
#include "core/types/time.h"
#include "core/wire/fieldmap.h"

#include <QJsonObject>
#include <QJsonValue>

/// Field values as JSON with the names of the declarations (app/device/README.md has the forms): what a device without
/// a screen reads and writes, and what an export holds. Pure functions; any thread.
namespace doorstep::core::json {

/// One value; null for "not set". A choice that this version has no name for is its number.
[[nodiscard]] QJsonValue fromValue(const FieldInfo &field, const Value &value);
/// InvalidInput with the field's name where `json` is not a value of the field.
[[nodiscard]] Result<Value> toValue(const FieldInfo &field, const QJsonValue &json);

/// Tags that this version does not know appear under "unknown" as base64 of their bytes.
[[nodiscard]] QJsonObject fromFields(const KindInfo &kind, const FieldMap &fields);
/// InvalidInput for a name that the kind does not have. null clears a field.
[[nodiscard]] Result<FieldMap> toFields(const KindInfo &kind, const QJsonObject &json);

/// The declaration itself: number, name, scope kind, writers, and every field with type, merge rule and class.
[[nodiscard]] QJsonObject fromKind(const KindInfo &kind);

/// Date and time in UTC with milliseconds.
[[nodiscard]] QString fromMoment(Timestamp moment);

} // namespace doorstep::core::json
