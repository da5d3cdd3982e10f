// SPDX-License-Identifier: Apache-2.0
#include "core/wire/changecodec.h"
#include "core/wire/enrolmessage.h"
#include "core/wire/frame.h"
#include "core/wire/syncmessage.h"

#include <cstdint>

using namespace doorstep::core;

namespace {

/// What is accepted must say the same again in the same bytes; anything else lets two ends disagree.
void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView data(bytes + 1, qsizetype(size) - 1);
    switch (bytes[0] % 6) {
    case 0:
        if (const auto change = decodeChange(data))
            require(decodeChange(encodeChange(*change)) == change);
        break;
    case 1:
        if (const auto frame = decodeFrame(data))
            require(*decodeFrame(encodeFrame(*frame)) == *frame);
        break;
    case 2:
        if (const auto request = decodeSyncRequest(data))
            require(*decodeSyncRequest(encodeSyncRequest(*request)) == *request);
        break;
    case 3:
        if (const auto response = decodeSyncResponse(data))
            require(*decodeSyncResponse(encodeSyncResponse(*response)) == *response);
        break;
    case 4:
        if (const auto invitation = decodeInvitation(QString::fromUtf8(data)))
            require(*decodeInvitation(encodeInvitation(*invitation)) == *invitation);
        break;
    default:
        (void)decodeEnrolRequest(data).ok();
        (void)decodeEnrolResponse(data).ok();
        (void)decodeWireError(data).ok();
    }
    return 0;
}
