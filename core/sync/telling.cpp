// SPDX-License-Identifier: Apache-2.0
#include "core/sync/telling.h"

namespace doorstep::core {

Telling::As Telling::choose(const QList<Cursor> &cursors, bool first)
{
    m_as = As::All;
    if (first || !canBeHashed(cursors))
        return m_as;
    // After a start there is likely news, and few cursors cost less than the second request that a view would need.
    const bool view = m_inOrder || (!m_missed && cursors.size() > scopesInline);
    if (!m_buckets.isEmpty()) {
        m_as = As::Buckets;
        m_differ = differingBuckets(bucketHashes(cursors), m_buckets);
    } else if (view && !m_fails && !m_unknown) {
        m_as = As::View;
    }
    return m_as;
}

Telling::Answer Telling::take(const SyncResponse &header)
{
    m_inOrder = false; // unless finish() says so: an answer that was cut leaves much to ask for
    if (m_as != As::View || header.viewFits == true)
        return Answer::Understood;
    if (!header.viewFits) {
        m_unknown = true;
        return Answer::Unknown;
    }
    m_missed = true;
    m_explained = false;
    m_buckets = header.buckets;
    return Answer::Differs;
}

void Telling::finish(bool news, bool more)
{
    m_explained = m_explained || news;
    if (news)
        m_fails = false;
    if (more)
        return;
    if (m_missed && !m_explained)
        m_fails = true;
    m_missed = false;
    m_buckets.clear();
    m_inOrder = true;
}

} // namespace doorstep::core
