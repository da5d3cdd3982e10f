// SPDX-License-Identifier: Apache-2.0
#include "server/pgconnection.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <exception>

namespace doorstep::server {

namespace {

// Element types as PostgreSQL numbers them (pg_type.dat); part of its wire protocol.
enum Oid4 : quint32 { boolType = 16, byteaType = 17, int8Type = 20, int2Type = 21, int4Type = 23, uuidType = 2950 };

template<class T>
QByteArray bigEndian(T value)
{
    QByteArray out(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, out.data());
    return out;
}

// The binary form of a one-dimensional array: dimensions, null flag, element type, length, lower bound, elements.
template<class Range, class Encode>
QByteArray arrayOf(quint32 type, const Range &values, Encode encode)
{
    QByteArray out = bigEndian<qint32>(values.empty() ? 0 : 1) + bigEndian<qint32>(0) + bigEndian<quint32>(type);
    if (values.empty())
        return out;
    out += bigEndian<qint32>(qint32(values.size())) + bigEndian<qint32>(1);
    for (const auto &value : values) {
        const QByteArray element = encode(value);
        out += bigEndian<qint32>(qint32(element.size()));
        out += element;
    }
    return out;
}

} // namespace

PgParams &PgParams::integer2(qint16 value)
{
    m_values.emplace_back(bigEndian(value));
    return *this;
}
PgParams &PgParams::integer4(qint32 value)
{
    m_values.emplace_back(bigEndian(value));
    return *this;
}
PgParams &PgParams::integer8(qint64 value)
{
    m_values.emplace_back(bigEndian(value));
    return *this;
}
PgParams &PgParams::boolean(bool value)
{
    m_values.emplace_back(QByteArray(1, value ? '\1' : '\0'));
    return *this;
}
PgParams &PgParams::bytes(QByteArrayView value)
{
    m_values.emplace_back(QByteArray(value.data(), value.size()));
    return *this;
}
PgParams &PgParams::text(QStringView value)
{
    m_values.emplace_back(value.toUtf8());
    return *this;
}
PgParams &PgParams::uuid(const core::Uuid &value)
{
    m_values.emplace_back(value.bytes());
    return *this;
}
PgParams &PgParams::null()
{
    m_values.emplace_back(std::nullopt);
    return *this;
}

PgParams &PgParams::integers2(std::span<const qint16> values)
{
    m_values.emplace_back(arrayOf(int2Type, values, bigEndian<qint16>));
    return *this;
}

PgParams &PgParams::integers4(std::span<const qint32> values)
{
    m_values.emplace_back(arrayOf(int4Type, values, bigEndian<qint32>));
    return *this;
}

PgParams &PgParams::integers8(std::span<const qint64> values)
{
    m_values.emplace_back(arrayOf(int8Type, values, bigEndian<qint64>));
    return *this;
}

PgParams &PgParams::booleans(const std::vector<bool> &values)
{
    m_values.emplace_back(arrayOf(boolType, values, [](bool value) { return QByteArray(1, value ? '\1' : '\0'); }));
    return *this;
}

PgParams &PgParams::uuids(std::span<const core::Uuid> values)
{
    m_values.emplace_back(arrayOf(uuidType, values, [](const core::Uuid &value) { return value.bytes(); }));
    return *this;
}

PgParams &PgParams::byteArrays(std::span<const QByteArray> values)
{
    m_values.emplace_back(arrayOf(byteaType, values, [](const QByteArray &value) { return value; }));
    return *this;
}

PgRows::PgRows(pg_result *result) : m_result(result) {}
void PgRows::Clear::operator()(pg_result *result) const { PQclear(result); }

int PgRows::size() const { return m_result ? PQntuples(m_result.get()) : 0; }
bool PgRows::isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }

QByteArrayView PgRows::raw(int row, int column, int length) const
{
    const int size = PQgetlength(m_result.get(), row, column);
    if (length >= 0 && size != length)
        std::terminate();
    return {PQgetvalue(m_result.get(), row, column), size};
}

qint16 PgRows::integer2(int row, int column) const { return qFromBigEndian<qint16>(raw(row, column, 2).data()); }
qint32 PgRows::integer4(int row, int column) const { return qFromBigEndian<qint32>(raw(row, column, 4).data()); }
qint64 PgRows::integer8(int row, int column) const { return qFromBigEndian<qint64>(raw(row, column, 8).data()); }
bool PgRows::boolean(int row, int column) const { return raw(row, column, 1)[0] != '\0'; }
QByteArray PgRows::bytes(int row, int column) const { return raw(row, column).toByteArray(); }
QString PgRows::text(int row, int column) const { return QString::fromUtf8(raw(row, column)); }
core::Uuid PgRows::uuid(int row, int column) const { return *core::Uuid::fromBytes(raw(row, column, 16)); }
qint64 PgRows::affected() const { return m_result ? QByteArray(PQcmdTuples(m_result.get())).toLongLong() : 0; }

} // namespace doorstep::server
