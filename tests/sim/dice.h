// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"

namespace doorstep::sim {

/// All chance of a run: the same seed gives the same numbers on every machine (SplitMix64; Steele, Lea, Flood 2014).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    /// 0 to `count` − 1; 0 where `count` is 0.
    [[nodiscard]] size_t below(size_t count) { return count == 0 ? 0 : size_t(next() % count); }
    [[nodiscard]] bool chance(int percent) { return int(below(100)) < percent; }
    /// In the form of an id that was made (version 7).
    [[nodiscard]] core::Uuid uuid()
    {
        const quint64 halves[] = {next(), next()};
        QByteArray bytes(reinterpret_cast<const char *>(halves), core::Uuid::size);
        bytes[6] = char((bytes[6] & 0x0f) | 0x70);
        return *core::Uuid::fromBytes(bytes);
    }

private:
    quint64 m_state;
};

} // namespace doorstep::sim
