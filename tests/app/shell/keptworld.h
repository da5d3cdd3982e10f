// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/keptapart.h"
#include "core/types/kinds.h"
#include "core/types/records/note.h"
#include "core/wire/recordcodec.h"
#include "tests/app/visit/pageworld.h"

#include <QVariantMap>

namespace doorstep::test {

/// One change that somebody else made for the family of a PageWorld and that the office keeps apart.
struct KeptApart {
    core::ChangeId change = core::ChangeId::create();
    core::UserId author = core::UserId::create();
    core::KeptReason reason = core::KeptReason::GrantEnded;
    QString text;
    bool canBeAdded = true;
    std::optional<core::KeptOutcome> outcome{};
};

/// A frame of the server's as it would bring them all to a manager's device.
inline void bringKept(PageWorld &world, const QList<KeptApart> &all)
{
    const core::ScopeId scope = core::keptScope(world.family);
    core::Frame frame{scope, core::ScopeKind::Team, 0, 1, {}, QByteArray(32, 'k')};
    for (const KeptApart &one : all) {
        core::KeptChange kept;
        kept.scope = world.family;
        kept.scopeKind = qint64(core::ScopeKind::Family);
        kept.author = one.author;
        kept.record = core::RecordId::create();
        kept.recordKind = core::kindOf<core::Note>.number;
        kept.op = qint64(core::Op::Put);
        kept.madeAt = core::Timestamp{world.clock.now().ms - 3 * 3600 * 1000};
        kept.cameAt = core::Timestamp{world.clock.now().ms - 3600 * 1000 + frame.items.size()};
        kept.reason = one.reason;
        kept.canBeAdded = one.canBeAdded;
        kept.outcome = one.outcome;
        if (one.outcome)
            kept.decidedBy = world.user;
        core::Note note;
        note.text = one.text;
        core::FieldMap fields = core::toFields(kept);
        fields.overlay(core::asKeptFields({one.change, 1, *kept.record, core::kindOf<core::Note>.number, core::Op::Put,
            0, {}, core::schemaVersion, core::toFields(note)}));
        const core::Change change{core::ChangeId::create(), 0, core::keptRecord(one.change),
            core::kindOf<core::KeptChange>.number, core::Op::Put, 0, core::Hlc::at(world.clock.now()),
            core::schemaVersion, fields};
        frame.items.append(core::PlacedChange{
            change, core::Seq(frame.items.size() + 1), core::UserId::create(), core::DeviceId::create()});
    }
    if (!world.onStore([frame](core::RecordStore &store) { return store.applyFrame(frame); }))
        qFatal("what was kept apart did not come");
}

/// What colleagues wrote and the office keeps apart, of every kind that a manager meets. Nothing for a page to be
/// opened with.
inline QVariantMap bringAllKept(PageWorld &world)
{
    using namespace Qt::StringLiterals;
    KeptApart late, broken, own, done;
    late.text = u"Amara showed me her drawing of the whole street, and told me who lives behind each door."_s;
    broken.text = u"Jo was at school"_s;
    broken.reason = core::KeptReason::Malformed;
    broken.canBeAdded = false;
    own.text = u"Grace rang"_s;
    own.author = world.user;
    own.reason = core::KeptReason::RoleMayNot;
    done.text = u"Ife came by"_s;
    done.outcome = core::KeptOutcome::Added;
    bringKept(world, {late, broken, own, done});
    return {};
}

/// The server's answer to one change of this device, in the user's own scope.
inline void bringAnswer(
    PageWorld &world, const core::Change &change, core::KeptOutcome outcome, const QString &why = {})
{
    core::KeptAnswer answer;
    answer.change = change.id;
    answer.scope = world.family;
    answer.scopeKind = qint64(core::ScopeKind::Family);
    answer.record = change.record;
    answer.recordKind = change.kind;
    answer.outcome = outcome;
    answer.why = why;
    answer.decidedAt = world.clock.now();
    const core::ScopeId own = core::userScope(world.user);
    const auto cursors = world.onStore([](core::RecordStore &store) { return store.cursors(); });
    core::Seq seq = 0;
    for (const core::Cursor &cursor : cursors ? *cursors : QList<core::Cursor>()) {
        if (cursor.scope == own)
            seq = cursor.seq;
    }
    const core::Change written{core::ChangeId::create(), 0, core::keptAnswerRecord(change.id),
        core::kindOf<core::KeptAnswer>.number, core::Op::Put, 0, core::Hlc::at(world.clock.now()), core::schemaVersion,
        core::toFields(answer)};
    const core::Frame frame{own, core::ScopeKind::User, 0, seq + 1,
        {core::PlacedChange{written, seq + 1, core::UserId::create(), core::DeviceId::create()}}, QByteArray(32, 'a')};
    if (!world.onStore([frame](core::RecordStore &store) { return store.applyFrame(frame); }))
        qFatal("the answer did not come");
}

} // namespace doorstep::test
