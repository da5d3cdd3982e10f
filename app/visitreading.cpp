// SPDX-License-Identifier: Apache-2.0
#include "app/visitreading.h"

#include "app/visitwords.h"
#include "app/words.h"

namespace doorstep::app {

using namespace Qt::StringLiterals;

const std::array<RowModel<VisitReading::Line>::Role, 4> VisitReading::s_lineRoles{{
    {"key", [](const Line &row) { return QVariant(row.key); }},
    {"iconName", [](const Line &row) { return QVariant(row.iconName); }},
    {"title", [](const Line &row) { return QVariant(row.title); }},
    {"words", [](const Line &row) { return QVariant(row.words); }},
}};
const std::array<RowModel<VisitReading::Said>::Role, 3> VisitReading::s_saidRoles{{
    {"key", [](const Said &row) { return QVariant(row.key); }},
    {"name", [](const Said &row) { return QVariant(row.name); }},
    {"said", [](const Said &row) { return QVariant(row.words); }},
}};

VisitReading::VisitReading(QObject *parent) : VisitModel(parent), m_lines(s_lineRoles), m_words(s_saidRoles) {}

QString VisitReading::title() const
{
    if (!picture())
        return {};
    switch (visit().outcome.value_or(core::VisitOutcome::Seen)) {
    case core::VisitOutcome::Seen: return tr("A visit");
    case core::VisitOutcome::NoAnswer: return tr("Nobody was in");
    case core::VisitOutcome::SaidNo: return tr("They said no that day");
    case core::VisitOutcome::Moved: return tr("They had moved");
    case core::VisitOutcome::Cancelled: return tr("A visit that was called off");
    }
    return {};
}

QString VisitReading::when() const
{
    if (!picture())
        return {};
    const auto from = visit().arrivedAt ? visit().arrivedAt : visit().plannedAt;
    QStringList parts;
    if (from) {
        const QString day = Words::date(from->toDateTime().toLocalTime().date(), today());
        const bool lasted = visit().leftAt && *visit().leftAt != *from;
        parts.append(lasted ? tr("%1, %2 to %3.").arg(day, Words::time(*from), Words::time(*visit().leftAt))
                            : tr("%1, %2.").arg(day, Words::time(*from)));
    }
    if (!picture()->workerName.isEmpty())
        parts.append(tr("By %1.").arg(fenced(picture()->workerName)));
    return parts.join(u' ');
}

QString VisitReading::standing() const
{
    if (!picture() || visit().finishedAt)
        return {};
    return visit().arrivedAt ? tr("This visit is not written up yet.") : tr("This visit is to come.");
}

QString VisitReading::agreed() const { return picture() ? visit().agreedText : QString(); }

QString VisitReading::familySaid() const { return picture() ? visit().familySaid : QString(); }

QString VisitReading::saidBy() const
{
    const QStringList names = picture() ? picture()->adultsThere() : QStringList();
    return names.isEmpty() ? tr("In the family's words") : tr("In the words of %1").arg(namesInARow(names));
}

QString VisitReading::answer() const
{
    if (!picture() || !visit().familyAgrees)
        return {};
    return *visit().familyAgrees ? tr("The family said: that's right.") : tr("The family said: not quite.");
}

QString VisitReading::whoWasThere() const
{
    QStringList names;
    if (picture()) {
        for (const core::Stored<core::Person> &each : picture()->people) {
            if (picture()->isPresent(each.record.id))
                names.append(Words::personName(each.value));
        }
    }
    return names.isEmpty() ? QString() : closedSentence(namesInARow(names));
}

QString VisitReading::aloud() const
{
    QStringList sentences{closedSentence(title()), when(), agreed()};
    if (!familySaid().isEmpty())
        sentences << saidBy() + u':' << familySaid();
    sentences << answer();
    for (const Line &line : m_lines.rows())
        sentences << line.title + u": "_s + line.words;
    sentences.removeAll(QString());
    return picture() ? sentences.join(u'\n') : QString();
}

void VisitReading::show()
{
    QList<Line> lines;
    if (const QString there = whoWasThere(); !there.isEmpty())
        lines.append({u"there"_s, u"people"_s, tr("Who was there"), there});
    addChildren(lines);
    addHome(lines);
    addPromises(lines);
    if (picture()->note && !picture()->note->value.text.isEmpty())
        lines.append({u"note"_s, u"journal-text"_s, tr("The note"), picture()->note->value.text});
    if (!visit().observations.isEmpty())
        lines.append({u"observations"_s, u"journal-text"_s, tr("Also noted"), visit().observations});
    if (visit().nextOn.isValid()) {
        lines.append({u"next"_s, u"calendar-event"_s, tr("The next visit"), Words::nearDay(visit().nextOn, today())});
    }
    m_lines.update(lines);

    QList<Said> said;
    for (const core::Stored<core::ChildWords> &each : picture()->words) {
        const auto child = each.value.child ? person(each.value.child->toString()) : std::nullopt;
        said.append({each.record.id.toString(), child ? Words::personName(child->value) : QString(), each.value.words});
    }
    m_words.update(said);
}

void VisitReading::forget()
{
    m_lines.update({});
    m_words.update({});
    VisitModel::forget();
}

void VisitReading::addChildren(QList<Line> &lines) const
{
    for (const core::Stored<core::Person> &child : picture()->people) {
        const auto found = picture()->seen.constFind(child.record.id);
        if (found == picture()->seen.cend())
            continue;
        const core::ChildSeen &fact = found->value;
        QStringList words;
        const auto why = [](const QString &reason) {
            return reason.isEmpty() ? tr("Why was not noted.") : tr("Why: %1").arg(closedSentence(fenced(reason)));
        };
        if (fact.seen == true) {
            words.append(fact.alone == true    ? tr("Seen, and seen alone.")
                         : fact.alone == false ? tr("Seen, and not alone.")
                                               : tr("Seen. Alone or not was not noted."));
            if (fact.alone == false)
                words.append(why(fact.whyNotAlone));
            if (fact.awake)
                words.append(*fact.awake ? tr("Awake.") : tr("Asleep."));
        } else if (fact.seen == false) {
            words << tr("Not seen.") << why(fact.whyNotSeen);
        } else {
            continue;
        }
        lines.append({child.record.id.toString(), u"person-check"_s, Words::personName(child.value), words.join(u' ')});
    }
}

void VisitReading::addHome(QList<Line> &lines) const
{
    const bool home = visit().sawHome.value_or(false);
    const bool beds = visit().sawBedroom.value_or(false);
    if (home || beds) {
        lines.append({u"home"_s, u"house-door"_s, tr("The home"),
            home && beds ? tr("Seen, and where the children sleep.")
            : home       ? tr("Seen.")
                         : tr("Where the children sleep was seen.")});
    }
}

void VisitReading::addPromises(QList<Line> &lines) const
{
    const auto me = user();
    for (const BoardPromise &made : picture()->promises) {
        const bool mine = me && made.promise.ownerUser == *me;
        const bool theirs = made.promise.ownerUser && made.promise.ownerUser == visit().worker
                            && !picture()->workerName.isEmpty();
        const QString who = theirs ? picture()->workerName : me ? ownerWords(made, {*me, std::nullopt}) : QString();
        lines.append({made.id.toString(), u"check2-circle"_s, tr("Promised"),
            promiseSentence({who, mine, made.promise.what, made.promise.dueOn}, today())});
    }
}

} // namespace doorstep::app
