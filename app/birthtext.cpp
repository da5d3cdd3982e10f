// SPDX-License-Identifier: Apache-2.0
#include "app/birthtext.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace doorstep::app {

std::optional<Birth> readBirth(const QString &text)
{
    struct Form {
        const char *format;
        core::BirthKnown known;
    };
    static constexpr Form forms[] = {{"d MMMM yyyy", core::BirthKnown::Exact}, {"d MMM yyyy", core::BirthKnown::Exact},
        {"d/M/yyyy", core::BirthKnown::Exact}, {"d.M.yyyy", core::BirthKnown::Exact},
        {"yyyy-M-d", core::BirthKnown::Exact}, {"MMMM yyyy", core::BirthKnown::Month},
        {"MMM yyyy", core::BirthKnown::Month}, {"M/yyyy", core::BirthKnown::Month}, {"yyyy", core::BirthKnown::Year}};
    const QString said = text.simplified();
    for (const Form &form : forms) {
        const QDate day = QLocale().toDate(said, QString::fromLatin1(form.format));
        if (day.isValid() && day.year() > 1900)
            return Birth{day, form.known};
    }
    return std::nullopt;
}

QString birthText(QDate day, core::BirthKnown known)
{
    if (!day.isValid())
        return {};
    switch (known) {
    case core::BirthKnown::Exact: return QLocale().toString(day, u"d MMMM yyyy"_s);
    case core::BirthKnown::Month:
    case core::BirthKnown::Due: return QLocale().toString(day, u"MMMM yyyy"_s);
    case core::BirthKnown::Year: return QLocale().toString(day, u"yyyy"_s);
    }
    return {};
}

} // namespace doorstep::app
