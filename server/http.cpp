// SPDX-License-Identifier: Apache-2.0
#include "server/http.h"

#include "core/wire/enrolmessage.h"
#include "server/log.h"

namespace doorstep::server {

HttpResponse errorResponse(int status, const char *code, const char *words)
{
    const QByteArray reference = core::Uuid::v7().bytes().last(6).toHex();
    const core::WireError error{QString::fromLatin1(code), QString::fromLatin1(words), QString::fromLatin1(reference)};
    if (status >= 500)
        logLine("error", QByteArray(code) + " reference " + reference);
    return {status, core::encodeWireError(error), status == 503 ? 5 : 0};
}

HttpResponse failedResponse(const char *what, const core::Error &error)
{
    logLine("error", QByteArray(what) + ": " + core::errorName(error.code) + ' ' + error.detail.toUtf8());
    const bool later = error.code == core::ErrorCode::Busy || error.code == core::ErrorCode::Offline
                       || error.code == core::ErrorCode::Io;
    return later ? errorResponse(503, "busy", "The server cannot reach its records at the moment; try again shortly.")
                 : errorResponse(500, "internal", "The server failed; what it acknowledged before is safe.");
}

} // namespace doorstep::server
