// SPDX-License-Identifier: Apache-2.0
#include "core/rules/snapshotblock.h"

#include "core/wire/changecodec.h"
#include "core/wire/limits.h"

#include <limits>
#include <utility>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recordItems = 6;
constexpr qsizetype conflictItems = 7;
constexpr qsizetype writerItems = 4;
constexpr qsizetype itemsMax = 16; // of a later version
constexpr qsizetype perBlock = 100 * 1000;

void writeWriter(CborWriter &out, const Writer &writer)
{
    out.array(writerItems).uint(writer.seq).bytes(writer.author.view()).bytes(writer.device.view());
    out.uint(writer.hlc.packed);
}

std::optional<Writer> readWriter(CborReader &in)
{
    in.enterArray(writerItems, itemsMax);
    const Seq seq = in.uint();
    const auto author = readId<User>(in);
    const auto device = readId<DeviceTag>(in);
    const Hlc hlc{in.uint()};
    in.leave();
    return in.ok() ? std::optional(Writer{seq, *author, *device, hlc}) : std::nullopt;
}

quint16 readNumber(CborReader &in)
{
    const quint64 number = in.uint();
    if (number > std::numeric_limits<quint16>::max())
        in.fail();
    return quint16(number);
}

void readConflict(CborReader &in, SnapshotBlock &block)
{
    in.enterArray(conflictItems, itemsMax);
    const auto record = readId<AnyRecordTag>(in);
    const quint16 kind = readNumber(in);
    const quint16 tag = readNumber(in);
    const quint64 state = in.uint();
    QByteArray value = in.raw();
    const auto losing = readWriter(in);
    const auto winning = readWriter(in);
    in.leave();
    if (state < quint64(Conflict::State::Shown) || state > quint64(Conflict::State::Settled))
        in.fail();
    if (in.ok())
        block.conflicts.append(
            {kind, Conflict{*record, tag, std::move(value), *losing, *winning, Conflict::State(state)}});
}

void readRecord(CborReader &in, SnapshotBlock &block)
{
    in.enterArray(recordItems, itemsMax);
    const auto id = readId<AnyRecordTag>(in);
    const quint16 kind = readNumber(in);
    const auto owner = readId<User>(in);
    const bool deleted = in.boolean();
    FieldMap fields = FieldMap::read(in);
    Writers writers = Writers::read(in);
    in.leave();
    if (in.ok())
        block.records.append({*id, kind, RecordState{std::move(fields), std::move(writers), owner, deleted}});
}

} // namespace

Result<SnapshotBlock> decodeSnapshotBlock(QByteArrayView block)
{
    CborReader in(block);
    SnapshotBlock read;
    in.enterArray(2, itemsMax);
    for (qsizetype n = in.enterArray(0, perBlock); n > 0 && in.ok(); --n)
        readConflict(in, read);
    in.leave();
    for (qsizetype n = in.enterArray(0, perBlock); n > 0 && in.ok(); --n)
        readRecord(in, read);
    in.leave();
    in.leave();
    if (!in.finished())
        return fail(ErrorCode::Protocol, u"block of a snapshot"_s);
    return read;
}

Result<Done> SnapshotBuilder::add(const SnapshotConflict &conflict)
{
    const Conflict &one = conflict.conflict;
    m_conflicts.array(conflictItems).bytes(one.record.view()).uint(conflict.kind).uint(one.tag);
    m_conflicts.uint(quint64(one.state)).raw(one.losingValue);
    writeWriter(m_conflicts, one.losing);
    writeWriter(m_conflicts, one.winning);
    ++m_conflictCount;
    return added();
}

Result<Done> SnapshotBuilder::add(
    const RecordId &id, quint16 kind, const UserId &owner, bool deleted, QByteArrayView fields, QByteArrayView writers)
{
    m_records.array(recordItems).bytes(id.view()).uint(kind).bytes(owner.view()).boolean(deleted);
    m_records.raw(fields).raw(writers);
    ++m_recordCount;
    return added();
}

Result<Done> SnapshotBuilder::added()
{
    return m_conflicts.data().size() + m_records.data().size() < limits::snapshotBlock ? Result<Done>(Done{}) : close();
}

Result<Done> SnapshotBuilder::close()
{
    CborWriter block;
    block.array(2).array(std::exchange(m_conflictCount, 0)).raw(m_conflicts.take());
    block.array(std::exchange(m_recordCount, 0)).raw(m_records.take());
    return m_writer.add(block.data());
}

Result<QByteArray> SnapshotBuilder::finish()
{
    if (m_conflictCount + m_recordCount > 0) {
        if (auto closed = close(); !closed)
            return closed.error();
    }
    return m_writer.take();
}

} // namespace doorstep::core
