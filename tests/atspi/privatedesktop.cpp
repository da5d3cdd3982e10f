// SPDX-License-Identifier: Apache-2.0
#include "tests/atspi/privatedesktop.h"

#include <QDBusConnection>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace doorstep::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
const QString sessionName = u"doorstep-session"_s;

void end(std::unique_ptr<QProcess> &process)
{
    if (!process || process->state() == QProcess::NotRunning)
        return;
    process->terminate();
    if (!process->waitForFinished(patienceMs)) {
        process->kill();
        process->waitForFinished(patienceMs);
    }
}

QString launcher()
{
    // Debian's place first; others keep it beside their libraries.
    for (const QString &path :
        {u"/usr/libexec/at-spi-bus-launcher"_s, u"/usr/lib/at-spi2-core/at-spi-bus-launcher"_s}) {
        if (QFile::exists(path))
            return path;
    }
    qFatal("at-spi-bus-launcher is missing: install at-spi2-core");
}

} // namespace

PrivateDesktop::PrivateDesktop(QSize screen) : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const char *name :
        {"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XDG_SESSION_ID",
            "DBUS_STARTER_ADDRESS", "DBUS_STARTER_BUS_TYPE", "QT_SCALE_FACTOR", "GTK_MODULES"})
        m_environment.remove(QLatin1String(name));
    for (const char *name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        m_environment.insert(QLatin1String(name), m_folder.path());
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    QFile(m_folder.path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    startScreen(screen);
    startSessionBus();
    startAccessibilityBus();
}

PrivateDesktop::~PrivateDesktop()
{
    QDBusConnection::disconnectFromBus(sessionName);
    end(m_launcher); // takes the accessibility bus along, and that the registry
    end(m_sessionBus);
    end(m_screen);
}

std::unique_ptr<QProcess> PrivateDesktop::start(const QString &program, const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process->start(program, arguments);
    if (!process->waitForStarted(patienceMs))
        qFatal("%s does not start", qPrintable(program));
    return process;
}

QString PrivateDesktop::firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            qFatal("%s says nothing", qPrintable(process.program()));
    }
    return QString::fromLatin1(process.readLine()).trimmed();
}

void PrivateDesktop::startScreen(QSize size)
{
    // It takes a number that nobody has, and says which.
    m_screen = start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                    u"%1x%2x24"_s.arg(size.width()).arg(size.height()), u"-nolisten"_s, u"tcp"_s});
    m_environment.insert(u"DISPLAY"_s, u':' + firstLine(*m_screen));
}

void PrivateDesktop::startSessionBus()
{
    m_sessionBus = start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                                               u"--address=unix:dir=%1"_s.arg(m_folder.path())});
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, firstLine(*m_sessionBus));
}

void PrivateDesktop::startAccessibilityBus()
{
    m_launcher = start(launcher(), {u"--launch-immediately"_s});
    QDBusConnection session = QDBusConnection::connectToBus(
        m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), sessionName);
    const auto address = [&session] {
        const QDBusReply<QString> reply = session.call(
            QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
        return reply.value();
    };
    if (!QTest::qWaitFor([&] { return !(m_busAddress = address()).isEmpty(); }, patienceMs))
        qFatal("there is no accessibility bus");
}

void PrivateDesktop::focus(qint64 processId) const
{
    QProcess xdotool;
    xdotool.setProcessEnvironment(m_environment);
    xdotool.start(u"xdotool"_s, {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                                    QString::number(processId), u"--name"_s, u"."_s, u"windowfocus"_s, u"--sync"_s});
    if (!xdotool.waitForFinished(patienceMs) || xdotool.exitCode() != 0)
        qFatal("the window cannot be given the keyboard");
}

} // namespace doorstep::test
