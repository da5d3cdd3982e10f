// SPDX-License-Identifier: Apache-2.0
#include "core/rules/snapshotblock.h"

#include <QCryptographicHash>

#include <cstdint>

using namespace doorstep::core;

namespace {

void require(bool holds)
{
    if (!holds)
        __builtin_trap();
}

// What was read says the same again in the same bytes.
void readBlock(const SnapshotHead &head, QByteArrayView data)
{
    const auto block = decodeSnapshotBlock(data);
    if (!block)
        return;
    SnapshotBuilder builder(head);
    for (const SnapshotConflict &conflict : block->conflicts)
        require(builder.add(conflict).ok());
    for (const SnapshotRecord &record : block->records)
        require(builder
                .add(record.id, record.kind, *record.state.owner, record.state.deleted, record.state.fields.encoded(),
                    record.state.writers.encoded())
                .ok());
    const auto bytes = builder.finish();
    require(bytes.ok());
    const SnapshotOffer offer{
        head.scope, head.epoch, head.seq, bytes->size(), QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)};
    const auto again = Snapshot::open(offer, *bytes);
    require(again.ok() && again->head() == head);
    qsizetype records = 0;
    for (qsizetype i = 0; i < again->blocks(); ++i) {
        const auto plain = again->block(i);
        require(plain.ok());
        const auto same = decodeSnapshotBlock(*plain);
        require(same.ok());
        records += same->records.size();
    }
    require(records == block->records.size());
}

} // namespace

// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView data(bytes + 1, qsizetype(size) - 1);
    const auto scope = *ScopeId::fromBytes(QByteArray(Uuid::size, '\1'));
    const SnapshotHead head{scope, ScopeKind::Family, 0, 1, QByteArray(32, 'h')};
    if (bytes[0] % 2 == 0) {
        readBlock(head, data);
        return 0;
    }
    // Hostile bytes behind a good head, with the SHA-256 that their sender would give them.
    SnapshotWriter writer(head);
    QByteArray whole = bytes[0] % 4 == 1 ? writer.take() : QByteArray();
    whole.append(data);
    const SnapshotOffer offer{scope, 0, 1, whole.size(), QCryptographicHash::hash(whole, QCryptographicHash::Sha256)};
    const auto snapshot = Snapshot::open(offer, whole);
    if (!snapshot)
        return 0;
    for (qsizetype i = 0; i < snapshot->blocks(); ++i) {
        if (const auto block = snapshot->block(i))
            (void)decodeSnapshotBlock(*block).ok();
    }
    return 0;
}
