// SPDX-License-Identifier: Apache-2.0
#include "app/changewords.h"
#include "app/familyrecords.h"
#include "app/fieldwords.h"
#include "app/syncmodel.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/kinds.h"
#include "core/types/records/advocacyrequest.h"
#include "core/types/records/circle.h"
#include "core/types/records/grant.h"
#include "core/types/records/keptanswer.h"
#include "core/types/records/visit.h"
#include "core/types/tagof.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using Row = SyncModel::Row;

namespace {

constexpr int mostRows = 5000; // of what a person has to decide, and may see: more than anybody holds

// Names for many rows, each read once however many rows it stands on.
class Names
{
public:
    explicit Names(core::RecordStore &store) : m_store(store) {}

    // Whose record it is: the family's name, the circle's, or nothing for what belongs to nobody.
    QString whose(const core::ScopeId &scope, core::ScopeKind kind)
    {
        const auto known = m_scopes.constFind(scope);
        return known != m_scopes.cend() ? *known : *m_scopes.insert(scope, read(scope, kind));
    }
    QString user(const core::UserId &id)
    {
        const auto known = m_users.constFind(id);
        return known != m_users.cend() ? *known : *m_users.insert(id, userName(m_store, id));
    }

private:
    [[nodiscard]] QString read(const core::ScopeId &scope, core::ScopeKind kind)
    {
        if (kind == core::ScopeKind::Circle) {
            const auto circle = m_store.find<core::Circle>(core::Id<core::Circle>(scope));
            if (circle)
                return circle->value.name;
            const auto ask = m_store.find<core::AdvocacyRequest>(core::Id<core::AdvocacyRequest>(scope));
            return ask ? Words::tr("%1 asks for an advocate").arg(ask->value.firstName) : QString();
        }
        const auto title = kind == core::ScopeKind::Family ? familyTitle(m_store, scope) : Result<QString>(QString());
        return title ? *title : QString();
    }

    core::RecordStore &m_store;
    QHash<core::ScopeId, QString> m_scopes;
    QHash<core::UserId, QString> m_users;
};

QString stateWords(const core::RecordStore::Unsent &unsent)
{
    if (unsent.state != core::Sending::Quarantined)
        return Words::tr("Safe on this device. Goes with the next signal.");
    switch (unsent.reason) {
    case core::QuarantineReason::NoGrant:
    case core::QuarantineReason::GrantEnded:
        return Words::tr("The office keeps it until a manager decides: your time with this family had ended.");
    case core::QuarantineReason::RoleMayNot:
        return Words::tr("The office keeps it until a manager decides: this is not yours to write.");
    case core::QuarantineReason::NotOwner:
        return Words::tr("The office keeps it until a manager decides: only who began it goes on with it.");
    case core::QuarantineReason::Malformed:
    case core::QuarantineReason::None: break;
    }
    return Words::tr("The office keeps it, and somebody there looks at it. Something went wrong, and it is our fault.");
}

// One row a record, however many edits. What was set aside is always told whole; of what only waits, `wanted` rows.
void addUnsent(const QList<core::RecordStore::Unsent> &unsent, Names &names, int wanted, SyncModel::Facts &facts)
{
    QSet<QString> seen;
    for (const core::RecordStore::Unsent &one : unsent) {
        if (one.state == core::Sending::LeftOut)
            continue; // among the answers
        const bool aside = one.state == core::Sending::Quarantined;
        const QString id = one.change.record.toString();
        const QString key = id + (aside ? u"q"_s : u"w"_s);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        QList<Row> &rows = aside ? facts.setAside : facts.unsent;
        if (!aside && rows.size() >= wanted) {
            ++facts.moreUnsent;
            continue;
        }
        const core::KindInfo *kind = core::findKind(one.change.kind);
        rows.append({key, FieldWords::kind(one.change.kind), names.whose(one.scope, one.scopeKind), stateWords(one),
            kind ? QString::fromLatin1(kind->name) : QString(), one.scope.toString(), id});
    }
}

Result<QList<Row>> undecidedRows(core::RecordStore &store, Names &names)
{
    const auto kinds = store.kindsInConflict();
    if (!kinds)
        return kinds.error();
    const auto conflicts = store.openConflicts(mostRows);
    if (!conflicts)
        return conflicts.error();
    QList<Row> rows;
    QSet<core::RecordId> seen;
    for (const core::Conflict &conflict : *conflicts) {
        if (seen.contains(conflict.record))
            continue;
        seen.insert(conflict.record);
        const core::KindInfo *kind = core::findKind(kinds->value(conflict.record));
        const auto record = kind ? store.find(kind->number, conflict.record)
                                 : Result<core::StoredRecord>(core::fail(core::ErrorCode::NotFound));
        if (!record && record.error().code != core::ErrorCode::NotFound)
            return record.error();
        if (!record)
            continue;
        const QString id = conflict.record.toString();
        rows.append({id, FieldWords::kind(kind->number), names.whose(record->scope, record->scopeKind),
            conflict.losing.author == conflict.winning.author
                ? Words::tr("%1 wrote it on two devices at the same time").arg(names.user(conflict.losing.author))
                : Words::tr("%1 and %2 wrote it at the same time")
                      .arg(names.user(conflict.losing.author), names.user(conflict.winning.author)),
            QString::fromLatin1(kind->name), record->scope.toString(), id});
    }
    return rows;
}

QString answerWords(core::RecordStore &store, const core::KeptAnswer &answer)
{
    const QString by = answer.decidedBy ? userName(store, *answer.decidedBy) : Words::tr("The office");
    switch (answer.outcome.value_or(core::KeptOutcome::CannotBeAdded)) {
    case core::KeptOutcome::Added: return Words::tr("%1 added it to the record.").arg(by);
    case core::KeptOutcome::LeftOut: return Words::tr("%1 left it out.").arg(by) + u' ' + answer.why;
    case core::KeptOutcome::CannotBeAdded: break;
    }
    return Words::tr("It could not be added. The office keeps it.");
}

// What was not added stands on no record any more: its author reads their own words here.
Result<QList<Row>> answerRows(
    core::RecordStore &store, const QList<core::RecordStore::Unsent> &unsent, Names &names, QDate today)
{
    constexpr int answerDays = 28;
    const auto answers = store.list<core::KeptAnswer>(
        core::query<core::KeptAnswer>().order(core::tagOf<core::KeptAnswer>("decided_at"), true).atMost(mostRows));
    if (!answers)
        return answers.error();
    QList<Row> rows;
    for (const auto &[record, answer] : *answers) {
        if (!answer.scope || !answer.record || !answer.decidedAt
            || answer.decidedAt->toDateTime().date().daysTo(today) > answerDays)
            continue;
        const auto scopeKind = core::ScopeKind(answer.scopeKind.value_or(0));
        const auto own = std::ranges::find_if(unsent, [&](const core::RecordStore::Unsent &one) {
            return one.state == core::Sending::LeftOut && one.change.id == answer.change;
        });
        QString note = answerWords(store, answer);
        if (own != unsent.end())
            note += u'\n' + changeWords(store, own->change.kind, own->change.op, own->change.fields, today);
        rows.append({record.id.toString(), FieldWords::kind(quint16(answer.recordKind.value_or(0))),
            names.whose(*answer.scope, scopeKind), note, {}, answer.scope->toString(), answer.record->toString()});
    }
    return rows;
}

Result<QList<Row>> heldRows(core::RecordStore &store)
{
    struct Held {
        quint16 kind;
        const char *words;
    };
    const std::array kinds{Held{core::kindOf<core::Family>.number, QT_TRANSLATE_NOOP("Words", "Families")},
        Held{core::kindOf<core::Person>.number, QT_TRANSLATE_NOOP("Words", "People in them")},
        Held{core::kindOf<core::Visit>.number, QT_TRANSLATE_NOOP("Words", "Visits")},
        Held{core::kindOf<core::Circle>.number, QT_TRANSLATE_NOOP("Words", "Circles")}};
    QList<Row> rows;
    for (const Held &held : kinds) {
        core::Query all;
        all.kind = held.kind;
        const auto count = store.count(all);
        if (!count)
            return count.error();
        if (*count > 0)
            rows.append(
                {QString::number(held.kind), Words::tr(held.words), QLocale().toString(*count), {}, {}, {}, {}});
    }
    return rows;
}

Result<QList<Row>> grantRows(core::RecordStore &store, Names &names, QDate today)
{
    const auto grants = store.list<core::Grant>(
        core::query<core::Grant>().order(core::tagOf<core::Grant>("to"), false).atMost(mostRows));
    if (!grants)
        return grants.error();
    QList<Row> rows;
    for (const auto &grant : *grants) {
        const auto kind = core::scopeKindOf(grant.value);
        const auto role = core::roleOf(grant.value);
        if (!core::inForce(grant.value, today) || !grant.value.scope || !role || !kind)
            continue;
        if (*kind != core::ScopeKind::Family && *kind != core::ScopeKind::Circle)
            continue;
        const QString name = names.whose(*grant.value.scope, *kind);
        rows.append({grant.record.id.toString(), name.isEmpty() ? Words::tr("Not on this device yet") : name,
            Words::role(*role), Words::tr("until %1").arg(Words::date(grant.value.to, today)), {},
            grant.value.scope->toString(), {}});
    }
    return rows;
}

} // namespace

Result<SyncModel::Facts> readSync(core::RecordStore &store, QDate today, int wanted)
{
    Names names(store);
    SyncModel::Facts facts;
    const auto unsent = store.unsent();
    if (!unsent)
        return unsent.error();
    addUnsent(*unsent, names, wanted, facts);
    auto answers = answerRows(store, *unsent, names, today);
    if (!answers)
        return answers.error();
    facts.answers = *std::move(answers);
    auto undecided = undecidedRows(store, names);
    if (!undecided)
        return undecided.error();
    auto held = heldRows(store);
    if (!held)
        return held.error();
    auto grants = grantRows(store, names, today);
    if (!grants)
        return grants.error();
    facts.undecided = *std::move(undecided);
    facts.held = *std::move(held);
    facts.grants = *std::move(grants);
    return facts;
}

} // namespace doorstep::app
