// SPDX-License-Identifier: Apache-2.0
#include "server/organisation.h"

#include "core/types/kinds.h"
#include "core/types/records/organisation.h"
#include "core/types/tagof.h"
#include "core/wire/recordcodec.h"
#include "server/consequences.h"
#include "server/migrations.h"
#include "server/sql.h"

#include <QDateTime>

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::ScopeKind;

namespace {

constexpr auto databaseName = "doorstep";

core::Timestamp now() { return {QDateTime::currentMSecsSinceEpoch()}; }

Result<Done> makeDatabase(const PgCluster &cluster)
{
    Result<PgConnection> connection = PgConnection::open(cluster.connectionString(u"postgres"_s));
    if (!connection)
        return connection.error();
    Result<Done> made = connection->runScript(u"create database doorstep"_s);
    // 42P04: it is there already; an Internal error here with the database present is found out on connecting to it.
    return PgConnection::open(cluster.connectionString(QString::fromLatin1(databaseName))) ? Result<Done>(Done{})
                                                                                           : made;
}

// A database of somebody else, with our own limits, and durable where its role is not: what is acknowledged is on disk.
Result<PgConnection> connectTo(const QString &external)
{
    Result<PgConnection> connection = PgConnection::open(external);
    if (!connection)
        return connection;
    const Result<Done> set = connection->runScript(QString::fromLatin1(sql::ownLimits));
    return set ? std::move(connection) : Result<PgConnection>(set.error());
}

} // namespace

Organisation::~Organisation() = default;

Result<std::unique_ptr<Organisation>> Organisation::open(const Options &options)
{
    Result<DataFolder> data = DataFolder::read(options.dataFolder);
    if (!data)
        return data.error();
    std::unique_ptr<Organisation> opened(new Organisation(std::move(*data)));
    const QString external = options.database.isEmpty() ? opened->m_data.database : options.database;
    PgPool::Connect connect;
    if (external.isEmpty()) {
        Result<PgCluster> cluster = PgCluster::open({opened->m_data.path, options.survivesPowerCut, true});
        if (!cluster)
            return cluster.error();
        opened->m_cluster = std::make_unique<PgCluster>(std::move(*cluster));
        if (Result<Done> made = makeDatabase(*opened->m_cluster); !made)
            return made.error();
        connect = [raw = opened.get()] { return raw->connectToCluster(); };
    } else {
        connect = [external] { return connectTo(external); };
    }
    opened->m_pool = std::make_unique<PgPool>(std::move(connect), options.connections);
    {
        Result<PgPool::Lease> lease = opened->m_pool->take();
        if (!lease)
            return lease.error();
        if (Result<Done> migrated = migrate(**lease); !migrated)
            return migrated.error();
    }
    opened->m_log = std::make_unique<PgChangeLog>(*opened->m_pool, opened->m_data.serverDevice, opened->serverUser());
    opened->m_log->setConsequences(consequencesOf);
    return opened;
}

Result<PgConnection> Organisation::connectToCluster()
{
    const QString target = m_cluster->connectionString(QString::fromLatin1(databaseName))
                           + u" options='-c statement_timeout=60s -c idle_in_transaction_session_timeout=30s'"_s;
    Result<PgConnection> connection = PgConnection::open(target);
    if (connection)
        return connection;
    // PostgreSQL may have been killed: start it again, once, whoever comes first.
    const std::lock_guard lock(m_clusterMutex);
    if (Result<Done> running = m_cluster->ensureRunning(); !running)
        return running.error();
    return PgConnection::open(target);
}

Result<Done> Organisation::writeOwnRecord()
{
    core::Organisation record;
    record.name = m_data.name;
    const RecordWrite write = RecordWrite::of(core::rootRecord(scope()), record);
    auto written = RecordWriter(*m_log, m_data.serverDevice, serverUser())
                       .write(scope(), ScopeKind::Organisation, {&write, 1});
    return written ? Result<Done>(Done{}) : written.error();
}

Result<Done> Organisation::offerDrafts(const QStringList &languages)
{
    core::Organisation record;
    record.draftLanguages = languages;
    core::FieldMap fields = core::toFields(record); // nothing else of the record: its name stays as it is
    if (languages.isEmpty())
        fields.set(core::tagOf<core::Organisation>("draft_languages"), core::clearedValue());
    return writeOwnFields(fields);
}

Result<Done> Organisation::beForPractice()
{
    const auto own = m_log->record(scope(), core::rootRecord(scope()));
    if (!own)
        return own.error();
    if (*own) {
        const auto known = core::fromFields<core::Organisation>((*own)->fields);
        if (!known)
            return known.error();
        if (known->practice == true)
            return Done{};
    }
    const auto people = users();
    if (!people)
        return people.error();
    if (!people->empty())
        return core::fail(ErrorCode::InvalidInput,
            u"this organisation has people already; made-up ones belong to an organisation of their own"_s);
    core::Organisation record;
    record.practice = true;
    return writeOwnFields(core::toFields(record));
}

// Nothing else of the record: what is not named stays as it is.
Result<Done> Organisation::writeOwnFields(const core::FieldMap &fields)
{
    const RecordWrite write{core::rootRecord(scope()), core::kindOf<core::Organisation>.number, fields, now(), {}};
    auto written = RecordWriter(*m_log, m_data.serverDevice, serverUser())
                       .write(scope(), ScopeKind::Organisation, {&write, 1});
    return written ? Result<Done>(Done{}) : written.error();
}

RecordWriter Organisation::writer(const char *purpose) { return {*m_log, writerDevice(purpose), serverUser()}; }

core::DeviceId Organisation::writerDevice(const char *purpose) const
{
    return core::DeviceId(core::Uuid::v5(m_data.serverDevice, QByteArrayView(purpose)));
}

Result<std::vector<Organisation::SetAside>> Organisation::setAside()
{
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<std::vector<SetAside>> {
        auto rows = connection.run(sql::setAside, PgParams().integer8(now().ms));
        if (!rows)
            return rows.error();
        std::vector<SetAside> found;
        found.reserve(size_t(rows->size()));
        for (int row = 0; row < rows->size(); ++row)
            found.push_back({{rows->integer8(row, 0)}, core::QuarantineReason(rows->integer2(row, 1)),
                core::ScopeKind(rows->integer2(row, 2)), core::ScopeId(rows->uuid(row, 3)),
                core::ChangeId(rows->uuid(row, 4)), rows->isNull(row, 5) ? u"somebody unknown"_s : rows->text(row, 5),
                rows->isNull(row, 6) ? u"an unknown device"_s : rows->text(row, 6), rows->integer8(row, 7)});
        return found;
    });
}

Result<core::KeptOutcome> Organisation::decide(
    const core::ChangeId &change, core::KeptDecision decision, const QString &why)
{
    const Result<std::vector<SetAside>> waiting = setAside();
    if (!waiting)
        return waiting.error();
    const auto found = std::ranges::find(*waiting, change, &SetAside::change);
    if (found == waiting->end())
        return fail(ErrorCode::NotFound, u"no change of that id waits in quarantine"_s);
    return m_log->decideKept({found->scope, change, decision, why, {}}, now());
}

Result<std::vector<core::ScopeId>> Organisation::familiesWithoutLead()
{
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<std::vector<core::ScopeId>> {
        auto rows = connection.run(sql::scopesWithoutLead, PgParams().integer8(now().ms));
        if (!rows)
            return rows.error();
        std::vector<core::ScopeId> scopes;
        scopes.reserve(size_t(rows->size()));
        for (int row = 0; row < rows->size(); ++row)
            scopes.emplace_back(rows->uuid(row, 0));
        return scopes;
    });
}

Result<std::vector<core::ScopeId>> Organisation::allScopes()
{
    return retrying(*m_pool, [](PgConnection &connection) -> Result<std::vector<core::ScopeId>> {
        auto rows = connection.run(sql::allScopes);
        if (!rows)
            return rows.error();
        std::vector<core::ScopeId> scopes;
        scopes.reserve(size_t(rows->size()));
        for (int row = 0; row < rows->size(); ++row)
            scopes.emplace_back(rows->uuid(row, 0));
        return scopes;
    });
}

Result<Organisation::Counts> Organisation::counts()
{
    return retrying(*m_pool, [](PgConnection &connection) -> Result<Counts> {
        auto rows = connection.run(sql::counts);
        if (!rows)
            return rows.error();
        const auto count = [&](int column) { return rows->integer8(0, column); };
        return Counts{count(0), count(1), count(2), count(3), count(4), count(5), count(6)};
    });
}

Result<ScopeKind> Organisation::scopeKind(const core::ScopeId &scope)
{
    const core::ScopeId scopes[] = {scope};
    Result<std::vector<LogHead>> heads = m_log->heads(scopes);
    if (!heads)
        return heads.error();
    if (!heads->empty())
        return heads->front().kind;
    // Nobody has written there yet, and somebody may: what only few may see of a family, say.
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<ScopeKind> {
        auto known = connection.run(sql::kindByGrants, PgParams().uuid(scope));
        if (!known)
            return known.error();
        if (known->size() == 0)
            return fail(ErrorCode::NotFound, u"there is no scope %1"_s.arg(scope.toString()));
        return ScopeKind(known->integer2(0, 0));
    });
}

Result<core::Uuid> Organisation::generation()
{
    return retrying(*m_pool, [](PgConnection &connection) -> Result<core::Uuid> {
        auto rows = connection.run(sql::generation);
        if (!rows)
            return rows.error();
        if (rows->size() != 1)
            return fail(ErrorCode::Damaged, u"the database has no generation"_s);
        return rows->uuid(0, 0);
    });
}

Result<core::Uuid> Organisation::renewGeneration()
{
    return retrying(*m_pool, [](PgConnection &connection) -> Result<core::Uuid> {
        const core::Uuid fresh = core::Uuid::v7();
        auto made = connection.run(
            sql::newGeneration, PgParams().uuid(fresh).integer8(QDateTime::currentMSecsSinceEpoch()));
        return made ? Result<core::Uuid>(fresh) : made.error();
    });
}

} // namespace doorstep::server
