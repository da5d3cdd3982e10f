// SPDX-License-Identifier: Apache-2.0
#include "server/organisation.h"

#include "core/types/kinds.h"
#include "core/types/records/family.h"
#include "core/types/records/organisation.h"
#include "core/wire/enrolmessage.h"
#include "core/wire/recordcodec.h"
#include "server/consequences.h"
#include "server/migrations.h"
#include "server/sql.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <sodium.h>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;
using core::ScopeKind;

namespace {

// A user's own scope and the directory have no natural end; ending the user ends them.
constexpr int accountDays = 3652;
constexpr auto databaseName = "doorstep";

core::Timestamp now() { return {QDateTime::currentMSecsSinceEpoch()}; }
QDate today() { return QDateTime::currentDateTimeUtc().date(); }

Result<Done> makeDatabase(const PgCluster &cluster)
{
    Result<PgConnection> connection = PgConnection::open(cluster.connectionString(u"postgres"_s));
    if (!connection)
        return connection.error();
    Result<Done> made = connection->runScript(u"create database doorstep"_s);
    // 42P04: it is there already; an Internal error here with the database present is found out on connecting to it.
    return PgConnection::open(cluster.connectionString(QString::fromLatin1(databaseName))) ? Result<Done>(Done{}) : made;
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
        connect = [external] { return PgConnection::open(external); };
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
    auto written = RecordWriter(*m_log, m_data.serverDevice, serverUser()).write(scope(), ScopeKind::Organisation, {&write, 1});
    return written ? Result<Done>(Done{}) : written.error();
}

RecordWriter Organisation::writer(const char *purpose)
{
    return {*m_log, writerDevice(purpose), serverUser()};
}

core::DeviceId Organisation::writerDevice(const char *purpose) const
{
    return core::DeviceId(core::Uuid::v5(m_data.serverDevice, QByteArrayView(purpose)));
}

Result<std::vector<Organisation::ScopedRecord>> Organisation::scopedRecords(const Statement &statement, const PgParams &params)
{
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<std::vector<ScopedRecord>> {
        auto rows = connection.run(statement, params);
        if (!rows)
            return rows.error();
        std::vector<ScopedRecord> records;
        for (int row = 0; row < rows->size(); ++row) {
            std::optional<core::FieldMap> fields = core::FieldMap::decode(rows->bytes(row, 2));
            if (!fields)
                return fail(ErrorCode::Damaged, u"a record cannot be read"_s);
            records.push_back({core::ScopeId(rows->uuid(row, 0)), core::RecordId(rows->uuid(row, 1)), *std::move(fields)});
        }
        return records;
    });
}

Result<std::vector<Organisation::ScopedRecord>> Organisation::recordsOfKind(quint16 kind)
{
    return scopedRecords(sql::recordsOfKind, PgParams().integer4(kind));
}

Result<std::vector<Organisation::ScopedRecord>> Organisation::changesOf(const char *purpose)
{
    return scopedRecords(sql::changesOfDevice, PgParams().uuid(writerDevice(purpose)));
}

Result<core::UserId> Organisation::addUser(const core::User &user, const std::optional<core::UserId> &id)
{
    const core::UserId userId = id.value_or(core::UserId::create());
    const qint64 post = qint64(user.post.value_or(core::Post::Admin));
    const Result<Done> row = retrying(*m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto done = connection.run(sql::upsertUser, PgParams().uuid(userId).text(user.name).integer2(qint16(post)).integer8(now().ms));
        return done ? Result<Done>(Done{}) : done.error();
    });
    if (!row)
        return row.error();
    const RecordWrite write = RecordWrite::of(core::RecordId(userId), user);
    auto written = RecordWriter(*m_log, m_data.serverDevice, serverUser()).write(scope(), ScopeKind::Organisation, {&write, 1});
    if (!written)
        return written.error();
    if (written->written == 0)
        return userId; // the same user again: the grants are there
    const QDate to = today().addDays(accountDays);
    const GrantOrder orders[] = {
        {userId, core::userScope(userId), ScopeKind::User, core::Role::Owner, today(), to, u"own tasks and settings"_s, m_data.name},
        {userId, scope(), ScopeKind::Organisation, roleOfPost(post), today(), to, u"works here"_s, m_data.name},
    };
    if (Result<Done> granted = grantAll(orders); !granted)
        return granted.error();
    return userId;
}

Result<core::UserId> Organisation::findUser(const QString &idOrName)
{
    const auto id = core::UserId::fromString(idOrName);
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<core::UserId> {
        auto rows = id ? connection.run(sql::userById, PgParams().uuid(*id)) : connection.run(sql::usersByName, PgParams().text(idOrName));
        if (!rows)
            return rows.error();
        if (rows->size() == 0)
            return fail(ErrorCode::NotFound, u"there is no user %1"_s.arg(idOrName));
        if (rows->size() > 1)
            return fail(ErrorCode::InvalidInput, u"several users have this name; give the id"_s);
        return core::UserId(rows->uuid(0, 0));
    });
}

Result<std::vector<Organisation::KnownUser>> Organisation::users(std::span<const core::Post> posts)
{
    std::vector<qint16> numbers;
    for (const core::Post post : posts)
        numbers.push_back(qint16(post));
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<std::vector<KnownUser>> {
        auto rows = numbers.empty() ? connection.run(sql::allUsers) : connection.run(sql::usersByPosts, PgParams().integers2(numbers));
        if (!rows)
            return rows.error();
        std::vector<KnownUser> found;
        for (int row = 0; row < rows->size(); ++row)
            found.push_back({core::UserId(rows->uuid(row, 0)), rows->text(row, 1), core::Post(rows->integer2(row, 2))});
        return found;
    });
}

Result<Done> Organisation::grant(const GrantOrder &order)
{
    return grantAll({&order, 1});
}

Result<Done> Organisation::grantAll(std::span<const GrantOrder> orders)
{
    for (const GrantOrder &order : orders) {
        if (!order.to.isValid() || (order.from.isValid() && order.to < order.from))
            return fail(ErrorCode::InvalidInput, u"every grant has an end, after its beginning"_s);
    }
    return m_log->appendAll({}, orders, now());
}

Result<Done> Organisation::grantFamily(const GrantOrder &order)
{
    Result<std::optional<core::RecordState>> state = m_log->record(order.scope, core::rootRecord(order.scope));
    if (!state)
        return state.error();
    std::vector<GrantOrder> orders{order};
    if (order.role == core::Role::Lead) {
        orders.push_back(order);
        orders.back().scope = core::restrictedScope(order.scope);
        orders.back().scopeKind = ScopeKind::Restricted;
    }
    if (*state && core::practitioners.contains(order.role)) {
        const auto family = core::fromFields<core::Family>((*state)->fields);
        for (const auto &circle : family ? family->circles : QList<core::Id<core::Circle>>()) {
            orders.push_back(order);
            orders.back().scope = core::ScopeId(circle);
            orders.back().scopeKind = ScopeKind::Circle;
        }
    }
    return grantAll(orders);
}

Result<Done> Organisation::revoke(const core::UserId &user, const core::ScopeId &scope)
{
    std::vector<std::pair<core::UserId, core::ScopeId>> ends{{user, scope}, {user, core::restrictedScope(scope)}};
    Result<std::optional<core::RecordState>> state = m_log->record(scope, core::rootRecord(scope));
    if (!state)
        return state.error();
    if (*state) {
        const auto family = core::fromFields<core::Family>((*state)->fields);
        for (const auto &circle : family ? family->circles : QList<core::Id<core::Circle>>())
            ends.emplace_back(user, core::ScopeId(circle));
    }
    return m_log->endGrants(ends, now());
}

Result<std::vector<core::ScopeId>> Organisation::familiesWithoutLead()
{
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<std::vector<core::ScopeId>> {
        auto rows = connection.run(sql::scopesWithoutLead, PgParams().integer8(now().ms));
        if (!rows)
            return rows.error();
        std::vector<core::ScopeId> scopes;
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
        for (int row = 0; row < rows->size(); ++row)
            scopes.emplace_back(rows->uuid(row, 0));
        return scopes;
    });
}

Result<Done> Organisation::endDevices(const core::UserId &user)
{
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto done = connection.run(sql::endDevices, PgParams().uuid(user).integer8(now().ms));
        return done ? Result<Done>(Done{}) : done.error();
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
    if (heads->empty())
        return fail(ErrorCode::NotFound, u"there is no scope %1"_s.arg(scope.toString()));
    return heads->front().kind;
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

Result<QString> Organisation::invite(const core::UserId &user, int hours)
{
    constexpr qint16 tries = 5;
    constexpr qint64 hourMs = 3600 * 1000;
    const Result<QByteArray> pin = m_data.tls.publicKeyHash();
    if (!pin)
        return pin.error();
    QByteArray secret(16, Qt::Uninitialized);
    randombytes_buf(secret.data(), size_t(secret.size()));
    const core::Invitation invitation{m_data.host, m_data.port, core::Uuid::v7(), secret, *pin, m_data.sealingPublic};
    const QByteArray hash = QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<QString> {
        auto done = connection.run(sql::insertInvite, PgParams().uuid(invitation.invite).uuid(user).bytes(hash)
                                                          .integer8(now().ms + hours * hourMs).integer2(tries));
        if (!done)
            return done.error();
        return core::encodeInvitation(invitation);
    });
}

} // namespace doorstep::server
