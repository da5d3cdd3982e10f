// SPDX-License-Identifier: Apache-2.0
#include "server/commandline.h"

#include "server/organisation.h"
#include "server/serve.h"

#include <QTextStream>

#include <algorithm>
#include <cstdio>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr auto
    initHelp = "doorstep-server init --data DIR --host HOST [--port PORT] [--name NAME] [--db CONNSTRING]\n"
               "Makes an organisation in DIR: certificate (P-256), sealing key (X25519), database, its own record.\n"
               "HOST is the name or address at which devices reach the server; it goes into every invitation.\n"
               "  --port   where it listens (default 8443)\n"
               "  --db     an existing PostgreSQL; without it, a private cluster in DIR\n";
constexpr auto serveHelp = "doorstep-server serve --data DIR [--address ADDRESS] [--port PORT] [--db CONNSTRING] "
                           "[--workers N] [--io N]\n"
                           "Serves until SIGTERM or SIGINT. Prints `listening on HOST:PORT` when it is ready; port 0 "
                           "picks a free one.\n";

void complain(const QString &text) { QTextStream(stderr) << text << Qt::endl; }

int finish(const Result<Done> &result)
{
    if (result)
        return 0;
    complain(u"doorstep-server: "_s
             + (result.error().detail.isEmpty() ? QString::fromLatin1(core::errorName(result.error().code))
                                                : result.error().detail));
    return 1;
}

int usage(std::span<const Command> table)
{
    QTextStream out(stdout);
    out << "doorstep-server COMMAND [--data DIR] [--db CONNSTRING] …\n\n"
           "  serve       serve devices\n"
           "  init        make an organisation in a data folder\n";
    for (const Command &command : table)
        out << "  " << QString::fromLatin1(command.name).leftJustified(10) << "  " << command.summary << '\n';
    out << "\nEach takes --help. The data folder can also be named by DOORSTEP_DATA." << Qt::endl;
    return 0;
}

Result<quint16> portFrom(const QString &text, quint16 otherwise)
{
    if (text.isEmpty())
        return otherwise;
    bool good = false;
    const ushort port = text.toUShort(&good);
    return good ? Result<quint16>(port) : fail(ErrorCode::InvalidInput, u"%1 is not a port"_s.arg(text));
}

int countFrom(const QString &text, int otherwise)
{
    constexpr int most = 64;
    return text.isEmpty() ? otherwise : qBound(1, text.toInt(), most);
}

Result<Done> init(QStringList arguments, const Organisation::Options &options)
{
    const QString host = takeOption(arguments, u"--host"_s);
    const QString name = takeOption(arguments, u"--name"_s);
    constexpr quint16 usualPort = 8443;
    const Result<quint16> port = portFrom(takeOption(arguments, u"--port"_s), usualPort);
    if (!port)
        return port.error();
    if (!arguments.isEmpty())
        return fail(ErrorCode::InvalidInput, u"not understood: %1"_s.arg(arguments.join(u' ')));
    Result<DataFolder> made = DataFolder::create(options.dataFolder, name.isEmpty() ? u"Our council"_s : name,
        host.isEmpty() ? u"localhost"_s : host, *port, options.database);
    if (!made)
        return made.error();
    Result<std::unique_ptr<Organisation>> organisation = Organisation::open(options);
    if (!organisation)
        return organisation.error();
    if (Result<Done> written = (*organisation)->writeOwnRecord(); !written)
        return written;
    say(u"organisation %1 made in %2"_s.arg(made->organisation.toString(), made->path));
    return Done{};
}

Result<Done> serve(QStringList arguments, Organisation::Options options)
{
    ServeOptions how;
    how.address = takeOption(arguments, u"--address"_s);
    const QString port = takeOption(arguments, u"--port"_s);
    how.workers = countFrom(takeOption(arguments, u"--workers"_s), how.workers);
    how.socketThreads = countFrom(takeOption(arguments, u"--io"_s), how.socketThreads);
    if (!arguments.isEmpty())
        return fail(ErrorCode::InvalidInput, u"not understood: %1"_s.arg(arguments.join(u' ')));
    options.connections = how.workers + 2;
    Result<std::unique_ptr<Organisation>> organisation = Organisation::open(options);
    if (!organisation)
        return organisation.error();
    const Result<quint16> number = portFrom(port, (*organisation)->data().port);
    if (!number)
        return number.error();
    how.port = *number;
    return serveUntilStopped(**organisation, how);
}

} // namespace

void say(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

QString takeOption(QStringList &arguments, const QString &name)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return {};
    const QString value = arguments.at(at + 1);
    arguments.remove(at, 2);
    return value;
}

bool takeFlag(QStringList &arguments, const QString &name) { return arguments.removeAll(name) > 0; }

int runCommandLine(QStringList arguments, std::span<const Command> table)
{
    if (arguments.isEmpty() || arguments.first() == u"--help"_s || arguments.first() == u"help"_s)
        return usage(table);
    const QString name = arguments.takeFirst();
    const bool help = takeFlag(arguments, u"--help"_s);
    Organisation::Options options;
    options.dataFolder = takeOption(arguments, u"--data"_s);
    if (options.dataFolder.isEmpty())
        options.dataFolder = qEnvironmentVariable("DOORSTEP_DATA");
    options.database = takeOption(arguments, u"--db"_s);
    // Tests only: a cluster that is thrown away needs no fsync.
#ifdef DOORSTEP_THROWAWAY_CLUSTERS // a build with tests; never what is installed
    options.survivesPowerCut = !qEnvironmentVariableIsSet("DOORSTEP_THROWAWAY_CLUSTER");
#endif

    const auto command = std::ranges::find_if(
        table, [&](const Command &one) { return name == QLatin1StringView(one.name); });
    if (command == table.end() && name != u"init"_s && name != u"serve"_s) {
        complain(u"doorstep-server: there is no command %1; see --help"_s.arg(name));
        return 2;
    }
    if (help) {
        QTextStream(stdout) << (name == u"init"_s    ? initHelp
                                : name == u"serve"_s ? serveHelp
                                                     : command->help)
                            << Qt::flush;
        return 0;
    }
    if (options.dataFolder.isEmpty()) {
        complain(u"doorstep-server: name the data folder with --data DIR"_s);
        return 2;
    }
    if (name == u"init"_s)
        return finish(init(std::move(arguments), options));
    if (name == u"serve"_s)
        return finish(serve(std::move(arguments), options));
    Result<std::unique_ptr<Organisation>> organisation = Organisation::open(options);
    if (!organisation)
        return finish(organisation.error());
    return finish(command->run(**organisation, arguments));
}

} // namespace doorstep::server
