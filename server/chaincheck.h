// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/changelog.h"

namespace doorstep::server {

/// Recomputes one scope's hash chain, change by change from the first.
class ChainCheck
{
public:
    explicit ChainCheck(QByteArray commitKey);

    /// The number that the next change must have.
    [[nodiscard]] core::Seq expected() const { return m_seq + 1; }
    /// False where number, body or hash of the next change are not what they were written as.
    [[nodiscard]] bool takes(const LoggedChange &change, const QByteArray &bodyHash);
    /// True where the log ends as its head says: nothing was cut off behind the last change.
    [[nodiscard]] bool endsAt(core::Seq seq, const QByteArray &hash) const { return seq == m_seq && hash == m_hash; }

private:
    QByteArray m_commitKey;
    core::Seq m_seq = 0;
    QByteArray m_hash;
};

} // namespace doorstep::server
