// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>

#include <memory>
#include <span>

namespace doorstep::app::sound {

/// Reads Ogg Opus from memory, whoever may have sent it: one channel, 16 bit, 48,000 samples a second. One thread at a
/// time.
class SoundReader
{
public:
    /// InvalidInput: no Ogg Opus, or longer than anybody plays (a day).
    [[nodiscard]] static core::Result<std::unique_ptr<SoundReader>> open(QByteArray bytes);
    ~SoundReader();
    SoundReader(const SoundReader &) = delete;
    SoundReader &operator=(const SoundReader &) = delete;

    [[nodiscard]] qint64 ms() const { return m_ms; }
    /// Fills as much of `samples` as there is at once, and says how many; 0: the end. Where bytes are damaged it goes
    /// on after them, and ends where it cannot.
    [[nodiscard]] qsizetype read(std::span<qint16> samples);
    /// Goes on from there; past the end: from the beginning.
    void goTo(qint64 ms);

private:
    struct Decoder;
    SoundReader(std::unique_ptr<Decoder> decoder, qint64 ms);

    std::unique_ptr<Decoder> m_decoder;
    qint64 m_ms = 0;
};

} // namespace doorstep::app::sound
