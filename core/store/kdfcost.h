// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace doorstep::core {

/// What one guess of a PIN costs (Argon2id, RFC 9106; one lane).
struct KdfCost {
    quint64 passes = 3;
    quint64 memoryBytes = 64ULL * 1024 * 1024;

    /// The least that a keyfile found on the disk may ask for (OWASP ASVS 5, appendix C, with room): about 0.2 s of one
    /// core a guess. Stays as it is when `standard` rises, or every store there is would be refused.
    [[nodiscard]] static constexpr KdfCost least() { return {3, 64ULL * 1024 * 1024}; }
    /// For every secret that is chosen from now on.
    [[nodiscard]] static constexpr KdfCost standard() { return {}; }
    /// For tests only: as cheap as Argon2id goes. Production code never names it.
    [[nodiscard]] static constexpr KdfCost cheapForTests() { return {1, 8ULL * 1024}; }

    [[nodiscard]] constexpr bool atLeast(const KdfCost &floor) const
    {
        return passes >= floor.passes && memoryBytes >= floor.memoryBytes;
    }
    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

} // namespace doorstep::core
