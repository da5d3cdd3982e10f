// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/memorysyncstore.h"

namespace doorstep::sim {

/// The law that no words go nowhere, told without the merge code: from the order of the log and from what each author
/// had seen. `history` is one record's changes in the log's order, `now` what merging made of them. Says what is wrong
/// with the first change that ended neither in force, nor replaced by somebody who had seen it, nor beside the value in
/// force; nothing where all is well.
[[nodiscard]] std::optional<QString> lostWords(
    const std::vector<const core::PlacedChange *> &history, const test::MemorySyncStore::Record &now);

/// Whether `now`, what the device shows of the field, has what its user just saved: the value, or, where lists and
/// texts are put together, every part that was put in and no item that was taken out.
[[nodiscard]] bool isShown(const core::Change &saved, quint16 tag, const QByteArray *now);

/// A clash on a safety field is in force at its most protective value until somebody settles it.
[[nodiscard]] std::optional<QString> unsafeValue(const test::MemorySyncStore::Record &now);

} // namespace doorstep::sim
