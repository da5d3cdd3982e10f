// SPDX-License-Identifier: Apache-2.0
#include "app/device/commandloop.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

namespace doorstep::app {

using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject &reply)
{
    const QByteArray line = QJsonDocument(reply).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void refuse(const QString &message)
{
    print({{u"ok"_s, false}, {u"error"_s, QJsonObject{{u"code"_s, u"invalid_input"_s}, {u"message"_s, message}}}});
}

} // namespace

CommandLoop::CommandLoop(std::vector<std::unique_ptr<Device>> devices) : m_devices(std::move(devices))
{
    for (const auto &device : m_devices)
        connect(device.get(), &Device::idle, this, &CommandLoop::leaveWhenIdle);
}

CommandLoop::~CommandLoop()
{
    if (m_reader.joinable())
        m_reader.join(); // the input has ended, or the program would still run
}

void CommandLoop::start()
{
    m_reader = std::thread([this] {
        std::string line;
        while (std::getline(std::cin, line)) {
            const auto bytes = QByteArray::fromStdString(line);
            QMetaObject::invokeMethod(this, [this, bytes] { take(bytes); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(this, &CommandLoop::inputEnded, Qt::QueuedConnection);
    });
}

void CommandLoop::take(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        refuse(u"one JSON object a line"_s);
        return;
    }
    const QJsonObject command = document.object();
    const auto number = command.value(u"on"_s).toInteger(0);
    if (number < 0 || number >= qint64(m_devices.size())) {
        refuse(u"on: no such device"_s);
        return;
    }
    const bool named = command.contains(u"on"_s);
    m_devices[std::size_t(number)]->give(command, [named, number](QJsonObject reply) {
        if (named)
            reply.insert(u"on"_s, number);
        print(reply);
    });
}

void CommandLoop::inputEnded()
{
    m_ended = true;
    leaveWhenIdle();
}

void CommandLoop::leaveWhenIdle()
{
    if (m_ended && std::ranges::none_of(m_devices, [](const auto &device) { return device->isBusy(); }))
        QCoreApplication::quit();
}

} // namespace doorstep::app
