// SPDX-License-Identifier: Apache-2.0
#include "server/pgconnection.h"

#include <QSet>

#include <libpq-fe.h>
#include <poll.h>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::Error;
using core::ErrorCode;
using core::fail;
using core::Result;

struct PgConnection::State {
    PGconn *connection = nullptr;
    QSet<QByteArray> prepared;
    bool lost = false; // whatever libpq says of it: the database behind it is not the one to write to
    bool unconfirmed = false; // a commit of this pipeline is on this machine's disk alone

    ~State() { PQfinish(connection); }

    // A commit whose wait for a synchronous standby was cancelled is answered as done, with a warning and no SQLSTATE
    // of its own; the text is in the language of that server, the place in PostgreSQL's source is not.
    static void notice(void *state, const PGresult *result)
    {
        if (qstrcmp(PQresultErrorField(result, PG_DIAG_SOURCE_FUNCTION), "SyncRepWaitForLSN") == 0)
            static_cast<State *>(state)->unconfirmed = true;
    }

    // How a pipeline ended that was answered to its end.
    std::optional<Error> ended(std::optional<Error> error)
    {
        if (std::exchange(unconfirmed, false) && !error)
            error = fail(ErrorCode::Io, u"commit: no standby has confirmed it, the wait was cancelled"_s);
        lost = lost || (error && error->code == ErrorCode::Offline);
        return error;
    }
};

namespace {

// SQLSTATE classes: PostgreSQL's documentation, appendix A. Only the state and the first line go on: neither repeats
// parameter values under log_parameter_max_length_on_error = 0 and default verbosity.
Error errorFrom(const char *statement, const QByteArray &state, const QByteArray &message)
{
    ErrorCode code = ErrorCode::Internal;
    if (state == "40001" || state == "40P01")
        code = ErrorCode::Busy;
    else if (state == "23505")
        code = ErrorCode::InUse;
    else if (state.startsWith("08") || state.startsWith("57P") || state == "25006" || state.isEmpty())
        code = ErrorCode::Offline;
    else if (state == "57014" || state.startsWith("53"))
        code = ErrorCode::Io;
    const qsizetype line = message.indexOf('\n');
    const QByteArray first = line < 0 ? message : message.first(line);
    return fail(
        code, u"%1: %2 %3"_s.arg(QString::fromLatin1(statement), QString::fromLatin1(state), QString::fromUtf8(first)));
}

Error errorFrom(const char *statement, const PGresult *result)
{
    return errorFrom(
        statement, PQresultErrorField(result, PG_DIAG_SQLSTATE), PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
}

Error connectionError(const char *statement, PGconn *connection)
{
    return errorFrom(statement, QByteArray(), PQerrorMessage(connection));
}

// Sends what libpq has queued while reading what comes back, so that neither side waits on a full socket.
bool flushAll(PGconn *connection)
{
    while (true) {
        const int left = PQflush(connection);
        if (left <= 0)
            return left == 0;
        pollfd socket{PQsocket(connection), POLLIN | POLLOUT, 0};
        if (::poll(&socket, 1, -1) < 0 && errno != EINTR)
            return false;
        if ((socket.revents & POLLIN) && !PQconsumeInput(connection))
            return false;
    }
}

// Connects as the string says; where it says nothing of the kind, gives up on a server that does not answer and on a
// peer that has gone silent (seconds, milliseconds).
PGconn *connectWithin(const QByteArray &connectionString)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
        PQconninfoParse(connectionString.constData(), nullptr), &PQconninfoFree);
    if (!parsed)
        return PQconnectdb(connectionString.constData()); // which says what is wrong with it
    std::vector<const char *> names, values;
    const auto add = [&](const char *name, const char *value) {
        names.push_back(name);
        values.push_back(value);
    };
    add("connect_timeout", "10");
    add("tcp_user_timeout", "30000");
    for (const PQconninfoOption *option = parsed.get(); option->keyword; ++option) {
        if (option->val) // a later one of the same name counts
            add(option->keyword, option->val);
    }
    add(nullptr, nullptr);
    return PQconnectdbParams(names.data(), values.data(), 0);
}

bool sendOne(PGconn *connection, const Statement &statement, const PgParams &params)
{
    const auto &values = params.values();
    std::vector<const char *> data(values.size());
    std::vector<int> lengths(values.size());
    const std::vector<int> formats(values.size(), 1);
    for (size_t i = 0; i < values.size(); ++i) {
        data[i] = values[i] ? values[i]->constData() : nullptr;
        lengths[i] = values[i] ? int(values[i]->size()) : 0;
    }
    return PQsendQueryPrepared(
               connection, statement.name, int(values.size()), data.data(), lengths.data(), formats.data(), 1)
           == 1;
}

} // namespace

PgConnection::PgConnection(std::unique_ptr<State> state) : m_state(std::move(state)) {}
PgConnection::PgConnection(PgConnection &&) noexcept = default;
PgConnection::~PgConnection() = default;

Result<PgConnection> PgConnection::open(const QString &connectionString)
{
    auto state = std::make_unique<State>();
    state->connection = connectWithin(connectionString.toUtf8());
    if (PQstatus(state->connection) != CONNECTION_OK)
        return connectionError("connect", state->connection);
    PQsetnonblocking(state->connection, 1);
    PQsetNoticeReceiver(state->connection, State::notice, state.get());
    return PgConnection(std::move(state));
}

bool PgConnection::isUsable() const
{
    return m_state && !m_state->lost && PQstatus(m_state->connection) == CONNECTION_OK
           && PQpipelineStatus(m_state->connection) == PQ_PIPELINE_OFF;
}

bool PgConnection::isInTransaction() const
{
    return m_state && PQtransactionStatus(m_state->connection) != PQTRANS_IDLE;
}

Result<Done> PgConnection::runScript(const QString &sql)
{
    PGresult *result = PQexec(m_state->connection, sql.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    Result<Done> done = Done{};
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        done = result ? errorFrom("script", result) : connectionError("script", m_state->connection);
    PQclear(result);
    return done;
}

Result<PgRows> PgConnection::run(const Statement &statement, const PgParams &params)
{
    PgPipeline pipeline(*this);
    Result<std::vector<PgRows>> rows = pipeline.add(statement, params).run();
    if (!rows)
        return rows.error();
    return std::move(rows->front());
}

PgPipeline &PgPipeline::add(const Statement &statement, PgParams params)
{
    m_steps.push_back({statement, std::move(params)});
    return *this;
}

Result<Done> PgConnection::each(const Statement &statement, const PgParams &params, const UseRow &use)
{
    PgPipeline pipeline(*this);
    return pipeline.add(statement, params).each(use);
}

Result<std::vector<PgPipeline::Expected>> PgPipeline::send()
{
    PgConnection::State &state = *m_connection.m_state;
    PGconn *connection = state.connection;
    const std::vector<Step> steps = std::exchange(m_steps, {});
    std::vector<Expected> expected;
    QSet<QByteArray> newlyPrepared;
    if (PQenterPipelineMode(connection) != 1)
        return connectionError("pipeline", connection);
    for (const Step &step : steps) {
        const QByteArray name(step.statement.name);
        if (!state.prepared.contains(name) && !newlyPrepared.contains(name)) {
            if (PQsendPrepare(connection, name.constData(), step.statement.text, 0, nullptr) != 1)
                return connectionError(step.statement.name, connection);
            newlyPrepared.insert(name);
            expected.push_back({step.statement.name, true});
        }
        if (!sendOne(connection, step.statement, step.params))
            return connectionError(step.statement.name, connection);
        expected.push_back({step.statement.name, false});
    }
    if (PQpipelineSync(connection) != 1 || !flushAll(connection))
        return connectionError("pipeline", connection);
    return expected;
}

Result<std::vector<PgRows>> PgPipeline::run()
{
    PgConnection::State &state = *m_connection.m_state;
    PGconn *connection = state.connection;
    const Result<std::vector<Expected>> expected = send();
    if (!expected)
        return expected.error();

    std::vector<PgRows> rows;
    std::optional<Error> error;
    for (const Expected &one : *expected) {
        PGresult *result = PQgetResult(connection);
        const ExecStatusType status = PQresultStatus(result);
        const bool good = result && (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK);
        if (!result && PQstatus(connection) != CONNECTION_OK)
            return connectionError(one.statement, connection);
        if (!good && !error)
            error = result ? errorFrom(one.statement, result) : connectionError(one.statement, connection);
        if (good && one.prepares)
            state.prepared.insert(one.statement);
        if (one.prepares || !good)
            PQclear(result);
        else
            rows.emplace_back(result);
        if (PQstatus(connection) != CONNECTION_OK)
            return error ? *error : connectionError(one.statement, connection);
        PQclear(PQgetResult(connection)); // the null result that ends this statement's answer
    }
    PQclear(PQgetResult(connection)); // the answer to the sync
    if (PQexitPipelineMode(connection) != 1 && !error)
        error = connectionError("pipeline", connection);
    error = state.ended(error);
    if (error)
        return *error;
    return rows;
}

Result<Done> PgPipeline::each(const PgConnection::UseRow &use)
{
    PgConnection::State &state = *m_connection.m_state;
    PGconn *connection = state.connection;
    const Result<std::vector<Expected>> expected = send();
    if (!expected)
        return expected.error();
    std::optional<Error> error;
    for (const Expected &one : *expected) {
        if (!one.prepares)
            PQsetSingleRowMode(connection);
        while (PGresult *result = PQgetResult(connection)) {
            const PgRows row(result);
            const ExecStatusType status = PQresultStatus(result);
            if (status == PGRES_COMMAND_OK && one.prepares)
                state.prepared.insert(one.statement);
            const bool good = status == PGRES_SINGLE_TUPLE || status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK;
            if (!good && !error)
                error = errorFrom(one.statement, result);
            if (status == PGRES_SINGLE_TUPLE && !error) {
                if (Result<Done> used = use(row); !used)
                    error = used.error();
            }
            if (PQstatus(connection) != CONNECTION_OK)
                return error ? *error : connectionError(one.statement, connection);
        }
        if (PQstatus(connection) != CONNECTION_OK)
            return error ? *error : connectionError(one.statement, connection);
    }
    PQclear(PQgetResult(connection)); // the answer to the sync
    if (PQexitPipelineMode(connection) != 1 && !error)
        error = connectionError("pipeline", connection);
    error = state.ended(error);
    return error ? Result<Done>(*error) : Result<Done>(Done{});
}

} // namespace doorstep::server
