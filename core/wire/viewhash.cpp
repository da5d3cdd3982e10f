// SPDX-License-Identifier: Apache-2.0
#include "core/wire/viewhash.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace doorstep::core {

namespace {

// What is held, in the order in which it is hashed.
std::vector<const Cursor *> held(std::span<const Cursor> cursors)
{
    std::vector<const Cursor *> sorted;
    sorted.reserve(cursors.size());
    for (const Cursor &cursor : cursors) {
        if (cursor.seq > 0)
            sorted.push_back(&cursor);
    }
    std::ranges::sort(sorted, {}, [](const Cursor *cursor) -> const Uuid & { return cursor->scope; });
    return sorted;
}

void add(QCryptographicHash &hash, const Cursor &cursor)
{
    std::array<char, sizeof(quint64) + sizeof(quint32)> place{};
    qToBigEndian(quint64(cursor.seq), place.data());
    qToBigEndian(cursor.epoch, place.data() + sizeof(quint64));
    hash.addData(cursor.scope.view());
    hash.addData(QByteArrayView(place.data(), qsizetype(place.size())));
    hash.addData(cursor.head);
}

} // namespace

QByteArray headOf(const QByteArray &chainHash)
{
    return chainHash.first(std::min(chainHash.size(), Cursor::headBytes));
}

QByteArray viewHash(std::span<const Cursor> cursors, const std::optional<Uuid> &generation)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (generation)
        hash.addData(generation->view());
    for (const Cursor *cursor : held(cursors))
        add(hash, *cursor);
    return hash.result().first(viewHashBytes);
}

bool canBeHashed(std::span<const Cursor> cursors)
{
    return std::ranges::all_of(
        cursors, [](const Cursor &cursor) { return cursor.seq == 0 || cursor.head.size() == Cursor::headBytes; });
}

int bucketOf(const ScopeId &scope) { return quint8(scope.view().back()) % viewBuckets; }

QByteArray bucketHashes(std::span<const Cursor> cursors)
{
    std::array<std::vector<const Cursor *>, viewBuckets> buckets;
    for (const Cursor *cursor : held(cursors))
        buckets.at(size_t(bucketOf(cursor->scope))).push_back(cursor);
    QByteArray all;
    for (const auto &bucket : buckets) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const Cursor *cursor : bucket)
            add(hash, *cursor);
        all.append(hash.result().first(bucketHashBytes));
    }
    return all;
}

std::array<bool, viewBuckets> differingBuckets(const QByteArray &ours, const QByteArray &theirs)
{
    std::array<bool, viewBuckets> differ{};
    for (qsizetype i = 0; i < viewBuckets; ++i)
        differ.at(size_t(i)) = ours.sliced(i * bucketHashBytes, bucketHashBytes)
                               != theirs.sliced(i * bucketHashBytes, bucketHashBytes);
    return differ;
}

} // namespace doorstep::core
