// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/kind.h"
#include "core/types/records/user.h"
#include "core/wire/fieldmap.h"
#include "server/organisation.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace doorstep::test {

/// Sees to it that the PostgreSQL of a data folder ends with this program, also where that is killed or aborts: a
/// process of its own waits for the program's end, then for whoever else still uses the cluster, and stops it.
class ClusterEnd
{
public:
    explicit ClusterEnd(const QString &folder);
    ~ClusterEnd();

private:
    QProcess m_watch;
};

/// A PostgreSQL cluster in a temporary folder, for one test program: fast (no fsync), private, gone with this object.
/// Databases are copies of one migrated template.
class TestCluster
{
public:
    /// Terminates the test program with a message where PostgreSQL cannot be started.
    TestCluster();
    ~TestCluster();

    /// Makes a fresh database and returns its connection string.
    [[nodiscard]] QString makeDatabase();
    [[nodiscard]] qint64 postmasterPid() const { return m_cluster->postmasterPid(); }

private:
    QTemporaryDir m_folder;
    ClusterEnd m_end{m_folder.path()};
    std::unique_ptr<server::PgCluster> m_cluster;
    int m_databases = 0;
};

/// A real `doorstep-server` process on loopback, over a fresh database. Every call blocks; every failure ends the test
/// program with a message, so that tests read as what they test.
///
///     TestServer server;
///     const auto asha = server.addUser(u"Asha"_s, core::Post::SocialWorker);
///     device.enrol(server.invite(asha));
///     server.stop(); … server.start();      // same port, same data
class TestServer
{
public:
    enum class Database {
        Fast,   ///< a throw-away cluster; kill() and start() of the server keep the data
        Private ///< the server's own embedded cluster in its data folder, started and stopped by the server as in real
                ///< use
    };

    /// Starts serving. With a `cluster`, which must outlive this, several servers of one program share it.
    explicit TestServer(TestCluster *cluster = nullptr, Database database = Database::Fast);
    ~TestServer();

    [[nodiscard]] QString host() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "https://localhost:PORT"
    [[nodiscard]] QString url() const;
    [[nodiscard]] QString dataFolder() const;

    void start(); ///< again, on the same port
    void stop(); ///< as SIGTERM does
    void kill(); ///< as `kill -9` does
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 processId() const { return m_process->processId(); }

    /// The organisation's data, opened beside the running server as the administration commands do.
    [[nodiscard]] server::Organisation &organisation();
    /// Lets go of it, so that nothing of this process keeps the cluster alive.
    void closeOrganisation() { m_organisation.reset(); }

    [[nodiscard]] core::UserId addUser(const QString &name, core::Post post);
    /// An invitation for one device of `user`.
    [[nodiscard]] QString invite(const core::UserId &user, int hours = 1);
    void grant(const core::UserId &user, const core::ScopeId &scope, core::Role role, const QDate &to = {});
    void revoke(const core::UserId &user, const core::ScopeId &scope);

    /// Rows in the projection, deleted ones left out, of one kind in all scopes: `countRecords(core::kindOf<Visit>)`.
    [[nodiscard]] qint64 countRecords(const core::KindInfo &kind);
    /// What those rows hold, as it lies in the table: no handler and no device stands between.
    [[nodiscard]] QList<core::FieldMap> fieldsOfRecords(const core::KindInfo &kind);
    [[nodiscard]] server::Organisation::Counts counts();
    /// `doorstep-server import ARGUMENTS` by an administrator, who is added when first needed.
    QString import(const QStringList &arguments);
    /// Runs `doorstep-server ARGUMENTS --data …` and returns what it printed; fails the program unless it ends with 0.
    QString command(const QStringList &arguments) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ClusterEnd> m_end; ///< of the server's own cluster
    std::unique_ptr<TestCluster> m_ownCluster;
    std::unique_ptr<server::Organisation> m_organisation;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

} // namespace doorstep::test
