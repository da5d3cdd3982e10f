// SPDX-License-Identifier: Apache-2.0
#include "core/store/journalframe.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace doorstep::core::journalformat {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView fileMagic = "DOORSTEP";
constexpr QByteArrayView frameMagic = "DSF1";
constexpr quint32 version = 1;
constexpr qsizetype idBytes = 16;
constexpr qsizetype keyBytes = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
// magic 4, length 4, number 8, type 1, zero 3, previous 8, length of the local part 4
constexpr qsizetype frameHeadBytes = 32;

template<class T>
void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template<class T>
[[nodiscard]] T take(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

[[nodiscard]] const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

[[nodiscard]] QByteArray checksum(QByteArrayView bytes)
{
    QByteArray sum(checksumBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()), raw(bytes),
        quint64(bytes.size()), nullptr, 0);
    return sum;
}

[[nodiscard]] JournalLink linkOf(QByteArrayView sum)
{
    JournalLink link;
    std::memcpy(link.data(), sum.data(), link.size());
    return link;
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

QByteArray encodeHeader(const Header &header)
{
    QByteArray out = fileMagic.toByteArray();
    put(out, version);
    out += header.journalId + header.organisation;
    put(out, header.firstNumber);
    out.append(header.link.data(), qsizetype(header.link.size()));
    out.resize(headerBytes - checksumBytes, '\0');
    return out + checksum(out);
}

Result<Header> decodeHeader(QByteArrayView bytes)
{
    constexpr qsizetype summed = headerBytes - checksumBytes;
    const bool whole = bytes.size() >= headerBytes && bytes.first(fileMagic.size()) == fileMagic;
    if (!whole || bytes.sliced(summed, checksumBytes) != checksum(bytes.first(summed)))
        return fail(ErrorCode::Damaged, u"the journal's header fails its check"_s);
    if (take<quint32>(bytes, 8) > version)
        return fail(ErrorCode::TooNew, u"the journal was written by a newer version"_s);
    Header header{bytes.sliced(12, idBytes).toByteArray(), bytes.sliced(28, keyBytes).toByteArray(),
        take<quint64>(bytes, 60), linkOf(bytes.sliced(68))};
    return header;
}

std::optional<Sealed> frameAt(QByteArrayView bytes)
{
    if (bytes.size() < frameHeadBytes || bytes.first(frameMagic.size()) != frameMagic)
        return std::nullopt;
    const auto length = qsizetype(take<quint32>(bytes, 4));
    const auto local = qsizetype(take<quint32>(bytes, 28));
    if (length > bytes.size() || length > mostFrameBytes || local < nonceBytes + tagBytes
        || length < frameHeadBytes + local + checksumBytes)
        return std::nullopt;
    const QByteArrayView sum = bytes.sliced(length - checksumBytes, checksumBytes);
    if (sum != checksum(bytes.first(length - checksumBytes)))
        return std::nullopt;
    Sealed sealed;
    sealed.number = take<quint64>(bytes, 8);
    sealed.type = JournalFrame::Type(bytes[16]);
    sealed.previous = linkOf(bytes.sliced(20));
    sealed.link = linkOf(sum);
    sealed.bytes = bytes.first(length);
    sealed.local = bytes.sliced(frameHeadBytes, local);
    sealed.toServer = bytes.sliced(frameHeadBytes + local, length - checksumBytes - frameHeadBytes - local);
    return sealed;
}

qsizetype findFrame(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf(frameMagic, from); at >= 0; at = bytes.indexOf(frameMagic, at + 1)) {
        if (frameAt(bytes.sliced(at)))
            return at;
    }
    return -1;
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
    return out + checksum(out);
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
