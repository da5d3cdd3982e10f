// SPDX-License-Identifier: Apache-2.0
// Who belongs to the organisation, their devices, and what they may see.
#include "server/organisation.h"

#include "core/rules/keptapart.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/wire/enrolmessage.h"
#include "core/wire/recordcodec.h"
#include "server/consequences.h"
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

core::Timestamp now() { return {QDateTime::currentMSecsSinceEpoch()}; }
QDate today() { return QDateTime::currentDateTimeUtc().date(); }

// That somebody is helped by the council is not for the directory, which everybody in the organisation has: their names
// stand in their own circles alone (domain §3.9).
bool isClient(core::Post post) { return post == core::Post::Parent || post == core::Post::YoungPerson; }

} // namespace

Result<core::UserId> Organisation::addUser(const core::User &user, const std::optional<core::UserId> &id)
{
    const core::UserId userId = id.value_or(core::UserId::create());
    const auto post = qint64(user.post.value_or(core::Post::Admin));
    const Result<Done> row = retrying(*m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto done = connection.run(
            sql::upsertUser, PgParams().uuid(userId).text(user.name).integer2(qint16(post)).integer8(now().ms));
        return done ? Result<Done>(Done{}) : done.error();
    });
    if (!row)
        return row.error();
    const Result<bool> isNew = isClient(core::Post(post)) ? isUnknownHere(userId) : writeDirectoryCard(userId, user);
    if (!isNew)
        return isNew.error();
    if (!*isNew)
        return userId; // the same user again: the grants are there
    const QDate to = today().addDays(accountDays);
    const GrantOrder orders[] = {
        {userId, core::userScope(userId), ScopeKind::User, core::Role::Owner, today(), to, u"own tasks and settings"_s,
            m_data.name},
        {userId, scope(), ScopeKind::Organisation, roleOfPost(post), today(), to, u"works here"_s, m_data.name},
    };
    if (Result<Done> granted = grantAll(orders); !granted)
        return granted.error();
    return userId;
}

Result<bool> Organisation::writeDirectoryCard(const core::UserId &id, const core::User &user)
{
    const RecordWrite write = RecordWrite::of(core::RecordId(id), user);
    auto written = RecordWriter(*m_log, m_data.serverDevice, serverUser())
                       .write(scope(), ScopeKind::Organisation, {&write, 1});
    return written ? Result<bool>(written->written > 0) : written.error();
}

Result<bool> Organisation::isUnknownHere(const core::UserId &id)
{
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<bool> {
        auto rows = connection.run(sql::grantOf, PgParams().uuid(id).uuid(scope()));
        return rows ? Result<bool>(rows->size() == 0) : rows.error();
    });
}

Result<core::UserId> Organisation::findUser(const QString &idOrName)
{
    const auto id = core::UserId::fromString(idOrName);
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<core::UserId> {
        auto rows = id ? connection.run(sql::userById, PgParams().uuid(*id))
                       : connection.run(sql::usersByName, PgParams().text(idOrName));
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
        auto rows = numbers.empty() ? connection.run(sql::allUsers)
                                    : connection.run(sql::usersByPosts, PgParams().integers2(numbers));
        if (!rows)
            return rows.error();
        std::vector<KnownUser> found;
        found.reserve(size_t(rows->size()));
        for (int row = 0; row < rows->size(); ++row)
            found.push_back({core::UserId(rows->uuid(row, 0)), rows->text(row, 1), core::Post(rows->integer2(row, 2))});
        return found;
    });
}

Result<Done> Organisation::grant(const GrantOrder &order) { return grantAll({&order, 1}); }

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

Result<std::vector<core::ScopeId>> Organisation::circlesEverOf(const core::ScopeId &family)
{
    // The root record of a scope of another kind is no family: read as one, its fields are damaged or mean nothing. A
    // scope that nobody wrote into has no circles either.
    const core::ScopeId scopes[] = {family};
    const Result<std::vector<LogHead>> heads = m_log->heads(scopes);
    if (!heads)
        return heads.error();
    if (heads->empty() || heads->front().kind != ScopeKind::Family)
        return std::vector<core::ScopeId>();
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<std::vector<core::ScopeId>> {
        auto rows = connection.run(sql::changesOfRecord, PgParams().uuid(family).uuid(core::rootRecord(family)));
        if (!rows)
            return rows.error();
        std::vector<core::ScopeId> circles;
        for (int row = 0; row < rows->size(); ++row) {
            const auto fields = core::FieldMap::decode(rows->bytes(row, 0));
            const auto root = fields ? core::fromFields<core::Family>(*fields)
                                     : fail(ErrorCode::Damaged, u"a change in the log cannot be read"_s);
            if (!root)
                return root.error();
            for (const auto &circle : root->circles)
                circles.emplace_back(circle);
        }
        return circles;
    });
}

Result<int> Organisation::revoke(const core::UserId &user, const core::ScopeId &scope)
{
    // A circle that the family no longer names may still be open to whoever came in by the family.
    const Result<std::vector<core::ScopeId>> circles = circlesEverOf(scope);
    if (!circles)
        return circles.error();
    std::vector<std::pair<core::UserId, core::ScopeId>> ends{{user, scope}, {user, core::restrictedScope(scope)}};
    for (const core::ScopeId &circle : *circles)
        ends.emplace_back(user, circle);
    for (size_t i = 0, open = ends.size(); i < open; ++i) // and what was kept apart of each
        ends.emplace_back(user, core::keptScope(ends[i].second));
    Result<int> ended = m_log->endGrants(ends, now());
    if (ended && *ended == 0)
        return fail(ErrorCode::NotFound, u"this user holds no grant there that could be ended"_s);
    return ended;
}

Result<Done> Organisation::endDevices(const core::UserId &user)
{
    return retrying(*m_pool, [&](PgConnection &connection) -> Result<Done> {
        auto done = connection.run(sql::endDevices, PgParams().uuid(user).integer8(now().ms));
        return done ? Result<Done>(Done{}) : done.error();
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
        auto done = connection.run(sql::insertInvite, PgParams()
                                                          .uuid(invitation.invite)
                                                          .uuid(user)
                                                          .bytes(hash)
                                                          .integer8(now().ms + hours * hourMs)
                                                          .integer2(tries));
        if (!done)
            return done.error();
        return core::encodeInvitation(invitation);
    });
}

} // namespace doorstep::server
