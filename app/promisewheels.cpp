// SPDX-License-Identifier: Apache-2.0
#include "app/promisewheels.h"

#include "app/visitwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace doorstep::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PromiseWheels)
};

QStringList commonPromises()
{
    return {Say::tr("ring you"), Say::tr("ring the school"), Say::tr("come back"), Say::tr("send you what we wrote"),
        Say::tr("fill in the form with you"), Say::tr("ask about money"), Say::tr("ask about the repair"),
        Say::tr("bring food"), Say::tr("find a group"), Say::tr("go with you"), Say::tr("talk with my manager"),
        Say::tr("answer your question")};
}

/// Adds each text once, comparing without capitals and outer blanks.
void addOnce(const QStringList &texts, QStringList &to)
{
    for (const QString &text : texts) {
        const QString trimmed = text.trimmed();
        if (!trimmed.isEmpty() && !to.contains(trimmed, Qt::CaseInsensitive))
            to.append(trimmed);
    }
}

/// Those that stand in `texts` more than once, most often first, then in the order of their first use.
QStringList repeated(const QStringList &texts)
{
    QHash<QString, int> times;
    QStringList distinct;
    for (const QString &text : texts) {
        if (++times[text.trimmed().toCaseFolded()] == 2)
            distinct.append(text.trimmed());
    }
    std::ranges::stable_sort(distinct, std::greater{}, [&](const QString &t) { return times.value(t.toCaseFolded()); });
    return distinct;
}

} // namespace

QList<WhoChoice> whoChoices(const QList<WhoChoice> &people, const QStringList &postsUsed)
{
    QList<WhoChoice> choices{{WhoChoice::Kind::Me, Say::tr("I")}};
    for (const WhoChoice &person : people) {
        const bool known = std::ranges::any_of(choices, [&](const WhoChoice &c) { return c.person == person.person; });
        if (person.kind == WhoChoice::Kind::Person && person.person && !known)
            choices.append(person);
    }
    for (const QString &post : councilPosts(postsUsed))
        choices.append({WhoChoice::Kind::CouncilPost, post});
    return choices;
}

QStringList councilPosts(const QStringList &used)
{
    QStringList posts;
    addOnce(used, posts);
    addOnce({Say::tr("Children's team, manager"), Say::tr("Housing"), Say::tr("School admissions"),
                Say::tr("Special needs team"), Say::tr("Money advice"), Say::tr("Family help")},
        posts);
    return posts;
}

QStringList whatChoices(const QStringList &madeBefore, int most)
{
    QStringList choices;
    addOnce(repeated(madeBefore), choices);
    addOnce(commonPromises(), choices);
    return choices.mid(0, most);
}

QList<WhenChoice> whenChoices(QDate today)
{
    QList<WhenChoice> choices{{Say::tr("today"), today}, {Say::tr("tomorrow"), today.addDays(1)}};
    const QDate sunday = today.addDays(Qt::Sunday - today.dayOfWeek());
    for (int ahead = 2; ahead <= 6; ++ahead) {
        const QDate day = today.addDays(ahead);
        if (day != sunday)
            choices.append({weekdayName(day), day});
        else
            choices.append({Say::tr("this week"), day});
    }
    choices.append({Say::tr("in a week"), today.addDays(7)});
    choices.append({Say::tr("in two weeks"), today.addDays(14)});
    choices.append({Say::tr("in a month"), today.addMonths(1)});
    choices.append({Say::tr("another day"), QDate()});
    return choices;
}

} // namespace doorstep::app
