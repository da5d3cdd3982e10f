// SPDX-License-Identifier: Apache-2.0
#include "core/store/sealedfile.h"

#include "core/store/files.h"
#include "core/wire/cbor.h"

#include <sodium.h>

#include <array>
#include <optional>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array copies{".a"_L1, ".b"_L1};
constexpr quint64 formatVersion = 1;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype overhead = 128; ///< more than numbers, nonce, tag and CBOR take together

[[nodiscard]] const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

[[nodiscard]] Error damaged() { return fail(ErrorCode::Damaged, u"a sealed file does not open"_s); }

} // namespace

Result<QByteArray> SealedFile::read() const
{
    auto found = newest();
    if (!found)
        return found.error();
    return std::move(found->payload);
}

Result<SealedFile::Content> SealedFile::newest() const
{
    std::optional<Content> newest;
    std::optional<Error> problem;
    for (const auto copy : copies) {
        const auto bytes = files::readAll(path(copy), mostBytes + overhead);
        auto content = bytes ? opened(*bytes) : Result<Content>(bytes.error());
        if (content && (!newest || content->revision > newest->revision))
            newest = *std::move(content);
        else if (!content && (!problem || problem->code == ErrorCode::Missing))
            problem = content.error().code == ErrorCode::TooLarge ? damaged() : content.error();
    }
    if (!newest)
        return *problem;
    return *std::move(newest);
}

Result<SealedFile::Content> SealedFile::opened(QByteArrayView bytes) const
{
    CborReader in(bytes);
    in.enterArray(3, 16);
    const quint64 version = in.uint();
    if (in.ok() && version > formatVersion)
        return fail(ErrorCode::TooNew, u"a sealed file was written by a newer version"_s);
    const QByteArray nonce = in.bytes(nonceBytes);
    const QByteArray box = in.bytes(mostBytes + overhead);
    in.leave();
    if (!in.finished() || nonce.size() != nonceBytes || box.size() < tagBytes)
        return damaged();
    const QByteArray bound = m_name.toUtf8();
    QByteArray plain(box.size() - tagBytes, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr,
            raw(box), quint64(box.size()), raw(bound), quint64(bound.size()), raw(nonce), m_key.data())
        != 0)
        return damaged();
    CborReader inner(plain);
    inner.enterArray(2, 2);
    Content content{inner.uint(), inner.bytes(mostBytes)};
    inner.leave();
    if (!inner.finished())
        return damaged();
    return content;
}

Result<Done> SealedFile::write(QByteArrayView payload) const
{
    if (payload.size() > mostBytes)
        return fail(ErrorCode::TooLarge, u"more than a sealed file takes"_s);
    const auto before = newest();
    CborWriter inner;
    inner.array(2).uint(before ? before->revision + 1 : 1).bytes(payload);
    const QByteArray plain = inner.take();
    const QByteArray bound = m_name.toUtf8();
    QByteArray nonce(nonceBytes, '\0');
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    QByteArray box(plain.size() + tagBytes, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(box.data()), nullptr, raw(plain),
        quint64(plain.size()), raw(bound), quint64(bound.size()), nullptr, raw(nonce), m_key.data());
    CborWriter out;
    out.array(3).uint(formatVersion).bytes(nonce).bytes(box);
    for (const auto copy : copies) {
        if (auto written = files::replace(path(copy), out.data()); !written)
            return written;
    }
    return Done{};
}

} // namespace doorstep::core
