// SPDX-License-Identifier: Apache-2.0
#include "app/engine/membership.h"

#include "core/wire/changecodec.h"

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::Result;

namespace {

constexpr qsizetype nameBytes = 400;
constexpr qsizetype enrolmentBytes = 1024;
constexpr qsizetype tokenBytes = 256;

void write(core::CborWriter &out, const Identity &identity)
{
    out.array(7).bytes(identity.user.view()).bytes(identity.device.view()).bytes(identity.organisation.view());
    out.text(identity.userName).text(identity.organisationName).integer(identity.post).integer(identity.leaseEnds.ms);
}

std::optional<Identity> readIdentity(core::CborReader &in)
{
    in.enterArray(7, 64);
    const auto user = core::readId<core::User>(in);
    const auto device = core::readId<core::DeviceTag>(in);
    const auto organisation = core::readId<core::ScopeTag>(in);
    const QString userName = in.text(nameBytes);
    const QString organisationName = in.text(nameBytes);
    const qint64 post = in.integer();
    const core::Timestamp leaseEnds{in.integer()};
    in.leave();
    if (!in.ok())
        return std::nullopt;
    return Identity{*user, *device, *organisation, userName, organisationName, post, leaseEnds};
}

} // namespace

QByteArray encodeMembership(const Membership &membership)
{
    core::CborWriter out;
    out.array(3).bytes(encodeEnrolment(membership.enrolment));
    write(out, membership.identity);
    out.bytes(membership.token);
    return out.take();
}

Result<Membership> decodeMembership(QByteArrayView bytes)
{
    core::CborReader in(bytes);
    in.enterArray(3, 8);
    const auto enrolment = decodeEnrolment(in.bytes(enrolmentBytes));
    const auto identity = readIdentity(in);
    const QByteArray token = in.bytes(tokenBytes);
    in.leave();
    if (in.finished() && !enrolment && enrolment.error().code == ErrorCode::TooNew)
        return enrolment.error();
    if (!in.finished() || !enrolment || !identity)
        return core::fail(ErrorCode::Damaged, u"membership"_s);
    return Membership{*enrolment, *identity, token};
}

core::SealedFile membershipFile(const core::StoreFolder &folder, const core::RootKey &root)
{
    return core::SealedFile(folder, u"membership"_s, root.derive(core::KeyPurpose::Settings, 32));
}

} // namespace doorstep::app
