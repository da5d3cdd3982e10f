// SPDX-License-Identifier: Apache-2.0
#include "server/blobhandler.h"

#include "core/rules/access.h"
#include "core/types/records/attachment.h"
#include "core/wire/limits.h"
#include "server/log.h"
#include "server/synchandler.h"

namespace doorstep::server {

using core::RecordId;
using core::Result;
using core::ScopeId;

namespace {

constexpr int fine = 200;

HttpResponse failed(const core::Error &error)
{
    logLine("error", QByteArray("blob: ") + core::errorName(error.code) + ' ' + error.detail.toUtf8());
    return errorResponse(503, "busy", "The server cannot keep or find these bytes at the moment; try again shortly.");
}

HttpResponse notHere() { return errorResponse(404, "not_found", "There are no such bytes here."); }
HttpResponse notAllowed() { return errorResponse(403, "not_allowed", "This device may not do that here."); }

struct Place {
    ScopeId scope;
    RecordId blob;
};

std::optional<Place> placeOf(const HttpRequest &http)
{
    const auto parts = http.rest.split('/');
    if (parts.size() != 2)
        return std::nullopt;
    const auto scope = ScopeId::fromString(QString::fromLatin1(parts[0]));
    const auto blob = RecordId::fromString(QString::fromLatin1(parts[1]));
    return scope && blob ? std::optional(Place{*scope, *blob}) : std::nullopt;
}

HttpResponse stateResponse(const core::BlobState &state)
{
    HttpResponse response{fine, core::encodeBlobState(state), 0};
    response.uploadOffset = state.received;
    return response;
}

HttpResponse withOffset(HttpResponse response, qint64 offset)
{
    response.uploadOffset = offset;
    return response;
}

} // namespace

BlobHandler::Asking BlobHandler::reader(const QByteArray &bearer, const ScopeId &scope)
{
    Result<std::optional<Session>> session = m_sessions.of(bearer);
    if (!session)
        return {failed(session.error()), {}};
    if (!*session)
        return {errorResponse(401, "not_allowed", "This device is not known here."), {}};
    const SessionGrant *grant = (*session)->grantOn(scope);
    if (!grant || !grant->holdsAt(SyncHandler::systemTime()))
        return {notAllowed(), {}};
    return {{}, std::move(*session)};
}

BlobHandler::Asking BlobHandler::writer(const QByteArray &bearer, const ScopeId &scope, const RecordId &blob)
{
    Result<std::optional<Session>> session = m_sessions.of(bearer);
    if (!session)
        return {failed(session.error()), {}};
    if (!*session)
        return {errorResponse(401, "not_allowed", "This device is not known here."), {}};
    const SessionGrant *grant = (*session)->grantOn(scope);
    if (!grant || !core::mayWrite(core::kindOf<core::Attachment>, grant->kind, grant->role))
        return {notAllowed(), {}};
    if (grant->holdsAt(SyncHandler::systemTime()))
        return {{}, std::move(*session)};
    // The grant has ended, but the record of these bytes was taken: what belongs to it is not lost.
    const auto owner = m_blobs.ownerOf(scope, blob);
    if (!owner)
        return {failed(owner.error()), {}};
    if (*owner != (*session)->user)
        return {notAllowed(), {}};
    return {{}, std::move(*session)};
}

Answer BlobHandler::create(const HttpRequest &http)
{
    const auto request = core::decodeBlobRequest(http.body);
    if (!request && request.error().code == core::ErrorCode::TooLarge)
        return errorResponse(413, "too_large", "A file may have 25 MiB at most.");
    if (!request)
        return errorResponse(400, "protocol", "This does not announce a file.");
    const Asking asking = writer(http.bearer, request->scope, request->blob);
    if (asking.refusal)
        return *asking.refusal;
    const auto state = m_blobs.create(*asking.session, *request, SyncHandler::systemTime());
    if (!state && state.error().code == core::ErrorCode::NotFound)
        return errorResponse(403, "no_record", "The record of this file is not here, or was taken away.");
    if (!state && state.error().code == core::ErrorCode::InvalidInput)
        return errorResponse(409, "conflict", "The record of this file names other bytes.");
    return state ? stateResponse(*state) : failed(state.error());
}

Answer BlobHandler::state(const HttpRequest &http)
{
    const auto place = placeOf(http);
    if (!place)
        return notHere();
    const Asking asking = writer(http.bearer, place->scope, place->blob);
    if (asking.refusal)
        return *asking.refusal;
    const auto state = m_blobs.state(place->scope, place->blob);
    if (!state)
        return failed(state.error());
    return *state ? stateResponse(**state) : notHere();
}

Answer BlobHandler::append(const HttpRequest &http)
{
    using Outcome = Blobs::Appended::Outcome;
    const auto place = placeOf(http);
    const auto offset = numberIn(http.offset);
    if (!place)
        return notHere();
    if (!offset || http.body.isEmpty())
        return errorResponse(400, "protocol", "A chunk says where it begins.");
    if (http.checksum != core::chunkChecksum(http.body))
        return errorResponse(460, "checksum", "The chunk does not have its checksum.");
    const Asking asking = writer(http.bearer, place->scope, place->blob);
    if (asking.refusal)
        return *asking.refusal;
    const auto appended = m_blobs.append(
        *asking.session, place->scope, place->blob, *offset, http.body, SyncHandler::systemTime());
    if (!appended)
        return appended.error().code == core::ErrorCode::InvalidInput
                   ? errorResponse(400, "protocol", "Only the last chunk may be so short.")
                   : failed(appended.error());
    switch (appended->outcome) {
    case Outcome::Taken: return stateResponse(appended->state);
    case Outcome::Unknown: return notHere();
    case Outcome::Elsewhere:
        return withOffset(errorResponse(409, "conflict", "The next byte is another."), appended->state.received);
    case Outcome::Broken:
        return withOffset(errorResponse(422, "checksum", "The file does not have its checksum; it begins anew."), 0);
    }
    return notHere();
}

Answer BlobHandler::read(const HttpRequest &http)
{
    const auto place = placeOf(http);
    const auto range = byteRange(http.range);
    if (!place)
        return notHere();
    if (!range)
        return errorResponse(400, "protocol", "State one range of bytes.");
    const Asking asking = reader(http.bearer, place->scope);
    if (asking.refusal)
        return *asking.refusal;
    const auto piece = m_blobs.read(place->scope, place->blob, range->from, range->last);
    if (!piece)
        return failed(piece.error());
    if (!*piece)
        return notHere();
    return pieceResponse(*range, **piece);
}

} // namespace doorstep::server
