// SPDX-License-Identifier: Apache-2.0
#include "app/familyrecords.h"
#include "app/fieldwords.h"
#include "app/syncmodel.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/grant.h"
#include "core/types/records/visit.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;
using Row = SyncModel::Row;

namespace {

constexpr int mostRows = 200;

// Whose record it is: the family's name, the circle's, or nothing for what belongs to nobody.
QString whose(core::RecordStore &store, const core::ScopeId &scope, core::ScopeKind kind)
{
    if (kind == core::ScopeKind::Circle) {
        const auto circle = store.find<core::Circle>(core::Id<core::Circle>(scope));
        return circle ? circle->value.name : QString();
    }
    const auto title = kind == core::ScopeKind::Family ? familyTitle(store, scope) : Result<QString>(QString());
    return title ? *title : QString();
}

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

Result<QList<Row>> unsentRows(core::RecordStore &store)
{
    const auto unsent = store.unsent();
    if (!unsent)
        return unsent.error();
    QList<Row> rows;
    QSet<QString> seen; // one row a record, however many edits
    for (const core::RecordStore::Unsent &one : *unsent) {
        const QString id = one.change.record.toString();
        const QString key = id + (one.state == core::Sending::Quarantined ? u"q"_s : u"w"_s);
        if (seen.contains(key) || rows.size() >= mostRows)
            continue;
        seen.insert(key);
        const core::KindInfo *kind = core::findKind(one.change.kind);
        rows.append({key, FieldWords::kind(one.change.kind), whose(store, one.scope, one.scopeKind), stateWords(one),
            kind ? QString::fromLatin1(kind->name) : QString(), one.scope.toString(), id});
    }
    return rows;
}

// The kind and the scope of a record that is only known by its id.
Result<std::optional<core::StoredRecord>> findAnywhere(core::RecordStore &store, const core::RecordId &id)
{
    for (const core::KindInfo *kind : core::allKinds()) {
        auto record = store.find(kind->number, id);
        if (record)
            return std::optional(*std::move(record));
        if (record.error().code != core::ErrorCode::NotFound)
            return record.error();
    }
    return std::optional<core::StoredRecord>();
}

Result<QList<Row>> undecidedRows(core::RecordStore &store)
{
    const auto conflicts = store.openConflicts(mostRows);
    if (!conflicts)
        return conflicts.error();
    QList<Row> rows;
    QSet<QString> seen;
    for (const core::Conflict &conflict : *conflicts) {
        const QString id = conflict.record.toString();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto record = findAnywhere(store, conflict.record);
        if (!record)
            return record.error();
        if (!*record)
            continue;
        const core::KindInfo *kind = core::findKind((*record)->kind);
        rows.append({id, FieldWords::kind((*record)->kind), whose(store, (*record)->scope, (*record)->scopeKind),
            Words::tr("%1 and you wrote it at the same time").arg(userName(store, conflict.losing.author)),
            QString::fromLatin1(kind->name), (*record)->scope.toString(), id});
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

Result<QList<Row>> grantRows(core::RecordStore &store, QDate today)
{
    const auto grants = store.list<core::Grant>(core::query<core::Grant>().order(5, false).atMost(mostRows));
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
        const QString name = whose(store, *grant.value.scope, *kind);
        rows.append({grant.record.id.toString(), name.isEmpty() ? Words::tr("Not on this device yet") : name,
            Words::role(*role), Words::tr("until %1").arg(Words::date(grant.value.to, today)), {},
            grant.value.scope->toString(), {}});
    }
    return rows;
}

} // namespace

Result<SyncModel::Facts> readSync(core::RecordStore &store, QDate today)
{
    SyncModel::Facts facts;
    auto unsent = unsentRows(store);
    if (!unsent)
        return unsent.error();
    auto undecided = undecidedRows(store);
    if (!undecided)
        return undecided.error();
    auto held = heldRows(store);
    if (!held)
        return held.error();
    auto grants = grantRows(store, today);
    if (!grants)
        return grants.error();
    return SyncModel::Facts{*std::move(unsent), *std::move(undecided), *std::move(held), *std::move(grants)};
}

} // namespace doorstep::app
