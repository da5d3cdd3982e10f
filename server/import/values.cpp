// SPDX-License-Identifier: Apache-2.0
#include "server/import/values.h"

#include <QTimeZone>

namespace doorstep::server {

using namespace Qt::StringLiterals;

namespace {

QDate dateIn(QStringView text)
{
    const QString own = text.toString();
    QDate date;
    for (const auto &format :
        {u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"dd-MM-yyyy"_s, u"yyyyMMdd"_s, u"yyyy/MM/dd"_s}) {
        date = QDate::fromString(own, format);
        if (date.isValid())
            break;
    }
    return date.year() >= 1900 && date.year() <= 2100 ? date : QDate();
}

/// An invalid time is not a fault where there is none; `ok` says whether the text can stand.
QTime timeIn(QStringView text, bool &ok)
{
    while (text.endsWith(u'Z'))
        text.chop(1);
    if (text.isEmpty())
        return {};
    const QString own = text.toString();
    for (const auto &format : {u"HH:mm:ss"_s, u"HH:mm"_s, u"H:mm"_s}) {
        const QTime time = QTime::fromString(own.section(u'.', 0, 0), format);
        if (time.isValid())
            return time;
    }
    ok = false;
    return {};
}

} // namespace

QDateTime FileMoment::toUtc() const { return QDateTime(date, time.isValid() ? time : QTime(12, 0), Qt::UTC); }

std::optional<FileMoment> momentFromFile(QStringView text)
{
    text = text.trimmed();
    qsizetype split = text.indexOf(u'T');
    if (split < 0)
        split = text.indexOf(u' ');
    const QDate date = dateIn(split < 0 ? text : text.first(split));
    bool ok = date.isValid();
    const QTime time = split < 0 ? QTime() : timeIn(text.sliced(split + 1).trimmed(), ok);
    if (!ok)
        return std::nullopt;
    return FileMoment{date, time == QTime(0, 0) ? QTime() : time};
}

QDate dateFromFile(QStringView text)
{
    const auto moment = momentFromFile(text);
    return moment ? moment->date : QDate();
}

std::optional<bool> yesNoFromFile(QStringView text)
{
    const QString own = text.trimmed().toString().toLower();
    if (own == "y"_L1 || own == "yes"_L1 || own == "true"_L1 || own == "1"_L1)
        return true;
    if (own == "n"_L1 || own == "no"_L1 || own == "false"_L1 || own == "0"_L1)
        return false;
    return std::nullopt;
}

QString cleanText(QStringView text)
{
    QString own;
    own.reserve(text.size());
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control || c.isSpace())
            own += c;
    }
    own = own.simplified();
    for (const auto nothing : {"NULL"_L1, "N/A"_L1, "PLACEHOLDER_DATA"_L1}) {
        if (own.compare(nothing, Qt::CaseInsensitive) == 0)
            return {};
    }
    return own;
}

} // namespace doorstep::server
