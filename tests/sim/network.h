// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/wire/snapshot.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace doorstep::server {
struct HttpResponse;
}

namespace doorstep::sim {

/// Bytes on their way from a device.
struct Request {
    quint64 exchange = 0;
    size_t device = 0;
    QByteArray body{};
    std::optional<core::SnapshotCall> piece{}; ///< of a snapshot, in place of a sync
};

/// Bytes on their way to a device. What has been received is cut off at the front.
struct Reply {
    quint64 exchange = 0;
    size_t device = 0;
    int status = 200;
    QByteArray body;
    std::vector<core::ScopeId> held{}; ///< by the device's user when it was written
    QByteArray contentRange{};
    bool isPiece = false; ///< the answer to Request::piece
};

/// A request that the server holds until there is news.
struct Waiting {
    Request request;
    std::function<server::HttpResponse()> resume;
};

/// What is between the devices and the server. Nothing in here has an order: whoever takes from it takes any.
struct Network {
    std::vector<Request> requests;
    std::vector<Reply> replies;
    std::vector<Waiting> waiting;
};

template<class T>
[[nodiscard]] T takeAt(std::vector<T> &from, size_t at)
{
    T taken = std::move(from[at]);
    from.erase(from.begin() + std::ptrdiff_t(at));
    return taken;
}

} // namespace doorstep::sim
