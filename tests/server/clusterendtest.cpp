// SPDX-License-Identifier: Apache-2.0
#include "tests/support/testserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace doorstep;
using namespace doorstep::test;
using namespace Qt::StringLiterals;

namespace {

// What this program is when it is run to die: it says the process id of a PostgreSQL of its own, and does.
int dieWith(const QByteArray &how)
{
    TestCluster cluster;
    TestServer server(&cluster, how == "private" ? TestServer::Database::Private : TestServer::Database::Fast);
    qint64 pid = cluster.postmasterPid();
    if (how == "private") {
        QFile file(server.dataFolder() + u"/pg/postmaster.pid"_s);
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        pid = file.readLine().trimmed().toLongLong();
        server.kill(); // nobody is left to stop it
    }
    std::printf("%lld\n", pid);
    std::fflush(stdout);
    if (how == "abort")
        std::abort();
    std::raise(SIGKILL);
    return 0;
}

bool runs(const QByteArray &pid)
{
    return !QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(QString::fromLatin1(pid))).isEmpty();
}

} // namespace

/// A test program that dies leaves no PostgreSQL behind.
class ClusterEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsWithTheProgram_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("aborts") << u"abort"_s;
        QTest::newRow("is killed") << u"kill"_s;
        QTest::newRow("is killed after its server") << u"private"_s;
    }
    void endsWithTheProgram()
    {
        QFETCH(QString, how);
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--die"_s, how});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        const QByteArray pid = program.readAllStandardOutput().trimmed();
        QVERIFY(pid.toLongLong() > 1);
        QTRY_VERIFY_WITH_TIMEOUT(!runs(pid), 60'000);
    }

    // It may outlive its starter, and a lock that this one was handed would stay with it.
    void keepsNothingOpenOfWhoStartedIt()
    {
        QTemporaryFile lock;
        QVERIFY(lock.open());
        const int handed = ::dup(lock.handle()); // unlike Qt's own it goes on to what is started
        QVERIFY(handed >= 0);
        const TestCluster cluster;
        ::close(handed);
        const QDir open(u"/proc/%1/fd"_s.arg(cluster.postmasterPid()));
        const auto all = open.entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
        QVERIFY(!all.isEmpty());
        for (const QFileInfo &one : all)
            QVERIFY(one.symLinkTarget() != lock.fileName());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--die") == 0)
        return dieWith(argv[2]);
    ClusterEndTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "clusterendtest.moc"
