// SPDX-License-Identifier: Apache-2.0
#include "app/familyrecords.h"
#include "app/offerrecords.h"
#include "app/todaymodel.h"
#include "app/todayvisits.h"
#include "app/words.h"
#include "core/rules/practice.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/neighbourhood.h"
#include "core/types/records/visit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using core::Stored;

namespace {

// How a visit that was begun stands: "You are there now", or since when it waits to be finished.
QString standingOf(const core::Visit &visit, QDate today)
{
    if (visit.leftAt)
        return Words::tr("You left %1. Not written up yet").arg(Words::moment(*visit.leftAt, today));
    if (visit.arrivedAt->toDateTime().toLocalTime().date() == today)
        return Words::tr("You are there now");
    return Words::tr("Begun %1, and not closed yet").arg(Words::moment(*visit.arrivedAt, today));
}

Result<std::optional<TodayModel::Visit>> rowOf(
    core::RecordStore &store, const TodaysVisit &listed, const core::UserId &user, QDate today)
{
    const Stored<core::Visit> &visit = listed.visit;
    const auto family = readFamily(store, visit.record.scope, today);
    if (!family)
        return family.error().code == core::ErrorCode::NotFound ? Result<std::optional<TodayModel::Visit>>(std::nullopt)
                                                                : family.error();
    const auto promised = promisesOpenTo(store, family->family.value, user, today);
    if (!promised)
        return promised.error();
    TodayModel::Visit row;
    row.key = visit.record.id.toString();
    row.familyId = family->scope().toString();
    row.title = family->name();
    row.promised = promised->isEmpty() ? QString() : promised->constFirst().promise.what;
    row.underWay = !listed.agreedOnly && visit.value.arrivedAt.has_value();
    if (row.underWay) {
        row.visitId = row.key;
        row.left = visit.value.leftAt.has_value();
        row.time = standingOf(visit.value, today);
    } else if (!listed.agreedOnly && visit.value.plannedAt) {
        row.time = Words::time(*visit.value.plannedAt);
    }
    row.place = placeLines(*family, visit.value.household);
    row.mayBeIn = mayBeIn(*family, visit.value.household);
    return std::optional(row);
}

Result<QList<TodayModel::Ask>> asksOf(core::RecordStore &store, const core::UserId &user, QDate today)
{
    const auto requests = store.list<core::AdvocacyRequest>(core::query<core::AdvocacyRequest>().atMost(50));
    if (!requests)
        return requests.error();
    QList<TodayModel::Ask> asks;
    for (const auto &request : *requests) {
        const bool waits = request.value.state.value_or(core::RequestState::Asked) == core::RequestState::Asked;
        if (!waits || (request.value.advocate && *request.value.advocate != user))
            continue;
        const QString day = request.value.meetingOn.isValid() ? Words::nearDay(request.value.meetingOn, today)
                                                              : QString();
        asks.append({request.record.id.toString(), request.record.scope.toString(), request.value.firstName, day});
    }
    return asks;
}

Result<QList<TodayModel::Ask>> undertakingsOf(core::RecordStore &store, const OfferReader &reader)
{
    const auto offers = dueOffers(store, reader);
    if (!offers)
        return offers.error();
    QList<TodayModel::Ask> rows;
    for (const OfferFacts &offer : *offers) {
        const bool circle = offer.place.kind == core::ScopeKind::Circle;
        QStringList facts{offer.day.isValid() ? Words::first(Words::nearDay(offer.day, reader.today)) : QString(),
            offer.where, offer.place.name};
        facts.removeAll(QString());
        rows.append({offer.record.id.toString(), circle ? offer.place.scope.toString() : QString(), offer.what,
            facts.join(u" · "_s)});
    }
    return rows;
}

} // namespace

Result<TodayModel::Facts> readToday(
    core::RecordStore &store, const core::UserId &user, core::Post post, QDate today, const QString &name)
{
    TodayModel::Facts facts;
    const auto visits = todaysVisits(store, user, today);
    if (!visits)
        return visits.error();
    for (const auto &visit : *visits) {
        auto row = rowOf(store, visit, user, today);
        if (!row)
            return row.error();
        if (*row)
            facts.visits.append(**std::move(row));
    }
    auto undertakings = undertakingsOf(store, {{user, name}, post, today});
    if (!undertakings)
        return undertakings.error();
    facts.undertakings = *std::move(undertakings);
    if (core::roleOfPost(post) == core::Role::Advocate) {
        auto asks = asksOf(store, user, today);
        if (!asks)
            return asks.error();
        facts.asks = *std::move(asks);
    }
    const auto patches = store.list<core::Neighbourhood>(core::query<core::Neighbourhood>().atMost(10));
    if (!patches)
        return patches.error();
    for (const auto &patch : *patches)
        facts.streets.append(patch.value.name);
    return facts;
}

} // namespace doorstep::app
