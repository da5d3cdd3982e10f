// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/loudspeaker.h"
#include "platform/qt/ownthread.h"

#include <QTimer>

namespace doorstep::platform {

/// The system's loudspeaker through Qt Multimedia, on a thread of its own. Nothing is opened before somebody asks for
/// it. Needs a QCoreApplication.
class QtLoudspeaker final : public core::Loudspeaker
{
public:
    QtLoudspeaker();
    ~QtLoudspeaker() override;

    void play(Source source) override;
    void pause() override;
    void resume() override;
    void stop() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 heardMs() const override { return m_heardMs; }
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

private:
    class Player;

    void told(int asked, State state, qint64 heardMs);
    void show(State state, qint64 heardMs);

    Player *m_player = nullptr; // lives on the thread
    QTimer m_patience;          // until the system has answered
    int m_asked = 0;            // only what is said of the newest play() counts
    State m_state = State::Silent;
    qint64 m_heardMs = 0;
    std::function<void()> m_changed;
    OwnThread m_thread; // ends first: it speaks to the others
};

} // namespace doorstep::platform
