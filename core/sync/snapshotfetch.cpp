// SPDX-License-Identifier: Apache-2.0
#include "core/sync/snapshotfetch.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr int partial = 206;

} // namespace

void SnapshotFetch::offered(const QList<SnapshotOffer> &offers)
{
    QList<Part> parts;
    for (const SnapshotOffer &offer : offers) {
        const auto known = std::ranges::find(m_parts, offer, &Part::offer);
        parts.append(known != m_parts.end() ? *std::move(known) : Part{offer, {}});
    }
    m_parts = std::move(parts);
}

void SnapshotFetch::drop(const ScopeId &scope)
{
    m_parts.removeIf([&](const Part &part) { return part.offer.scope == scope; });
}

std::optional<SnapshotCall> SnapshotFetch::next() const
{
    if (m_parts.isEmpty())
        return std::nullopt;
    const Part &part = m_parts.constFirst();
    const qint64 at = part.bytes.size();
    return SnapshotCall{part.offer, at, std::min(m_chunk.bytes(), part.offer.size - at)};
}

Result<std::optional<Snapshot>> SnapshotFetch::answered(const BlobAnswer &answer, qint64 tookMs)
{
    const auto call = next();
    if (!call)
        return std::optional<Snapshot>();
    const auto leave = [this](const Error &error) {
        m_parts.removeFirst();
        failed();
        return error;
    };
    if (answer.status != partial) {
        const Error error = refusalOf(answer);
        return error.code == ErrorCode::Busy ? error : leave(error);
    }
    if (answer.from != call->at || answer.total != call->offer.size || answer.body.isEmpty()
        || answer.body.size() > call->size)
        return leave(fail(ErrorCode::Protocol, u"another piece than was asked for"_s));
    m_chunk.succeeded(tookMs);
    Part &part = m_parts.first();
    part.bytes.append(answer.body);
    if (part.bytes.size() < part.offer.size)
        return std::optional<Snapshot>();
    const Part whole = m_parts.takeFirst();
    auto snapshot = Snapshot::open(whole.offer, whole.bytes);
    if (snapshot)
        return std::optional(*std::move(snapshot));
    failed();
    return snapshot.error();
}

} // namespace doorstep::core
