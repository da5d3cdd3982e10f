// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/microphone.h"
#include "platform/qt/ownthread.h"

#include <QTimer>

namespace doorstep::platform {

/// The system's microphone through Qt Multimedia, on a thread of its own. From Qt 6.5 on the system's own question is
/// asked first; with an older Qt, which only desktops have, there is none. Nothing is opened before somebody asks for
/// it. Needs a QCoreApplication.
class QtMicrophone final : public core::Microphone
{
public:
    QtMicrophone();
    ~QtMicrophone() override;

    void begin(Heard heard) override;
    void end() override;
    [[nodiscard]] State state() const override { return m_state; }
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

private:
    class Listener;

    void listen(Heard heard);
    void told(int asked, State state);

    Listener *m_listener = nullptr; // lives on the thread
    QTimer m_patience;              // until the system has answered
    int m_asked = 0;                // only what is said of the newest begin() counts
    State m_state = State::Off;
    std::function<void()> m_changed;
    OwnThread m_thread; // ends first: it speaks to the others
};

} // namespace doorstep::platform
