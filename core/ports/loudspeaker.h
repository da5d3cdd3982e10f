// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

namespace doorstep::core {

/// Plays sound that stands in memory: one channel, 16 bit, `rate` samples a second. Nothing is heard but by play(), and
/// no call waits for the system's own service. Used on the main thread.
class Loudspeaker
{
public:
    static constexpr int rate = 48'000;
    enum class State {
        Silent,
        Playing, ///< or about to
        Paused,
        NoSound, ///< the last play() found nothing that sounds, or lost it
    };
    /// Fills `samples` and says how many there were; 0: that was the end. Called on a thread of the loudspeaker's,
    /// never twice at once, until the sound is over; it may be called once more while stop() returns.
    using Source = std::function<qsizetype(std::span<qint16> samples)>;

    Loudspeaker() = default;
    Loudspeaker(const Loudspeaker &) = delete;
    Loudspeaker &operator=(const Loudspeaker &) = delete;
    virtual ~Loudspeaker() = default;

    /// Begins to play; what was being played stops.
    virtual void play(Source source) = 0;
    virtual void pause() = 0;
    /// Goes on where it was paused.
    virtual void resume() = 0;
    /// Stops at once.
    virtual void stop() = 0;
    [[nodiscard]] virtual State state() const = 0;
    /// How much was heard since play(), in milliseconds; it stands while paused.
    [[nodiscard]] virtual qint64 heardMs() const = 0;
    /// `changed` is called after state() changed, and a few times a second while something plays; it replaces an
    /// earlier one.
    virtual void whenChanged(std::function<void()> changed) = 0;
};

} // namespace doorstep::core
