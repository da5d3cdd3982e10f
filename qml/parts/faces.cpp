// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/faces.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

namespace doorstep::ui {

namespace {

const QRegularExpression &between()
{
    static const QRegularExpression spaceOrHyphen(QStringLiteral("[ -]"));
    return spaceOrHyphen;
}

QString firstLetter(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (word.at(start).isLetterOrNumber() || word.at(start).isHighSurrogate())
            return word.mid(start, end - start);
        start = end;
    }
    return {};
}

} // namespace

QString Faces::initials(const QString &name)
{
    QStringList letters;
    const QStringList words = name.split(between(), Qt::SkipEmptyParts); // "Okafor-Lewis" are two names
    for (const QString &word : words) {
        if (const QString letter = firstLetter(word); !letter.isEmpty())
            letters.append(letter.toUpper());
    }
    if (letters.isEmpty())
        return {};
    if (letters.size() == 1)
        return letters.first();
    // Scripts whose letters join need to be told that these two are no word.
    return letters.first() + QChar(0x200C) + letters.last();
}

int Faces::hue(const QString &id)
{
    uint sum = 2166136261U; // FNV-1a: the same on every device and in every run, which qHash is not
    for (const QChar unit : id)
        sum = (sum ^ unit.unicode()) * 16777619U;
    return static_cast<int>((sum ^ (sum >> 16U)) % 8U);
}

} // namespace doorstep::ui
