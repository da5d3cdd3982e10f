// SPDX-License-Identifier: Apache-2.0
#include "core/store/filecipher.h"
#include "core/store/keyfilecontent.h"
#include "core/wire/blobmessage.h"
#include "core/wire/journallayout.h"
#include "core/wire/verifymessage.h"

#include <cstdint>

using namespace doorstep::core;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

/// A journal as `doorstep-server open-outbox` reads it, from a device whose keys are gone.
void readJournal(QByteArrayView data)
{
    (void)journalformat::decodeHeader(data).ok();
    (void)journalformat::sealedBoxes(data);
    for (qsizetype at = journalformat::findFrame(data, 0); at >= 0; at = journalformat::findFrame(data, at + 1)) {
        const auto frame = journalformat::frameAt(data.sliced(at));
        require(frame && frame->bytes.size() <= data.size() - at);
    }
}

void readBlobRequest(QByteArrayView data)
{
    const auto request = decodeBlobRequest(data);
    if (!request)
        return;
    const auto again = decodeBlobRequest(encodeBlobRequest(*request));
    require(
        again.ok() && again->blob == request->blob && again->size == request->size && again->sha256 == request->sha256);
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView data(bytes + 1, qsizetype(size) - 1);
    switch (bytes[0] % 7) {
    case 0: readBlobRequest(data); break;
    case 1:
        if (const auto state = decodeBlobState(data))
            require(*decodeBlobState(encodeBlobState(*state)) == *state);
        break;
    case 2:
        if (const auto request = decodeVerifyRequest(data))
            require(decodeVerifyRequest(encodeVerifyRequest(*request)).ok());
        break;
    case 3:
        if (const auto response = decodeVerifyResponse(data))
            require(decodeVerifyResponse(encodeVerifyResponse(*response)).ok());
        break;
    case 4: readJournal(data); break;
    case 5:
        if (const auto content = KeyfileContent::decode(data))
            require(content->encoded() == data);
        break;
    default:
        (void)filecipher::open(data, *RecordId::fromBytes(QByteArray(Uuid::size, '\1')),
            SecretBytes::copyOf(QByteArray(filecipher::keyBytes, 'k')))
            .ok();
    }
    return 0;
}
