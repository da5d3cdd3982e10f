// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/change.h"
#include "core/wire/packing.h"

namespace doorstep::core {

/// The value of a sync request's key 5: what a device pushes, group by group.
[[nodiscard]] QByteArray encodePush(const QList<PushGroup> &push);
[[nodiscard]] QList<PushGroup> readPush(CborReader &in);

/// The same, packed with a dictionary: the second item of key 11. Empty where that saves no bytes.
[[nodiscard]] QByteArray packPush(const QByteArray &encoded, DictionaryVersion version);
/// NotFound where the dictionary is not known here; Protocol, TooLarge.
[[nodiscard]] Result<QList<PushGroup>> unpackPush(QByteArrayView packed);

/// Dictionaries that one end names.
void writeVersions(CborWriter &out, const QList<DictionaryVersion> &versions);
[[nodiscard]] QList<DictionaryVersion> readVersions(CborReader &in);

} // namespace doorstep::core
