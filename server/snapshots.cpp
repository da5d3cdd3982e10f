// SPDX-License-Identifier: Apache-2.0
#include "server/snapshots.h"

#include "core/wire/limits.h"
#include "server/log.h"

#include <QCryptographicHash>

#include <algorithm>

namespace doorstep::server {

using core::Result;
using core::Seq;
using core::SnapshotOffer;

namespace {

bool isNeeded(const Pull::Source &source) { return source.after < source.floor; }

} // namespace

Snapshots::Snapshots(ChangeLog &log, SnapshotShelf &shelf, Now now, Rule rule)
    : m_log(log), m_shelf(shelf), m_now(std::move(now)), m_rule(rule)
{}

bool Snapshots::lacksMuch(const Pull::Source &source) const
{
    return isNeeded(source) || source.head.seq - source.after >= m_rule.least;
}

bool Snapshots::mayOffer(const std::vector<Pull::Source> &sources) const
{
    return std::ranges::any_of(sources, [this](const Pull::Source &source) { return lacksMuch(source); });
}

bool Snapshots::pays(Seq lacking, qint64 records) const
{
    return lacking >= m_rule.least && qint64(lacking) >= m_rule.perRecord * records;
}

Result<Snapshots::Offered> Snapshots::takeFrom(std::vector<Pull::Source> &sources)
{
    Offered offered;
    std::vector<Pull::Source> left;
    for (const Pull::Source &source : sources) {
        if (!lacksMuch(source)) {
            left.push_back(source);
            continue;
        }
        if (offered.offers.size() == core::limits::snapshotsPerAnswer) {
            offered.more = true;
            continue;
        }
        auto one = offer(source);
        if (!one)
            return one.error();
        if (*one)
            offered.offers.append(**std::move(one));
        else
            left.push_back(source);
    }
    sources = std::move(left);
    return offered;
}

Result<std::optional<SnapshotOffer>> Snapshots::offer(const Pull::Source &source)
{
    auto found = kept(source);
    if (!found)
        return found.error();
    if (*found) {
        if (auto used = m_shelf.use((*found)->offer, m_now()); !used)
            return used.error();
        return std::optional((*found)->offer);
    }
    if (!isNeeded(source)) {
        const auto records = m_log.countRecords(source.head.scope);
        if (!records)
            return records.error();
        if (!pays(source.head.seq - source.after, *records))
            return std::optional<SnapshotOffer>();
    }
    auto made = make(source);
    if (!made)
        return made.error();
    return *made ? std::optional((*made)->offer) : std::nullopt;
}

// One that brings the device so far that the log is a small thing.
Result<std::optional<KeptSnapshot>> Snapshots::kept(const Pull::Source &source)
{
    auto newest = m_shelf.newest(source.head.scope, source.head.epoch);
    if (!newest || !*newest)
        return newest;
    const Seq seq = (*newest)->offer.seq;
    const bool good = seq > source.after && seq >= source.floor && seq <= source.head.seq
                      && source.head.seq - seq < m_rule.least
                      && (isNeeded(source) || pays(seq - source.after, (*newest)->records));
    return good ? newest : std::optional<KeptSnapshot>();
}

Result<std::optional<KeptSnapshot>> Snapshots::make(const Pull::Source &source)
{
    // Nobody waits for another's where the log will do as well.
    std::unique_lock lock(m_making, std::defer_lock);
    if (isNeeded(source))
        lock.lock();
    else if (!lock.try_lock())
        return std::optional<KeptSnapshot>();
    if (auto found = kept(source); !found || *found)
        return found; // made while we waited
    const auto made = m_log.makeSnapshot(source.head.scope);
    if (!made && made.error().code == core::ErrorCode::TooLarge) {
        logLine("error", "a scope is too large for a snapshot; devices take its log.");
        return std::optional<KeptSnapshot>();
    }
    if (!made)
        return made.error();
    if (!*made || (*made)->epoch != source.head.epoch)
        return std::optional<KeptSnapshot>();
    const QByteArray &bytes = (*made)->bytes;
    const KeptSnapshot snapshot{{source.head.scope, (*made)->epoch, (*made)->seq, bytes.size(),
                                    QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
        (*made)->records};
    if (auto put = m_shelf.put(snapshot, bytes, m_now()); !put)
        return put.error();
    // Another copy of the server may have been first, with bytes of its own.
    return m_shelf.newest(source.head.scope, source.head.epoch);
}

void Snapshots::dropOld()
{
    if (auto dropped = m_shelf.dropOld(m_now()); !dropped)
        logLine("error", QByteArray("old snapshots: ") + core::errorName(dropped.error().code));
}

} // namespace doorstep::server
