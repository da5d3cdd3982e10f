// SPDX-License-Identifier: Apache-2.0
#include "core/rules/access.h"
#include "core/rules/partmerge.h"
#include "core/types/kinds.h"
#include "core/types/records/circle.h"
#include "core/types/records/family.h"
#include "core/wire/recordcodec.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace doorstep::sim {

using namespace Qt::StringLiterals;
using core::FieldType;
using core::Op;
using Store = test::MemorySyncStore;

namespace {

// Some of a few, in one order, so that two people often write what the other has, and often something else.
QStringList someOf(const QString &what, int of, Dice &dice)
{
    QStringList some;
    for (int i = 0; i < of; ++i) {
        if (dice.chance(45))
            some.append(what.arg(i));
    }
    return some;
}

core::Value valueOf(const core::FieldInfo &field, const std::vector<SimDevice::Editor> &records, Dice &dice)
{
    // Few values each, so that two people often write the same one, and often another.
    const auto reference = [&] {
        return records.empty() || dice.chance(20) ? dice.uuid().bytes()
                                                  : records[dice.below(records.size())].record.bytes();
    };
    switch (field.type) {
    case FieldType::Text:
        if (field.merge == core::Merge::M6Text && !dice.chance(10))
            return someOf(u"paragraph %1"_s, 7, dice).join(u'\n');
        return dice.chance(2) ? QString(20'000, u'x') : u"word %1"_s.arg(dice.below(6));
    case FieldType::Bool: return dice.chance(50);
    case FieldType::Integer: return qint64(dice.below(60));
    case FieldType::Date: return qint64(20'700 + dice.below(200));
    case FieldType::Moment: return qint64(1'790'000'000'000 + qint64(dice.below(5)));
    case FieldType::Enumeration: return qint64(dice.below(field.enumerators.size()));
    case FieldType::Reference: return reference();
    case FieldType::TextList: return someOf(u"item %1"_s, 5, dice);
    case FieldType::ReferenceList:
        return dice.chance(50) ? QList<QByteArray>{reference()} : QList<QByteArray>{reference(), reference()};
    case FieldType::Bytes: return QByteArray(int(1 + dice.below(4)), 'b');
    }
    return {};
}

SimDevice::Editor opened(const SimDevice &device, SimDevice::Editor editor)
{
    bool deleted = false;
    editor.shown = device.store().shown(editor.scope, editor.record, &deleted);
    return editor;
}

} // namespace

SimDevice &World::anyDevice(Dice &dice) { return *m_devices[dice.below(m_devices.size())]; }

std::optional<World::Place> World::placeOn(const SimDevice &device, Dice &dice) const
{
    const auto &scopes = device.store().scopes();
    if (scopes.empty())
        return std::nullopt;
    const auto at = std::next(scopes.begin(), std::ptrdiff_t(dice.below(scopes.size())));
    return Place{at->first, at->second.kind};
}

// What the device shows of the scope: what was confirmed, and what was written here since.
std::vector<SimDevice::Editor> World::recordsOn(const SimDevice &device, const Place &place) const
{
    std::vector<SimDevice::Editor> records;
    const Store::Scope *held = device.store().scope(place.scope);
    if (!held)
        return records;
    for (const auto &[id, record] : held->records)
        records.push_back({place.scope, id, record.kind, held->cursor.seq});
    for (const Store::Own &own : device.store().own()) {
        const core::Change &change = own.change;
        if (own.scope == place.scope
            && std::ranges::find(records, change.record, &SimDevice::Editor::record) == records.end())
            records.push_back({place.scope, change.record, change.kind, held->cursor.seq});
    }
    return records;
}

QByteArray World::value(const core::FieldInfo &field, const std::vector<SimDevice::Editor> &records, Dice &dice) const
{
    return dice.chance(8) ? core::clearedValue() : core::encodeValue(valueOf(field, records, dice));
}

core::FieldMap World::fieldsFor(
    const core::KindInfo &kind, const std::vector<SimDevice::Editor> &records, size_t most, Dice &dice) const
{
    core::FieldMap fields;
    for (size_t left = 1 + dice.below(most); left > 0; --left) {
        const core::FieldInfo &field = kind.fields[dice.below(kind.fields.size())];
        fields.set(field.tag, value(field, records, dice));
    }
    return fields;
}

void World::change(SimDevice &device, const SimDevice::Editor &editor, Op op, core::FieldMap fields, Dice &dice)
{
    const Store::Scope *held = device.store().scope(editor.scope);
    core::Change change{core::ChangeId(dice.uuid()), 0, editor.record, editor.kind, op, editor.base, {},
        core::schemaVersion, std::move(fields)};
    const core::KindInfo *kind = core::findKind(editor.kind);
    if (kind && !dice.chance(15)) // else an older app
        change.seen = core::seenFor(*kind, change.fields, editor.shown);
    const core::ScopeKind scopeKind = held ? held->kind : kind->scope;
    const auto saved = device.save(editor.scope, scopeKind, change);
    if (!saved)
        return m_checker.refused(saved.error().code != core::ErrorCode::InvalidInput);
    m_checker.saved(indexOf(device), editor.scope, *saved);
    if (device.isAsking())
        count("saves while syncing");
    m_trace.addData(saved->fields.encoded());
}

void World::writeNew(SimDevice &device, Dice &dice)
{
    const auto place = placeOn(device, dice);
    if (!place)
        return;
    std::vector<const core::KindInfo *> kinds;
    for (const core::KindInfo *kind : core::allKinds()) {
        if (kind->scope == place->kind && (kind->writers.bits != 0 || dice.chance(2)))
            kinds.push_back(kind);
    }
    if (kinds.empty())
        return;
    const core::KindInfo &kind = *kinds[dice.below(kinds.size())];
    const Store::Scope *held = device.store().scope(place->scope);
    const SimDevice::Editor fresh{place->scope, core::RecordId(dice.uuid()), kind.number, held->cursor.seq};
    change(device, fresh, Op::Put, fieldsFor(kind, recordsOn(device, *place), kind.fields.size() * 2, dice), dice);
}

void World::resolve(SimDevice &device, Dice &dice)
{
    for (const auto &[scope, held] : device.store().scopes()) {
        for (const auto &[id, record] : held.records) {
            for (const core::Conflict &conflict : record.conflicts) {
                if (conflict.state != core::Conflict::State::Open || dice.chance(20))
                    continue;
                count("resolved");
                const SimDevice::Editor editor = opened(device, {scope, id, record.kind, held.cursor.seq});
                if (conflict.tag == core::existenceTag) // to keep it, or to delete it knowing what was written
                    return change(device, editor, dice.chance(50) ? Op::Restore : Op::Delete, {}, dice);
                const QByteArray *standing = record.confirmed.fields.find(conflict.tag);
                core::FieldMap chosen;
                chosen.set(conflict.tag, standing && dice.chance(50) ? *standing : conflict.losingValue);
                return change(device, editor, Op::Resolve, chosen, dice);
            }
        }
    }
}

void World::openScope(SimDevice &device, Dice &dice)
{
    const core::ScopeId scope(dice.uuid());
    const bool family = dice.chance(60);
    const core::KindInfo &kind = family ? core::kindOf<core::Family> : core::kindOf<core::Circle>;
    core::FieldMap fields;
    fields.set(1, core::encodeValue(u"opened on the doorstep"_s));
    change(device, {scope, core::rootRecord(scope), kind.number, 0}, Op::Put, fields, dice);
}

void World::write(Act act, Dice &dice)
{
    SimDevice &device = anyDevice(dice);
    if (act == Act::SaveNew)
        return writeNew(device, dice);
    if (act == Act::Resolve)
        return resolve(device, dice);
    if (act == Act::OpenFamily)
        return openScope(device, dice);
    const auto place = placeOn(device, dice);
    if (!place)
        return;
    const auto records = recordsOn(device, *place);
    if (records.empty())
        return;
    // Half of all edits meet on one record of each scope.
    SimDevice::Editor editor = opened(device, records[dice.chance(50) ? 0 : dice.below(records.size())]);
    if (act == Act::OpenEditor) {
        device.editor = editor;
        return;
    }
    if (act == Act::SaveOpened && device.editor)
        editor = *std::exchange(device.editor, std::nullopt);
    const core::KindInfo *kind = core::findKind(editor.kind);
    if (!kind || (kind->writers.bits == 0 && !dice.chance(5)))
        return; // grants, people and devices are the server's own
    switch (act) {
    case Act::Delete: return change(device, editor, Op::Delete, {}, dice);
    case Act::Restore: return change(device, editor, Op::Restore, {}, dice);
    default: return change(device, editor, Op::Put, fieldsFor(*kind, records, 3, dice), dice);
    }
}

} // namespace doorstep::sim
