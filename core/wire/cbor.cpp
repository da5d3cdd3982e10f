// SPDX-License-Identifier: Apache-2.0
#include "core/wire/cbor.h"

#include "core/wire/limits.h"

#include <limits>

namespace doorstep::core {

CborWriter &CborWriter::null()
{
    m_data.append('\xf6');
    return *this;
}

CborWriter &CborWriter::boolean(bool value)
{
    m_data.append(value ? '\xf5' : '\xf4');
    return *this;
}

CborWriter &CborWriter::uint(quint64 value)
{
    head(0, value);
    return *this;
}

CborWriter &CborWriter::integer(qint64 value)
{
    value < 0 ? head(1, quint64(-1 - value)) : head(0, quint64(value));
    return *this;
}

CborWriter &CborWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    head(3, quint64(utf8.size()));
    m_data.append(utf8);
    return *this;
}

CborWriter &CborWriter::bytes(QByteArrayView value)
{
    head(2, quint64(value.size()));
    m_data.append(value);
    return *this;
}

CborWriter &CborWriter::array(qsizetype items)
{
    head(4, quint64(items));
    return *this;
}

CborWriter &CborWriter::map(qsizetype pairs)
{
    head(5, quint64(pairs));
    return *this;
}

CborWriter &CborWriter::raw(QByteArrayView item)
{
    m_data.append(item);
    return *this;
}

void CborWriter::head(quint8 major, quint64 value)
{
    const auto put = [&](quint8 info, int bytes) {
        m_data.append(char(quint8(major << 5) | info));
        for (int i = bytes - 1; i >= 0; --i)
            m_data.append(char(quint8(value >> (8 * i))));
    };
    if (value < 24)
        put(quint8(value), 0);
    else if (value <= std::numeric_limits<quint8>::max())
        put(24, 1);
    else if (value <= std::numeric_limits<quint16>::max())
        put(25, 2);
    else if (value <= std::numeric_limits<quint32>::max())
        put(26, 4);
    else
        put(27, 8);
}

namespace {

/// Copies one item from `in` to `out` in canonical form; false where it is not of the profile.
bool copyItem(QCborStreamReader &in, CborWriter &out, int depth);

bool copyString(QCborStreamReader &in, CborWriter &out)
{
    if (!in.isLengthKnown() || in.length() > quint64(limits::frameBytesMax))
        return false;
    if (in.isString()) {
        const auto chunk = in.readString();
        if (chunk.status != QCborStreamReader::Ok)
            return false;
        out.text(chunk.data);
        return in.readString().status == QCborStreamReader::EndOfString;
    }
    const auto chunk = in.readByteArray();
    if (chunk.status != QCborStreamReader::Ok)
        return false;
    out.bytes(chunk.data);
    return in.readByteArray().status == QCborStreamReader::EndOfString;
}

bool copyContainer(QCborStreamReader &in, CborWriter &out, int depth)
{
    if (!in.isLengthKnown() || depth == 0 || in.length() > quint64(limits::frameBytesMax))
        return false;
    const bool map = in.isMap();
    const auto count = qsizetype(in.length());
    map ? out.map(count) : out.array(count);
    if (!in.enterContainer())
        return false;
    std::optional<quint64> previous;
    for (qsizetype i = 0; i < count; ++i) {
        if (map) {
            if (!in.isUnsignedInteger() || (previous && in.toUnsignedInteger() <= *previous))
                return false;
            previous = in.toUnsignedInteger();
            out.uint(*previous);
            if (!in.next())
                return false;
        }
        if (!copyItem(in, out, depth - 1))
            return false;
    }
    return in.leaveContainer();
}

bool copyItem(QCborStreamReader &in, CborWriter &out, int depth)
{
    if (in.isUnsignedInteger()) {
        out.uint(in.toUnsignedInteger());
        return in.next();
    }
    if (in.isNegativeInteger()) {
        const auto encoded = quint64(in.toNegativeInteger());
        if (encoded == 0 || encoded > quint64(std::numeric_limits<qint64>::max()))
            return false;
        out.integer(in.toInteger());
        return in.next();
    }
    if (in.isNull() || in.isBool()) {
        in.isNull() ? out.null() : out.boolean(in.toBool());
        return in.next();
    }
    if (in.isString() || in.isByteArray())
        return copyString(in, out);
    if (in.isArray() || in.isMap())
        return copyContainer(in, out, depth);
    return false;
}

} // namespace

bool isCanonical(QByteArrayView item)
{
    const auto length = firstItem(item);
    return length && *length == item.size();
}

std::optional<qsizetype> firstItem(QByteArrayView sequence)
{
    if (sequence.isEmpty())
        return std::nullopt;
    QCborStreamReader in(sequence.data(), sequence.size());
    CborWriter out;
    if (!copyItem(in, out, limits::depth))
        return std::nullopt;
    const QByteArray &copy = out.data();
    if (copy.size() > sequence.size() || QByteArrayView(copy) != sequence.first(copy.size()))
        return std::nullopt;
    return copy.size();
}

CborReader::CborReader(QByteArrayView data) : m_data(data), m_reader(data.data(), data.size()), m_ok(isCanonical(data))
{}

bool CborReader::finished() { return m_ok && m_reader.currentOffset() == m_data.size(); }

bool CborReader::isNull() const { return m_ok && m_reader.isNull(); }

bool CborReader::isInteger() const { return m_ok && m_reader.isInteger(); }

qsizetype CborReader::enterArray(qsizetype least, qsizetype most)
{
    m_ok = m_ok && m_reader.isArray() && m_reader.length() >= quint64(least) && m_reader.length() <= quint64(most);
    const qsizetype count = m_ok ? qsizetype(m_reader.length()) : 0;
    m_ok = m_ok && m_reader.enterContainer();
    return m_ok ? count : 0;
}

qsizetype CborReader::enterMap(qsizetype most)
{
    m_ok = m_ok && m_reader.isMap() && m_reader.length() <= quint64(most);
    const qsizetype count = m_ok ? qsizetype(m_reader.length()) : 0;
    m_ok = m_ok && m_reader.enterContainer();
    return m_ok ? count : 0;
}

void CborReader::leave()
{
    // Items that this version does not know may follow in an array that has grown.
    while (m_ok && m_reader.hasNext())
        m_ok = m_reader.next();
    m_ok = m_ok && m_reader.leaveContainer();
}

quint64 CborReader::uint()
{
    m_ok = m_ok && m_reader.isUnsignedInteger();
    const quint64 value = m_ok ? m_reader.toUnsignedInteger() : 0;
    m_ok = m_ok && m_reader.next();
    return value;
}

qint64 CborReader::integer()
{
    m_ok = m_ok && m_reader.isInteger()
           && (m_reader.isNegativeInteger()
               || m_reader.toUnsignedInteger() <= quint64(std::numeric_limits<qint64>::max()));
    const qint64 value = m_ok ? m_reader.toInteger() : 0;
    m_ok = m_ok && m_reader.next();
    return value;
}

bool CborReader::boolean()
{
    m_ok = m_ok && m_reader.isBool();
    const bool value = m_ok && m_reader.toBool();
    m_ok = m_ok && m_reader.next();
    return value;
}

QString CborReader::text(qsizetype mostBytes)
{
    m_ok = m_ok && m_reader.isString() && m_reader.length() <= quint64(mostBytes);
    if (!m_ok)
        return {};
    const auto chunk = m_reader.readString();
    m_ok = chunk.status == QCborStreamReader::Ok && m_reader.readString().status == QCborStreamReader::EndOfString;
    return chunk.data;
}

QByteArray CborReader::bytes(qsizetype mostBytes)
{
    m_ok = m_ok && m_reader.isByteArray() && m_reader.length() <= quint64(mostBytes);
    if (!m_ok)
        return {};
    const auto chunk = m_reader.readByteArray();
    m_ok = chunk.status == QCborStreamReader::Ok && m_reader.readByteArray().status == QCborStreamReader::EndOfString;
    return chunk.data;
}

QByteArray CborReader::raw()
{
    const qint64 from = m_reader.currentOffset();
    skip();
    return m_ok ? m_data.sliced(from, m_reader.currentOffset() - from).toByteArray() : QByteArray();
}

void CborReader::skip() { m_ok = m_ok && m_reader.next(); }

} // namespace doorstep::core
