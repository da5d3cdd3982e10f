// SPDX-License-Identifier: Apache-2.0
#include "server/seed/filesink.h"

#include "core/types/records/grant.h"

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

Result<Done> FileSink::records(const core::ScopeId &scope, core::ScopeKind kind, std::span<const RecordWrite> records)
{
    core::CborWriter item;
    for (const RecordWrite &record : records) {
        item.array(7).bytes(scope.view()).uint(quint64(kind)).bytes(record.id.view()).uint(record.kind);
        item.integer(record.when ? record.when->ms : 0);
        if (record.author)
            item.bytes(record.author->view());
        else
            item.null();
        record.fields.write(item);
        ++m_written;
    }
    const QByteArray bytes = item.take();
    return m_out.write(bytes) == bytes.size() ? Result<Done>(Done{})
                                              : core::fail(core::ErrorCode::Io, u"the file cannot be written"_s);
}

Result<Done> FileSink::user(const core::UserId &id, const core::User &user)
{
    const RecordWrite write = RecordWrite::of(core::RecordId(id), user);
    return records(m_organisation, core::ScopeKind::Organisation, {&write, 1});
}

Result<Done> FileSink::grants(std::span<const SeedGrant> grants)
{
    for (const SeedGrant &grant : grants) {
        core::Grant record;
        record.scope = grant.scope;
        record.scopeKind = qint64(grant.scopeKind);
        record.role = qint64(grant.role);
        record.from = grant.from;
        record.to = grant.to;
        record.purpose = grant.purpose;
        const RecordWrite write = RecordWrite::of(
            core::RecordId(core::Uuid::v5(grant.user, grant.scope.view())), record);
        if (auto done = records(core::userScope(grant.user), core::ScopeKind::User, {&write, 1}); !done)
            return done;
    }
    return Done{};
}

} // namespace doorstep::server::seed
