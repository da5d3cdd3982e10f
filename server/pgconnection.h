// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

struct pg_conn;
struct pg_result;

namespace doorstep::server {

/// One named SQL statement; all of them are in server/sql.h. Prepared on a connection at its first use there.
struct Statement {
    const char *name;
    const char *text;
};

/// The parameters of one execution, in order, in PostgreSQL's binary format. Element order of the array forms is kept,
/// so that several arrays can be joined row by row with `unnest`.
class PgParams
{
public:
    PgParams &integer2(qint16 value);
    PgParams &integer4(qint32 value);
    PgParams &integer8(qint64 value);
    PgParams &boolean(bool value);
    PgParams &bytes(QByteArrayView value);
    PgParams &text(QStringView value);
    PgParams &uuid(const core::Uuid &value);
    PgParams &null();
    PgParams &integers2(std::span<const qint16> values);
    PgParams &integers4(std::span<const qint32> values);
    PgParams &integers8(std::span<const qint64> values);
    PgParams &booleans(const std::vector<bool> &values);
    PgParams &uuids(std::span<const core::Uuid> values);
    PgParams &byteArrays(std::span<const QByteArray> values);

    [[nodiscard]] const std::vector<std::optional<QByteArray>> &values() const { return m_values; }

private:
    std::vector<std::optional<QByteArray>> m_values;
};

/// The rows that one statement returned, in binary format. Reading a column as another type than the statement's is a
/// programming error and terminates.
class PgRows
{
public:
    explicit PgRows(pg_result *result = nullptr);

    [[nodiscard]] int size() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] qint16 integer2(int row, int column) const;
    [[nodiscard]] qint32 integer4(int row, int column) const;
    [[nodiscard]] qint64 integer8(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] core::Uuid uuid(int row, int column) const;
    /// Rows that an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] qint64 affected() const;

private:
    [[nodiscard]] QByteArrayView raw(int row, int column, int length = -1) const;
    struct Clear {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

/// One connection to PostgreSQL (or an engine that speaks its protocol). Not thread-safe: one user at a time, see
/// PgPool. Errors: Busy = serialisation failure or deadlock, run the whole transaction again; Offline = connection
/// lost, or to a standby, which takes no writes: not usable any more; InUse = a unique key is taken; Io = the statement
/// ran out of time or room, or was committed and its wait for a synchronous standby was cancelled, so that a failover
/// may undo it: doing it again waits again; Internal = everything else.
class PgConnection
{
public:
    [[nodiscard]] static core::Result<PgConnection> open(const QString &connectionString);
    ~PgConnection();
    PgConnection(PgConnection &&) noexcept;
    PgConnection &operator=(PgConnection &&) = delete;

    /// One statement, one round trip.
    [[nodiscard]] core::Result<PgRows> run(const Statement &statement, const PgParams &params = {});
    /// The same for an answer that may be long: `use` sees one row at a time, row 0 of its rows. The first error of
    /// `use` is the answer, and it is not called again.
    using UseRow = std::function<core::Result<core::Done>(const PgRows &)>;
    [[nodiscard]] core::Result<core::Done> each(const Statement &statement, const PgParams &params, const UseRow &use);
    /// SQL text of several statements without parameters; for migrations and for making databases only.
    [[nodiscard]] core::Result<core::Done> runScript(const QString &sql);

    [[nodiscard]] bool isUsable() const;
    /// A transaction was begun and neither committed nor rolled back.
    [[nodiscard]] bool isInTransaction() const;

private:
    friend class PgPipeline;
    struct State;
    explicit PgConnection(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// Several statements sent together: one round trip for all, results in order. The first failure fails the whole.
///
///     PgPipeline pipeline(connection);
///     pipeline.add(sql::begin).add(sql::lockHead, PgParams().uuid(scope));
///     Result<std::vector<PgRows>> rows = pipeline.run();
class PgPipeline
{
public:
    explicit PgPipeline(PgConnection &connection) : m_connection(connection) {}

    PgPipeline &add(const Statement &statement, PgParams params = {});
    [[nodiscard]] core::Result<std::vector<PgRows>> run();
    /// Of one statement; PgConnection::each.
    [[nodiscard]] core::Result<core::Done> each(const PgConnection::UseRow &use);

private:
    struct Step {
        Statement statement;
        PgParams params;
    };
    // What is expected back, in order: the answer to a PREPARE (no rows for the caller) or to a statement.
    struct Expected {
        const char *statement;
        bool prepares;
    };
    [[nodiscard]] core::Result<std::vector<Expected>> send();

    PgConnection &m_connection;
    std::vector<Step> m_steps;
};

} // namespace doorstep::server
