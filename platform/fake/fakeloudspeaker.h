// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/loudspeaker.h"

#include <algorithm>
#include <array>
#include <utility>

namespace doorstep::platform {

/// Plays as fast as a test says, and remembers how much.
class FakeLoudspeaker final : public core::Loudspeaker
{
public:
    /// Without sound, every play() ends as NoSound.
    explicit FakeLoudspeaker(bool sounds = true) : m_sounds(sounds) {}

    void play(Source source) override
    {
        m_source = std::move(source);
        m_samples = 0;
        show(m_sounds ? State::Playing : State::NoSound);
    }
    void pause() override { show(State::Paused); }
    void resume() override { show(State::Playing); }
    void stop() override
    {
        m_source = {};
        m_samples = 0;
        show(State::Silent);
    }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] qint64 heardMs() const override { return m_samples * 1000 / rate; }
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

    /// So much of it is heard, or all that there is.
    void hear(qint64 ms)
    {
        for (qint64 left = ms * rate / 1000; left > 0 && m_source;) {
            std::array<qint16, 4800> piece{};
            const qsizetype got = m_source({piece.data(), std::size_t(std::min<qint64>(left, qint64(piece.size())))});
            if (got <= 0)
                return show(State::Silent);
            left -= got;
            m_samples += got;
        }
        show(m_state);
    }

private:
    void show(State state)
    {
        m_state = state;
        if (m_changed)
            m_changed();
    }

    bool m_sounds;
    Source m_source;
    qint64 m_samples = 0;
    State m_state = State::Silent;
    std::function<void()> m_changed;
};

} // namespace doorstep::platform
