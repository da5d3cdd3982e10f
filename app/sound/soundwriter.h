// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>

#include <atomic>
#include <memory>
#include <mutex>
#include <span>

namespace doorstep::app::sound {

inline constexpr int rate = 48'000; ///< samples a second, one channel, 16 bit: what Opus itself reckons with
/// What a recording may last. At 16,000 bits a second this is under 5 MB, far from the 25 MiB of a file.
inline constexpr qint64 longestMs = 30LL * 60 * 1000;

/// Turns speech into Ogg Opus (RFC 7845, RFC 6716) as it comes, so that only what is small stands in memory, and no
/// file is ever made. Any thread, one call at a time inside.
class SoundWriter
{
public:
    /// `longest`: in milliseconds; less than `longestMs` in a test.
    explicit SoundWriter(qint64 longest = longestMs);
    ~SoundWriter();
    SoundWriter(const SoundWriter &) = delete;
    SoundWriter &operator=(const SoundWriter &) = delete;

    /// Takes samples. What comes when it isFull(), or after finish(), is not taken.
    void add(std::span<const qint16> samples);
    /// How long it is so far.
    [[nodiscard]] qint64 ms() const;
    /// It is as long as it may be.
    [[nodiscard]] bool isFull() const { return m_samples >= m_most; }
    /// How loud the loudest of the last samples was, 0 to 100, where speech nearby is about 50.
    [[nodiscard]] int level() const { return m_level; }
    /// The whole recording. InvalidInput: nothing was heard. Io: the encoder failed, and what it had is lost.
    [[nodiscard]] core::Result<QByteArray> finish();

private:
    struct Encoder;

    const qint64 m_most; // samples
    std::mutex m_mutex;
    std::unique_ptr<Encoder> m_encoder; // gone after finish()
    std::atomic<qint64> m_samples = 0;
    std::atomic<int> m_level = 0;
};

} // namespace doorstep::app::sound
