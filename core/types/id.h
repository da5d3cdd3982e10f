// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace doorstep::core {

/// Sixteen bytes of identity (RFC 9562). There is no null state: "none" is `std::optional`.
class Uuid
{
public:
    static constexpr qsizetype size = 16;

    /// A new version 7 id: 48 bits of `unixMs`, then random bits from the system's generator. Ids made later sort
    /// later, which keeps rows that are read together near each other on disk.
    [[nodiscard]] static Uuid v7(qint64 unixMs);
    /// A new version 7 id of the machine's time.
    [[nodiscard]] static Uuid v7();
    /// Version 5: the same `space` and `name` give the same id on every device.
    [[nodiscard]] static Uuid v5(const Uuid &space, QByteArrayView name);
    /// Exactly 16 bytes, or nothing.
    [[nodiscard]] static std::optional<Uuid> fromBytes(QByteArrayView bytes);
    /// 32 hexadecimal digits with or without hyphens, or nothing.
    [[nodiscard]] static std::optional<Uuid> fromString(QStringView text);

    [[nodiscard]] QByteArray bytes() const;
    /// The bytes without a copy; valid as long as this object.
    [[nodiscard]] QByteArrayView view() const;
    /// Lower case with hyphens.
    [[nodiscard]] QString toString() const;

    friend auto operator<=>(const Uuid &, const Uuid &) = default;
    friend size_t qHash(const Uuid &id, size_t seed = 0)
    {
        return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
    }

private:
    explicit Uuid(const std::array<quint8, 16> &bytes) : m_bytes(bytes) {}
    std::array<quint8, 16> m_bytes;
};

/// An id that knows what it names: a visit's id does not compile where a person's is wanted.
template<class Tag>
class Id : public Uuid
{
public:
    explicit Id(const Uuid &uuid) : Uuid(uuid) {}

    [[nodiscard]] static Id create() { return Id(v7()); }
    [[nodiscard]] static std::optional<Id> fromBytes(QByteArrayView bytes) { return wrap(Uuid::fromBytes(bytes)); }
    [[nodiscard]] static std::optional<Id> fromString(QStringView text) { return wrap(Uuid::fromString(text)); }

private:
    [[nodiscard]] static std::optional<Id> wrap(const std::optional<Uuid> &uuid)
    {
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }
};

using RecordId = Id<struct AnyRecordTag>;   ///< a record of any kind; made explicitly from a typed id
using ChangeId = Id<struct ChangeTag>;      ///< one change; what makes a repeat harmless
using ScopeId = Id<struct ScopeTag>;        ///< one unit of permission and sync (core/types/scope.h)
using DeviceId = Id<struct DeviceTag>;      ///< one enrolment of one device
using UserId = Id<struct User>;             ///< a person who signs in; also the id of the `user` record

} // namespace doorstep::core
