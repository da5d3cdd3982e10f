// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"
#include "core/types/result.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <span>
#include <utility>
#include <variant>
#include <vector>

/// Requests and answers apart from the HTTP library, so that handlers compile and are tested without it.
namespace doorstep::server {

struct HttpRequest {
    QByteArray bearer; ///< what followed "Authorization: Bearer "; empty when there was none
    QByteArray body;
    // Of the routes that end in '/' only:
    QByteArray rest{};     ///< of the target, after the path of a route that ends in '/'
    QByteArray offset{};   ///< Upload-Offset
    QByteArray checksum{}; ///< Upload-Checksum
    QByteArray range{};    ///< Range
};

struct HttpResponse {
    int status = 200;
    QByteArray body;
    int retryAfterSeconds = 0; ///< sent as Retry-After unless 0
    qint64 uploadOffset = -1;     ///< sent as Upload-Offset unless negative
    QByteArray contentRange{};    ///< sent as Content-Range unless empty
};

/// "Nothing yet": hold the request until one of the scopes passes the sequence number beside it, or until the time is
/// up; then call `resume` on a worker thread for the final answer.
struct Wait {
    std::vector<std::pair<core::ScopeId, qint64>> scopes;
    std::chrono::milliseconds upTo{0};
    std::function<HttpResponse()> resume;
};

/// What a handler returns.
using Answer = std::variant<HttpResponse, Wait>;

/// Runs on a worker thread; may block on the database. Must be thread-safe.
using Handler = std::function<Answer(const HttpRequest &)>;

/// What becomes of one of several requests that are answered together: its answer, or the work that leads to it, for
/// which others do not wait.
using Begun = std::variant<Answer, std::function<Answer()>>;

/// Answers requests that wait at the same time, in their order; as a Handler otherwise. The requests outlive what is
/// returned.
using TogetherHandler = std::function<std::vector<Begun>(std::span<const HttpRequest *const>)>;

/// One line of the route table; what is not in the table is refused.
struct Route {
    const char *method;
    const char *path; ///< exactly this target; one that ends in '/' takes every target that begins so
    qsizetype largestBody;
    bool needsBearer; ///< refused with 401 before the body is read when no token is sent
    Handler handler;
    TogetherHandler together{}; ///< in place of `handler`, where it is there
};

/// An error as the protocol sends it (core::WireError); the incident id of a server fault is also in the log.
/// `words` never holds a path, SQL or personal data.
[[nodiscard]] HttpResponse errorResponse(int status, const char *code, const char *words);

/// What a handler answers where its records could not be reached (503) or something is wrong with them (500); `what` is
/// for the log.
[[nodiscard]] HttpResponse failedResponse(const char *what, const core::Error &error);

} // namespace doorstep::server
