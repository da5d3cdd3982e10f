// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/records/user.h"
#include "core/types/result.h"
#include "core/types/scope.h"
#include "server/datafolder.h"
#include "server/pgchangelog.h"
#include "server/pgcluster.h"
#include "server/pgpool.h"
#include "server/recordwriter.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

namespace doorstep::server {

/// One organisation's server data, open: data folder, database (private cluster, or the one of `--db`), change log.
/// What every administration command and the server itself work on. Blocking; one thread, but `pool()` is thread-safe.
class Organisation
{
public:
    struct Options {
        QString dataFolder;
        QString database;      ///< libpq connection string; empty = the private cluster in the data folder
        bool survivesPowerCut = true;
        int connections = 8;
    };

    /// Starts the cluster where it does not run and brings the schema up to date. Missing: no `init` was done here.
    [[nodiscard]] static core::Result<std::unique_ptr<Organisation>> open(const Options &options);
    ~Organisation();

    [[nodiscard]] const DataFolder &data() const { return m_data; }
    [[nodiscard]] PgPool &pool() { return *m_pool; }
    [[nodiscard]] PgChangeLog &log() { return *m_log; }
    /// The organisation's own scope; its record has the same id.
    [[nodiscard]] core::ScopeId scope() const { return core::ScopeId(m_data.organisation); }
    /// The author of what the server itself writes, when nobody else is named.
    [[nodiscard]] core::UserId serverUser() const { return core::UserId(m_data.organisation); }
    /// The device id under which the server's own operations write.
    [[nodiscard]] core::DeviceId serverDevice() const { return m_data.serverDevice; }
    /// A writer for records; `purpose` ("import", "seed") names the writer, so that its runs count as one device.
    [[nodiscard]] RecordWriter writer(const char *purpose);

    /// Writes the organisation's own record from its name in the data folder.
    [[nodiscard]] core::Result<core::Done> writeOwnRecord();
    /// The generation of the database; another one tells devices that a backup was restored.
    [[nodiscard]] core::Result<core::Uuid> generation();
    /// Another one from now on. A server that is running learns of it when it starts again.
    [[nodiscard]] core::Result<core::Uuid> renewGeneration();

    struct KnownUser {
        core::UserId id;
        QString name;
        core::Post post = core::Post::Admin;
    };
    /// Which translations are offered though no reader of the language has checked them (BCP 47); none: English alone.
    [[nodiscard]] core::Result<core::Done> offerDrafts(const QStringList &languages);
    /// From now on this is a council for practice, and every device of it says so. InvalidInput where it has users and
    /// is not one: made-up people would stand among real ones.
    [[nodiscard]] core::Result<core::Done> beForPractice();
    /// Users in the order in which they came, of any of `posts`; of all when there are none.
    [[nodiscard]] core::Result<std::vector<KnownUser>> users(std::span<const core::Post> posts = {});
    /// Makes a user: the `user` record in the organisation's scope (none for parents and young people, who must not be
    /// known to everybody there), the user's own scope, and the grants on both. With an id that exists already the
    /// record's fields are brought up to date.
    [[nodiscard]] core::Result<core::UserId> addUser(
        const core::User &user, const std::optional<core::UserId> &id = {});
    /// A user by id or by exact name. NotFound, or InvalidInput when the name is not unique.
    [[nodiscard]] core::Result<core::UserId> findUser(const QString &idOrName);
    /// Grants one scope; writes the grant into the user's scope in the same transaction. Granting the same again with
    /// another end moves the end. The id of a grant is derived from user and scope.
    [[nodiscard]] core::Result<core::Done> grant(const GrantOrder &order);
    /// Many grants of one user in one transaction.
    [[nodiscard]] core::Result<core::Done> grantAll(std::span<const GrantOrder> orders);
    /// A practitioner's grant on a family with what belongs to it: its circles, and its `restricted` scope for a lead.
    [[nodiscard]] core::Result<core::Done> grantFamily(const GrantOrder &order);
    /// Ends a user's grant on a scope (and, for a family, on its `restricted` scope and on every circle that it has or
    /// had) now. How many grants ended; NotFound when there was none.
    [[nodiscard]] core::Result<int> revoke(const core::UserId &user, const core::ScopeId &scope);
    /// Families that nobody leads, in the order in which they came.
    [[nodiscard]] core::Result<std::vector<core::ScopeId>> familiesWithoutLead();
    /// In the order of their ids; also those of which only changes are left.
    [[nodiscard]] core::Result<std::vector<core::ScopeId>> allScopes();
    /// Ends every device of a user: their tokens are worth nothing from now on.
    [[nodiscard]] core::Result<core::Done> endDevices(const core::UserId &user);

    /// One change in quarantine, without its content.
    struct SetAside {
        core::Timestamp receivedAt;
        core::QuarantineReason reason = core::QuarantineReason::None;
        core::ScopeKind scopeKind = core::ScopeKind::Family;
        core::ScopeId scope;
        core::ChangeId change;
        QString author;
        QString device;
        qint64 managers = 0; ///< who may decide on it now, by a grant on its scope; the author never
    };
    /// What waits in quarantine, oldest first.
    [[nodiscard]] core::Result<std::vector<SetAside>> setAside();
    /// Decides on one of them without reading it: for what no manager can. NotFound, or InvalidInput where it cannot be
    /// added.
    [[nodiscard]] core::Result<core::KeptOutcome> decide(
        const core::ChangeId &change, core::KeptDecision decision, const QString &why);

    struct Counts {
        qint64 scopes = 0;
        qint64 changes = 0;
        qint64 records = 0;
        qint64 openConflicts = 0;
        qint64 quarantined = 0;
        qint64 users = 0;
        qint64 devices = 0;
    };
    [[nodiscard]] core::Result<Counts> counts();
    /// The kind of a scope. NotFound.
    [[nodiscard]] core::Result<core::ScopeKind> scopeKind(const core::ScopeId &scope);
    /// One use, valid for `hours`; the string that the person types or scans. The secret is not kept, only its hash.
    [[nodiscard]] core::Result<QString> invite(const core::UserId &user, int hours);

private:
    explicit Organisation(DataFolder data) : m_data(std::move(data)) {}
    [[nodiscard]] core::Result<PgConnection> connectToCluster();
    [[nodiscard]] core::Result<core::Done> writeOwnFields(const core::FieldMap &fields);
    /// True where the directory had no such card yet.
    [[nodiscard]] core::Result<bool> writeDirectoryCard(const core::UserId &id, const core::User &user);
    [[nodiscard]] core::Result<bool> isUnknownHere(const core::UserId &id);
    /// The circles that a family has or had; none for a scope of another kind.
    [[nodiscard]] core::Result<std::vector<core::ScopeId>> circlesEverOf(const core::ScopeId &family);
    [[nodiscard]] core::DeviceId writerDevice(const char *purpose) const;

    DataFolder m_data;
    std::unique_ptr<PgCluster> m_cluster; // outlives the pool
    std::mutex m_clusterMutex;
    std::unique_ptr<PgPool> m_pool;
    std::unique_ptr<PgChangeLog> m_log;
};

} // namespace doorstep::server
