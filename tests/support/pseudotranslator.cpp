// SPDX-License-Identifier: Apache-2.0
#include "tests/support/pseudotranslator.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringView>

using namespace Qt::StringLiterals;

namespace doorstep::test {

namespace {

constexpr QStringView letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

// Upper and lower case, so that a long word looks like one of a language.
constexpr QStringView marked = u"ÅƁĆĎËƑĞĦÎĴĶĻḾŇÖƤɊŘŜŢŮṼŴẌŸŻåƀćďëƒğħîĵķļḿňöƥɋřŝţůṽŵẍÿż";
constexpr qsizetype letterCount = 26;

// "dddd d MMMM" is no word: it says how a date is written.
bool isFormat(const QString &source)
{
    static const QRegularExpression format(u"^(?:d{1,4}|M{1,4}|yy|yyyy|HH?|hh?|mm|AP|[ ,.:/])+$"_s);
    return format.match(source).hasMatch();
}

QString longWord(QStringView source)
{
    QString made;
    const auto append = [&made](QChar character) {
        if (character >= u'A' && character <= u'Z')
            made.append(marked.at(character.unicode() - u'A'));
        else if (character >= u'a' && character <= u'z')
            made.append(marked.at(letterCount + character.unicode() - u'a'));
        else
            made.append(character);
    };
    for (const QChar character : source)
        append(character);
    for (const QChar character : source.first((source.size() + 1) / 2))
        append(character.toLower());
    return made;
}

QString arabicWord(QStringView source)
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

PseudoTranslator::PseudoTranslator(Pseudo language, QObject *parent) : QTranslator(parent), m_language(language) {}

QString PseudoTranslator::pseudo(const QString &source, Pseudo language)
{
    QString made;
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            made.append(
                (language == Pseudo::Arabic ? arabicWord : longWord)(QStringView(source).mid(start, end - start)));
    };
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i).isLetter())
            continue;
        flush(i);
        qsizetype end = i + 1;
        if (source.at(i) == u'%') { // %1 and %Ln stay as they are
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

QString PseudoTranslator::patternOf(const QString &words, Pseudo language)
{
    QString pattern;
    QString word;
    const auto flush = [&] {
        if (!word.isEmpty())
            pattern += u"(?:%1|%2)"_s.arg(word, pseudo(word, language));
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
    const QString source = QString::fromUtf8(sourceText);
    if (isFormat(source))
        return QString::fromUtf8(sourceText);
    QString made = pseudo(source, m_language);
    if (n >= 0)
        made.replace("%Ln"_L1, QLocale().toString(n));
    return made;
}

} // namespace doorstep::test
