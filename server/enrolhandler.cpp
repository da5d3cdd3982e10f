// SPDX-License-Identifier: Apache-2.0
#include "server/enrolhandler.h"

#include "core/types/records/device.h"
#include "server/consequences.h"
#include "server/lease.h"
#include "server/log.h"
#include "server/pgtransaction.h"
#include "server/session.h"
#include "server/sql.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMessageAuthenticationCode>

#include <sodium.h>

namespace doorstep::server {

using core::Done;
using core::Result;

namespace {

HttpResponse unavailable(const core::Error &error)
{
    logLine("error", QByteArray("enrol: ") + core::errorName(error.code) + ' ' + error.detail.toUtf8());
    return errorResponse(503, "busy", "The server cannot reach its records at the moment; try again shortly.");
}

bool sameSecret(const QByteArray &hash, const QByteArray &secret)
{
    const QByteArray given = QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
    return hash.size() == given.size() && sodium_memcmp(hash.constData(), given.constData(), size_t(given.size())) == 0;
}

} // namespace

// Derived, not stored: only who holds the invitation's secret and the server's key can make it again.
QByteArray EnrolHandler::tokenFor(const core::EnrolRequest &request) const
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, m_organisation.data().sealingSecret);
    mac.addData("doorstep token/v1");
    mac.addData(request.invite.bytes());
    mac.addData(request.device.bytes());
    mac.addData(request.secret);
    return mac.result();
}

Answer EnrolHandler::answer(const HttpRequest &http)
{
    const Result<core::EnrolRequest> request = core::decodeEnrolRequest(http.body);
    if (!request)
        return errorResponse(400, "protocol", "This is not an enrolment request.");
    const core::Timestamp now{QDateTime::currentMSecsSinceEpoch()};
    const QByteArray token = tokenFor(*request);
    Result<Enrolled> enrolled = retrying(
        m_organisation.pool(), [&](PgConnection &connection) { return redeem(connection, *request, token, now); });
    if (!enrolled)
        return unavailable(enrolled.error());
    if (enrolled->outcome == Outcome::Refused)
        return errorResponse(
            403, "not_allowed", "This invitation is used, has ended, or was mistyped. Ask for a new one.");
    if (enrolled->isNew) {
        if (Result<Done> recorded = record(*request, enrolled->user, now); !recorded)
            logLine("error", QByteArray("enrol: device record: ") + recorded.error().detail.toUtf8());
        logLine("info", "enrolled device " + request->device.toString().toLatin1());
    }
    const core::EnrolResponse response{enrolled->user, enrolled->name, m_organisation.scope(),
        m_organisation.data().name, token, now, {now.ms + leaseFor(roleOfPost(enrolled->post)).endMs}, enrolled->post};
    return HttpResponse{200, core::encodeEnrolResponse(response), 0};
}

Result<EnrolHandler::Enrolled> EnrolHandler::redeem(
    PgConnection &connection, const core::EnrolRequest &request, const QByteArray &token, core::Timestamp now)
{
    const Enrolled refused{Outcome::Refused, core::UserId(request.invite), {}, 0, false};
    PgTransaction transaction(connection);
    if (Result<Done> begun = transaction.begin(request.device); !begun)
        return begun.error();
    auto invite = connection.run(sql::lockInvite, PgParams().uuid(request.invite));
    if (!invite)
        return invite.error();
    if (invite->size() == 0 || invite->integer8(0, 2) < now.ms || invite->integer2(0, 3) <= 0)
        return refused;
    if (!sameSecret(invite->bytes(0, 1), request.secret)) {
        auto counted = connection.run(sql::countTry, PgParams().uuid(request.invite));
        if (!counted)
            return counted.error();
        const Result<Done> committed = transaction.commit();
        return committed ? Result<Enrolled>(refused) : committed.error();
    }
    const bool used = !invite->isNull(0, 4);
    if (used && invite->uuid(0, 4) != request.device)
        return refused;
    const core::UserId userId(invite->uuid(0, 0));
    auto user = connection.run(sql::userById, PgParams().uuid(userId));
    if (!user)
        return user.error();
    if (user->size() != 1 || user->integer8(0, 3) != 0)
        return refused;
    const Enrolled enrolled{Outcome::Enrolled, userId, user->text(0, 1), user->integer2(0, 2), !used};
    if (used)
        return enrolled;
    PgPipeline pipeline(connection);
    pipeline.add(sql::useInvite, PgParams().uuid(request.invite).uuid(request.device).integer8(now.ms))
        .add(sql::insertDevice, PgParams()
                                    .uuid(request.device)
                                    .uuid(userId)
                                    .text(request.deviceName)
                                    .bytes(tokenHash(token))
                                    .integer8(now.ms))
        .add(sql::commit);
    auto written = pipeline.run();
    if (written)
        return enrolled;
    // The id belongs to a device that enrolled before: another invitation does not take it over.
    return written.error().code == core::ErrorCode::InUse ? Result<Enrolled>(refused) : written.error();
}

Result<Done> EnrolHandler::record(const core::EnrolRequest &request, const core::UserId &user, core::Timestamp now)
{
    core::EnrolledDevice device;
    device.device = request.device;
    device.name = request.deviceName;
    device.enrolledOn = now.toDateTime().toUTC().date();
    const RecordWrite write = RecordWrite::of(core::RecordId(request.device), device);
    RecordWriter writer(m_organisation.log(), m_organisation.serverDevice(), m_organisation.serverUser());
    auto written = writer.write(core::userScope(user), core::ScopeKind::User, {&write, 1});
    return written ? Result<Done>(Done{}) : written.error();
}

} // namespace doorstep::server
