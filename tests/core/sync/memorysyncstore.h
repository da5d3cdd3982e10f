// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/syncstore.h"

#include <QHash>

#include <algorithm>
#include <variant>

namespace doorstep::test {

/// A device's store in memory, as plain as the contract of core::SyncStore allows: for tests and simulators.
class MemorySyncStore final : public core::SyncStore
{
public:
    struct Pending {
        core::ScopeId scope;
        core::ScopeKind kind = core::ScopeKind::Family;
        core::Change change;
        bool acknowledged = false;
    };
    QList<Pending> pending;
    QList<Pending> settled; ///< own changes that are in a log, for a server that loses it
    QList<core::Change> quarantined;
    QHash<core::ScopeId, QList<core::PlacedChange>> logs;
    QHash<core::ScopeId, core::Cursor> places;
    std::optional<core::Uuid> generation;

    core::Result<QList<core::Cursor>> cursors() override { return places.values(); }

    core::Result<QList<core::PushGroup>> pendingPush(qsizetype maxBytes) override
    {
        QList<core::PushGroup> groups;
        qsizetype bytes = 0;
        for (const Pending &one : std::as_const(pending)) {
            if (one.acknowledged || (bytes > 0 && bytes >= maxBytes))
                continue;
            bytes += 100 + one.change.fields.encoded().size();
            auto group = std::ranges::find(groups, one.scope, &core::PushGroup::scope);
            if (group == groups.end())
                group = groups.insert(groups.end(), core::PushGroup{one.scope, one.kind, {}});
            group->changes.append(one.change);
        }
        return groups;
    }

    core::Result<core::ChangeSet> applyFrame(const core::Frame &frame) override
    {
        core::Cursor cursor = places.value(frame.scope, core::Cursor{frame.scope, 0, 0});
        if (frame.from > cursor.seq + 1)
            return core::fail(core::ErrorCode::Protocol, QStringLiteral("gap"));
        core::ChangeSet changed;
        for (qsizetype i = 0; i < frame.items.size(); ++i) {
            const core::Seq seq = frame.from + core::Seq(i);
            if (seq <= cursor.seq)
                continue;
            const auto placed = place(frame.items[i], seq);
            if (!placed)
                return core::fail(core::ErrorCode::Protocol, QStringLiteral("not mine"));
            logs[frame.scope].append(*placed);
            changed.records.append({placed->change.record, frame.scope, placed->change.kind});
        }
        places.insert(frame.scope, core::Cursor{frame.scope, std::max(cursor.seq, frame.to()), frame.epoch,
                                       frame.to() >= cursor.seq ? core::headOf(frame.headHash) : cursor.head});
        return changed;
    }

    core::Result<core::ChangeSet> settle(const QList<core::Ack> &acks) override
    {
        core::ChangeSet changed;
        for (const core::Ack &ack : acks) {
            const auto found = std::ranges::find_if(
                pending, [&](const Pending &p) { return p.change.dseq == ack.dseq; });
            if (found == pending.end())
                continue;
            changed.records.append({found->change.record, found->scope, found->change.kind});
            if (ack.verdict != core::Verdict::Quarantined) {
                found->acknowledged = true;
                continue;
            }
            quarantined.append(found->change);
            pending.erase(found);
        }
        return changed;
    }

    core::Result<core::ChangeSet> purgeScope(const core::ScopeId &scope) override
    {
        logs.remove(scope);
        places.remove(scope);
        core::ChangeSet changed;
        changed.purged.append(scope);
        return changed;
    }

    core::Result<std::optional<core::Uuid>> serverGeneration() override { return generation; }
    core::Result<core::Done> setServerGeneration(const core::Uuid &fresh) override
    {
        if (generation && *generation != fresh) {
            for (core::Cursor &cursor : places)
                cursor = {cursor.scope, 0, cursor.epoch};
            logs.clear();
        }
        generation = fresh;
        return core::Done{};
    }

    core::Result<core::Done> followGeneration(const core::Uuid &fresh) override
    {
        generation = fresh;
        return offerAcknowledgedAgain();
    }
    core::Result<core::Done> startAnew(const core::ScopeId &scope) override
    {
        if (places.value(scope, {scope, 0, 0}).seq == 0)
            return core::Done{};
        places.insert(scope, {scope, 0, 0});
        logs.remove(scope);
        for (const Pending &own : std::as_const(settled)) {
            if (own.scope == scope)
                pending.append(own);
        }
        settled.removeIf([&](const Pending &own) { return own.scope == scope; });
        return core::Done{};
    }
    core::Result<core::Done> offerAcknowledgedAgain() override
    {
        for (Pending &own : pending)
            own.acknowledged = false;
        return core::Done{};
    }

private:
    void settle(const core::ChangeId &id)
    {
        const auto own = std::ranges::find_if(pending, [&](const Pending &p) { return p.change.id == id; });
        if (own == pending.end())
            return;
        settled.append({own->scope, own->kind, own->change});
        pending.erase(own);
    }
    std::optional<core::PlacedChange> place(const core::Frame::Item &item, core::Seq seq)
    {
        if (const auto *placed = std::get_if<core::PlacedChange>(&item)) {
            settle(placed->change.id);
            return core::PlacedChange{placed->change, seq, placed->author, placed->device};
        }
        const quint64 dseq = std::get<core::OwnEcho>(item).dseq;
        const auto own = std::ranges::find_if(pending, [&](const Pending &p) { return p.change.dseq == dseq; });
        if (own == pending.end())
            return std::nullopt;
        core::PlacedChange placed{own->change, seq, core::UserId::create(), core::DeviceId::create()};
        settle(own->change.id);
        return placed;
    }
};

} // namespace doorstep::test
