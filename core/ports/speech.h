// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>

#include <functional>

namespace doorstep::core {

/// Reads words out with the voices of the system. Nothing is said but by say(), and no call waits for the voices: a
/// system's own service may take long, or never answer. Used on the main thread.
class Speech
{
public:
    enum class Pace { Slower, Normal };
    enum class State {
        Silent,
        Speaking, ///< or about to
        NoVoice,  ///< for the language of the last say(), or none that answers
    };

    Speech() = default;
    Speech(const Speech &) = delete;
    Speech &operator=(const Speech &) = delete;
    virtual ~Speech() = default;

    /// Begins to read; what was being read stops. Any voice of the language will do, of whatever country.
    virtual void say(const QString &words, const QLocale &language, Pace pace) = 0;
    /// Stops at once.
    virtual void stop() = 0;
    [[nodiscard]] virtual State state() const = 0;
    /// `changed` is called after state() changed, until the object is gone; it replaces an earlier one.
    virtual void whenChanged(std::function<void()> changed) = 0;
};

} // namespace doorstep::core
