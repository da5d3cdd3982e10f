// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/family.h"
#include "core/types/records/note.h"
#include "tests/support/memorysyncstore.h"
#include "tests/support/teststore.h"

#include <memory>

namespace doorstep::test {

/// A store under test with the one thing that SyncStore does not do: a person writes.
class SyncBed
{
public:
    virtual ~SyncBed() = default;
    virtual core::SyncStore &store() = 0;
    /// A person writes a note in a family's scope.
    virtual void write(const core::ScopeId &scope, const QString &text) = 0;

    [[nodiscard]] core::Seq cursor(const core::ScopeId &scope)
    {
        const auto cursors = store().cursors();
        for (const core::Cursor &cursor : cursors.value()) {
            if (cursor.scope == scope)
                return cursor.seq;
        }
        return 0;
    }
    [[nodiscard]] bool holds(const core::ScopeId &scope)
    {
        const auto cursors = store().cursors().value();
        return std::ranges::any_of(cursors, [&](const core::Cursor &cursor) { return cursor.scope == scope; });
    }
    [[nodiscard]] qsizetype unsent()
    {
        qsizetype changes = 0;
        const auto push = store().pendingPush(1'000'000);
        for (const core::PushGroup &group : push.value())
            changes += group.changes.size();
        return changes;
    }
};

class MemoryBed final : public SyncBed
{
public:
    core::SyncStore &store() override { return m_store; }
    void write(const core::ScopeId &scope, const QString &text) override
    {
        core::Note note;
        note.text = text;
        core::Change change{core::ChangeId::create(), 0, core::RecordId::create(), core::kindOf<core::Note>.number,
            core::Op::Put, 0, {}, 1, {}};
        change.fields = core::toFields(note);
        if (!m_store.save(scope, core::ScopeKind::Family, change, core::Timestamp{1'780'000'000'000}))
            qFatal("save");
    }

private:
    MemorySyncStore m_store;
};

class RealBed final : public SyncBed
{
public:
    core::SyncStore &store() override { return *m_store; }
    void write(const core::ScopeId &scope, const QString &text) override
    {
        core::Note note;
        note.text = text;
        const auto written = m_store->write(
            core::newRecord(scope, core::ScopeKind::Family, core::RecordId::create(), note));
        if (!written)
            qFatal("write: %s", qPrintable(written.error().detail));
    }

private:
    TestStore m_store;
};

[[nodiscard]] inline std::unique_ptr<SyncBed> makeBed(const QString &name)
{
    if (name == QStringLiteral("real"))
        return std::make_unique<RealBed>();
    return std::make_unique<MemoryBed>();
}

} // namespace doorstep::test
