// SPDX-License-Identifier: Apache-2.0
#include "app/promisemaker.h"

#include "app/engine/session.h"
#include "app/visitsummary.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using core::RecordStore;
using core::ScopeId;

const std::array<RowModel<PromiseMaker::Row>::Role, 1> PromiseMaker::s_roles{{
    {"text", [](const Row &row) { return QVariant(row.key); }},
}};

PromiseMaker::PromiseMaker(QObject *parent)
    : ViewModel(parent), m_whoRows(s_roles), m_whatRows(s_roles), m_whenRows(s_roles)
{}

void PromiseMaker::setTarget(QString &target, const QString &id)
{
    if (target == id)
        return;
    target = id;
    Q_EMIT targetChanged();
    propertyChanged();
}

void PromiseMaker::setCouncilOnly(bool councilOnly)
{
    if (m_councilOnly == councilOnly)
        return;
    m_councilOnly = councilOnly;
    Q_EMIT targetChanged();
    propertyChanged();
}

void PromiseMaker::turn(int &wheel, int row)
{
    if (wheel == row || row < 0)
        return;
    wheel = row;
    m_keptSentence.clear();
    Q_EMIT keptChanged();
    Q_EMIT turned();
}

void PromiseMaker::setWhen(int row)
{
    if (row >= 0 && row == m_whenChoices.size() - 1 && !m_day.isValid())
        m_day = today().addDays(10);
    turn(m_when, row);
}

void PromiseMaker::setOwnWords(const QString &words)
{
    if (m_ownWords == words)
        return;
    m_ownWords = words;
    Q_EMIT turned();
}

void PromiseMaker::load()
{
    const auto family = ScopeId::fromString(m_familyId);
    const auto circle = ScopeId::fromString(m_circleId);
    if (!family && !circle)
        return;
    read([family, circle](RecordStore &store) { return readWheels(store, family, circle); },
        [this](const WheelContents &contents) {
            fill(contents);
            setState(State::Ready);
        });
}

void PromiseMaker::fill(const WheelContents &contents)
{
    m_familyCircle = contents.circle ? contents.circle->toString() : QString();
    m_whoChoices = whoChoices(contents.people, contents.postsUsed);
    if (m_councilOnly)
        m_whoChoices.removeIf([](const WhoChoice &c) { return c.kind != WhoChoice::Kind::CouncilPost; });
    m_whenChoices = whenChoices(today());
    QList<Row> who;
    for (const WhoChoice &choice : std::as_const(m_whoChoices)) {
        const bool known = std::ranges::any_of(who, [&](const Row &row) { return row.key == choice.words; });
        who.append({known ? choice.words + QChar(0x200B) : choice.words}); // two people of one name are two rows
    }
    QList<Row> what;
    for (const QString &choice : whatChoices(contents.madeBefore))
        what.append({choice});
    what.append({tr("other words")});
    QList<Row> when;
    for (const WhenChoice &choice : std::as_const(m_whenChoices))
        when.append({choice.words});
    m_whoRows.update(who);
    m_whatRows.update(what);
    m_whenRows.update(when);
    Q_EMIT turned();
}

QString PromiseMaker::chosenWhat() const
{
    if (wantsOwnWords())
        return m_ownWords.trimmed();
    return m_what >= 0 && m_what < m_whatRows.rows().size() ? m_whatRows.rows().at(m_what).key : QString();
}

QDate PromiseMaker::chosenDay() const
{
    if (wantsDate())
        return m_day;
    return m_when >= 0 && m_when < m_whenChoices.size() ? m_whenChoices.at(m_when).due : QDate();
}

QString PromiseMaker::dateWords() const
{
    return m_day.isValid() && services() ? Words::date(m_day, today()) : QString();
}

void PromiseMaker::moveDay(int days)
{
    m_day = std::max(m_day.isValid() ? m_day.addDays(days) : today().addDays(days), today());
    Q_EMIT turned();
}

QString PromiseMaker::sentence() const
{
    if (m_who < 0 || m_who >= m_whoChoices.size() || chosenWhat().isEmpty())
        return {};
    const WhoChoice &who = m_whoChoices.at(m_who);
    return promiseSentence({who.words, who.kind == WhoChoice::Kind::Me, chosenWhat(), chosenDay()}, today());
}

bool PromiseMaker::canKeep() const
{
    return m_who >= 0 && m_who < m_whoChoices.size() && !chosenWhat().isEmpty() && chosenDay().isValid();
}

void PromiseMaker::keep()
{
    const auto &identity = services()->session().identity();
    if (!canKeep() || !identity || isBusy())
        return;
    const PromiseToMake wanted{ScopeId::fromString(m_familyId), ScopeId::fromString(m_circleId), m_whoChoices.at(m_who),
        chosenWhat(), chosenDay(), core::Id<core::Visit>::fromString(m_visitId), identity->user, today()};
    write([wanted](RecordStore &store) { return makePromise(store, wanted); },
        [this, said = sentence()](const MadePromise &made) {
            m_made = made;
            m_keptSentence = said;
            m_ownWords.clear();
            Q_EMIT turned();
            Q_EMIT keptChanged();
        });
}

void PromiseMaker::undo()
{
    if (!m_made)
        return;
    write([made = *m_made](RecordStore &store) { return takeBack(store, made); },
        [this](const core::Written &) {
            m_made.reset();
            m_keptSentence.clear();
            Q_EMIT keptChanged();
        });
}

} // namespace doorstep::app
