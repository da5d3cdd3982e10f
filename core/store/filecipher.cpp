// SPDX-License-Identifier: Apache-2.0
#include "core/store/filecipher.h"

#include <QtEndian>

#include <sodium.h>

namespace doorstep::core::filecipher {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype sealedBlock = block + tagBytes;
constexpr qsizetype lengthBytes = 8; ///< how long the file is without its padding, before its first byte
static_assert(keyBytes == crypto_secretstream_xchacha20poly1305_KEYBYTES);

[[nodiscard]] QByteArray boundTo(const RecordId &record) { return "doorstep file 1" + record.bytes(); }

[[nodiscard]] unsigned char *raw(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }
[[nodiscard]] const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

[[nodiscard]] qint64 blocksOf(qint64 plain) { return (plain + lengthBytes + block - 1) / block; }

[[nodiscard]] Error damaged() { return fail(ErrorCode::Damaged, u"a file does not open"_s); }

// The bytes of block `number`: the length, the file, then nothing.
[[nodiscard]] QByteArray plainBlock(QByteArrayView plain, qint64 number)
{
    QByteArray bytes;
    bytes.reserve(block);
    if (number == 0)
        bytes.append(lengthBytes, '\0');
    const qint64 from = qMin(plain.size(), number == 0 ? 0 : number * block - lengthBytes);
    bytes.append(plain.sliced(from, qMin(plain.size() - from, block - bytes.size())));
    bytes.append(block - bytes.size(), '\0');
    if (number == 0)
        qToBigEndian(quint64(plain.size()), bytes.data());
    return bytes;
}

} // namespace

qint64 sealedSize(qint64 plain) { return headerBytes + blocksOf(plain) * sealedBlock; }

Result<Done> seal(QByteArrayView plain, const RecordId &record, const SecretBytes &key,
    const std::function<Result<Done>(QByteArrayView)> &write)
{
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray header(headerBytes, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(&state, raw(header), key.data());
    if (auto written = write(header); !written)
        return written;
    const QByteArray bound = boundTo(record);
    const qint64 blocks = blocksOf(plain.size());
    QByteArray box(sealedBlock, '\0');
    for (qint64 i = 0; i < blocks; ++i) {
        QByteArray bytes = plainBlock(plain, i);
        const auto tag = static_cast<unsigned char>(
            i + 1 == blocks ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0);
        crypto_secretstream_xchacha20poly1305_push(&state, raw(box), nullptr, raw(QByteArrayView(bytes)),
            quint64(bytes.size()), raw(QByteArrayView(bound)), quint64(bound.size()), tag);
        sodium_memzero(bytes.data(), size_t(bytes.size()));
        if (auto written = write(box); !written)
            return written;
    }
    return Done{};
}

Result<QByteArray> open(QByteArrayView sealed, const RecordId &record, const SecretBytes &key)
{
    if (key.size() != keyBytes || sealed.size() < headerBytes + sealedBlock
        || (sealed.size() - headerBytes) % sealedBlock != 0)
        return damaged();
    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(sealed), key.data()) != 0)
        return damaged();
    const QByteArray bound = boundTo(record);
    const qsizetype blocks = (sealed.size() - headerBytes) / sealedBlock;
    QByteArray plain(blocks * block, '\0');
    for (qsizetype i = 0; i < blocks; ++i) {
        unsigned char tag = 0;
        const QByteArrayView box = sealed.sliced(headerBytes + i * sealedBlock, sealedBlock);
        const bool opened = crypto_secretstream_xchacha20poly1305_pull(&state, raw(plain) + i * block, nullptr, &tag,
                                raw(box), quint64(box.size()), raw(QByteArrayView(bound)), quint64(bound.size()))
                            == 0;
        // The last block says that it is the last: a file that was cut at a block's end does not open.
        if (!opened || (tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL) != (i + 1 == blocks))
            return damaged();
    }
    const auto length = qFromBigEndian<quint64>(plain.constData());
    if (length > quint64(plain.size() - lengthBytes))
        return damaged();
    return plain.mid(lengthBytes, qsizetype(length));
}

} // namespace doorstep::core::filecipher
