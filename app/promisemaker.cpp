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
    goesWith(ScopeId::fromString(m_familyId.isEmpty() ? m_circleId : m_familyId));
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
    core::Promise typedSoFar;
    typedSoFar.what = words;
    m_draft.typed(core::toFields(typedSoFar));
    Q_EMIT turned();
}

std::optional<core::Draft> PromiseMaker::ownWordsDraft() const
{
    const bool ofFamily = !m_familyId.isEmpty();
    const auto scope = ScopeId::fromString(ofFamily ? m_familyId : m_circleId);
    if (!scope)
        return std::nullopt;
    const core::Uuid id = core::Uuid::v5(*scope, "promise at " + m_visitId.toUtf8());
    return core::Draft{id, *scope, ofFamily ? core::ScopeKind::Family : core::ScopeKind::Circle, core::RecordId(id),
        core::kindOf<core::Promise>.number, 0, {}, {}};
}

void PromiseMaker::showOwnWords(const QString &words)
{
    if (words.isEmpty() || !m_ownWords.isEmpty())
        return;
    m_ownWords = words;
    m_what = int(m_whatRows.rows().size()) - 1; // "other words"
    Q_EMIT turned();
}

void PromiseMaker::load()
{
    const auto family = ScopeId::fromString(m_familyId);
    const auto circle = ScopeId::fromString(m_circleId);
    if (!family && !circle)
        return;
    const auto draft = ownWordsDraft();
    if (draft && m_draftId != draft->id) {
        m_draft.begin(store(), *draft);
        m_draftId = draft->id;
    }
    struct Read {
        WheelContents wheels;
        QString ownWords;
    };
    read(
        [family, circle, draft, day = today()](RecordStore &store) -> core::Result<Read> {
            const auto wheels = readWheels(store, family, circle, day);
            if (!wheels)
                return wheels.error();
            const auto typed = draft ? drafted<core::Promise>(store, draft->id) : std::nullopt;
            return Read{*wheels, typed ? typed->what : QString()};
        },
        [this](const Read &found) {
            fill(found.wheels);
            showOwnWords(found.ownWords);
            setState(State::Ready);
        });
}

void PromiseMaker::forget()
{
    m_whoChoices.clear();
    m_whoRows.update({});
    m_whatRows.update({});
    m_ownWords.clear();
    m_keptSentence.clear();
    m_made.reset();
    Q_EMIT turned();
    Q_EMIT keptChanged();
}

void PromiseMaker::begin()
{
    m_keptSentence.clear();
    Q_EMIT keptChanged();
    reload();
}

void PromiseMaker::fill(const WheelContents &contents)
{
    const bool ownWordsWanted = wantsOwnWords();
    const QString what = chosenWhat();
    const auto who = m_who >= 0 && m_who < m_whoChoices.size() ? std::optional(m_whoChoices.at(m_who)) : std::nullopt;
    m_familyCircle = contents.circle ? contents.circle->toString() : QString();
    m_whoChoices = whoChoices(contents.people, contents.postsUsed);
    if (m_councilOnly)
        m_whoChoices.removeIf([](const WhoChoice &c) { return c.kind != WhoChoice::Kind::CouncilPost; });
    m_whenChoices = whenChoices(today());
    QList<Row> whoRows;
    for (const WhoChoice &choice : std::as_const(m_whoChoices)) {
        const bool known = std::ranges::any_of(whoRows, [&](const Row &row) { return row.key == choice.words; });
        whoRows.append({known ? choice.words + QChar(0x200B) : choice.words}); // two people of one name are two rows
    }
    QList<Row> whatRows;
    for (const QString &choice : whatChoices(contents.madeBefore))
        whatRows.append({choice});
    whatRows.append({tr("other words")});
    QList<Row> whenRows;
    for (const WhenChoice &choice : std::as_const(m_whenChoices))
        whenRows.append({choice.words});
    m_whoRows.update(whoRows);
    m_whatRows.update(whatRows);
    m_whenRows.update(whenRows);
    // Somebody new on a wheel moves nobody: what was chosen stays chosen.
    m_who = who ? std::max(0, int(m_whoChoices.indexOf(*who))) : m_who;
    const auto same = std::ranges::find(whatRows, what, &Row::key);
    m_what = ownWordsWanted ? int(whatRows.size()) - 1 : same == whatRows.end() ? 0 : int(same - whatRows.begin());
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
    const auto draft = wantsOwnWords() ? m_draft.saving() : std::nullopt;
    write([wanted, draft](RecordStore &store) { return makePromise(store, wanted, draft); },
        [this, said = sentence()](const MadePromise &made) {
            m_made = made;
            m_keptSentence = said;
            m_ownWords.clear();
            m_who = m_what = 0;
            m_when = tomorrow;
            m_day = QDate();
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
