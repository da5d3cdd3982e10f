// SPDX-License-Identifier: Apache-2.0
#include "server/chaincheck.h"

#include "core/wire/chain.h"

#include <utility>

namespace doorstep::server {

ChainCheck::ChainCheck(QByteArray commitKey) : m_commitKey(std::move(commitKey)), m_hash(core::firstHash()) {}

bool ChainCheck::takes(const LoggedChange &change, const QByteArray &bodyHash)
{
    if (change.placed.seq != expected() || core::bodyHash(m_commitKey, change.placed.change) != bodyHash)
        return false;
    m_hash = core::nextHash(m_hash, change.placed, bodyHash);
    m_seq = change.placed.seq;
    return m_hash == change.hash;
}

} // namespace doorstep::server
