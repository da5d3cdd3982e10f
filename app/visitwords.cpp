// SPDX-License-Identifier: Apache-2.0
#include "app/visitwords.h"

#include "app/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace doorstep::app {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
};

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

} // namespace

QString weekdayName(QDate date) { return QLocale().standaloneDayName(date.dayOfWeek()); }

QString fenced(const QString &name)
{
    const bool appReadsRightToLeft = QLocale().textDirection() == Qt::RightToLeft;
    if (name.isRightToLeft() == appReadsRightToLeft)
        return name;
    return firstStrongIsolate + name + popDirectionalIsolate;
}

QString namesInARow(const QStringList &names)
{
    QStringList each;
    for (const QString &name : names)
        each.append(fenced(name));
    return Words::listed(each);
}

QString closedSentence(const QString &text)
{
    static const QString closing = u".?!…。؟۔"_s;
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || closing.contains(trimmed.back()))
        return trimmed;
    return trimmed + u'.';
}

QStringList whyNotSeenChoices()
{
    return {Say::tr("at school or nursery"), Say::tr("asleep"), Say::tr("out with family"), Say::tr("did not want to"),
        Say::tr("unwell"), Say::tr("we do not know where")};
}

QStringList whyNotAloneChoices()
{
    return {Say::tr("too young"), Say::tr("did not want to"), Say::tr("a parent said no"), Say::tr("no room to talk"),
        Say::tr("no interpreter"), Say::tr("next time")};
}

int ageOn(QDate born, QDate today)
{
    if (!born.isValid() || born > today)
        return -1;
    const bool birthdayToCome = born.addYears(today.year() - born.year()) > today;
    return today.year() - born.year() - (birthdayToCome ? 1 : 0);
}

} // namespace doorstep::app
