// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wire/syncmessage.h"

namespace doorstep::core {

/// How a device tells the server where it stands: by the hash of all its cursors where it expects nothing new, by the
/// cursors themselves, or by those in the buckets that a server with many scopes finds different. Part of SyncSession.
class Telling
{
public:
    enum class As { View, All, Buckets };

    /// Decides for the next request. `first`: nothing is known of the server yet.
    As choose(const QList<Cursor> &cursors, bool first);
    [[nodiscard]] As chosen() const { return m_as; }
    /// Whether the chosen way, if it is not View, asks for the scope, be anything of it here or not. After choose().
    [[nodiscard]] bool asksFor(const ScopeId &scope) const
    {
        return m_as != As::Buckets || m_differ.at(size_t(bucketOf(scope)));
    }

    enum class Answer { Understood, Differs, Unknown };
    /// What the header says of the view. Differs, Unknown: nothing was sent for it; ask again in another way.
    Answer take(const SyncResponse &header);
    /// An exchange has ended. `news`: it brought changes or took a scope; `more`: it goes on with another request.
    void finish(bool news, bool more);

private:
    As m_as = As::All;
    QByteArray m_buckets; // of the server, since its last answer to a view that did not fit
    std::array<bool, viewBuckets> m_differ{}; // from ours, at the last choose()
    bool m_inOrder = false; // the last exchange left nothing to ask for
    bool m_missed = false; // a view did not fit, and the exchanges that follow from it have not ended
    bool m_explained = false; // they brought something that explains it
    bool m_fails = false; // they did not: the two ends count differently, so cursors do until there is news
    bool m_unknown = false; // the server does not know views
};

} // namespace doorstep::core
