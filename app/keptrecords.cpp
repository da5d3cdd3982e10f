// SPDX-License-Identifier: Apache-2.0
#include "app/changewords.h"
#include "app/familyrecords.h"
#include "app/fieldwords.h"
#include "app/keptmodel.h"
#include "app/words.h"
#include "core/rules/keptapart.h"
#include "core/types/records/circle.h"
#include "core/types/tagof.h"

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::KeptChange;
using core::KeptOutcome;
using core::KeptReason;
using core::Result;
using Row = KeptModel::Row;

namespace {

constexpr int mostRows = 200; // the oldest; the next ones come as these are decided

QString reasonWords(std::optional<KeptReason> reason)
{
    switch (reason.value_or(KeptReason::None)) {
    case KeptReason::NoGrant: return Words::tr("Kept apart because they were not let in here.");
    case KeptReason::GrantEnded: return Words::tr("Kept apart because their time here had ended.");
    case KeptReason::RoleMayNot: return Words::tr("Kept apart because it is not theirs to write.");
    case KeptReason::NotOwner: return Words::tr("Kept apart because only who began it goes on with it.");
    case KeptReason::Malformed:
    case KeptReason::None: break;
    }
    return Words::tr("Kept apart because the app could not take it in. That is our fault.");
}

QString aboutWhom(core::RecordStore &store, const core::ScopeId &scope, core::ScopeKind kind)
{
    if (kind == core::ScopeKind::Family) {
        const auto title = familyTitle(store, scope);
        return title ? *title : QString();
    }
    if (kind == core::ScopeKind::Circle) {
        const auto circle = store.find<core::Circle>(core::Id<core::Circle>(scope));
        return circle ? circle->value.name : QString();
    }
    if (kind == core::ScopeKind::Restricted)
        return Words::tr("Something that only a few may see");
    return kind == core::ScopeKind::Neighbourhood ? Words::tr("A street") : Words::tr("The organisation");
}

QString whoWrote(core::RecordStore &store, const KeptChange &kept, QDate today)
{
    const QString when = kept.madeAt ? Words::moment(*kept.madeAt, today) : QString();
    return kept.author ? Words::tr("%1 wrote it, %2").arg(userName(store, *kept.author), when)
                       : Words::tr("Somebody of the team wrote it, %1").arg(when);
}

QString becameOf(core::RecordStore &store, const KeptChange &kept)
{
    const QString by = kept.decidedBy ? userName(store, *kept.decidedBy) : Words::tr("The office");
    switch (*kept.outcome) {
    case KeptOutcome::Added: return Words::tr("%1 added it to the record.").arg(by);
    case KeptOutcome::LeftOut: return Words::tr("%1 left it out.").arg(by) + u' ' + kept.why;
    case KeptOutcome::CannotBeAdded: break;
    }
    return Words::tr("It could not be added. The office keeps it.");
}

Row rowOf(core::RecordStore &store, const core::Stored<KeptChange> &stored, const core::UserId &user, QDate today)
{
    const KeptChange &kept = stored.value;
    Row row;
    row.key = stored.record.id.toString();
    row.title = FieldWords::kind(quint16(kept.recordKind.value_or(0)));
    row.about = aboutWhom(store, *kept.scope, core::ScopeKind(kept.scopeKind.value_or(0)));
    row.who = whoWrote(store, kept, today);
    row.words = changeWords(store, quint16(kept.recordKind.value_or(0)),
        core::Op(kept.op.value_or(qint64(core::Op::Put))), core::fromKeptFields(stored.record.fields), today);
    row.reason = reasonWords(kept.reason);
    row.scopeId = stored.record.scope.toString();
    row.base = stored.record.base;
    row.canDecide = !kept.outcome && !kept.decision && kept.author != user;
    row.canAdd = row.canDecide && kept.canBeAdded.value_or(false);
    if (kept.outcome)
        row.note = becameOf(store, kept);
    else if (kept.decision)
        row.note = Words::tr("Decided on this device. It goes with the next signal.");
    else if (kept.author == user)
        row.note = Words::tr("You wrote this yourself. Another manager decides.");
    else if (!row.canAdd)
        row.note = Words::tr("It cannot be added as it is. You can read it and leave it out.");
    return row;
}

core::Query waitingKept()
{
    return core::query<KeptChange>()
        .equal(core::tagOf<KeptChange>("outcome"), {})
        .order(core::tagOf<KeptChange>("came_at"), false);
}

} // namespace

Result<int> countKept(core::RecordStore &store) { return store.count(waitingKept()); }

Result<KeptModel::Facts> readKept(core::RecordStore &store, const core::UserId &user, QDate today)
{
    KeptModel::Facts facts;
    const auto count = countKept(store);
    const auto waiting = store.list<KeptChange>(waitingKept().atMost(mostRows));
    const auto decided = store.list<KeptChange>(
        core::query<KeptChange>().order(core::tagOf<KeptChange>("decided_at"), true).atMost(KeptModel::mostDecided));
    if (!count || !waiting || !decided)
        return !count ? count.error() : !waiting ? waiting.error() : decided.error();
    facts.count = *count;
    for (const auto &stored : *waiting) {
        if (stored.value.scope)
            facts.waiting.append(rowOf(store, stored, user, today));
    }
    for (const auto &stored : *decided) {
        if (stored.value.scope && stored.value.outcome)
            facts.decided.append(rowOf(store, stored, user, today));
    }
    return facts;
}

} // namespace doorstep::app
