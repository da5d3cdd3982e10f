// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/deviceprocess.h"

#include "tests/sync/await.h"

#include <QJsonDocument>

namespace doorstep::test {

using namespace Qt::StringLiterals;

DeviceProcess::DeviceProcess(const QString &dataFolder, const QStringList &options)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DOORSTEP_DEVICE_PROGRAM), QStringList{u"--data"_s, dataFolder} + options);
    if (!m_process.waitForStarted(patienceMs))
        qFatal("doorstep-device does not start");
}

DeviceProcess::~DeviceProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void DeviceProcess::send(const QString &command, QJsonObject with)
{
    with.insert(u"cmd"_s, command);
    m_process.write(QJsonDocument(with).toJson(QJsonDocument::Compact) + '\n');
}

std::optional<QJsonObject> DeviceProcess::reply()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return std::nullopt;
    }
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject DeviceProcess::operator()(const QString &command, QJsonObject with)
{
    send(command, std::move(with));
    const auto answer = reply();
    if (!answer)
        qFatal("doorstep-device ended inside %s", qPrintable(command));
    return *answer;
}

QJsonObject DeviceProcess::must(const QString &command, const QJsonObject &with)
{
    const QJsonObject answer = (*this)(command, with);
    if (!answer.value(u"ok"_s).toBool())
        qFatal("%s: %s", qPrintable(command), QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    return answer;
}

void DeviceProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void DeviceProcess::finish()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs))
        qFatal("doorstep-device does not end with its input");
}

} // namespace doorstep::test
