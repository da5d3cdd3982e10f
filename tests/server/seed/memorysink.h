// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/validate.h"
#include "core/types/kinds.h"
#include "server/seed/seedsink.h"

#include <map>

namespace doorstep::server::seed::testing {

/// Keeps a made-up council in memory, and what a server would refuse of it.
class MemorySink final : public SeedSink
{
public:
    using Key = std::pair<core::ScopeId, core::RecordId>;
    struct Entry {
        quint16 kind = 0;
        core::ScopeKind scopeKind = core::ScopeKind::Family;
        core::FieldMap fields;
        std::optional<core::Timestamp> when;
        std::optional<core::UserId> author;
    };

    core::Result<core::Done> user(const core::UserId &id, const core::User &user) override
    {
        users.emplace(id, user);
        return core::Done{};
    }

    core::Result<core::Done> records(
        const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> writes) override
    {
        for (const RecordWrite &write : writes) {
            const core::KindInfo *info = core::findKind(write.kind);
            const core::Change change{
                core::ChangeId(write.id), 1, write.id, write.kind, core::Op::Put, 0, {}, 1, write.fields};
            if (!info || info->scope != kind || !core::validate(*info, change, write.fields))
                faults.append(QString::fromLatin1(info ? info->name : "no kind"));
            if (!all.emplace(Key{scope, write.id}, Entry{write.kind, kind, write.fields, write.when, write.author})
                    .second)
                faults.append(QStringLiteral("written twice: ") + QString::fromLatin1(info ? info->name : "?"));
        }
        return core::Done{};
    }

    core::Result<core::Done> grants(std::span<const SeedGrant> given) override
    {
        granted.insert(granted.end(), given.begin(), given.end());
        return core::Done{};
    }

    template<class Record>
    [[nodiscard]] std::optional<Record> find(const core::ScopeId &scope, const core::RecordId &id) const
    {
        const auto found = all.find({scope, id});
        if (found == all.end() || found->second.kind != core::kindOf<Record>.number)
            return std::nullopt;
        return *core::fromFields<Record>(found->second.fields);
    }
    template<class Record>
    [[nodiscard]] std::vector<std::pair<Key, Record>> of() const
    {
        std::vector<std::pair<Key, Record>> found;
        for (const auto &[key, entry] : all) {
            if (entry.kind == core::kindOf<Record>.number)
                found.emplace_back(key, *core::fromFields<Record>(entry.fields));
        }
        return found;
    }

    std::map<core::UserId, core::User> users;
    std::map<Key, Entry> all;
    std::vector<SeedGrant> granted;
    QStringList faults;
};

} // namespace doorstep::server::seed::testing
