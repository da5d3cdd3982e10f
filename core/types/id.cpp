// SPDX-License-Identifier: Apache-2.0
#include "core/types/id.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cstring>

namespace doorstep::core {

Uuid Uuid::v7(qint64 unixMs)
{
    std::array<quint8, 16> bytes{};
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    std::memcpy(bytes.data(), random.data(), bytes.size());
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8(unixMs >> (40 - 8 * i));
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x70);
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80);
    return Uuid(bytes);
}

Uuid Uuid::v7() { return v7(QDateTime::currentMSecsSinceEpoch()); }

Uuid Uuid::v5(const Uuid &space, QByteArrayView name)
{
    const QUuid uuid = QUuid::createUuidV5(QUuid::fromRfc4122(space.view()), name.toByteArray());
    return *fromBytes(uuid.toRfc4122());
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != size)
        return std::nullopt;
    std::array<quint8, 16> own{};
    std::memcpy(own.data(), bytes.data(), own.size());
    return Uuid(own);
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    QByteArray digits;
    digits.reserve(32);
    for (const QChar c : text) {
        if (c == u'-')
            continue;
        const char latin = c.toLatin1();
        const bool hexadecimal = (latin >= '0' && latin <= '9') || (latin >= 'a' && latin <= 'f')
                                 || (latin >= 'A' && latin <= 'F');
        if (!hexadecimal)
            return std::nullopt;
        digits.append(latin);
    }
    if (digits.size() != 32)
        return std::nullopt;
    return fromBytes(QByteArray::fromHex(digits));
}

QByteArray Uuid::bytes() const { return view().toByteArray(); }

QByteArrayView Uuid::view() const { return QByteArrayView(m_bytes.data(), qsizetype(m_bytes.size())); }

QString Uuid::toString() const { return QUuid::fromRfc4122(view()).toString(QUuid::WithoutBraces); }

} // namespace doorstep::core
