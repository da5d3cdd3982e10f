// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QString>

namespace doorstep::server {

class Organisation;

struct ServeOptions {
    QString address; ///< empty: loopback where the organisation's host is loopback, else every interface
    quint16 port = 0;
    int workers = 4;
    int socketThreads = 1;
};

/// Serves until SIGTERM or SIGINT arrives, then stops cleanly. Prints `listening on HOST:PORT` on standard output when
/// ready, and keeps the port in `<data>/listening` meanwhile, so that invitations name it. Call before any other thread
/// exists, so that the signals reach this one.
[[nodiscard]] core::Result<core::Done> serveUntilStopped(Organisation &organisation, const ServeOptions &options);

} // namespace doorstep::server
