// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/types/id.h"

#include <QSet>

namespace doorstep::core {

/// Records of scopes that started anew because the server has another history of them, and that the new one has not
/// named yet. They stay as they were: the device may be the only place that still has them. Once a change names one,
/// the new history alone says what it is. One thread; the database outlives it.
class HeldOver
{
public:
    explicit HeldOver(Database &database) : m_database(database) {}

    /// Every record of the scope in `table`, the table of `kind` (0: the one of kinds that are not known).
    [[nodiscard]] Result<Done> hold(qint64 scope, const QByteArray &table, quint16 kind);
    [[nodiscard]] Result<bool> any(qint64 scope);
    /// True: it was held, and is no longer.
    [[nodiscard]] Result<bool> release(qint64 scope, quint16 kind, const RecordId &record);
    [[nodiscard]] Result<Done> forget(qint64 scope);
    [[nodiscard]] Result<QSet<RecordId>> all(qint64 scope);

private:
    Database &m_database;
};

} // namespace doorstep::core
