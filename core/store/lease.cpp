// SPDX-License-Identifier: Apache-2.0
#include "core/store/lease.h"

#include "core/store/recordstore.h"
#include "core/wire/cbor.h"

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bootIdBytes = 200;
constexpr qint64 straysMs = 5LL * 60 * 1000; // what an honest clock may be put back by

const QString &leaseSetting()
{
    static const QString name = u"lease"_s;
    return name;
}

Result<Lease> kept(RecordStore &store, Lease lease)
{
    if (auto done = store.setSetting(leaseSetting(), lease.encoded()); !done)
        return done.error();
    return lease;
}

Result<Lease> readLease(RecordStore &store, const Clock &clock)
{
    const auto bytes = store.setting(leaseSetting());
    if (!bytes)
        return bytes.error();
    Lease lease = Lease::decode(*bytes).value_or(Lease::from(clock, {}));
    lease.look(clock);
    return lease;
}

} // namespace

Lease Lease::from(const Clock &clock, const LeaseTerms &terms)
{
    return {terms, clock.now(), clock.now(), clock.sinceBootMs(), clock.bootId()};
}

void Lease::look(const Clock &clock)
{
    const bool sameBoot = bootId == clock.bootId() && clock.sinceBootMs() >= bootMs;
    if (sameBoot)
        seen.ms += clock.sinceBootMs() - bootMs;
    else if (clock.now().ms < seen.ms - straysMs)
        seen.ms += LeaseTerms::dayMs;
    seen.ms = std::max(clock.now().ms, seen.ms);
    bootMs = clock.sinceBootMs();
    bootId = clock.bootId();
}

int Lease::daysWithoutContact() const { return int(withoutContactMs() / LeaseTerms::dayMs); }

int Lease::daysLeft() const
{
    const qint64 left = std::max(qint64(0), terms.endMs - withoutContactMs());
    return int((left + LeaseTerms::dayMs - 1) / LeaseTerms::dayMs);
}

QByteArray Lease::encoded() const
{
    CborWriter out;
    out.array(9).integer(terms.remindMs).integer(terms.endMs).integer(terms.keysMs);
    out.integer(contact.ms).integer(seen.ms).integer(bootMs).text(bootId).integer(lateOpenings).integer(late.ms);
    return out.take();
}

std::optional<Lease> Lease::decode(QByteArrayView bytes)
{
    CborReader in(bytes);
    Lease lease;
    in.enterArray(9, 16);
    lease.terms.remindMs = in.integer();
    lease.terms.endMs = in.integer();
    lease.terms.keysMs = in.integer();
    lease.contact.ms = in.integer();
    lease.seen.ms = in.integer();
    lease.bootMs = in.integer();
    lease.bootId = in.text(bootIdBytes);
    lease.lateOpenings = int(std::clamp(in.integer(), qint64(0), qint64(2)));
    lease.late.ms = in.integer();
    in.leave();
    return in.finished() ? std::optional(std::move(lease)) : std::nullopt;
}

Result<Lease> lookAtLease(RecordStore &store, const Clock &clock)
{
    auto lease = readLease(store, clock);
    return lease ? kept(store, *std::move(lease)) : lease;
}

Result<Lease> openUnderLease(RecordStore &store, const Clock &clock)
{
    auto lease = readLease(store, clock);
    if (!lease)
        return lease;
    // A whole day to get in touch, however often the device locks itself meanwhile, or its clock was set wrong.
    const bool counted = lease->lateOpenings > 0 && lease->seen.ms - lease->late.ms < LeaseTerms::dayMs;
    if (lease->withoutContactMs() >= lease->terms.keysMs && !counted) {
        lease->lateOpenings = std::min(2, lease->lateOpenings + 1);
        lease->late = lease->seen;
    }
    return kept(store, *std::move(lease));
}

Result<Lease> renewLease(RecordStore &store, const Clock &clock, const LeaseTerms &terms)
{
    return kept(store, Lease::from(clock, terms));
}

} // namespace doorstep::core
