// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/speech.h"

#include <QTimer>

class QThread;

namespace doorstep::platform {

/// The desktop's voices through Qt TextToSpeech: speech-dispatcher where it runs, else whatever engine is installed and
/// works. On a thread of its own, since a speech-dispatcher that finds no sound waits for ever. Nothing is opened
/// before somebody asks for it. Needs a QCoreApplication.
class LinuxSpeech final : public core::Speech
{
public:
    LinuxSpeech();
    ~LinuxSpeech() override;

    void say(const QString &words, const QLocale &language, Pace pace) override;
    void stop() override;
    [[nodiscard]] State state() const override { return m_state; }
    void whenChanged(std::function<void()> changed) override;

private:
    class Voices;

    void begin();
    void told(int asked, State state);
    void setState(State state);

    QTimer m_patience; // until the voices have answered
    QThread *m_thread = nullptr;
    Voices *m_voices = nullptr; // lives on the thread, and goes with it
    int m_asked = 0; // only the answer to the newest question counts
    State m_state = State::Silent;
    std::function<void()> m_changed;
};

} // namespace doorstep::platform
