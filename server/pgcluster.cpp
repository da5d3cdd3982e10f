// SPDX-License-Identifier: Apache-2.0
#include "server/pgcluster.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>

#include <fcntl.h>
#include <grp.h>
#include <linux/close_range.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>
#include <vector>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// sockaddr_un holds 108 bytes; libpq appends "/.s.PGSQL.5432" to the folder.
constexpr qsizetype longestSocketPath = 99;
constexpr auto socketName = "/.s.PGSQL.5432";
constexpr auto databaseUser = "doorstep";

Result<Done> writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size()
        || !file.flush())
        return fail(ErrorCode::Io, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    return Done{};
}

Result<Done> ownedFolder(const QString &path, quint32 uid, quint32 gid)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorCode::Io, u"cannot make the folder %1"_s.arg(path));
    struct stat info{};
    if (::lstat(name.constData(), &info) != 0 || !S_ISDIR(info.st_mode))
        return fail(ErrorCode::Io, u"%1 is not a folder"_s.arg(path));
    if (info.st_uid != uid && (::geteuid() != 0 || ::chown(name.constData(), uid, gid) != 0))
        return fail(ErrorCode::NotAllowed, u"%1 belongs to somebody else"_s.arg(path));
    return Done{};
}

// A server that starts PostgreSQL again has its port and the devices' connections open. A postmaster that inherited
// them would hold the port against the next server. In the child of a fork: nothing but system calls.
void keepOpenFilesFromTheProgram()
{
    constexpr int afterStandardError = 3, oldKernels = 65'536;
    if (::close_range(afterStandardError, ~0U, CLOSE_RANGE_CLOEXEC) == 0)
        return;
    for (int file = afterStandardError; file < oldKernels; ++file)
        ::fcntl(file, F_SETFD, FD_CLOEXEC);
}

// Which folder on the way keeps `uid` out; empty when none does.
QString firstClosedParent(const QString &path, quint32 uid, quint32 gid)
{
    QString folder = QFileInfo(path).absolutePath();
    while (true) {
        struct stat info{};
        if (::stat(QFile::encodeName(folder).constData(), &info) != 0)
            return folder;
        const mode_t needed = info.st_uid == uid ? S_IXUSR : info.st_gid == gid ? S_IXGRP : S_IXOTH;
        if (!(info.st_mode & needed))
            return folder;
        if (folder == u"/"_s)
            return {};
        folder = QFileInfo(folder).absolutePath();
    }
}

} // namespace

Result<PgCluster> PgCluster::open(const Options &options)
{
    PgCluster cluster;
    cluster.m_options = options;
    cluster.m_options.folder = QDir(options.folder).absolutePath();
    if (Result<Done> prepared = cluster.prepareFolders(); !prepared)
        return prepared.error();

    const QString lockPath = cluster.m_options.folder + u"/pg.lock"_s;
    cluster.m_lock = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (cluster.m_lock < 0)
        return fail(ErrorCode::Io, u"cannot open %1"_s.arg(lockPath));
    if (Result<Done> running = cluster.ensureRunning(); !running)
        return running.error();
    return cluster;
}

PgCluster::PgCluster(PgCluster &&other) noexcept
    : m_options(std::move(other.m_options))
    , m_binaries(std::move(other.m_binaries))
    , m_data(std::move(other.m_data))
    , m_socketFolder(std::move(other.m_socketFolder))
    , m_osUser(std::move(other.m_osUser))
    , m_uid(other.m_uid)
    , m_gid(other.m_gid)
    , m_switchUser(other.m_switchUser)
    , m_lock(std::exchange(other.m_lock, -1))
{}

PgCluster::~PgCluster() { leave(); }

void PgCluster::leave()
{
    if (m_lock < 0)
        return;
    // Only the last process gets the exclusive lock; a failure to stop leaves a postmaster that the next start re-uses.
    if (m_options.stopsOnLeave && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0 && isRunning())
        (void)runProgram(u"pg_ctl"_s, {u"stop"_s, u"-D"_s, m_data, u"-m"_s, u"fast"_s, u"-w"_s, u"-s"_s});
    ::close(std::exchange(m_lock, -1));
}

Result<Done> PgCluster::prepareFolders()
{
    QProcess config;
    config.start(u"pg_config"_s, {u"--bindir"_s});
    if (!config.waitForFinished() || config.exitCode() != 0)
        return fail(ErrorCode::Missing, u"pg_config was not found: install PostgreSQL and libpq-dev, or give --db"_s);
    m_binaries = QString::fromUtf8(config.readAllStandardOutput()).trimmed();
    if (!QFileInfo::exists(m_binaries + u"/initdb"_s))
        return fail(ErrorCode::Missing, u"PostgreSQL's programs are not in %1"_s.arg(m_binaries));

    m_uid = ::geteuid();
    m_gid = ::getegid();
    if (m_uid == 0) {
        const passwd *user = ::getpwnam("postgres"); // NOLINT(concurrency-mt-unsafe): before the first thread
        if (!user)
            return fail(
                ErrorCode::Missing, u"started as root, but there is no user named postgres to run PostgreSQL as"_s);
        m_uid = user->pw_uid;
        m_gid = user->pw_gid;
        m_switchUser = true;
    }
    const passwd *owner = ::getpwuid(m_uid); // NOLINT(concurrency-mt-unsafe): before the first thread
    m_osUser = owner ? QString::fromLocal8Bit(owner->pw_name) : QString::number(m_uid);

    if (!QDir().mkpath(m_options.folder))
        return fail(ErrorCode::Io, u"cannot make the folder %1"_s.arg(m_options.folder));
    m_data = m_options.folder + u"/pg"_s;
    if (m_switchUser) {
        const QString closed = firstClosedParent(m_data, m_uid, m_gid);
        if (!closed.isEmpty())
            return fail(ErrorCode::NotAllowed,
                u"the user %1, as whom PostgreSQL runs, may not enter %2: run `chmod o+x %2` or choose another "
                "data folder"_s.arg(m_osUser, closed));
    }
    if (Result<Done> made = ownedFolder(m_data, m_uid, m_gid); !made)
        return made;

    m_socketFolder = m_options.folder + u"/sock"_s;
    if (size_t(QFile::encodeName(m_socketFolder).size()) + qstrlen(socketName) > size_t(longestSocketPath)) {
        const QByteArray mark = QCryptographicHash::hash(m_options.folder.toUtf8(), QCryptographicHash::Sha256).toHex();
        m_socketFolder = u"/tmp/doorstep-"_s + QString::fromLatin1(mark.first(16));
    }
    return ownedFolder(m_socketFolder, m_uid, m_gid);
}

Result<Done> PgCluster::ensureRunning()
{
    // Starting is done under the exclusive lock where that can be had; where others already share the lock the cluster
    // runs, or one of them is repairing it as we would: pg_ctl itself lets only one postmaster into a data folder.
    const bool alone = ::flock(m_lock, LOCK_EX | LOCK_NB) == 0;
    if (!alone && ::flock(m_lock, LOCK_SH) != 0)
        return fail(ErrorCode::Io, u"cannot lock the data folder"_s);
    Result<Done> result = Done{};
    if (!QFileInfo::exists(m_data + u"/PG_VERSION"_s))
        result = initialise();
    if (result.ok() && !isRunning())
        result = start();
    if (::flock(m_lock, LOCK_SH) != 0)
        return fail(ErrorCode::Io, u"cannot lock the data folder"_s);
    return result;
}

Result<Done> PgCluster::initialise()
{
    QStringList arguments{u"-D"_s, m_data, u"-U"_s, QString::fromLatin1(databaseUser), u"-A"_s, u"peer"_s, u"-E"_s,
        u"UTF8"_s, u"--locale=C"_s, u"--no-instructions"_s, u"--data-checksums"_s};
    if (!m_options.survivesPowerCut)
        arguments << u"--no-sync"_s;
    const Result<QString> made = runProgram(u"initdb"_s, arguments);
    if (!made)
        return made.error();
    return writeSettings();
}

Result<Done> PgCluster::writeSettings() const
{
    QByteArray settings = "# Written by doorstep-server when it made this cluster.\n"
                          "listen_addresses = ''\nport = 5432\nunix_socket_permissions = 0700\n"
                          "max_connections = 64\nshared_buffers = 128MB\njit = off\nmax_wal_size = 1GB\n"
                          "synchronous_commit = on\nlog_min_messages = warning\nlog_statement = none\n"
                          "log_min_error_statement = panic\nlog_parameter_max_length_on_error = 0\n";
    if (!m_options.survivesPowerCut)
        settings += "fsync = off\nfull_page_writes = off\n";
    // Peer: the socket's other end must be the cluster's own user or root; no password is kept anywhere.
    const QByteArray user = m_osUser.toUtf8();
    const QByteArray ident = "doorstep " + user + " doorstep\ndoorstep root doorstep\n";
    if (Result<Done> written = writeFile(m_data + u"/doorstep.conf"_s, settings); !written)
        return written;
    QFile main(m_data + u"/postgresql.conf"_s);
    if (!main.open(QIODevice::Append) || main.write("\ninclude 'doorstep.conf'\n") < 0)
        return fail(ErrorCode::Io, u"cannot write PostgreSQL's settings"_s);
    if (Result<Done> written = writeFile(m_data + u"/pg_hba.conf"_s, "local all all peer map=doorstep\n"); !written)
        return written;
    if (Result<Done> written = writeFile(m_data + u"/pg_ident.conf"_s, ident); !written)
        return written;
    if (m_switchUser && ::chown(QFile::encodeName(m_data + u"/doorstep.conf"_s).constData(), m_uid, m_gid) != 0)
        return fail(ErrorCode::Io, u"cannot hand PostgreSQL its settings"_s);
    return Done{};
}

Result<Done> PgCluster::start()
{
    const QString options = u"-k '%1'"_s.arg(m_socketFolder);
    const QStringList arguments{u"start"_s, u"-D"_s, m_data, u"-w"_s, u"-s"_s, u"-t"_s, u"60"_s, u"-o"_s, options,
        u"-l"_s, m_data + u"/postmaster.log"_s};
    // A postmaster that was killed leaves children that hold its shared memory for a moment.
    constexpr int attempts = 40;
    for (int attempt = 1;; ++attempt) {
        const Result<QString> started = runProgram(u"pg_ctl"_s, arguments);
        if (started || isRunning())
            return Done{};
        if (attempt == attempts)
            return started.error();
        QThread::msleep(250);
    }
}

bool PgCluster::isRunning() const { return runProgram(u"pg_ctl"_s, {u"status"_s, u"-D"_s, m_data, u"-s"_s}).ok(); }

Result<QString> PgCluster::runProgram(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The postmaster inherits these; a pipe held by it would keep us waiting for its end.
    process.setStandardInputFile(QProcess::nullDevice());
    const bool starts = arguments.value(0) == u"start"_s;
    if (starts)
        process.setStandardOutputFile(QProcess::nullDevice());
    process.setChildProcessModifier([switchUser = m_switchUser, uid = m_uid, gid = m_gid] {
        keepOpenFilesFromTheProgram();
        if (switchUser && (::setgroups(1, &gid) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(126);
    });
    process.start(m_binaries + u'/' + program, arguments);
    constexpr int patience = 120'000;
    if (!process.waitForFinished(patience))
        return fail(ErrorCode::Io, u"%1 did not finish: %2"_s.arg(program, process.errorString()));
    const QString output = starts ? u"see postmaster.log in the data folder"_s
                                  : QString::fromUtf8(process.readAll()).trimmed();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorCode::Io, u"%1 ended with %2: %3"_s.arg(program).arg(process.exitCode()).arg(output));
    return output;
}

QString PgCluster::connectionString(const QString &database) const
{
    return u"host='%1' port=5432 user=%2 dbname=%3"_s.arg(m_socketFolder, QString::fromLatin1(databaseUser), database);
}

qint64 PgCluster::postmasterPid() const
{
    QFile file(m_data + u"/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readLine().trimmed().toLongLong();
}

} // namespace doorstep::server
