// SPDX-License-Identifier: Apache-2.0
#include "core/store/lease.h"

#include "core/store/recordstore.h"
#include "core/wire/cbor.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qsizetype bootIdBytes = 200;

const QString &leaseSetting()
{
    static const QString name = u"lease"_s;
    return name;
}

Result<Done> keep(RecordStore &store, const Lease &lease) { return store.setSetting(leaseSetting(), lease.encoded()); }

} // namespace

Lease Lease::from(const Clock &clock, qint64 lastsMs)
{
    return {lastsMs, clock.now(), clock.now(), clock.sinceBootMs(), clock.bootId()};
}

void Lease::look(const Clock &clock)
{
    const bool sameBoot = !bootId.isEmpty() && bootId == clock.bootId();
    const qint64 lived = sameBoot ? std::max(qint64(0), clock.sinceBootMs() - bootMs) : 0;
    seen.ms = std::max(clock.now().ms, seen.ms + lived);
    bootMs = clock.sinceBootMs();
    bootId = clock.bootId();
}

int Lease::daysWithoutContact() const { return int(withoutContactMs() / dayMs); }

QByteArray Lease::encoded() const
{
    CborWriter out;
    out.array(5).integer(lastsMs).integer(contact.ms).integer(seen.ms).integer(bootMs).text(bootId);
    return out.take();
}

std::optional<Lease> Lease::decode(QByteArrayView bytes)
{
    CborReader in(bytes);
    Lease lease;
    in.enterArray(5, 16);
    lease.lastsMs = in.integer();
    lease.contact.ms = in.integer();
    lease.seen.ms = in.integer();
    lease.bootMs = in.integer();
    lease.bootId = in.text(bootIdBytes);
    in.leave();
    return in.finished() ? std::optional(std::move(lease)) : std::nullopt;
}

Result<Lease> lookAtLease(RecordStore &store, const Clock &clock)
{
    const auto kept = store.setting(leaseSetting());
    if (!kept)
        return kept.error();
    Lease lease = Lease::decode(*kept).value_or(Lease::from(clock, Lease::usualMs));
    lease.look(clock);
    if (auto done = keep(store, lease); !done)
        return done.error();
    return lease;
}

Result<Done> renewLease(RecordStore &store, const Clock &clock, qint64 lastsMs)
{
    return keep(store, Lease::from(clock, lastsMs));
}

} // namespace doorstep::core
