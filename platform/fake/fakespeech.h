// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/speech.h"

#include <QList>

#include <utility>

namespace doorstep::platform {

/// Remembers what it said, and goes on saying it until finish() or stop().
class FakeSpeech final : public core::Speech
{
public:
    struct Said {
        QString words;
        QLocale::Language language;
        Pace pace;
    };

    /// With a voice for each of `languages`.
    explicit FakeSpeech(const QList<QLocale::Language> &languages = {QLocale::English}) : m_languages(languages) {}

    void say(const QString &words, const QLocale &language, Pace pace) override
    {
        if (!m_languages.contains(language.language()))
            return setState(State::NoVoice);
        m_said.append({words, language.language(), pace});
        setState(State::Speaking);
    }
    void stop() override { setState(State::Silent); }
    [[nodiscard]] State state() const override { return m_state; }
    void whenChanged(std::function<void()> changed) override { m_changed = std::move(changed); }

    /// It has come to the end of the words.
    void finish() { setState(State::Silent); }
    [[nodiscard]] const QList<Said> &said() const { return m_said; }
    [[nodiscard]] bool speaking() const { return m_state == State::Speaking; }

private:
    void setState(State state)
    {
        if (std::exchange(m_state, state) != state && m_changed)
            m_changed();
    }

    QList<QLocale::Language> m_languages;
    QList<Said> m_said;
    State m_state = State::Silent;
    std::function<void()> m_changed;
};

} // namespace doorstep::platform
