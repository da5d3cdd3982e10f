// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QList>

namespace doorstep::core {

/// The version of a trained dictionary: what both ends have beforehand, so that words which nearly every message holds
/// cost next to nothing in the first of them. 0: none. A version never changes once it has been given out; a new one is
/// made by tests/bench/traindictionary.cpp.
using DictionaryVersion = quint32;

/// Those that this program has, the newest first.
[[nodiscard]] const QList<DictionaryVersion> &knownDictionaries();
/// The first of ours that stands in `theirs`; 0 where there is none.
[[nodiscard]] DictionaryVersion commonDictionary(const QList<DictionaryVersion> &theirs);

/// One zstd frame (RFC 8878) that states its content size and names its dictionary, without the four bytes of the magic
/// number. A version that is not known here, or 0, is packed without. Thread-safe.
[[nodiscard]] QByteArray pack(const QByteArray &plain, DictionaryVersion version);
/// Of what pack() made. TooLarge where it says that it holds more than `most` bytes, before anything is allocated;
/// NotFound where its dictionary is not known here; Protocol where it is none. Thread-safe.
[[nodiscard]] Result<QByteArray> unpack(QByteArrayView packed, qsizetype most);

} // namespace doorstep::core
