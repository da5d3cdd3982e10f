// SPDX-License-Identifier: Apache-2.0
#include "app/engine/storeopener.h"

#include "core/wire/changecodec.h"

#include <QFile>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qsizetype nameBytes = 400;

const QString &identitySetting()
{
    static const QString name = u"identity"_s;
    return name;
}

const QString &tokenSetting()
{
    static const QString name = u"token"_s;
    return name;
}

QByteArray encodeIdentity(const Identity &identity)
{
    core::CborWriter out;
    out.array(7).bytes(identity.user.view()).bytes(identity.device.view()).bytes(identity.organisation.view());
    out.text(identity.userName).text(identity.organisationName).integer(identity.post).integer(identity.leaseEnds.ms);
    return out.take();
}

Result<Identity> decodeIdentity(const QByteArray &bytes)
{
    core::CborReader in(bytes);
    in.enterArray(7, 64);
    const auto user = core::readId<core::User>(in);
    const auto device = core::readId<core::DeviceTag>(in);
    const auto organisation = core::readId<core::ScopeTag>(in);
    const QString userName = in.text(nameBytes);
    const QString organisationName = in.text(nameBytes);
    const qint64 post = in.integer();
    const core::Timestamp leaseEnds{in.integer()};
    in.leave();
    if (!in.finished())
        return core::fail(ErrorCode::Damaged, u"identity"_s);
    return Identity{*user, *device, *organisation, userName, organisationName, post, leaseEnds};
}

Result<Done> keep(core::RecordStore &store, const Identity &identity, const QByteArray &token)
{
    if (auto kept = store.setSetting(identitySetting(), encodeIdentity(identity)); !kept)
        return kept;
    return store.setSetting(tokenSetting(), token);
}

/// Removes keyfile and database of an enrolment that never finished, in which nobody could have saved anything, or of
/// one whose keys are gone, which nobody can read. Journals are left to RecordStore::create, which sets one that is not
/// its own aside: what was sealed in it can still be sent.
Result<Done> clearUnfinished(const core::StoreFolder &folder)
{
    for (const QLatin1StringView name :
        {"key.a"_L1, "key.b"_L1, "records.db"_L1, "records.db-wal"_L1, "records.db-shm"_L1}) {
        const QString path = folder.file(name);
        if (QFile::exists(path) && !QFile::remove(path))
            return core::fail(ErrorCode::Io, u"unfinished enrolment"_s);
    }
    return Done{};
}

} // namespace

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

Result<OpenedStore> StoreOpener::open(
    StoreThread::Place &place, const Enrolment &enrolment, const core::SecretBytes &pin, bool recovering) const
{
    if (auto taken = takeKeyfile(place); !taken)
        return taken.error();
    const auto root = place.keyfile->unlock(pin);
    if (!root)
        return root.error();
    const auto call = recovering ? &core::RecordStore::recover : &core::RecordStore::open;
    auto store = call(*place.folder, *place.keyfile, *root, *clock);
    if (!store)
        return store.error();
    const auto identityBytes = (*store)->setting(identitySetting());
    if (!identityBytes)
        return identityBytes.error();
    const auto token = (*store)->setting(tokenSetting());
    if (!token)
        return token.error();
    // A database that had to be built anew has no settings: the work is there and can be read, the names come with the
    // next sync, and the token with a new invitation.
    const Identity bare{enrolment.user, enrolment.device, enrolment.organisation, {}, {}, 0, {}};
    const auto identity = identityBytes->isEmpty() ? Result<Identity>(bare) : decodeIdentity(*identityBytes);
    if (!identity)
        return identity.error();
    place.store = *std::move(store);
    return OpenedStore{enrolment, *identity, *token, place.store->opening()};
}

Result<OpenedStore> StoreOpener::make(StoreThread::Place &place, const core::Invitation &invitation,
    const core::EnrolResponse &answer, const core::DeviceId &device, const core::SecretBytes &pin) const
{
    if (auto taken = takeFolder(place); !taken)
        return taken.error();
    place.keyfile.reset();
    if (auto cleared = clearUnfinished(*place.folder); !cleared)
        return cleared.error();
    auto created = core::Keyfile::create(
        {*place.folder, *clock, vault, cost}, {answer.user, device, invitation.sealingKey}, pin);
    if (!created)
        return created.error();
    place.keyfile.emplace(std::move(created->keyfile));
    auto store = core::RecordStore::create(*place.folder, *place.keyfile, created->root, *clock);
    if (!store)
        return store.error();
    const Enrolment enrolment{
        {invitation.host, invitation.port, invitation.pin}, answer.user, device, answer.organisation};
    const Identity identity{answer.user, device, answer.organisation, answer.userName, answer.organisationName,
        answer.post, answer.leaseEnds};
    if (auto kept = keep(**store, identity, answer.token); !kept)
        return kept.error();
    if (auto written = writeEnrolment(folder, enrolment); !written)
        return written.error();
    if (auto done = enrollingDone(folder); !done)
        return done.error();
    place.store = *std::move(store);
    return OpenedStore{enrolment, identity, answer.token, place.store->opening()};
}

PinTries StoreOpener::tries(const StoreThread::Place &place)
{
    return place.keyfile ? PinTries{place.keyfile->triesLeft(), place.keyfile->waitMs()} : PinTries{};
}

} // namespace doorstep::app
