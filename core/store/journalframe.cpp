// SPDX-License-Identifier: Apache-2.0
#include "core/store/journalframe.h"

#include <sodium.h>

namespace doorstep::core::journalformat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idBytes = 16;
constexpr qsizetype keyBytes = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
[[nodiscard]] const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

// What the local box is bound to: it opens only in this journal, at this place, as this type.
[[nodiscard]] QByteArray bound(const Header &header, QByteArrayView frameHead)
{
    return header.journalId + frameHead.toByteArray();
}

} // namespace

Header newHeader(const JournalKeys &keys, quint64 firstNumber, const JournalLink &link)
{
    QByteArray id(idBytes, '\0');
    randombytes_buf(id.data(), size_t(id.size()));
    const QByteArray organisation = keys.organisation.isEmpty() ? QByteArray(keyBytes, '\0') : keys.organisation;
    return Header{id, organisation, firstNumber, link};
}

QByteArray seal(const JournalFrame &frame, const Header &header, const JournalLink &previous, const JournalKeys &keys)
{
    const bool toServer = !keys.organisation.isEmpty();
    const qsizetype local = nonceBytes + frame.payload.size() + tagBytes;
    const qsizetype sealed = toServer ? frame.payload.size() + qsizetype(crypto_box_SEALBYTES) : 0;
    QByteArray out;
    out.reserve(frameHeadBytes + local + sealed + checksumBytes);
    out.append(frameMagic);
    put(out, quint32(frameHeadBytes + local + sealed + checksumBytes));
    put(out, frame.number);
    out.append(char(frame.type)).append(3, '\0').append(previous.data(), qsizetype(previous.size()));
    put(out, quint32(local));
    const QByteArray additional = bound(header, out);

    out.resize(frameHeadBytes + local + sealed);
    auto *nonce = reinterpret_cast<unsigned char *>(out.data() + frameHeadBytes);
    randombytes_buf(nonce, size_t(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonceBytes, nullptr, raw(frame.payload),
        quint64(frame.payload.size()), raw(additional), quint64(additional.size()), nullptr, nonce, keys.local.data());
    if (toServer) {
        crypto_box_seal(reinterpret_cast<unsigned char *>(out.data() + frameHeadBytes + local), raw(frame.payload),
            quint64(frame.payload.size()), raw(keys.organisation));
    }
    return out + checksumOf(out);
}

std::optional<JournalFrame> open(const Sealed &sealed, const Header &header, const JournalKeys &keys)
{
    JournalFrame frame{sealed.type, sealed.number, QByteArray(sealed.local.size() - nonceBytes - tagBytes, '\0')};
    const QByteArray additional = bound(header, sealed.bytes.first(frameHeadBytes));
    const auto *nonce = raw(sealed.local);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(frame.payload.data()), nullptr, nullptr, nonce + nonceBytes,
        quint64(sealed.local.size() - nonceBytes), raw(additional), quint64(additional.size()), nonce,
        keys.local.data());
    return opened == 0 ? std::optional(std::move(frame)) : std::nullopt;
}

} // namespace doorstep::core::journalformat
