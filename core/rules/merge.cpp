// SPDX-License-Identifier: Apache-2.0
#include "core/rules/merge.h"

#include "core/rules/partmerge.h"
#include "core/rules/testswitches.h"
#include "core/wire/recordcodec.h"

#include <algorithm>
#include <utility>

namespace doorstep::core {

namespace {

struct FieldRule {
    Merge merge = Merge::M2LastShown;
    FieldType type = FieldType::Bytes;
    Protective protective = Protective::None;
};

FieldRule ruleOf(const KindInfo *kind, quint16 tag)
{
    const FieldInfo *field = kind ? kind->field(tag) : nullptr;
    return field ? FieldRule{field->merge, field->type, field->protective} : FieldRule{};
}

/// A value as a number that can be ordered by how much it protects; nothing where it cannot.
std::optional<qint64> ordered(const FieldRule &rule, const QByteArray &bytes)
{
    if (bytes == clearedValue())
        return 0;
    const auto value = decodeValue(rule.type, bytes);
    if (!value)
        return std::nullopt;
    if (const auto *number = std::get_if<qint64>(&*value))
        return *number;
    if (const auto *truth = std::get_if<bool>(&*value))
        return *truth ? 1 : 0;
    return std::nullopt;
}

/// M5: true where `incoming` protects more than `standing`. A set value protects more than none, but a permission that
/// nobody gave is one that was not given: an unset truth counts as false. Text cannot be ordered, so the standing one
/// stays and both are shown.
bool protectsMore(const FieldRule &rule, const QByteArray &incoming, const QByteArray &standing)
{
    const bool truth = rule.type == FieldType::Bool;
    if (!truth && (standing == clearedValue() || incoming == clearedValue()))
        return standing == clearedValue() && incoming != clearedValue();
    const auto in = ordered(rule, incoming);
    const auto out = ordered(rule, standing);
    if (!in || !out)
        return false;
    switch (rule.protective) {
    case Protective::Lowest: return *in < *out;
    case Protective::Highest: return *in > *out;
    case Protective::None: return false;
    }
    return false;
}

bool isLater(const Writer &a, const Writer &b) { return a.hlc != b.hlc ? a.hlc > b.hlc : a.device > b.device; }

bool incomingWins(const FieldRule &rule, const QByteArray &incoming, const Writer &writer, const QByteArray &standing,
    const Writer &last)
{
    switch (rule.merge) {
    case Merge::M1Union: return false;
    case Merge::M5Safest: return protectsMore(rule, incoming, standing);
    default: return isLater(writer, last);
    }
}

Conflict::State stateOf(Merge merge)
{
    switch (merge) {
    case Merge::M1Union:
    case Merge::M2LastShown:
    case Merge::M7OneWriter:
    case Merge::M8WorkedOut: return Conflict::State::Shown;
    // Lists and long text only where they could not be merged part by part.
    case Merge::M3Ask:
    case Merge::M4Set:
    case Merge::M5Safest:
    case Merge::M6Text: return Conflict::State::Open;
    }
    return Conflict::State::Open;
}

void place(RecordState &state, quint16 tag, const QByteArray &value, const Writer &writer)
{
    if (value == clearedValue())
        state.fields.remove(tag);
    else
        state.fields.set(tag, value);
    state.writers.set(tag, writer);
}

/// In a writer's place for a value that was put together from those of several.
DeviceId severalDevices() { return DeviceId(Uuid::fromBytes(QByteArray(Uuid::size, '\0')).value()); }

/// Nothing where `field` or these values are not merged part by part.
std::optional<PartMerge> mergeParts(const FieldInfo *field, const QByteArray &seen, const QByteArray &standing,
    const QByteArray &written, bool writtenWins)
{
    if (!field || !mergesByParts(*field))
        return std::nullopt;
    const QByteArray &base = testSwitches.lastWriteWins || testSwitches.wrongBase ? standing : seen;
    if (base == standing || written == standing)
        return PartMerge{written, std::nullopt};
    return field->merge == Merge::M4Set ? mergeLists(field->type, base, standing, written)
                                        : mergeTexts(base, standing, written, writtenWins);
}

class Merger
{
public:
    Merger(const KindInfo *kind, RecordState &state, const PlacedChange &placed)
        : m_kind(kind)
        , m_state(state)
        , m_placed(placed)
        , m_writer{placed.seq, placed.author, placed.device, placed.change.hlc}
    {}

    MergeOutcome run()
    {
        if (!isKnown(m_placed.change.op))
            return {};
        m_outcome.created = !m_state.owner.has_value();
        if (m_outcome.created)
            m_state.owner = m_placed.author;
        if (m_placed.change.op == Op::Delete)
            remove();
        else
            put();
        return std::move(m_outcome);
    }

private:
    // A device has seen what it wrote before. The server writes without a number of its own, and its clock may be set
    // back.
    [[nodiscard]] bool saw(const Writer &writer) const
    {
        const Change &change = m_placed.change;
        return testSwitches.lastWriteWins || writer.seq <= change.base
               || (writer.device == m_placed.device && (writer.hlc <= change.hlc || change.dseq == 0));
    }

    // A change that was kept apart and is added later stands in the log after newer ones of its own device.
    [[nodiscard]] bool comesLate() const
    {
        return std::ranges::any_of(m_state.writers.all(),
            [&](const Writer &writer) { return writer.device == m_placed.device && !saw(writer); });
    }

    // An edit or a restore brings a deleted record back: a delete never beats a colleague's words. Nor do they beat
    // the delete in silence where their author had not seen it.
    void bringBack()
    {
        const bool restores = m_placed.change.op == Op::Restore;
        const Writer *last = m_state.writers.find(existenceTag);
        if (m_state.deleted && last && !saw(*last))
            askAboutDelete(*last);
        if (m_state.deleted || restores)
            m_state.writers.set(existenceTag, m_writer);
        if (restores)
            m_outcome.settledTags.push_back(existenceTag);
        m_state.deleted = false;
    }

    void askAboutDelete(const Writer &deleter)
    {
        m_outcome.conflicts.push_back(
            Conflict{m_placed.change.record, existenceTag, clearedValue(), deleter, m_writer, Conflict::State::Open});
    }

    void put()
    {
        bringBack();
        for (const auto &[tag, value] : m_placed.change.fields) {
            if (m_placed.change.op == Op::Resolve)
                m_outcome.settledTags.push_back(tag);
            putField(tag, value);
        }
    }

    void putField(quint16 tag, const QByteArray &value)
    {
        const QByteArray *found = m_state.fields.find(tag);
        const QByteArray standing = found ? *found : clearedValue();
        const Writer *last = m_state.writers.find(tag);
        if (const QByteArray *seen = m_placed.change.seen.find(tag);
            seen && putParts(tag, *seen, standing, value, last))
            return;
        const FieldRule rule = ruleOf(m_kind, tag);
        const bool seen = !last || saw(*last);
        const bool mayReplace = seen && (rule.merge != Merge::M1Union || standing == clearedValue());
        if (mayReplace || value == standing) {
            if (value != standing)
                m_outcome.changedTags.push_back(tag);
            place(m_state, tag, value, m_writer);
            return;
        }
        const Writer previous = last ? *last : m_writer;
        const bool wins = incomingWins(rule, value, m_writer, standing, previous);
        Conflict conflict{m_placed.change.record, tag, wins ? standing : value, wins ? previous : m_writer,
            wins ? m_writer : previous, stateOf(rule.merge)};
        m_outcome.conflicts.push_back(std::move(conflict));
        if (wins) {
            m_outcome.changedTags.push_back(tag);
            place(m_state, tag, value, m_writer);
        }
    }

    bool putParts(
        quint16 tag, const QByteArray &seen, const QByteArray &standing, const QByteArray &value, const Writer *last)
    {
        const Writer previous = last ? *last : m_writer;
        const bool wins = isLater(m_writer, previous);
        auto merged = mergeParts(m_kind ? m_kind->field(tag) : nullptr, seen, standing, value, wins);
        if (!merged)
            return false;
        if (merged->beside) {
            m_outcome.conflicts.push_back(Conflict{m_placed.change.record, tag, *std::move(merged->beside),
                wins ? previous : m_writer, wins ? m_writer : previous, Conflict::State::Open});
        }
        Writer writer = m_writer;
        if (seen != standing) // of several: no device may replace it as if all of it were its own
            writer.device = severalDevices();
        if (merged->inForce != standing)
            m_outcome.changedTags.push_back(tag);
        if (merged->inForce != standing || merged->inForce == value)
            place(m_state, tag, merged->inForce, writer);
        return true;
    }

    void remove()
    {
        if (!m_state.deleted && !testSwitches.lastWriteWins
            && (m_state.writers.changedSince(m_placed.change.base, m_placed.device) || comesLate())) {
            askAboutDelete(m_writer); // the winner too, so that the screen can say who asked for it
            return;
        }
        m_state.deleted = true;
        m_state.writers.set(existenceTag, m_writer);
        m_outcome.settledTags.push_back(existenceTag); // whoever saw the question and deletes has answered it
    }

    const KindInfo *m_kind;
    RecordState &m_state;
    const PlacedChange &m_placed;
    Writer m_writer;
    MergeOutcome m_outcome;
};

} // namespace

MergeOutcome merge(const KindInfo *kind, RecordState &state, const PlacedChange &placed)
{
    return Merger(kind, state, placed).run();
}

void preview(const KindInfo *kind, FieldMap &fields, bool &deleted, const Change &pending)
{
    if (!isKnown(pending.op))
        return;
    deleted = pending.op == Op::Delete;
    if (deleted)
        return;
    FieldMap patch = pending.fields;
    for (const auto &[tag, seen] : pending.seen) {
        const QByteArray *written = pending.fields.find(tag);
        const QByteArray *standing = fields.find(tag);
        const FieldInfo *field = kind ? kind->field(tag) : nullptr;
        if (!written)
            continue;
        if (auto merged = mergeParts(
                field, seen, standing ? *standing : clearedValue(), *written, /*writtenWins=*/true))
            patch.set(tag, std::move(merged->inForce));
    }
    fields.overlay(patch);
}

} // namespace doorstep::core
