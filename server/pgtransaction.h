// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pgconnection.h"
#include "server/sql.h"

namespace doorstep::server {

/// Guards one transaction: whatever leaves the scope without a commit is rolled back. `begin` puts the opening
/// statements at the head of a pipeline and names the acting device to the database; it is the only place that does, so
/// that row-level security has one source of truth.
class PgTransaction
{
public:
    explicit PgTransaction(PgConnection &connection) : m_connection(connection) {}
    PgTransaction(const PgTransaction &) = delete;
    ~PgTransaction()
    {
        if (m_connection.isUsable() && m_connection.isInTransaction())
            (void)m_connection.run(sql::rollback);
    }

    static void begin(PgPipeline &pipeline, const core::DeviceId &device)
    {
        pipeline.add(sql::begin).add(sql::actAs, PgParams().text(device.toString()));
    }
    /// How many results `begin` puts before those of the caller's statements.
    static constexpr size_t beginResults = 2;

    [[nodiscard]] core::Result<core::Done> begin(const core::DeviceId &device)
    {
        PgPipeline pipeline(m_connection);
        begin(pipeline, device);
        auto rows = pipeline.run();
        return rows ? core::Result<core::Done>(core::Done{}) : rows.error();
    }

    [[nodiscard]] core::Result<core::Done> commit()
    {
        auto rows = m_connection.run(sql::commit);
        return rows ? core::Result<core::Done>(core::Done{}) : rows.error();
    }

private:
    PgConnection &m_connection;
};

} // namespace doorstep::server
