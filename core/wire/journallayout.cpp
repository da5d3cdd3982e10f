// SPDX-License-Identifier: Apache-2.0
#include "core/wire/journallayout.h"

#include <sodium.h>

#include <cstring>

namespace doorstep::core::journalformat {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView fileMagic = "DOORSTEP";
constexpr quint32 version = 1;
constexpr qsizetype idBytes = 16;
constexpr qsizetype keyBytes = crypto_box_PUBLICKEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

template<class T>
[[nodiscard]] T take(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

[[nodiscard]] JournalLink linkOf(QByteArrayView sum)
{
    JournalLink link;
    std::memcpy(link.data(), sum.data(), link.size());
    return link;
}

} // namespace

QByteArray checksumOf(QByteArrayView bytes)
{
    QByteArray sum(checksumBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), size_t(sum.size()),
        reinterpret_cast<const unsigned char *>(bytes.data()), quint64(bytes.size()), nullptr, 0);
    return sum;
}

QByteArray encodeHeader(const Header &header)
{
    QByteArray out = fileMagic.toByteArray();
    put(out, version);
    out += header.journalId + header.organisation;
    put(out, header.firstNumber);
    out.append(header.link.data(), qsizetype(header.link.size()));
    out.resize(headerBytes - checksumBytes, '\0');
    return out + checksumOf(out);
}

Result<Header> decodeHeader(QByteArrayView bytes)
{
    constexpr qsizetype summed = headerBytes - checksumBytes;
    const bool whole = bytes.size() >= headerBytes && bytes.first(fileMagic.size()) == fileMagic;
    if (!whole || bytes.sliced(summed, checksumBytes) != checksumOf(bytes.first(summed)))
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
    if (sum != checksumOf(bytes.first(length - checksumBytes)))
        return std::nullopt;
    Sealed sealed;
    sealed.number = take<quint64>(bytes, 8);
    sealed.type = JournalFrameType(bytes[16]);
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

QList<QByteArray> sealedBoxes(QByteArrayView bytes)
{
    QList<QByteArray> boxes;
    qsizetype end = 0;
    for (qsizetype at = findFrame(bytes, end); at >= 0; at = findFrame(bytes, end)) {
        const auto sealed = frameAt(bytes.sliced(at));
        if (!sealed->toServer.isEmpty())
            boxes.append(sealed->toServer.toByteArray());
        end = at + sealed->bytes.size();
    }
    return boxes;
}

} // namespace doorstep::core::journalformat
