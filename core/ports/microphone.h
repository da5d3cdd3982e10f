// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

namespace doorstep::core {

/// Hears through the system's microphone: one channel, 16 bit, `rate` samples a second. It hears nothing but between
/// begin() and end(), asks the system for leave where that has to be asked, and no call waits for either. Used on the
/// main thread.
class Microphone
{
public:
    static constexpr int rate = 48'000;
    enum class State {
        Off,
        Asking, ///< the system, or the person by way of the system
        Listening,
        NoMicrophone, ///< the last begin() found none, or it was taken away
        NotAllowed,   ///< the system or the person said no
    };
    /// Takes what was heard. Called on a thread of the microphone's, never twice at once; it may be called once more
    /// while end() returns.
    using Heard = std::function<void(std::span<const qint16> samples)>;

    Microphone() = default;
    Microphone(const Microphone &) = delete;
    Microphone &operator=(const Microphone &) = delete;
    virtual ~Microphone() = default;

    virtual void begin(Heard heard) = 0;
    virtual void end() = 0;
    [[nodiscard]] virtual State state() const = 0;
    /// `changed` is called after state() changed, and a few times a second while it listens; it replaces an earlier
    /// one.
    virtual void whenChanged(std::function<void()> changed) = 0;
};

} // namespace doorstep::core
