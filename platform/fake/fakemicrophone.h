// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/microphone.h"

#include <numbers>
#include <vector>

#include <cmath>
#include <utility>

namespace doorstep::platform {

/// Hears a tone for as long as a test says, or is what a test says that it is.
class FakeMicrophone final : public core::Microphone
{
public:
    /// What becomes of begin().
    explicit FakeMicrophone(State answer = State::Listening) : m_answer(answer) {}

    void begin(Heard heard) override
    {
        m_heard = std::move(heard);
        show(m_answer);
    }
    void end() override
    {
        m_heard = {};
        show(State::Off);
    }
    [[nodiscard]] State state() const override { return m_state; }
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

    /// Somebody sings an A for so long.
    void hear(qint64 ms)
    {
        std::vector<qint16> samples(std::size_t(ms * rate / 1000));
        for (std::size_t i = 0; i < samples.size(); ++i)
            samples[i] = qint16(8000 * std::sin(2 * std::numbers::pi * 440 * double(i) / rate));
        if (m_heard)
            m_heard(samples);
        show(m_state);
    }
    /// The system takes it away, or says no.
    void lose(State state)
    {
        m_heard = {};
        show(state);
    }

private:
    void show(State state)
    {
        m_state = state;
        if (m_changed)
            m_changed();
    }

    State m_answer;
    Heard m_heard;
    State m_state = State::Off;
    std::function<void()> m_changed;
};

} // namespace doorstep::platform
