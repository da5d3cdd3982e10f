// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/merge.h"
#include "server/import/importstore.h"

#include <map>

namespace doorstep::server::testing {

/// An import store in memory on the real merge rules: one log a scope, the importer as one device, people as another.
class MemoryStore final : public ImportStore
{
public:
    using Key = std::pair<core::ScopeId, core::RecordId>;

    struct Entry {
        quint16 kind = 0;
        core::RecordState state;
    };

    core::Result<std::vector<StoredRecord>> records(quint16 kind) override;
    core::Result<std::vector<StoredRecord>> importedChanges() override { return m_imported; }
    core::Result<RecordWriter::Summary> write(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records) override;

    /// A person edits a record on a device of theirs, having seen all of it.
    template<class Record>
    void edit(const core::ScopeId &scope, const core::RecordId &id, const Record &record)
    {
        place(scope, RecordWrite::of(id, record), m_person, m_heads[scope]);
    }

    [[nodiscard]] const std::map<Key, Entry> &all() const { return m_records; }
    [[nodiscard]] qsizetype count(quint16 kind) const;
    /// The records of one kind as structs, with their keys.
    template<class Record>
    [[nodiscard]] std::vector<std::pair<Key, Record>> of() const
    {
        std::vector<std::pair<Key, Record>> found;
        for (const auto &[key, entry] : m_records) {
            if (entry.kind == core::kindOf<Record>.number)
                found.emplace_back(key, *core::fromFields<Record>(entry.state.fields));
        }
        return found;
    }
    /// Everything that was ever written, end to end.
    [[nodiscard]] QByteArray allBytes() const;
    [[nodiscard]] qsizetype writes() const { return qsizetype(m_imported.size()); }
    [[nodiscard]] qsizetype conflicts() const { return m_conflicts; }

private:
    core::MergeOutcome place(
        const core::ScopeId &scope, const RecordWrite &write, const core::DeviceId &device, core::Seq base);

    std::map<Key, Entry> m_records;
    std::map<core::ScopeId, core::Seq> m_heads;
    std::vector<StoredRecord> m_imported;
    core::DeviceId m_importer = core::DeviceId::create();
    core::DeviceId m_person = core::DeviceId::create();
    qsizetype m_conflicts = 0;
};

} // namespace doorstep::server::testing
