// SPDX-License-Identifier: Apache-2.0
#include "app/offerlist.h"

#include "app/engine/enrolment.h"
#include "app/familyrecords.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/circleoffer.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/streetoffer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::OfferState;
using core::Result;
using core::ScopeKind;

namespace {

constexpr int daysLately = 30;

Result<OfferList::Facts> readFacts(core::RecordStore &store, const OfferReader &reader)
{
    auto places = offerPlaces(store, reader);
    if (!places)
        return places.error();
    auto offers = readOffers(store, *places);
    const auto done = offersDone(store, reader.me);
    if (!offers || !done)
        return offers ? done.error() : offers.error();
    OfferList::Facts facts{*std::move(places), *std::move(offers), {}, *done};
    for (const OfferFacts &offer : facts.offers) {
        const auto taker = offer.takenBy ? offer.takenBy->user : std::nullopt;
        if (taker && !facts.names.contains(*taker))
            facts.names.insert(*taker, userName(store, *taker));
    }
    return facts;
}

} // namespace

const std::array<RowModel<OfferList::Row>::Role, 10> OfferList::s_roles{{
    {"key", [](const Row &row) { return QVariant(row.key); }},
    {"kind", [](const Row &row) { return QVariant(row.kind); }},
    {"title", [](const Row &row) { return QVariant(row.title); }},
    {"detail", [](const Row &row) { return QVariant(row.detail); }},
    {"note", [](const Row &row) { return QVariant(row.note); }},
    {"takeWords", [](const Row &row) { return QVariant(row.takeWords); }},
    {"mayEnd", [](const Row &row) { return QVariant(row.mayEnd); }},
    {"ask", [](const Row &row) { return QVariant(row.ask); }},
    {"undecided", [](const Row &row) { return QVariant(row.undecided); }},
    {"waiting", [](const Row &row) { return QVariant(row.waiting); }},
}};

OfferList::OfferList(QObject *parent) : ViewModel(parent), m_mine(s_roles), m_open(s_roles), m_lately(s_roles)
{
    watch({core::kindOf<core::StreetOffer>.number, core::kindOf<core::CircleOffer>.number,
        core::kindOf<core::Circle>.number, core::kindOf<core::Neighbourhood>.number});
}

void OfferList::setCircleId(const QString &id)
{
    if (std::exchange(m_circleId, id) == id)
        return;
    goesWith(core::ScopeId::fromString(id));
    Q_EMIT filterChanged();
    propertyChanged();
}

void OfferList::setFilter(int row)
{
    if (row < 0 || row >= m_filters.size() || std::exchange(m_filter, row) == row)
        return;
    Q_EMIT filterChanged();
    publish(m_facts);
}

void OfferList::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    const OfferReader reader{{identity->user, identity->userName}, core::Post(identity->post), today(),
        core::ScopeId::fromString(m_circleId)};
    read([reader](core::RecordStore &store) { return readFacts(store, reader); },
        [this](const Facts &facts) {
            publish(facts);
            setState(m_mine.rows().isEmpty() && m_open.rows().isEmpty() && m_lately.rows().isEmpty() ? State::Empty
                                                                                                     : State::Ready);
        });
}

void OfferList::forget()
{
    m_thanks.clear();
    m_undo.reset();
    publish({});
    Q_EMIT thanked();
}

bool OfferList::isShown(const OfferFacts &offer) const
{
    if (m_filters.size() < 2)
        return true;
    return (offer.place.kind == ScopeKind::Neighbourhood) == (m_filter == 0);
}

void OfferList::publish(const Facts &facts)
{
    m_facts = facts;
    const auto has = [&](ScopeKind kind) {
        return std::ranges::any_of(facts.places, [kind](const OfferPlace &place) { return place.kind == kind; });
    };
    m_filters.clear();
    if (has(ScopeKind::Neighbourhood) && has(ScopeKind::Circle))
        m_filters = {tr("The street"), tr("Circles")};
    m_nowhere = facts.places.isEmpty();
    m_mayPost = std::ranges::any_of(facts.places, &OfferPlace::mayWrite);
    const Identity *identity = services() ? services()->identity() : nullptr;
    QList<Row> mine;
    QList<Row> open;
    QList<std::pair<QDate, Row>> ended;
    for (const OfferFacts &offer : facts.offers) {
        if (!isShown(offer) || !identity)
            continue;
        const bool taken = offer.state == OfferState::Taken;
        const QDate until = offer.isPast(today()) ? offer.day : offer.closedOn;
        if (offer.isOpen(today()) || (taken && !isMine(offer)))
            open.append(rowOf(offer));
        else if (taken)
            mine.append(rowOf(offer));
        else if (until.isValid() && until >= today().addDays(-daysLately))
            ended.append({until, rowOf(offer)});
    }
    std::ranges::stable_sort(ended, [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Row> lately;
    for (const auto &[day, row] : std::as_const(ended))
        lately.append(row);
    m_mine.update(mine);
    m_open.update(open);
    m_lately.update(lately);
    Q_EMIT shown();
    Q_EMIT thanked();
}

bool OfferList::isMine(const OfferFacts &offer) const
{
    const Identity *identity = services()->identity();
    return identity && offer.takenBy && offer.takenBy->is({identity->user, identity->userName});
}

QString OfferList::standingOf(const OfferFacts &offer) const
{
    const bool me = isMine(offer);
    const OfferTaker taker = offer.takenBy.value_or(OfferTaker());
    const QString who = fenced(taker.user ? m_facts.names.value(*taker.user) : taker.name);
    switch (offer.state) {
    case OfferState::Open: return offer.isPast(today()) ? tr("Nobody took it") : QString();
    case OfferState::Taken: return me ? tr("You said yes") : tr("%1 said yes").arg(who);
    case OfferState::Done: return me ? tr("Done, by you") : tr("Done, by %1").arg(who);
    case OfferState::FellThrough: return tr("It fell through");
    }
    return {};
}

OfferList::Row OfferList::rowOf(const OfferFacts &offer) const
{
    Row row;
    row.key = offer.record.id.toString();
    if (const core::KindInfo *kind = core::findKind(offer.record.kind))
        row.kind = QString::fromLatin1(kind->name);
    row.ask = offer.kind == core::OfferKind::Ask;
    row.title = offer.what;
    QStringList facts{
        offer.day.isValid() ? Words::first(Words::nearDay(offer.day, today())) : tr("Any day"), offer.where};
    facts.removeAll(QString());
    row.detail = facts.join(u" · "_s);
    QStringList note{offer.place.name, standingOf(offer)};
    note.removeAll(QString());
    row.note = note.join(u" · "_s);
    const bool mine = offer.state == OfferState::Taken && isMine(offer);
    if (offer.place.mayWrite && offer.isOpen(today()))
        row.takeWords = row.ask ? tr("I'll do it") : tr("Yes please");
    row.mayEnd = offer.place.mayWrite && mine;
    row.undecided = offer.isUndecided();
    row.waiting = offer.record.sending == core::Sending::Waiting;
    return row;
}

const OfferFacts *OfferList::find(const QString &key) const
{
    const auto found = std::ranges::find_if(
        m_facts.offers, [&key](const OfferFacts &offer) { return offer.record.id.toString() == key; });
    return found == m_facts.offers.cend() ? nullptr : &*found;
}

void OfferList::take(const QString &key)
{
    const OfferFacts *offer = find(key);
    if (!offer || !offer->isOpen(today()))
        return;
    const Identity *identity = services()->identity();
    stand(key, {OfferState::Taken, OfferTaker{identity->user, identity->userName}, {}},
        tr("Thank you. You said yes: %1").arg(closedSentence(fenced(offer->what))));
}

void OfferList::done(const QString &key)
{
    if (const OfferFacts *offer = find(key); offer && offer->state == OfferState::Taken)
        stand(key, {OfferState::Done, offer->takenBy, today()},
            tr("Thank you. Done: %1").arg(closedSentence(fenced(offer->what))));
}

void OfferList::fellThrough(const QString &key)
{
    if (const OfferFacts *offer = find(key); offer && offer->state == OfferState::Taken)
        stand(key, {OfferState::FellThrough, offer->takenBy, today()},
            tr("Thank you for saying so. It fell through: %1").arg(closedSentence(fenced(offer->what))));
}

QString OfferList::givesBack() const
{
    if (m_thanks.isEmpty())
        return {};
    switch (m_said) {
    case OfferState::Taken: return tr("It stands on Today until you say how it went.");
    //: How many offers and asks this reader has done
    case OfferState::Done: return tr("That is %Ln things you have done for others here.", nullptr, m_facts.done);
    default: return tr("That happens. Nobody counts it.");
    }
}

void OfferList::stand(const QString &key, const OfferStanding &wanted, const QString &thanks)
{
    const OfferFacts *offer = find(key);
    if (!offer || !offer->place.mayWrite || isBusy())
        return;
    const Undo undo{offer->record.kind, offer->record.id, {offer->state, offer->takenBy, offer->closedOn}};
    clearNotice();
    write([shown = offer->record, wanted](core::RecordStore &store) { return standOffer(store, shown, wanted); },
        [this, undo, thanks, said = wanted.state](const core::Written &) {
            m_undo = undo;
            m_thanks = thanks;
            m_said = said;
            Q_EMIT thanked();
        });
}

void OfferList::undo()
{
    if (!m_undo || isBusy())
        return;
    write([undo = *m_undo](core::RecordStore &store) { return standBack(store, undo.kind, undo.id, undo.before); },
        [this](const core::Written &) {
            m_undo.reset();
            m_thanks.clear();
            Q_EMIT thanked();
        });
}

} // namespace doorstep::app
