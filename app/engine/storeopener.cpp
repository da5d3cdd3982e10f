// SPDX-License-Identifier: Apache-2.0
#include "app/engine/storeopener.h"

#include "core/store/files.h"

#include <QFile>

#include <algorithm>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::Result;

namespace {

constexpr auto databaseFile = "records.db"_L1;
constexpr auto journalFile = "outbox.journal"_L1;
// Any of these says that somebody was enrolled here.
constexpr std::array storeFiles{
    "key.a"_L1, "key.b"_L1, databaseFile, journalFile, "membership.a"_L1, "membership.b"_L1};
// What a new enrolment finds in its way. RecordStore::create sets the journal aside by itself, and Drafts the drafts.
constexpr std::array inTheWay{"enrolment"_L1, "key.a"_L1, "key.b"_L1, "membership.a"_L1, "membership.b"_L1,
    databaseFile, "records.db-wal"_L1, "records.db-shm"_L1};

const QString &membershipSetting()
{
    static const QString name = u"membership"_s;
    return name;
}

/// What the readable file `enrolment` says about the store; `sealed` is what it must agree with.
Result<Done> agrees(const Result<std::optional<Enrolment>> &written, const Result<Membership> &sealed)
{
    if (!written && written.error().code == ErrorCode::Io)
        return written.error();
    if (!written)
        return core::fail(ErrorCode::Damaged, u"enrolment"_s);
    if (!*written)
        return core::fail(ErrorCode::Missing, u"enrolment"_s);
    if (sealed && sealed->enrolment != **written)
        return core::fail(ErrorCode::Damaged, u"enrolment is not what it was"_s);
    return Done{};
}

Result<Membership> readMembership(const core::SealedFile &file)
{
    const auto bytes = file.read();
    return bytes ? decodeMembership(*bytes) : Result<Membership>(bytes.error());
}

} // namespace

bool StoreOpener::hasStore() const
{
    return std::ranges::any_of(
        storeFiles, [this](QLatin1StringView name) { return QFile::exists(folder + u'/' + name); });
}

Result<Done> StoreOpener::takeFolder(StoreThread::Place &place) const
{
    if (place.folder)
        return Done{};
    auto taken = core::StoreFolder::open(folder);
    if (!taken)
        return taken.error();
    place.folder.emplace(*std::move(taken));
    return Done{};
}

Result<Done> StoreOpener::takeKeyfile(StoreThread::Place &place) const
{
    if (auto taken = takeFolder(place); !taken)
        return taken;
    if (place.keyfile)
        return Done{};
    auto loaded = core::Keyfile::load({*place.folder, *clock, vault, cost});
    if (!loaded)
        return loaded.error();
    place.keyfile.emplace(*std::move(loaded));
    return Done{};
}

bool StoreOpener::keysGone(const StoreThread::Place &place, const Result<Done> &taken)
{
    if (!place.folder)
        return false;
    if (place.keyfile)
        return place.keyfile->triesLeft() <= 0;
    return !taken && (taken.error().code == ErrorCode::Missing || taken.error().code == ErrorCode::Damaged);
}

FoundStore StoreOpener::look(StoreThread::Place &place) const
{
    FoundStore found;
    const auto taken = takeKeyfile(place);
    found.tries = tries(place);
    found.keysGone = keysGone(place, taken);
    if (!taken) {
        found.problem = taken.error();
    } else if (const auto enrolled = agrees(readEnrolment(folder), core::fail(ErrorCode::Locked)); !enrolled) {
        found.problem = enrolled.error();
    } else {
        for (const auto name : {databaseFile, journalFile}) {
            if (!found.keysGone && !QFile::exists(place.folder->file(name)))
                found.problem = core::fail(ErrorCode::Missing, name);
        }
    }
    return found;
}

Result<OpenedStore> StoreOpener::open(StoreThread::Place &place, const core::SecretBytes &pin, bool recovering) const
{
    if (auto taken = takeKeyfile(place); !taken)
        return taken.error();
    const auto root = place.keyfile->unlock(pin);
    if (!root)
        return root.error();
    const core::SealedFile file = membershipFile(*place.folder, *root);
    const auto sealed = readMembership(file);
    const auto written = readEnrolment(folder);
    if (const auto whole = agrees(written, sealed); !whole && (!recovering || whole.error().code == ErrorCode::Io))
        return whole.error();
    const auto call = recovering ? &core::RecordStore::recover : &core::RecordStore::open;
    auto store = call(*place.folder, *place.keyfile, *root, *clock);
    if (!store)
        return store.error();
    const auto known = membershipOf(**store, sealed, written);
    if (!known)
        return known.error();
    const bool complete = *known && !(*known)->token.isEmpty();
    if (auto kept = complete ? keep(**store, file, **known) : Result<Done>(Done{}); !kept)
        return kept.error();
    // Left by a process that ended just after an enrolment; it must not say later that this store was never finished.
    if (auto done = isEnrolling(folder) ? enrollingDone(folder) : Result<Done>(Done{}); !done)
        return done.error();
    const auto lease = leaseOf(place, *store);
    if (!lease)
        return lease.error();
    const core::StoreOwner &owner = place.keyfile->owner();
    place.store = *std::move(store);
    place.lapsed = lease->hasEnded();
    // Where to send is lost: the work can be read and is kept, but it has to wait.
    const core::ScopeId unknown(owner.user);
    const Membership bare{
        {{}, owner.user, owner.device, unknown}, {owner.user, owner.device, unknown, {}, {}, 0, {}}, {}};
    return OpenedStore{known->value_or(bare), place.store->opening(), *lease};
}

// The keys go as at the tenth wrong PIN: the sealed journal stays, and the office can open it.
Result<core::Lease> StoreOpener::leaseOf(StoreThread::Place &place, std::unique_ptr<core::RecordStore> &store) const
{
    auto lease = core::openUnderLease(*store, *clock);
    if (!lease || !lease->keysHaveEnded())
        return lease;
    store.reset();
    if (auto erased = place.keyfile->erase(); !erased)
        return erased.error();
    return core::fail(ErrorCode::Locked, u"too long without a contact: the keys are gone"_s);
}

Result<std::optional<Membership>> StoreOpener::membershipOf(
    core::RecordStore &store, const Result<Membership> &sealed, const Result<std::optional<Enrolment>> &written) const
{
    if (sealed)
        return std::optional(*sealed);
    if (sealed.error().code != ErrorCode::Missing && sealed.error().code != ErrorCode::Damaged)
        return sealed.error();
    const auto bytes = store.setting(membershipSetting());
    if (!bytes)
        return bytes.error();
    if (auto stored = decodeMembership(*bytes))
        return std::optional(*std::move(stored));
    if (!written || !*written)
        return std::optional<Membership>();
    const Enrolment &enrolment = **written;
    return std::optional(
        Membership{enrolment, {enrolment.user, enrolment.device, enrolment.organisation, {}, {}, 0, {}}, {}});
}

Result<Done> StoreOpener::keep(core::RecordStore &store, const core::SealedFile &file, const Membership &member) const
{
    const QByteArray bytes = encodeMembership(member);
    const auto stored = store.setting(membershipSetting());
    if (!stored)
        return stored.error();
    const auto sealed = file.read();
    if (!sealed || *sealed != bytes) {
        if (auto written = file.write(bytes); !written)
            return written;
    }
    if (*stored != bytes) {
        if (auto written = store.setSetting(membershipSetting(), bytes); !written)
            return written;
    }
    const auto written = readEnrolment(folder);
    if (written && *written == member.enrolment)
        return Done{};
    return writeEnrolment(folder, member.enrolment);
}

Result<Done> StoreOpener::mayEnrol(StoreThread::Place &place) const
{
    auto taken = takeKeyfile(place);
    if (!place.folder)
        return taken;
    const auto written = readEnrolment(folder);
    const bool nothing = written && !*written;
    if ((nothing && (isEnrolling(folder) || !hasStore())) || keysGone(place, taken))
        return Done{};
    if (!taken)
        return taken;
    if (auto whole = agrees(written, core::fail(ErrorCode::Locked)); !whole)
        return whole;
    return core::fail(ErrorCode::InvalidInput, u"this device is enrolled"_s);
}

Result<OpenedStore> StoreOpener::make(StoreThread::Place &place, const core::Invitation &invitation,
    const core::EnrolResponse &answer, const core::DeviceId &device, const core::SecretBytes &pin) const
{
    if (auto allowed = mayEnrol(place); !allowed)
        return allowed.error();
    place.keyfile.reset();
    // The enrolment goes first: from here on the folder is one that was never finished, whatever happens.
    for (const auto name : inTheWay) {
        if (auto kept = core::files::setAside(place.folder->file(name), "earlier"_L1); !kept)
            return kept.error();
    }
    auto created = core::Keyfile::create(
        {*place.folder, *clock, vault, cost}, {answer.user, device, invitation.sealingKey}, pin);
    if (!created)
        return created.error();
    place.keyfile.emplace(std::move(created->keyfile));
    auto store = core::RecordStore::create(*place.folder, *place.keyfile, created->root, *clock);
    if (!store)
        return store.error();
    const Membership member{
        {{invitation.host, invitation.port, invitation.pin}, answer.user, device, answer.organisation},
        {answer.user, device, answer.organisation, answer.userName, answer.organisationName, answer.post,
            answer.leaseEnds},
        answer.token};
    if (auto kept = keep(**store, membershipFile(*place.folder, created->root), member); !kept)
        return kept.error();
    core::LeaseTerms terms; // the first sync says the rest
    terms.endMs = answer.leaseEnds.ms - answer.serverTime.ms;
    const auto lease = core::renewLease(**store, *clock, terms);
    if (!lease)
        return lease.error();
    if (auto done = enrollingDone(folder); !done)
        return done.error();
    place.store = *std::move(store);
    place.lapsed = false;
    return OpenedStore{member, place.store->opening(), *lease};
}

PinTries StoreOpener::tries(const StoreThread::Place &place)
{
    return place.keyfile ? PinTries{place.keyfile->triesLeft(), place.keyfile->waitMs()} : PinTries{};
}

} // namespace doorstep::app
