// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCborStreamReader>
#include <QString>

#include <optional>

/// Doorstep's CBOR profile (RFC 8949 §4.2.1, core deterministic): null, booleans, integers, text, bytes, arrays, and
/// maps whose keys are unsigned integers in ascending order; definite lengths; shortest heads. No floats, no tags.
namespace doorstep::core {

/// Appends items to a byte array. Cannot fail; nesting is the caller's (an array of n needs n items after it).
class CborWriter
{
public:
    CborWriter &null();
    CborWriter &boolean(bool value);
    CborWriter &uint(quint64 value);
    CborWriter &integer(qint64 value);
    CborWriter &text(QStringView value);
    CborWriter &bytes(QByteArrayView value);
    CborWriter &array(qsizetype items);
    CborWriter &map(qsizetype pairs);
    /// An item that is already encoded.
    CborWriter &raw(QByteArrayView item);

    [[nodiscard]] const QByteArray &data() const { return m_data; }
    [[nodiscard]] QByteArray take() { return std::move(m_data); }

private:
    void head(quint8 major, quint64 value);
    QByteArray m_data;
};

/// True where `item` is exactly one item of the profile within the limits. What re-encodes to other bytes is refused.
[[nodiscard]] bool isCanonical(QByteArrayView item);

/// The length of the first item of a CBOR sequence (RFC 8742), if it is one of the profile; else nothing.
[[nodiscard]] std::optional<qsizetype> firstItem(QByteArrayView sequence);

/// Reads one item of the profile. The constructor checks all of it, so that the typed reads only follow the structure;
/// the first mismatch makes ok() false for good and every later read returns an empty value.
class CborReader
{
public:
    /// `data` must outlive the reader.
    explicit CborReader(QByteArrayView data);

    [[nodiscard]] bool ok() const { return m_ok; }
    /// True once everything has been read without a mismatch.
    [[nodiscard]] bool finished();

    [[nodiscard]] bool isNull() const;
    [[nodiscard]] bool isInteger() const;
    /// Enters an array of between `least` and `most` items and returns how many there are.
    qsizetype enterArray(qsizetype least, qsizetype most);
    /// Enters a map and returns its number of pairs.
    qsizetype enterMap(qsizetype most);
    void leave();

    quint64 uint();
    qint64 integer();
    bool boolean();
    QString text(qsizetype mostBytes);
    QByteArray bytes(qsizetype mostBytes);
    /// The bytes of the next item, whatever it is.
    QByteArray raw();
    void skip();
    void fail() { m_ok = false; }

private:
    QByteArrayView m_data;
    QCborStreamReader m_reader;
    bool m_ok = false;
};

} // namespace doorstep::core
