// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>

#include <optional>

namespace doorstep::test {

/// A real `doorstep-device` process, spoken to by JSON lines. Calls block; what must not fail ends the test program.
class DeviceProcess
{
public:
    explicit DeviceProcess(const QString &dataFolder, const QStringList &options = {});
    ~DeviceProcess();

    /// Gives a command and waits for its reply.
    QJsonObject operator()(const QString &command, QJsonObject with = {});
    /// The same; anything but ok ends the program.
    QJsonObject must(const QString &command, const QJsonObject &with = {});

    /// Gives a command without waiting.
    void send(const QString &command, QJsonObject with = {});
    /// Whether a reply can be taken without blocking.
    [[nodiscard]] bool hasReply() const { return m_process.canReadLine(); }
    /// The next reply; nothing where the process has ended.
    std::optional<QJsonObject> reply();

    /// `kill -9`, and waits for its end.
    void kill();
    /// Ends the input and waits for its end.
    void finish();

private:
    QProcess m_process;
};

} // namespace doorstep::test
