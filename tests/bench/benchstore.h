// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace doorstep::bench {

/// The real store with `records` records over `scopes` scopes in an empty `folder`: bulk apply, durable save of a
/// visit, search as you type, and opening from the root key.
[[nodiscard]] QJsonObject measureStore(const QString &folder, int records, int scopes);

/// The same rows in the same SQLCipher by hand (FloorDatabase): what no store on this library can be faster than.
[[nodiscard]] QJsonObject measureFloor(const QString &folder, int records, int scopes);

/// One scope of `records` records whose log has `edits` changes of each, taken by an empty store as its log and as a
/// snapshot: bytes and times of both.
[[nodiscard]] QJsonObject measureLongLog(const QString &folder, int records, int edits);

} // namespace doorstep::bench
