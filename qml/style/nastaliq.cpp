// SPDX-License-Identifier: Apache-2.0
#include "qml/style/nastaliq.h"

#include <QtEndian>

namespace doorstep::ui {

namespace {

constexpr quint16 cursive = 3;
constexpr quint16 markToBase = 4;
constexpr quint16 markToLigature = 5;
constexpr quint16 markToMark = 6;
constexpr quint16 extension = 9;

// The table of places of a font (GPOS). Offsets are from the beginning of the file; what lies outside reads as 0.
class Places
{
public:
    explicit Places(QByteArray &font) : m_font(font) {}

    void mend()
    {
        const qsizetype table = find("GPOS");
        if (table == 0)
            return;
        const qsizetype lookups = table + two(table + 8);
        for (int i = 0; i < two(lookups); ++i) {
            const qsizetype lookup = lookups + two(lookups + 2 + 2 * i);
            for (int k = 0; k < two(lookup + 4); ++k)
                mendPart(two(lookup), lookup + two(lookup + 6 + 2 * k));
        }
    }

private:
    [[nodiscard]] quint16 two(qsizetype at) const
    {
        return at >= 0 && at + 2 <= m_font.size() ? qFromBigEndian<quint16>(m_font.constData() + at) : quint16(0);
    }

    [[nodiscard]] quint32 four(qsizetype at) const { return quint32(two(at)) << 16U | two(at + 2); }

    [[nodiscard]] qsizetype find(const char *table) const
    {
        for (int i = 0; i < two(4); ++i) {
            const qsizetype entry = 12 + 16 * i;
            if (m_font.mid(entry, 4) == table)
                return four(entry + 8);
        }
        return 0;
    }

    void mendPart(quint16 type, qsizetype at)
    {
        if (type == extension && two(at + 2) != extension)
            mendPart(two(at + 2), at + four(at + 4));
        else if (type == cursive)
            mendAnchors(at, at + 6, 2 * two(at + 4));
        else if (type == markToBase || type == markToLigature || type == markToMark)
            mendMarks(type, at);
    }

    void mendMarks(quint16 type, qsizetype at)
    {
        const int classes = two(at + 6);
        const qsizetype marks = at + two(at + 8);
        for (int i = 0; i < two(marks); ++i)
            mendAnchors(marks, marks + 4 + 4 * i, 1);
        const qsizetype others = at + two(at + 10);
        if (type != markToLigature)
            return mendAnchors(others, others + 2, classes * two(others));
        for (int i = 0; i < two(others); ++i) {
            const qsizetype ligature = others + two(others + 2 + 2 * i);
            mendAnchors(ligature, ligature + 2, classes * two(ligature));
        }
    }

    // `count` offsets from `base` stand at `list`; 0 is no anchor. The point of format 2 comes last and is then unread.
    void mendAnchors(qsizetype base, qsizetype list, int count)
    {
        for (int i = 0; i < count && list + 2 * i < m_font.size(); ++i) {
            const quint16 offset = two(list + 2 * i);
            const qsizetype anchor = base + offset;
            if (offset != 0 && two(anchor) == 2)
                m_font[anchor + 1] = 1;
        }
    }

    QByteArray &m_font;
};

QByteArray inUtf16(const QString &name)
{
    QByteArray bytes;
    for (const QChar letter : name) {
        bytes.append(char(letter.unicode() >> 8U));
        bytes.append(char(letter.unicode() & 0xffU));
    }
    return bytes;
}

} // namespace

QByteArray mendedNastaliq(QByteArray font)
{
    const QString given = QStringLiteral("Noto Nastaliq Urdu"); // as many letters as ours
    if (!font.contains(inUtf16(given)))
        return font;
    font.replace(inUtf16(given), inUtf16(nastaliqFamily));
    font.replace(given.toLatin1(), nastaliqFamily.toLatin1());
    Places(font).mend();
    return font;
}

} // namespace doorstep::ui
