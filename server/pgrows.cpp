// SPDX-License-Identifier: Apache-2.0
#include "server/pgrows.h"

#include "core/rules/holding.h"
#include "core/wire/changecodec.h"
#include "server/sql.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

Result<LoggedChange> loggedChange(const PgRows &rows, int row)
{
    std::optional<core::FieldMap> fields = core::FieldMap::decode(rows.bytes(row, 12));
    const QByteArray seenBytes = rows.bytes(row, 14);
    std::optional<core::FieldMap> seen = seenBytes.isEmpty() ? core::FieldMap() : core::FieldMap::decode(seenBytes);
    // Wider columns than what was put in: another number must not come out as the same one.
    const bool narrow = std::in_range<quint16>(rows.integer4(row, 7)) && std::in_range<quint8>(rows.integer2(row, 8))
                        && std::in_range<quint16>(rows.integer4(row, 11));
    if (!fields || !seen || !narrow)
        return fail(ErrorCode::Damaged, u"a change in the log cannot be read"_s);
    core::Change change{core::ChangeId(rows.uuid(row, 2)), quint64(rows.integer8(row, 4)),
        core::RecordId(rows.uuid(row, 6)), quint16(rows.integer4(row, 7)), core::Op(rows.integer2(row, 8)),
        core::Seq(rows.integer8(row, 9)), core::Hlc{quint64(rows.integer8(row, 10))}, quint16(rows.integer4(row, 11)),
        *std::move(fields), *std::move(seen)};
    return LoggedChange{core::ScopeId(rows.uuid(row, 0)),
        {std::move(change), core::Seq(rows.integer8(row, 1)), core::UserId(rows.uuid(row, 5)),
            core::DeviceId(rows.uuid(row, 3))},
        rows.bytes(row, 13)};
}

Result<QHash<core::RecordId, TouchedRecord>> touchedRecords(const PgRows &rows)
{
    QHash<core::RecordId, TouchedRecord> records;
    for (int row = 0; row < rows.size(); ++row) {
        std::optional<core::FieldMap> fields = core::FieldMap::decode(rows.bytes(row, 5));
        std::optional<core::Writers> writers = core::Writers::decode(rows.bytes(row, 6));
        if (!fields || !writers)
            return fail(ErrorCode::Damaged, u"a record of the projection cannot be read"_s);
        core::RecordState state{
            *std::move(fields), *std::move(writers), core::UserId(rows.uuid(row, 3)), rows.boolean(row, 4)};
        records.insert(core::RecordId(rows.uuid(row, 0)),
            TouchedRecord{quint16(rows.integer4(row, 1)), std::move(state), core::Seq(rows.integer8(row, 2)), false});
    }
    return records;
}

std::vector<LogHead> logHeads(const PgRows &rows)
{
    std::vector<LogHead> heads;
    heads.reserve(size_t(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        heads.push_back({core::ScopeId(rows.uuid(row, 0)), core::ScopeKind(rows.integer2(row, 1)),
            core::Seq(rows.integer8(row, 2)), quint32(rows.integer4(row, 3)), rows.bytes(row, 4)});
    return heads;
}

Result<core::Done> addToSum(const PgRows &row, std::optional<core::ScopeSum> &sum)
{
    if (!sum)
        sum.emplace(); // a scope of which nothing follows is known, too
    if (row.isNull(0, 1))
        return core::Done{};
    const core::RecordId record(row.uuid(0, 1));
    const core::UserId author(row.uuid(0, 3));
    const QByteArray value = row.isNull(0, 5) ? core::clearedValue() : row.bytes(0, 5);
    if (!row.isNull(0, 7)) {
        const core::DeviceId unknown{core::Uuid(record)}; // says nothing here
        core::addConflict(*sum,
            {record, quint16(row.integer4(0, 7)), value, {core::Seq(row.integer8(0, 8)), author, unknown, {}},
                {core::Seq(row.integer8(0, 9)), author, unknown, {}}, core::Conflict::State(row.integer2(0, 10))});
        return core::Done{};
    }
    std::optional<core::FieldMap> fields = core::FieldMap::decode(value);
    std::optional<core::Writers> writers = core::Writers::decode(row.bytes(0, 6));
    if (!fields || !writers)
        return fail(ErrorCode::Damaged, u"a record of the projection cannot be read"_s);
    core::addRecord(*sum, quint16(row.integer4(0, 2)), record,
        {*std::move(fields), *std::move(writers), author, row.boolean(0, 4)});
    return core::Done{};
}

Result<core::Done> ScopeRows::take(const PgRows &row)
{
    enum Part : qint32 { Head = 1, Number, OneConflict, OneRecord };
    const qint32 part = row.integer4(0, 0);
    if (part == Head) {
        m_head.emplace(core::SnapshotHead{core::ScopeId(row.uuid(0, 1)), core::ScopeKind(row.integer4(0, 2)),
            quint32(row.integer8(0, 9)), core::Seq(row.integer8(0, 8)), row.bytes(0, 5)});
        return core::Done{};
    }
    if (!m_head)
        return fail(ErrorCode::Busy, u"nothing was written in the scope"_s);
    if (part == Number) {
        if (m_head->kind != core::ScopeKind::Neighbourhood) // there devices are stand-ins
            m_head->numbers.append({core::DeviceId(row.uuid(0, 1)), quint64(row.integer8(0, 8))});
        return core::Done{};
    }
    if (!m_builder)
        m_builder.emplace(*m_head);
    const core::RecordId record(row.uuid(0, 1));
    const auto kind = quint16(row.integer4(0, 2));
    const core::UserId author(row.uuid(0, 3));
    if (part == OneRecord) {
        ++m_records;
        return m_builder->add(record, kind, author, row.boolean(0, 4), row.bytes(0, 5), row.bytes(0, 6));
    }
    return m_builder->add(core::SnapshotConflict{kind,
        {record, quint16(row.integer4(0, 7)), row.isNull(0, 5) ? core::clearedValue() : row.bytes(0, 5),
            {core::Seq(row.integer8(0, 8)), author, core::DeviceId(row.uuid(0, 11)), {quint64(row.integer8(0, 12))}},
            {core::Seq(row.integer8(0, 9)), core::UserId(row.uuid(0, 13)), core::DeviceId(row.uuid(0, 14)),
                {quint64(row.integer8(0, 15))}},
            core::Conflict::State(row.integer2(0, 10))}});
}

Result<std::optional<MadeSnapshot>> ScopeRows::made()
{
    if (!m_head)
        return std::optional<MadeSnapshot>();
    if (!m_builder)
        m_builder.emplace(*m_head);
    auto bytes = m_builder->finish();
    if (!bytes)
        return bytes.error();
    return std::optional(MadeSnapshot{m_head->epoch, m_head->seq, m_records, *std::move(bytes)});
}

namespace {

void addChanges(PgPipeline &pipeline, const LogGroup &group, const LogPlan &plan)
{
    std::vector<qint64> seqs, dseqs, bases, hlcs;
    std::vector<core::Uuid> ids, authors, records;
    std::vector<qint32> kinds, schemas;
    std::vector<qint16> ops, marks;
    std::vector<QByteArray> bodies, bodyHashes, hashes, seen;
    for (const LogPlan::Row &row : plan.rows) {
        const core::Change &change = row.placed.change;
        seqs.push_back(qint64(row.placed.seq));
        ids.push_back(change.id);
        dseqs.push_back(qint64(change.dseq));
        authors.push_back(row.placed.author);
        records.push_back(change.record);
        kinds.push_back(change.kind);
        ops.push_back(qint16(change.op));
        marks.push_back(qint16(row.mark));
        bases.push_back(qint64(change.base));
        hlcs.push_back(qint64(change.hlc.packed));
        schemas.push_back(change.schema);
        bodies.push_back(change.fields.encoded());
        bodyHashes.push_back(row.bodyHash);
        hashes.push_back(row.hash);
        seen.push_back(change.seen.isEmpty() ? QByteArray("") : change.seen.encoded());
    }
    PgParams params;
    params.uuid(group.scope)
        .uuid(group.loggedDevice())
        .integer8(group.now.ms)
        .integers8(seqs)
        .uuids(ids)
        .integers8(dseqs);
    params.uuids(authors).uuids(records).integers4(kinds).integers2(ops).integers8(bases).integers8(hlcs);
    params.integers4(schemas).byteArrays(bodies).byteArrays(bodyHashes).byteArrays(hashes).integers2(marks);
    params.byteArrays(seen);
    pipeline.add(sql::insertChanges, std::move(params));
}

void addRecords(PgPipeline &pipeline, const LogGroup &group, const LogPlan &plan)
{
    std::vector<core::Uuid> ids, owners;
    std::vector<qint32> kinds;
    std::vector<qint64> seqs;
    std::vector<bool> deletedBits;
    std::vector<QByteArray> fields, writers;
    for (auto touched = plan.records.cbegin(); touched != plan.records.cend(); ++touched) {
        if (!touched->changed)
            continue;
        ids.push_back(touched.key());
        kinds.push_back(touched->kind);
        seqs.push_back(qint64(touched->seq));
        owners.push_back(touched->state.owner.value_or(group.loggedAuthor()));
        deletedBits.push_back(touched->state.deleted);
        fields.push_back(touched->state.fields.encoded());
        writers.push_back(touched->state.writers.encoded());
    }
    pipeline.add(sql::upsertRecords, PgParams()
                                         .uuid(group.scope)
                                         .uuids(ids)
                                         .integers4(kinds)
                                         .integers8(seqs)
                                         .uuids(owners)
                                         .booleans(deletedBits)
                                         .byteArrays(fields)
                                         .byteArrays(writers));
}

void addConflicts(PgPipeline &pipeline, const LogGroup &group, const LogPlan &plan)
{
    std::vector<core::Uuid> records, authors, devices, winners, winningDevices;
    std::vector<qint32> tags;
    std::vector<qint64> losing, winning, losingHlcs, winningHlcs;
    std::vector<qint16> states;
    std::vector<QByteArray> values;
    for (const core::Conflict &conflict : plan.conflicts) {
        records.push_back(conflict.record);
        tags.push_back(conflict.tag);
        losing.push_back(qint64(conflict.losing.seq));
        winning.push_back(qint64(conflict.winning.seq));
        states.push_back(qint16(conflict.state));
        values.push_back(conflict.losingValue);
        authors.push_back(conflict.losing.author);
        devices.push_back(conflict.losing.device);
        losingHlcs.push_back(qint64(conflict.losing.hlc.packed));
        winners.push_back(conflict.winning.author);
        winningDevices.push_back(conflict.winning.device);
        winningHlcs.push_back(qint64(conflict.winning.hlc.packed));
    }
    pipeline.add(sql::insertConflicts, PgParams()
                                           .uuid(group.scope)
                                           .uuids(records)
                                           .integers4(tags)
                                           .integers8(losing)
                                           .integers8(winning)
                                           .integers2(states)
                                           .byteArrays(values)
                                           .uuids(authors)
                                           .uuids(devices)
                                           .integers8(losingHlcs)
                                           .uuids(winners)
                                           .uuids(winningDevices)
                                           .integers8(winningHlcs));
}

void addRefused(PgPipeline &pipeline, const LogGroup &group, const LogPlan &plan)
{
    std::vector<core::Uuid> ids;
    std::vector<qint16> reasons;
    std::vector<QByteArray> bodies;
    for (const LogPlan::Refused &refused : plan.refused) {
        ids.push_back(refused.change.id);
        reasons.push_back(qint16(refused.reason));
        bodies.push_back(core::encodeChange(refused.change));
    }
    pipeline.add(sql::insertQuarantine, PgParams()
                                            .uuid(group.scope)
                                            .uuid(group.device)
                                            .uuid(group.author)
                                            .integer2(qint16(group.kind))
                                            .integer8(group.now.ms)
                                            .uuids(ids)
                                            .integers2(reasons)
                                            .byteArrays(bodies));
}

} // namespace

void addWrites(PgPipeline &pipeline, const LogGroup &group, const LogPlan &plan)
{
    if (!plan.rows.empty()) {
        addChanges(pipeline, group, plan);
        addRecords(pipeline, group, plan);
        pipeline.add(sql::moveHead, PgParams().uuid(group.scope).integer8(qint64(plan.head.seq)).bytes(plan.head.hash));
    }
    if (!plan.conflicts.empty())
        addConflicts(pipeline, group, plan);
    for (const Settlement &settled : plan.settlements) {
        const std::vector<qint32> tags(settled.tags.begin(), settled.tags.end());
        pipeline.add(sql::settleConflicts,
            PgParams().uuid(group.scope).uuid(settled.record).integers4(tags).integer8(qint64(settled.base)));
    }
    if (!plan.refused.empty())
        addRefused(pipeline, group, plan);
}

} // namespace doorstep::server
