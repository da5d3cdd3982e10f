// SPDX-License-Identifier: Apache-2.0
#include "core/store/columnvalue.h"

#include "core/wire/cbor.h"

#include <limits>

namespace doorstep::core::columnvalue {

namespace {

enum Major : quint8 { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Simple = 7 };

/// The first head of an item of the profile. The bytes were checked when they were received or made.
struct Head {
    quint8 major = Simple;
    quint64 value = 0;
    qsizetype size = 0;
};

[[nodiscard]] Head headOf(QByteArrayView cbor)
{
    if (cbor.isEmpty())
        return {};
    const auto first = quint8(cbor.front());
    const auto info = quint8(first & 0x1f);
    Head head{quint8(first >> 5), info, 1};
    if (info < 24)
        return head;
    const int bytes = 1 << (info - 24);
    if (info > 27 || cbor.size() < 1 + bytes)
        return {};
    head.value = 0;
    for (int i = 1; i <= bytes; ++i)
        head.value = (head.value << 8) | quint8(cbor[i]);
    head.size = 1 + bytes;
    return head;
}

[[nodiscard]] bool bindInteger(Statement &statement, int index, const Head &head)
{
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    if (head.major > Negative || head.size == 0 || head.value > most)
        return false;
    statement.bind(index, head.major == Unsigned ? qint64(head.value) : -1 - qint64(head.value));
    return true;
}

/// Text and bytes differ in one bit of their head; this spares the way through UTF-16.
[[nodiscard]] QByteArray textItem(QByteArrayView utf8)
{
    CborWriter out;
    QByteArray item = out.bytes(utf8).take();
    item[0] = char(item[0] | 0x20);
    return item;
}

} // namespace

const char *sqlType(FieldType type)
{
    switch (type) {
    case FieldType::Text: return "TEXT";
    case FieldType::Bool:
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Enumeration: return "INTEGER";
    case FieldType::Reference:
    case FieldType::TextList:
    case FieldType::ReferenceList:
    case FieldType::Bytes: return "BLOB";
    }
    return "BLOB";
}

bool bind(Statement &statement, int index, FieldType type, QByteArrayView cbor)
{
    const Head head = headOf(cbor);
    switch (type) {
    case FieldType::Text:
        if (head.major != Text)
            return false;
        statement.bindText(index, cbor.sliced(head.size));
        return true;
    case FieldType::Bool:
        if (head.major != Simple || (head.value != 20 && head.value != 21))
            return false;
        statement.bind(index, qint64(head.value - 20));
        return true;
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Enumeration: return bindInteger(statement, index, head);
    case FieldType::Reference:
    case FieldType::Bytes:
        if (head.major != Bytes)
            return false;
        statement.bindBlob(index, cbor.sliced(head.size));
        return true;
    case FieldType::TextList:
    case FieldType::ReferenceList:
        if (head.major != Array)
            return false;
        statement.bindBlob(index, cbor);
        return true;
    }
    return false;
}

QByteArray read(const Statement &statement, int column, FieldType type)
{
    if (statement.isNull(column))
        return {};
    CborWriter out;
    switch (type) {
    case FieldType::Text: return textItem(statement.text(column));
    case FieldType::Bool: out.boolean(statement.integer(column) != 0); break;
    case FieldType::Integer:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Enumeration: out.integer(statement.integer(column)); break;
    case FieldType::Reference:
    case FieldType::Bytes: out.bytes(statement.blob(column)); break;
    case FieldType::TextList:
    case FieldType::ReferenceList: out.raw(statement.blob(column)); break;
    }
    return out.take();
}

} // namespace doorstep::core::columnvalue
