// SPDX-License-Identifier: Apache-2.0
#include "core/wire/changecodec.h"
#include "core/wire/enrolmessage.h"
#include "core/wire/frame.h"
#include "core/wire/packing.h"
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

constexpr qsizetype packedAtMost = 64 * 1024;

void requireFrame(const Frame &frame)
{
    require(*decodeFrame(encodeFrame(frame)) == frame);
    require(*decodeFrame(encodeFrame(frame, {1, false})) == frame);
}

void requireRequest(SyncRequest request)
{
    require(*decodeSyncRequest(encodeSyncRequest(request)) == request);
    if (!request.dictionaries)
        return;
    const SyncRequest plain = request;
    request.packWith = 1;
    require(*decodeSyncRequest(encodeSyncRequest(request)) == plain);
}

QByteArray requestHolding(const QByteArray &packed)
{
    CborWriter out;
    out.map(3).uint(0).uint(1).uint(4).array(0).uint(11).array(2).array(1).uint(1).bytes(packed);
    return out.take();
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView data(bytes + 1, qsizetype(size) - 1);
    switch (bytes[0] % 8) {
    case 0:
        if (const auto change = decodeChange(data))
            require(decodeChange(encodeChange(*change)) == change);
        break;
    case 1:
        if (const auto frame = decodeFrame(data))
            requireFrame(*frame);
        break;
    case 2:
        if (const auto request = decodeSyncRequest(data))
            requireRequest(*request);
        break;
    case 3:
        if (const auto response = decodeSyncResponse(data))
            require(*decodeSyncResponse(encodeSyncResponse(*response)) == *response);
        break;
    case 4:
        if (const auto invitation = decodeInvitation(QString::fromUtf8(data)))
            require(*decodeInvitation(encodeInvitation(*invitation)) == *invitation);
        break;
    case 5:
        if (const auto plain = unpack(data, packedAtMost)) {
            require(plain->size() <= packedAtMost);
            require(*unpack(pack(*plain, 1), plain->size()) == *plain);
        }
        break;
    case 6:
        // As if the bytes had been packed by somebody who has the dictionary: what is inside is as hostile.
        if (const auto request = decodeSyncRequest(requestHolding(pack(data.toByteArray(), 1))))
            requireRequest(*request);
        break;
    default:
        (void)decodeEnrolRequest(data).ok();
        (void)decodeEnrolResponse(data).ok();
        (void)decodeWireError(data).ok();
    }
    return 0;
}
