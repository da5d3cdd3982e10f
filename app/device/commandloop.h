// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/device/device.h"

#include <QObject>

#include <memory>
#include <thread>
#include <vector>

namespace doorstep::app {

/// Reads one JSON object a line from standard input, hands it to its device, and writes one reply a line to standard
/// output in the order of each device. At the end of the input it lets every command finish and then the program.
class CommandLoop : public QObject
{
    Q_OBJECT

public:
    explicit CommandLoop(std::vector<std::unique_ptr<Device>> devices);
    ~CommandLoop() override;

    void start();

private:
    void take(const QByteArray &line);
    void inputEnded();
    void leaveWhenIdle();

    std::vector<std::unique_ptr<Device>> m_devices;
    std::thread m_reader;
    bool m_ended = false;
};

} // namespace doorstep::app
