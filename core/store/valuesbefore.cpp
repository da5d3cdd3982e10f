// SPDX-License-Identifier: Apache-2.0
#include "core/store/valuesbefore.h"

namespace doorstep::core {

Result<Done> ValuesBefore::keep(const Field &field, const Value &value, bool again)
{
    const auto insert = m_database.cached(
        again ? "INSERT OR IGNORE INTO value_before(scope, record, tag, value, since, until) VALUES(?,?,?,?,?,?)"
              : "REPLACE INTO value_before(scope, record, tag, value, since, until) VALUES(?,?,?,?,?,?)");
    if (!insert)
        return insert.error();
    Statement &out = **insert;
    out.bind(1, field.scope).bind(2, field.record).bind(3, field.tag).bindBlob(4, value.bytes);
    return out.bind(5, qint64(value.from)).bind(6, qint64(value.until)).run();
}

Result<std::optional<ValuesBefore::Value>> ValuesBefore::find(const Field &field)
{
    const auto select = m_database.cached(
        "SELECT value, since, until FROM value_before WHERE scope=? AND record=? AND tag=?");
    if (!select)
        return select.error();
    const ResetLater later(**select);
    const auto row = (*select)->bind(1, field.scope).bind(2, field.record).bind(3, field.tag).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Value>();
    const Statement &in = **select;
    return std::optional(Value{in.blob(0).toByteArray(), Seq(in.integer(1)), Seq(in.integer(2))});
}

Result<Done> ValuesBefore::removeRecord(const RecordId &record, qint64 scope)
{
    const auto remove = m_database.cached("DELETE FROM value_before WHERE scope=? AND record=?");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, scope).bind(2, record).run();
}

Result<Done> ValuesBefore::removeScope(qint64 scope)
{
    const auto remove = m_database.cached("DELETE FROM value_before WHERE scope=?");
    if (!remove)
        return remove.error();
    return (*remove)->bind(1, scope).run();
}

} // namespace doorstep::core
