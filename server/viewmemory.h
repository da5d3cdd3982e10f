// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/syncwork.h"

#include <QCache>

#include <mutex>

namespace doorstep::server {

/// Where each device stood after its last whole answer, so that the next request can be answered with what came since
/// though it says its view only as a hash. Nothing is believed for being remembered: the hash of what is remembered has
/// to be the one in the request. A cache of this copy of the server alone; what is not in it costs one more request.
/// Thread-safe.
class ViewMemory
{
public:
    /// After an answer that leaves the device nothing to ask for.
    void remember(const SyncWork &work, const core::Uuid &generation);
    /// The cursors whose hash `work` was sent, where they are remembered and hold every scope that the user holds now:
    /// of another one the device would not hear.
    [[nodiscard]] std::optional<QList<core::Cursor>> recall(const SyncWork &work);

private:
    struct View {
        QByteArray hash;
        QByteArray withGeneration; ///< the hash that says the generation too
        QByteArray cursors; ///< `entryBytes` each
    };

    [[nodiscard]] static bool says(const View &view, const SyncWork &work)
    {
        return (work.viewTells() ? view.withGeneration : view.hash) == work.request.view;
    }

    static constexpr qsizetype mostBytes = 32LL << 20; ///< some 40,000 devices of 20 scopes
    std::mutex m_mutex;
    QCache<core::DeviceId, View> m_views{mostBytes};
};

} // namespace doorstep::server
