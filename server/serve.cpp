// SPDX-License-Identifier: Apache-2.0
#include "server/serve.h"

#include "server/commandline.h"
#include "server/log.h"
#include "server/syncserver.h"

#include <QFile>

#include <csignal>
#include <pthread.h>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

namespace {

QString addressFor(const QString &host, const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    const bool loopback = host == u"localhost"_s || host == u"127.0.0.1"_s;
    return loopback ? u"127.0.0.1"_s : u"0.0.0.0"_s;
}

} // namespace

Result<Done> serveUntilStopped(Organisation &organisation, const ServeOptions &options)
{
    // Blocked here and so in every thread made from here on; taken by sigwait below.
    sigset_t ending;
    sigemptyset(&ending);
    sigaddset(&ending, SIGTERM);
    sigaddset(&ending, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ending, nullptr);
    std::signal(SIGPIPE, SIG_IGN);

    SyncServer::Options how;
    how.workerThreads = options.workers;
    how.socketThreads = options.socketThreads;
    Result<std::unique_ptr<SyncServer>> server = SyncServer::create(organisation, how);
    if (!server)
        return server.error();
    Result<quint16> port = (*server)->listen(addressFor(organisation.data().host, options.address), options.port);
    if (!port)
        return port.error();

    const QString portFile = organisation.data().path + u"/listening"_s;
    QFile file(portFile);
    if (file.open(QIODevice::WriteOnly))
        file.write(QByteArray::number(*port));
    file.close();
    say(u"listening on %1:%2"_s.arg(organisation.data().host).arg(*port));

    int signal = 0;
    sigwait(&ending, &signal);
    logLine("info", "stopping");
    (*server)->stop();
    QFile::remove(portFile);
    return Done{};
}

} // namespace doorstep::server
