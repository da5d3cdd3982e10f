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

} // namespace doorstep::server
