// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testserver.h"

#include "server/migrations.h"
#include "server/sql.h"

#include <QDir>
#include <QProcessEnvironment>

#include <csignal>
#include <linux/close_range.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

// PostgreSQL run by root's server belongs to another user, who must be able to enter the folder.
void open(const QTemporaryDir &folder)
{
    QFile(folder.path()).setPermissions(QFile::permissions(folder.path()) | QFile::ExeOther | QFile::ExeGroup);
}

template<class T>
T must(core::Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, core::errorName(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

QProcessEnvironment environment()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"DOORSTEP_THROWAWAY_CLUSTER"_s, u"1"_s);
    return variables;
}

} // namespace

// The lock is the one that every user of the cluster shares (server/pgcluster.h). Which process it is that the file
// names is looked at, for its number may be another's by now.
ClusterEnd::ClusterEnd(const QString &folder)
{
    static constexpr auto script = R"sh(trap '' INT TERM HUP
cat > /dev/null
exec 9< "$1/pg.lock" || exit 0
flock -w 60 9
read -r pid < "$1/pg/postmaster.pid" || exit 0
[ "$(readlink "/proc/$pid/cwd")" = "$(readlink -f "$1/pg")" ] && kill -INT "$pid"
exit 0
)sh";
    m_watch.setProcessChannelMode(QProcess::ForwardedOutputChannel);
    m_watch.setStandardErrorFile(QProcess::nullDevice());
    m_watch.setChildProcessModifier([] {
        ::setsid(); // what ends the program's group leaves it
        ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
    });
    m_watch.start(u"sh"_s, {u"-c"_s, QString::fromLatin1(script), u"sh"_s, folder});
    if (!m_watch.waitForStarted(patience))
        qFatal("cannot start a shell");
}

ClusterEnd::~ClusterEnd()
{
    m_watch.closeWriteChannel();
    m_watch.waitForFinished(patience);
}

TestCluster::TestCluster()
{
    open(m_folder);
    m_cluster = std::make_unique<server::PgCluster>(
        must(server::PgCluster::open({m_folder.path(), false, true}), "cluster"));
    server::PgConnection root = must(server::PgConnection::open(m_cluster->connectionString(u"postgres"_s)), "connect");
    must(root.runScript(u"create database doorstep_template"_s), "create database");
    server::PgConnection fresh = must(
        server::PgConnection::open(m_cluster->connectionString(u"doorstep_template"_s)), "connect");
    must(server::migrate(fresh), "migrate");
}

TestCluster::~TestCluster() = default;

QString TestCluster::makeDatabase()
{
    const QString name = u"test_%1"_s.arg(++m_databases);
    server::PgConnection root = must(server::PgConnection::open(m_cluster->connectionString(u"postgres"_s)), "connect");
    must(root.runScript(u"create database %1 template doorstep_template"_s.arg(name)), "create database");
    return m_cluster->connectionString(name);
}

TestServer::TestServer(TestCluster *cluster, Database database)
{
    open(m_folder);
    QString connection;
    if (database == Database::Fast) {
        if (!cluster) {
            m_ownCluster = std::make_unique<TestCluster>();
            cluster = m_ownCluster.get();
        }
        connection = cluster->makeDatabase();
    } else {
        m_end = std::make_unique<ClusterEnd>(dataFolder());
    }
    QStringList init{u"init"_s, u"--host"_s, host(), u"--name"_s, u"Practice council"_s, u"--port"_s, u"1"_s};
    if (!connection.isEmpty())
        init << u"--db"_s << connection;
    command(init);
    start();
}

TestServer::~TestServer()
{
    m_organisation.reset();
    if (isRunning())
        stop();
}

QString TestServer::host() const { return u"localhost"_s; }
QString TestServer::url() const { return u"https://%1:%2"_s.arg(host()).arg(m_port); }
QString TestServer::dataFolder() const { return m_folder.path() + u"/data"_s; }

bool TestServer::isRunning() const
{
    // Without an event loop QProcess notices an end only when it is asked to wait for it.
    constexpr int moment = 100;
    return m_process && m_process->state() == QProcess::Running && !m_process->waitForFinished(moment);
}

void TestServer::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A test program that dies takes its server along.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_process->start(QStringLiteral(DOORSTEP_SERVER_PROGRAM),
        {u"serve"_s, u"--data"_s, dataFolder(), u"--port"_s, QString::number(m_port)});
    QByteArray line;
    while (!line.contains('\n')) {
        if (!m_process->waitForReadyRead(patience))
            qFatal("doorstep-server did not start");
        line += m_process->readAllStandardOutput();
    }
    m_port = line.mid(line.lastIndexOf(':') + 1).trimmed().toUShort();
}

void TestServer::stop()
{
    m_process->terminate();
    if (!m_process->waitForFinished(patience) || m_process->exitStatus() != QProcess::NormalExit
        || m_process->exitCode() != 0)
        qFatal("doorstep-server did not stop cleanly");
}

void TestServer::kill()
{
    m_process->kill();
    m_process->waitForFinished(patience);
}

server::Organisation &TestServer::organisation()
{
    if (!m_organisation) {
        server::Organisation::Options options;
        options.dataFolder = dataFolder();
        options.survivesPowerCut = false;
        options.connections = 2;
        m_organisation = must(server::Organisation::open(options), "organisation");
    }
    return *m_organisation;
}

core::UserId TestServer::addUser(const QString &name, core::Post post)
{
    core::User user;
    user.name = name;
    user.post = post;
    return must(organisation().addUser(user), "user");
}

QString TestServer::invite(const core::UserId &user, int hours)
{
    return must(organisation().invite(user, hours), "invite");
}

void TestServer::grant(const core::UserId &user, const core::ScopeId &scope, core::Role role, const QDate &to)
{
    const QDate end = to.isValid() ? to : QDate::currentDate().addDays(30);
    const server::GrantOrder order{
        user, scope, must(organisation().scopeKind(scope), "scope"), role, {}, end, u"test"_s, u"test"_s};
    must(order.scopeKind == core::ScopeKind::Family ? organisation().grantFamily(order) : organisation().grant(order),
        "grant");
}

void TestServer::revoke(const core::UserId &user, const core::ScopeId &scope)
{
    must(organisation().revoke(user, scope), "revoke");
}

qint64 TestServer::countRecords(const core::KindInfo &kind)
{
    auto rows = server::retrying(organisation().pool(), [&](server::PgConnection &connection) {
        return connection.run(server::sql::countRecords, server::PgParams().integer4(kind.number));
    });
    return must(std::move(rows), "count").integer8(0, 0);
}

QList<core::FieldMap> TestServer::fieldsOfRecords(const core::KindInfo &kind)
{
    static constexpr server::Statement fieldsOfKind{
        "test_fields_of_kind", "select fields from record where kind = $1::integer and not deleted"};
    const auto rows = must(server::retrying(organisation().pool(),
                               [&](server::PgConnection &connection) {
                                   return connection.run(fieldsOfKind, server::PgParams().integer4(kind.number));
                               }),
        "fields");
    QList<core::FieldMap> all;
    for (int row = 0; row < rows.size(); ++row) {
        auto fields = core::FieldMap::decode(rows.bytes(row, 0));
        if (!fields)
            qFatal("a row of %s is no field map", kind.name);
        all.append(*std::move(fields));
    }
    return all;
}

server::Organisation::Counts TestServer::counts() { return must(organisation().counts(), "counts"); }

QString TestServer::import(const QStringList &arguments)
{
    const QString administrator = u"Imani Records"_s;
    if (!organisation().findUser(administrator))
        (void)addUser(administrator, core::Post::Admin);
    return command(QStringList{u"import"_s} + arguments + QStringList{u"--by"_s, administrator});
}

QString TestServer::command(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(DOORSTEP_SERVER_PROGRAM), arguments + QStringList{u"--data"_s, dataFolder()});
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("doorstep-server %s failed", qPrintable(arguments.value(0)));
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace doorstep::test
