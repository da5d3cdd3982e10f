// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QString>
#include <QStringList>

namespace doorstep::server {

/// A PostgreSQL cluster that belongs to one data folder and to nobody else: reachable on a Unix socket only, started
/// and stopped with the server. PostgreSQL refuses to run as root; started as root, its programs run as user
/// `postgres`.
///
/// Every process that uses the cluster (server, administration commands) holds a shared lock on the data folder; the
/// last one to leave stops PostgreSQL. A lock dies with its process, so that after `kill -9` the next start finds the
/// postmaster still running and uses it again, or finds a stale pid file and starts afresh.
///
/// Blocking; use from the main thread or under the caller's lock. A cluster of the system is never touched: every call
/// names our own data folder.
class PgCluster
{
public:
    struct Options {
        QString folder;          ///< the server's data folder; the cluster lives in `<folder>/pg`
        bool survivesPowerCut = true; ///< off only in tests: no fsync, still safe against killed processes
        bool stopsOnLeave = true;     ///< the last process to leave stops PostgreSQL
    };

    /// Makes the cluster when it is not there, starts it when it does not run. Errors: Missing (no PostgreSQL programs,
    /// or user `postgres` missing), NotAllowed (the folder cannot be reached by that user; says which parent), Io.
    [[nodiscard]] static core::Result<PgCluster> open(const Options &options);

    PgCluster(PgCluster &&other) noexcept;
    PgCluster &operator=(PgCluster &&) = delete;
    ~PgCluster();

    /// Starts PostgreSQL again if it died. Harmless when it runs.
    [[nodiscard]] core::Result<core::Done> ensureRunning();
    /// A libpq connection string for one database of this cluster.
    [[nodiscard]] QString connectionString(const QString &database) const;
    /// Process id of the postmaster, or 0.
    [[nodiscard]] qint64 postmasterPid() const;

private:
    PgCluster() = default;
    [[nodiscard]] core::Result<core::Done> initialise();
    [[nodiscard]] core::Result<core::Done> writeSettings() const;
    [[nodiscard]] core::Result<core::Done> start();
    [[nodiscard]] core::Result<core::Done> prepareFolders();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] core::Result<QString> runProgram(const QString &program, const QStringList &arguments) const;
    void leave();

    Options m_options;
    QString m_binaries;
    QString m_data;
    QString m_socketFolder;
    QString m_osUser; // who owns the cluster's files and runs its programs
    quint32 m_uid = 0;
    quint32 m_gid = 0;
    bool m_switchUser = false;
    int m_lock = -1; // file descriptor that holds the shared lock
};

} // namespace doorstep::server
