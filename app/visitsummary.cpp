// SPDX-License-Identifier: Apache-2.0
#include "app/visitsummary.h"

#include "app/visitwords.h"
#include "app/words.h"

#include <QCoreApplication>

namespace doorstep::app {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(VisitSummary)
};

QStringList namesOf(const QList<ChildFact> &children, bool seen)
{
    QStringList names;
    for (const ChildFact &child : children) {
        if (child.seen == seen)
            names.append(child.name);
    }
    return names;
}

void addSeen(const QList<ChildFact> &children, QStringList &to)
{
    if (const QStringList seen = namesOf(children, true); !seen.isEmpty())
        to.append(Say::tr("I saw %1.").arg(namesInARow(seen)));
    for (const ChildFact &child : children) {
        const QString name = fenced(child.name);
        if (child.seen == true && child.awake.has_value())
            to.append(*child.awake ? Say::tr("%1 was awake.").arg(name) : Say::tr("%1 was asleep.").arg(name));
        if (child.seen == true && child.alone == true)
            to.append(Say::tr("I talked with %1 alone.").arg(name));
    }
}

void addNotSeen(const QList<ChildFact> &children, QStringList &to)
{
    for (const ChildFact &child : children) {
        const QString name = fenced(child.name);
        if (child.seen == false) {
            to.append(child.whyNotSeen.isEmpty()
                          ? Say::tr("I did not see %1.").arg(name)
                          : Say::tr("I did not see %1. Why: %2").arg(name, closedSentence(child.whyNotSeen)));
        } else if (child.alone == false) {
            to.append(
                child.whyNotAlone.isEmpty()
                    ? Say::tr("I did not talk with %1 alone.").arg(name)
                    : Say::tr("I did not talk with %1 alone. Why: %2").arg(name, closedSentence(child.whyNotAlone)));
        }
    }
}

} // namespace

QString VisitSummary::text() const { return (did + promised).join(u'\n'); }

VisitSummary summarise(const VisitFacts &facts)
{
    VisitSummary summary;
    addSeen(facts.children, summary.did);
    addNotSeen(facts.children, summary.did);
    if (!facts.othersThere.isEmpty())
        summary.did.append(Say::tr("Also there: %1.").arg(namesInARow(facts.othersThere)));
    if (facts.sawHome && facts.sawBedroom)
        summary.did.append(Say::tr("You showed me your home and where the children sleep."));
    else if (facts.sawHome)
        summary.did.append(Say::tr("You showed me your home."));
    else if (facts.sawBedroom)
        summary.did.append(Say::tr("You showed me where the children sleep."));
    for (const SaidFact &said : facts.said)
        summary.did.append(Say::tr("%1 said: “%2”").arg(fenced(said.name), fenced(said.words.trimmed())));
    if (summary.did.isEmpty())
        summary.did.append(Say::tr("I came to see you."));
    for (const PromiseFact &promise : facts.promises)
        summary.promised.append(promiseSentence(promise, facts.day));
    return summary;
}

QString promiseSentence(const PromiseFact &promise, QDate today)
{
    const QString what = fenced(promise.what.trimmed());
    const QString when = promise.due.isValid() ? Words::date(promise.due, today) : QString();
    if (promise.mine) {
        return when.isEmpty() ? Say::tr("I promised: %1").arg(closedSentence(what))
                              : Say::tr("I promised: %1, by %2.").arg(what, when);
    }
    const QString who = fenced(promise.who);
    return when.isEmpty() ? Say::tr("%1 promised: %2").arg(who, closedSentence(what))
                          : Say::tr("%1 promised: %2, by %3.").arg(who, what, when);
}

} // namespace doorstep::app
