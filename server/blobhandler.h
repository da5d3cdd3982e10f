// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/blobs.h"
#include "server/http.h"
#include "server/sessions.h"

namespace doorstep::server {

/// The encrypted bytes of attachments over HTTP (core/wire/PROTOCOL.md §9): who holds a scope reads its blobs, who may
/// write an attachment there sends them. Thread-safe; blocking on the database.
class BlobHandler
{
public:
    /// Both outlive the handler.
    BlobHandler(Sessions &sessions, Blobs &blobs) : m_sessions(sessions), m_blobs(blobs) {}

    [[nodiscard]] Answer create(const HttpRequest &http); ///< POST /v1/blob
    [[nodiscard]] Answer state(const HttpRequest &http);  ///< HEAD /v1/blob/SCOPE/BLOB
    [[nodiscard]] Answer append(const HttpRequest &http); ///< PATCH, the same
    [[nodiscard]] Answer read(const HttpRequest &http);   ///< GET, the same

private:
    /// A request that was let in, or why not.
    struct Asking {
        std::optional<HttpResponse> refusal;
        std::optional<Session> session;
    };
    [[nodiscard]] Asking reader(const QByteArray &bearer, const core::ScopeId &scope);
    [[nodiscard]] Asking writer(const QByteArray &bearer, const core::ScopeId &scope, const core::RecordId &blob);

    Sessions &m_sessions;
    Blobs &m_blobs;
};

} // namespace doorstep::server
