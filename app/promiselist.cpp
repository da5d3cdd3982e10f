// SPDX-License-Identifier: Apache-2.0
#include "app/promiselist.h"

#include "app/engine/session.h"
#include "app/visitwords.h"
#include "app/words.h"

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;
using core::Result;
using core::ScopeId;

const std::array<RowModel<PromiseList::Card>::Role, 12> PromiseList::s_cardRoles{{
    {"key", [](const Card &card) { return QVariant(card.key); }},
    {"heading", [](const Card &card) { return QVariant(card.heading); }},
    {"headed", [](const Card &card) { return QVariant(card.headed); }},
    {"what", [](const Card &card) { return QVariant(card.what); }},
    {"who", [](const Card &card) { return QVariant(card.who); }},
    {"when", [](const Card &card) { return QVariant(card.when); }},
    {"state", [](const Card &card) { return QVariant(card.state); }},
    {"waiting", [](const Card &card) { return QVariant(card.waiting); }},
    {"answer", [](const Card &card) { return QVariant(card.answer); }},
    {"answeredBy", [](const Card &card) { return QVariant(card.answeredBy); }},
    {"family", [](const Card &card) { return QVariant(card.family); }},
    {"sent", [](const Card &card) { return QVariant(card.sent); }},
}};
const std::array<RowModel<PromiseList::Column>::Role, 3> PromiseList::s_columnRoles{{
    {"title", [](const Column &column) { return QVariant(column.title); }},
    {"council", [](const Column &column) { return QVariant(column.council); }},
    {"cards", [](const Column &column) { return QVariant::fromValue<QAbstractItemModel *>(column.cards); }},
}};
const std::array<RowModel<PromiseList::Choice>::Role, 2> PromiseList::s_choiceRoles{{
    {"text", [](const Choice &choice) { return QVariant(choice.text); }},
    {"value", [](const Choice &choice) { return QVariant(choice.key); }},
}};

PromiseList::PromiseList(QObject *parent)
    : ViewModel(parent), m_rows(s_cardRoles), m_columns(s_columnRoles), m_choices(s_choiceRoles)
{
    watch({core::kindOf<core::Promise>.number, core::kindOf<core::PromiseEvent>.number,
        core::kindOf<core::CircleCard>.number, core::kindOf<core::Circle>.number, core::kindOf<core::Family>.number,
        core::kindOf<core::Grant>.number});
    m_rows.setMore(false, [this] { showEarlier(); });
    for (auto &row : m_cards) {
        for (auto &cards : row)
            cards = new RowModel<Card>(s_cardRoles, this);
    }
}

void PromiseList::setTarget(QString &target, const QString &id)
{
    if (target == id)
        return;
    target = id;
    goesWith(ScopeId::fromString(m_circleId.isEmpty() ? m_familyId : m_circleId));
    Q_EMIT targetChanged();
    propertyChanged();
}

void PromiseList::setCouncilOnly(bool councilOnly)
{
    if (m_councilOnly == councilOnly)
        return;
    m_councilOnly = councilOnly;
    Q_EMIT targetChanged();
    propertyChanged();
}

Result<PromiseList::Board> PromiseList::readBoard(RecordStore &store, const Which &which, QDate today, core::Post post)
{
    std::optional<QList<ScopeId>> circles;
    if (which.circle)
        circles = QList<ScopeId>{*which.circle};
    if (which.family && !which.circle) {
        const auto record = store.find(core::Id<core::Family>(*which.family));
        if (!record)
            return record.error();
        circles.emplace();
        for (const core::Id<core::Circle> &each : record->value.circles)
            circles->append(ScopeId(each));
    }
    const auto page = newestPromises(store, circles, which.councilOnly, which.most);
    if (!page)
        return page.error();
    Board board{page->promises, {}, {}, page->total};
    QSet<ScopeId> shown;
    for (const BoardPromise &promise : std::as_const(board.promises)) {
        if (promise.circle)
            shown.insert(*promise.circle);
    }
    const auto roles = rolesIn(store, shown, today, post);
    const auto families = familiesOfCircles(store, shown);
    if (!roles)
        return roles.error();
    if (!families)
        return families.error();
    board.roles = *roles;
    board.families = *families;
    sortForBoard(board.promises);
    return board;
}

void PromiseList::load()
{
    const auto &identity = services()->session().identity();
    if (!identity)
        return;
    const auto post = core::Post(std::clamp<qint64>(identity->post, 0, qint64(core::Post::Admin)));
    const Which which{ScopeId::fromString(m_familyId), ScopeId::fromString(m_circleId), m_councilOnly, m_most};
    read([which, day = today(), post](RecordStore &store) { return readBoard(store, which, day, post); },
        [this](Board board) {
            m_board = std::move(board);
            show();
            m_rows.setMore(hasEarlier());
            Q_EMIT boardChanged();
            setState(m_rows.rows().isEmpty() ? State::Empty : State::Ready);
        });
}

void PromiseList::forget()
{
    m_board = {};
    m_chosen.clear();
    m_saved.reset();
    m_savedWords.clear();
    show();
    Q_EMIT boardChanged();
    Q_EMIT said();
    Q_EMIT chosenChanged();
}

QString PromiseList::howMany() const
{
    return hasEarlier() ? tr("The newest %L1 of %L2 promises").arg(m_board.promises.size()).arg(m_board.total)
                        : QString();
}

void PromiseList::showEarlier()
{
    if (!hasEarlier())
        return;
    m_most += pageSize;
    reload();
}

BoardReader PromiseList::readerOf(const BoardPromise &promise) const
{
    const auto &identity = services()->session().identity();
    const core::UserId me = identity ? identity->user : core::UserId::create();
    if (!promise.circle || !m_board.roles.contains(*promise.circle))
        return {me, std::nullopt};
    return {me, m_board.roles[*promise.circle]};
}

PromiseList::Card PromiseList::cardFor(
    const BoardPromise &promise, PromiseColumn column, const core::PromiseStanding &standing) const
{
    const BoardReader reader = readerOf(promise);
    const QString to = promise.toWhom ? fenced(promise.toWhom->firstName) : QString();
    const QString who = ownerWords(promise, reader);
    const bool mine = ownerOf(promise, reader) == PromiseOwner::Me;
    Card card{promise.id.toString(), {}, promise.promise.what};
    card.who = mine ? (to.isEmpty() ? tr("You promised") : tr("You promised %1").arg(to))
                    : (to.isEmpty() ? tr("%1 promised").arg(who) : tr("%1 promised %2").arg(who, to));
    if (promise.promise.dueOn.isValid())
        card.when = tr("by %1").arg(Words::nearDay(promise.promise.dueOn, today()));
    card.state = standing.disputed                                  ? tr("Two views")
                 : standing.outcome == core::PromiseState::KeptLate ? tr("Kept, late")
                                                                    : columnWords(column);
    card.waiting = column == PromiseColumn::Late;
    // What the one promised to said stands here as soon as it is said, with an answer or before there is one.
    const bool outcomeSaid = standing.outcome != core::PromiseState::Offered;
    if (standing.ownersAnswer || !standing.outcomeWords.isEmpty())
        card.answer = standingWords(promise, standing);
    if (standing.ownersAnswer)
        card.answeredBy = outcomeSaid ? tr("Side by side") : who;
    card.family = promise.circle ? m_board.families.value(*promise.circle) : QString();
    card.sent = promise.sent;
    return card;
}

void PromiseList::show()
{
    std::array<std::array<QList<Card>, allPromiseColumns.size()>, 2> cards;
    for (const BoardPromise &promise : std::as_const(m_board.promises)) {
        const core::PromiseStanding standing = core::promiseStanding(promise.events, promise.promise.dueOn, today());
        const PromiseColumn column = columnOf(promise, standing);
        const bool council = promise.promise.byCouncil.value_or(false);
        cards[council ? 1 : 0][std::size_t(column)].append(cardFor(promise, column, standing));
    }
    QList<Card> all;
    QList<Column> columns;
    for (std::size_t row = m_councilOnly ? 1 : 0; row < cards.size(); ++row) {
        for (const PromiseColumn column : allPromiseColumns) {
            QList<Card> &here = cards[row][std::size_t(column)];
            for (Card &card : here)
                card.heading = row == 1 ? tr("The council: %1").arg(columnWords(column)) : columnWords(column);
            if (!here.isEmpty())
                here.first().headed = true;
            m_cards[row][std::size_t(column)]->update(here);
            all.append(here);
            if (column != PromiseColumn::LetGo || !here.isEmpty()) {
                columns.append({QString::number(row) + QString::number(int(column)), columnWords(column), row == 1,
                    m_cards[row][std::size_t(column)]});
            }
        }
    }
    m_rows.update(all);
    m_columns.update(columns);
    choose(m_chosen);
}

const BoardPromise *PromiseList::chosen() const
{
    const auto found = std::ranges::find_if(
        m_board.promises, [this](const BoardPromise &promise) { return promise.id.toString() == m_chosen; });
    return found == m_board.promises.cend() ? nullptr : &*found;
}

QString PromiseList::chosenWhat() const { return chosen() ? chosen()->promise.what : QString(); }

QString PromiseList::chosenWho() const
{
    const auto found = std::ranges::find(m_rows.rows(), m_chosen, &Card::key);
    return found == m_rows.rows().cend() ? QString()
           : found->when.isEmpty()       ? found->who
                                         : found->who + u", "_s + found->when;
}

QString PromiseList::chosenCircle() const
{
    return chosen() && chosen()->circle ? chosen()->circle->toString() : QString();
}

QString PromiseList::chosenStanding() const
{
    const BoardPromise *of = chosen();
    return of ? standingWords(*of, core::promiseStanding(of->events, of->promise.dueOn, today())) : QString();
}

QString PromiseList::question() const
{
    const BoardPromise *of = chosen();
    if (!of)
        return {};
    const QString to = of->toWhom ? fenced(of->toWhom->firstName) : QString();
    switch (partOf(*of, readerOf(*of))) {
    case PromisePart::Owner: return tr("What is your answer? What became of it is for the one you promised.");
    case PromisePart::Beneficiary: return tr("What became of it, as you see it?");
    case PromisePart::Scribe:
        return to.isEmpty() ? tr("What became of it? Ask the family, and write what they say.")
                            : tr("What became of it? Ask %1, and write what %1 says.").arg(to);
    case PromisePart::Onlooker: return {};
    }
    return {};
}

QString PromiseList::wordsHint() const
{
    const BoardPromise *of = chosen();
    return of && partOf(*of, readerOf(*of)) == PromisePart::Scribe ? tr("In their words, if they want")
                                                                   : tr("In your words, if you want");
}

void PromiseList::choose(const QString &key)
{
    m_chosen = key;
    QList<Choice> rows;
    if (const BoardPromise *of = chosen()) {
        const PromisePart part = partOf(*of, readerOf(*of));
        for (const core::PromiseState state : choicesOf(*of, part))
            rows.append({int(state), stateWords(state, part == PromisePart::Owner)});
    }
    m_choices.update(rows);
    Q_EMIT chosenChanged();
}

void PromiseList::say(int value, const QString &words)
{
    const BoardPromise *of = chosen();
    if (!of || std::ranges::find(m_choices.rows(), value, &Choice::key) == m_choices.rows().cend())
        return;
    const PromisePart part = partOf(*of, readerOf(*of));
    const auto state = core::PromiseState(value);
    const QString sentence = tr("Saved for “%1”: %2.")
                                 .arg(fenced(of->promise.what), stateWords(state, part == PromisePart::Owner));
    write([id = of->id, state, part, words, day = today()](
              RecordStore &store) { return sayOfPromise(store, id, state, part, words, day); },
        [this, sentence](const SaidOfPromise &saved) {
            m_saved = saved;
            m_savedWords = sentence;
            Q_EMIT said();
        });
}

void PromiseList::undoSaid()
{
    if (!m_saved)
        return;
    write([saved = *m_saved](RecordStore &store) { return takeBack(store, saved); },
        [this](const core::Written &) {
            m_saved.reset();
            m_savedWords.clear();
            Q_EMIT said();
        });
}

} // namespace doorstep::app
