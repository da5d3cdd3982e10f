// SPDX-License-Identifier: Apache-2.0
#include "app/engine/enrolment.h"

#include "core/store/files.h"
#include "core/wire/changecodec.h"

#include <QDir>
#include <QFile>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr quint64 format = 1;
constexpr qint64 mostBytes = 4096;

QString finishedFile(const QString &folder) { return folder + u"/enrolment"_s; }

QString enrollingFile(const QString &folder) { return folder + u"/enrolling"_s; }

/// The bytes of a file, or nothing where there is none.
core::Result<std::optional<QByteArray>> readIfThere(const QString &path)
{
    auto bytes = core::files::readAll(path, mostBytes);
    if (bytes)
        return std::optional(*std::move(bytes));
    if (bytes.error().code == ErrorCode::Missing)
        return std::optional<QByteArray>();
    return bytes.error();
}

core::Result<core::Done> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return core::fail(ErrorCode::Io, u"store folder"_s);
    return core::Done{};
}

} // namespace

core::Result<std::optional<Enrolment>> readEnrolment(const QString &folder)
{
    const auto bytes = readIfThere(finishedFile(folder));
    if (!bytes)
        return bytes.error().code == ErrorCode::TooLarge ? core::fail(ErrorCode::Damaged, u"enrolment"_s)
                                                         : bytes.error();
    if (!*bytes)
        return std::optional<Enrolment>();
    auto enrolment = decodeEnrolment(**bytes);
    if (!enrolment)
        return enrolment.error();
    return std::optional(*std::move(enrolment));
}

core::Result<Enrolment> decodeEnrolment(QByteArrayView bytes)
{
    core::CborReader in(bytes);
    in.enterArray(7, 64);
    if (in.ok() && in.uint() != format)
        return core::fail(ErrorCode::TooNew, u"enrolment"_s);
    ServerAddress server{in.text(255), 0, {}};
    const quint64 port = in.uint();
    server.port = quint16(port);
    server.pin = in.bytes(32);
    const auto user = core::readId<core::User>(in);
    const auto device = core::readId<core::DeviceTag>(in);
    const auto organisation = core::readId<core::ScopeTag>(in);
    in.leave();
    if (!in.finished() || server.pin.size() != 32 || port == 0 || port > 65535)
        return core::fail(ErrorCode::Damaged, u"enrolment"_s);
    return Enrolment{server, *user, *device, *organisation};
}

QByteArray encodeEnrolment(const Enrolment &enrolment)
{
    core::CborWriter out;
    out.array(7).uint(format).text(enrolment.server.host).uint(enrolment.server.port).bytes(enrolment.server.pin);
    out.bytes(enrolment.user.view()).bytes(enrolment.device.view()).bytes(enrolment.organisation.view());
    return out.take();
}

core::Result<core::Done> writeEnrolment(const QString &folder, const Enrolment &enrolment)
{
    return core::files::replace(finishedFile(folder), encodeEnrolment(enrolment));
}

core::Result<core::DeviceId> deviceForInvitation(const QString &folder, const core::Invitation &invitation)
{
    if (auto made = makeFolder(folder); !made)
        return made.error();
    const auto bytes = readIfThere(enrollingFile(folder));
    if (!bytes)
        return bytes.error();
    if (*bytes) {
        core::CborReader in(**bytes);
        in.enterArray(2, 16);
        const auto invite = core::Uuid::fromBytes(in.bytes(core::Uuid::size));
        const auto device = core::readId<core::DeviceTag>(in);
        in.leave();
        if (in.finished() && invite == invitation.invite)
            return *device;
    }
    const auto device = core::DeviceId::create();
    core::CborWriter out;
    out.array(2).bytes(invitation.invite.view()).bytes(device.view());
    if (auto written = core::files::replace(enrollingFile(folder), out.data()); !written)
        return written.error();
    return device;
}

bool isEnrolling(const QString &folder) { return QFile::exists(enrollingFile(folder)); }

core::Result<core::Done> enrollingDone(const QString &folder)
{
    const QString path = enrollingFile(folder);
    if (QFile::exists(path) && !QFile::remove(path))
        return core::fail(ErrorCode::Io, u"enrolling"_s);
    return core::files::syncFolder(folder);
}

} // namespace doorstep::app
