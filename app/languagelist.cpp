// SPDX-License-Identifier: Apache-2.0
#include "app/languagelist.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using Row = LanguageList::Row;

namespace {

constexpr std::array common{
    "en", "pl", "ro", "pa", "ur", "ar", "bn", "pt", "es", "gu", "fa", "so", "tr", "ps", "ckb", "uk", "ti"};

Row rowOf(const QString &tag, QLocale::Language language)
{
    const QString english = QLocale::languageToString(language);
    const QString native = QLocale(tag).language() == language ? LanguageList::ownNameOf(tag) : QString();
    return {tag, native.isEmpty() ? english : native, native.isEmpty() || native == english ? QString() : english};
}

QList<Row> every()
{
    QList<Row> rows;
    for (int number = QLocale::AnyLanguage + 2; number <= QLocale::LastLanguage; ++number) { // beyond "any" and "C"
        const auto language = QLocale::Language(number);
        if (const QString tag = QLocale::languageToCode(language); !tag.isEmpty())
            rows.append(rowOf(tag, language));
    }
    return rows;
}

} // namespace

const std::array<RowModel<LanguageList::Row>::Role, 3> LanguageList::s_roles{{
    {"tag", [](const Row &row) { return QVariant(row.key); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
}};

QString LanguageList::ownNameOf(const QString &tag)
{
    const QLocale usual(tag);
    QString name = usual.nativeLanguageName();
    if (QLocale(usual.language()).name() != usual.name()) // a country was asked for
        return name;
    // QLocale puts in the country that speaks it most: "American English". Others of the same script say it without.
    for (const QLocale &other : QLocale::matchingLocales(usual.language(), usual.script(), QLocale::AnyTerritory)) {
        if (const QString shorter = other.nativeLanguageName(); !shorter.isEmpty() && shorter.size() < name.size())
            name = shorter;
    }
    return name;
}

LanguageList::LanguageList(QObject *parent) : QObject(parent), m_rows(s_roles) { show(); }

void LanguageList::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    show();
    Q_EMIT searchChanged();
}

void LanguageList::show()
{
    static const QList<Row> all = every();
    const QString wanted = m_search.trimmed();
    QList<Row> rows;
    if (wanted.isEmpty()) {
        for (const char *tag : common)
            rows.append(rowOf(QString::fromLatin1(tag), QLocale::codeToLanguage(QString::fromLatin1(tag))));
    }
    for (const Row &row : wanted.isEmpty() ? QList<Row>() : all) {
        if (row.title.startsWith(wanted, Qt::CaseInsensitive) || row.detail.startsWith(wanted, Qt::CaseInsensitive))
            rows.append(row);
    }
    m_rows.update(rows);
}

QString LanguageList::nameOf(const QString &tag)
{
    const QLocale::Language language = QLocale::codeToLanguage(tag.section(u'-', 0, 0));
    if (language == QLocale::AnyLanguage || language == QLocale::C)
        return tag;
    const Row row = rowOf(tag, language);
    return row.detail.isEmpty() ? row.title : u"%1 (%2)"_s.arg(row.title, row.detail);
}

} // namespace doorstep::app
