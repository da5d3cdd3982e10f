// SPDX-License-Identifier: Apache-2.0
#include "app/advocacyrecords.h"

#include "app/familyrecords.h"
#include "app/promiserecords.h"
#include "app/visitwords.h"
#include "app/words.h"
#include "core/types/records/circlecard.h"
#include "core/types/tagof.h"

#include <QCoreApplication>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::RecordStore;
using core::RequestState;
using core::Result;
using core::ScopeId;
using core::ScopeKind;
using Asked = core::Stored<core::AdvocacyRequest>;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(AdvocacyRecords)
};

} // namespace

Result<MadeAsk> makeAsk(RecordStore &store, const AskToMake &wanted, const std::optional<core::Uuid> &draft)
{
    core::AdvocacyRequest request = wanted.request;
    request.safeWay = request.safeWay.trimmed();
    request.firstName = request.firstName.trimmed();
    if (request.safeWay.isEmpty() || request.firstName.isEmpty())
        return core::fail(core::ErrorCode::InvalidInput, u"safe way"_s);
    QList<core::Edit> edits;
    std::optional<ScopeId> circle = wanted.circle;
    std::optional<OpenedCircle> opened;
    if (wanted.opens && wanted.family) {
        auto fresh = openCircle(store, *wanted.family, *wanted.opens, wanted.today, edits);
        if (!fresh)
            return fresh.error();
        opened = *std::move(fresh);
        circle = opened->circle;
    }
    if (!circle)
        return core::fail(core::ErrorCode::InvalidInput, u"circle"_s);
    request.circle = core::Id<core::Circle>(*circle);
    request.state = RequestState::Asked;
    const ScopeId own = ScopeId::create();
    edits.append(core::newRecord(own, ScopeKind::Circle, core::rootRecord(own), request));
    auto written = store.write(edits, draft);
    if (!written)
        return written.error();
    return MadeAsk{core::Id<core::AdvocacyRequest>(own), std::move(written->changed), wanted.family, opened};
}

Result<TakenBackAsk> takeBackAsk(RecordStore &store, const MadeAsk &made, const core::UserId &me)
{
    const auto asked = store.find(made.id);
    if (!asked)
        return asked.error();
    QList<core::Edit> edits{{asked->record.scope, asked->record.scopeKind, asked->record.id, asked->record.kind,
        core::Op::Delete, {}, asked->record.base}};
    TakenBackAsk back;
    if (made.opened && made.family) {
        const auto unused = isAsOpened(store, *made.opened, me);
        const auto others = asksAbout(store, {made.opened->circle});
        if (!unused || !others)
            return unused ? others.error() : unused.error();
        back.circleStays = !*unused || others->size() > 1;
        if (!back.circleStays) {
            if (const auto closed = closeAgain(store, *made.family, *made.opened, edits); !closed)
                return closed.error();
        }
    }
    auto written = store.write(edits);
    if (!written)
        return written.error();
    back.changed = std::move(written->changed);
    return back;
}

ScopeId circleOf(const Asked &request)
{
    return request.value.circle ? ScopeId(*request.value.circle) : request.record.scope;
}

Result<QList<Asked>> asksAbout(RecordStore &store, const QList<ScopeId> &circles)
{
    constexpr quint16 circleTag = core::tagOf<core::AdvocacyRequest>("circle");
    QList<Asked> all;
    for (const ScopeId &circle : circles) {
        const core::Query about[]{core::query<core::AdvocacyRequest>().equal(circleTag, circle.bytes()),
            core::query<core::AdvocacyRequest>().in(circle).equal(circleTag, {})};
        for (const core::Query &query : about) {
            const auto found = store.list<core::AdvocacyRequest>(query);
            if (!found)
                return found.error();
            all.append(*found);
        }
    }
    return all;
}

bool isUnderWay(const core::AdvocacyRequest &request)
{
    switch (request.state.value_or(RequestState::Asked)) {
    case RequestState::Asked:
    case RequestState::Accepted:
    case RequestState::Declined: return true; // a no is passed on
    case RequestState::Ended:
    case RequestState::NobodyFree: return false;
    }
    return false;
}

QString askWords(RecordStore &store, const Asked &request, QDate today)
{
    const QString advocate = request.value.advocate ? fenced(userName(store, *request.value.advocate)) : QString();
    switch (request.value.state.value_or(RequestState::Asked)) {
    case RequestState::Asked:
        if (request.record.sending != core::Sending::Sent)
            return Say::tr("Goes to an advocate with the next signal.");
        return advocate.isEmpty() ? Say::tr("An advocate is looked for.")
                                  : Say::tr("%1 is asked and has not answered yet.").arg(advocate);
    case RequestState::Accepted:
        if (request.value.meetingOn.isValid())
            return Say::tr("%1 said yes. The meeting: %2.")
                .arg(advocate, Words::nearDay(request.value.meetingOn, today));
        return Say::tr("%1 said yes.").arg(advocate);
    case RequestState::Declined: return Say::tr("%1 cannot. The next advocate is asked.").arg(advocate);
    case RequestState::Ended: return Say::tr("Taken back, or at its end.");
    case RequestState::NobodyFree:
        return Say::tr("No advocate is free just now. Ring the office, or ask again another day.");
    }
    return {};
}

Result<core::Written> answerAsk(
    RecordStore &store, const core::Id<core::AdvocacyRequest> &request, RequestState state, const core::UserId &me)
{
    const auto asked = store.find(request);
    if (!asked)
        return asked.error();
    core::AdvocacyRequest answered = asked->value;
    answered.state = state;
    if (state == RequestState::Accepted)
        answered.advocate = me;
    return store.write(patched(*asked, answered));
}

Result<QStringList> askReaders(RecordStore &store, const std::optional<ScopeId> &family, const ScopeId &circle,
    const core::UserId &me, QDate today)
{
    QStringList names;
    const auto add = [&](const std::optional<core::UserId> &user, const QString &name) {
        if (user && *user != me && !name.isEmpty() && !names.contains(name))
            names.append(name);
    };
    if (family) {
        const auto facts = readFamily(store, *family, today);
        if (!facts)
            return facts.error();
        for (const auto &link : facts->workers)
            add(link.value.worker, link.value.called);
    }
    const auto root = store.find(core::Id<core::Circle>(circle));
    const auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>().in(circle).order(0, false));
    if (!cards)
        return cards.error();
    for (const core::Stored<core::CircleCard> &card : *cards) {
        const bool whose = root && root->value.openedBy && core::RecordId(*root->value.openedBy) == card.record.id;
        const bool works = card.value.paid.value_or(false) && !family;
        if (!card.value.outSince.isValid() && (whose || works))
            add(card.value.user, card.value.firstName);
    }
    return names;
}

} // namespace doorstep::app
