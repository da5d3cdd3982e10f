// SPDX-License-Identifier: Apache-2.0
#include "app/words.h"

#include "app/legalwords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace doorstep::app {

namespace {
QDate localDay(core::Timestamp when) { return when.toDateTime().toLocalTime().date(); }
} // namespace

QString Words::date(QDate day, QDate today)
{
    //: A day, as QLocale::toString takes it: "Tuesday 4 March"
    const QString thisYear = tr("dddd d MMMM");
    //: A day of another year: "Tuesday 4 March 2025"
    const QString otherYear = tr("dddd d MMMM yyyy");
    return QLocale().toString(day, day.year() == today.year() ? thisYear : otherYear);
}

QString Words::nearDay(QDate day, QDate today)
{
    switch (today.daysTo(day)) {
    case -1: return tr("yesterday");
    case 0: return tr("today");
    case 1: return tr("tomorrow");
    default: return date(day, today);
    }
}

QString Words::first(const QString &words)
{
    return words.isEmpty() ? words : QLocale().toUpper(words.first(1)) + words.sliced(1);
}

QString Words::time(core::Timestamp when)
{
    return QLocale().toString(when.toDateTime().toLocalTime().time(), u"HH:mm"_s);
}

QString Words::moment(core::Timestamp when, QDate today)
{
    const QDate day = localDay(when);
    if (day == today)
        return time(when);
    //: 1: a day ("yesterday", "Tuesday 4 March"), 2: a time ("14:02")
    return tr("%1, %2").arg(nearDay(day, today), time(when));
}

QString Words::born(const core::Person &person)
{
    if (!person.born.isValid())
        return {};
    const QLocale locale;
    switch (person.bornKnown.value_or(core::BirthKnown::Exact)) {
    case core::BirthKnown::Exact: return tr("born %1").arg(locale.toString(person.born, u"d MMMM yyyy"_s));
    case core::BirthKnown::Month: return tr("born %1").arg(locale.toString(person.born, u"MMMM yyyy"_s));
    case core::BirthKnown::Year: return tr("born %1").arg(locale.toString(person.born, u"yyyy"_s));
    case core::BirthKnown::Due: return tr("due %1").arg(locale.toString(person.born, u"MMMM yyyy"_s));
    }
    return {};
}

QString Words::personName(const core::Person &person)
{
    return person.knownAs.isEmpty() ? tr("Name not known yet") : person.knownAs;
}

QString Words::personDetail(const core::Person &person)
{
    QStringList parts;
    if (!person.part.isEmpty())
        parts.append(person.part);
    if (const QString birth = born(person); !birth.isEmpty())
        parts.append(birth);
    if (person.knownAs.isEmpty() && !person.councilNumber.isEmpty())
        parts.append(tr("council number %1").arg(person.councilNumber));
    return parts.join(u" · "_s);
}

QString Words::familyName(const core::Family &family, const QList<core::Person> &people)
{
    if (!family.name.isEmpty())
        return family.name;
    QStringList children;
    QStringList adults;
    for (const core::Person &person : people) {
        if (!person.knownAs.isEmpty())
            (person.isChild.value_or(false) ? children : adults).append(person.knownAs);
    }
    if (!children.isEmpty() || !adults.isEmpty())
        return listed(children.isEmpty() ? adults : children);
    return tr("Name not known yet");
}

QString Words::distinguishing(const QString &familyName)
{
    //: What stands round a family's own name; %1 is where that stands. Not shown.
    constexpr const char *around = QT_TR_NOOP("The %1 family");
    QString own = familyName;
    // Somebody else may have named the family in English.
    for (const QString &round : {tr(around), QString::fromLatin1(around)}) {
        const QString front = round.section(u"%1"_s, 0, 0);
        const QString back = round.section(u"%1"_s, 1);
        if (own.size() > front.size() && own.startsWith(front, Qt::CaseInsensitive))
            own.remove(0, front.size());
        if (own.size() > back.size() && own.endsWith(back, Qt::CaseInsensitive))
            own.chop(back.size());
    }
    return own;
}

QString Words::source(const core::Provenance &item)
{
    if (item.source.isEmpty() || !item.sourceDate.isValid())
        return item.source;
    //: 1: where an item was brought in from, 2: the date that it states
    return tr("%1, %2").arg(item.source, QLocale().toString(item.sourceDate, u"d MMMM yyyy"_s));
}

QString Words::strength(core::Strength strength)
{
    switch (strength) {
    case core::Strength::Gone: return tr("no longer in touch");
    case core::Strength::Thin: return tr("a thin tie");
    case core::Strength::There: return tr("there");
    case core::Strength::Close: return tr("close");
    case core::Strength::Rock: return tr("a rock");
    }
    return {};
}

QString Words::role(core::Role role)
{
    switch (role) {
    case core::Role::Lead: return tr("lead practitioner");
    case core::Role::CoWorker: return tr("co-worker");
    case core::Role::Manager: return tr("team manager");
    case core::Role::Advocate: return tr("parent advocate");
    case core::Role::Volunteer: return tr("volunteer");
    case core::Role::Connector: return tr("neighbour connector");
    case core::Role::Parent: return tr("parent or family");
    case core::Role::YoungPerson: return tr("young person");
    case core::Role::Member: return tr("colleague");
    case core::Role::Owner: return tr("you");
    case core::Role::Admin: return tr("administrator");
    }
    return {};
}

QString Words::footing(core::Footing footing)
{
    const auto said = [](const char *english) { return LegalWords::beside(tr(english), english); };
    switch (footing) {
    case core::Footing::Voluntary: return said(QT_TR_NOOP("help that the family chose"));
    case core::Footing::ChildInNeed: return said(QT_TR_NOOP("child in need plan"));
    case core::Footing::Enquiry: return said(QT_TR_NOOP("enquiry"));
    case core::Footing::ChildProtection: return said(QT_TR_NOOP("child protection plan"));
    case core::Footing::Court: return said(QT_TR_NOOP("court order"));
    case core::Footing::LookedAfter: return said(QT_TR_NOOP("living away from home"));
    case core::Footing::EarlyHelp: return said(QT_TR_NOOP("early help"));
    case core::Footing::PreProceedings: return said(QT_TR_NOOP("before court"));
    }
    return {};
}

QString Words::listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: The last of several names: 1: "Amara, Jo", 2: "Nana"
    return tr("%1 and %2").arg(names.first(names.size() - 1).join(tr(", ")), names.last());
}

} // namespace doorstep::app
