// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pseudotranslator.h"

#include <QRegularExpression>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace doorstep::test {

namespace {

constexpr QStringView letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

QString word(QStringView source)
{
    QString made;
    for (const QChar character : source)
        made.append(letters.at((character.toLower().unicode() * 11U) % static_cast<uint>(letters.size())));
    const qsizetype longer = (source.size() + 2) / 3;
    for (qsizetype i = 0; i < longer; ++i)
        made.append(letters.at((source.at(i).unicode() * 5U + 3U) % static_cast<uint>(letters.size())));
    return made;
}

} // namespace

QString PseudoTranslator::pseudo(const QString &source)
{
    QString made;
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            made.append(word(QStringView(source).mid(start, end - start)));
    };
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i).isLetter())
            continue;
        flush(i);
        qsizetype end = i + 1;
        if (source.at(i) == u'%') { // %1 and %n stay as they are
            while (
                end < source.size() && (source.at(end).isDigit() || source.at(end) == u'L' || source.at(end) == u'n'))
                ++end;
        }
        made.append(source.mid(i, end - i));
        start = end;
        i = end - 1;
    }
    flush(source.size());
    return made;
}

QString PseudoTranslator::patternOf(const QString &words)
{
    QString pattern;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            pattern += u"(?:%1|%2)"_s.arg(word, pseudo(word));
        word.clear();
    };
    for (const QChar character : words) {
        if (character.isLetter()) {
            word += character;
            continue;
        }
        flush();
        pattern += QRegularExpression::escape(QString(character));
    }
    flush();
    return pattern;
}

bool PseudoTranslator::isEmpty() const { return false; }

QString PseudoTranslator::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString made = pseudo(QString::fromUtf8(sourceText));
    if (n >= 0)
        made.replace("%n"_L1, QString::number(n));
    return made;
}

} // namespace doorstep::test
