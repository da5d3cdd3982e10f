// SPDX-License-Identifier: Apache-2.0
#include "server/snapshothandler.h"

#include <limits>

namespace doorstep::server {

namespace {

struct Place {
    core::ScopeId scope;
    quint32 epoch = 0;
    core::Seq seq = 0;
};

std::optional<Place> placeOf(const QByteArray &rest)
{
    const auto parts = rest.split('/');
    if (parts.size() != 3)
        return std::nullopt;
    const auto scope = core::ScopeId::fromString(QString::fromLatin1(parts[0]));
    const auto epoch = numberIn(parts[1]);
    const auto seq = numberIn(parts[2]);
    if (!scope || !epoch || !seq || *epoch > std::numeric_limits<qint32>::max())
        return std::nullopt;
    return Place{*scope, quint32(*epoch), core::Seq(*seq)};
}

HttpResponse notHere() { return errorResponse(404, "not_found", "There are no such bytes here."); }

} // namespace

HttpResponse SnapshotHandler::answer(const HttpRequest &http)
{
    const auto place = placeOf(http.rest);
    const auto range = byteRange(http.range);
    if (!place)
        return notHere();
    if (!range)
        return errorResponse(400, "protocol", "State one range of bytes.");
    const auto session = m_sessions.of(http.bearer);
    if (!session)
        return failedResponse("snapshot", session.error());
    if (!*session)
        return errorResponse(401, "not_allowed", "This device is not known here.");
    const SessionGrant *grant = (*session)->grantOn(place->scope);
    if (!grant || !grant->holdsAt(m_now())) // whether there is such a scope is not told
        return errorResponse(403, "not_allowed", "This device may not do that here.");
    if (grant->epoch != place->epoch)
        return notHere(); // the scope began anew since
    const auto piece = m_snapshots.read(place->scope, place->epoch, place->seq, *range);
    if (!piece)
        return failedResponse("snapshot", piece.error());
    return *piece ? pieceResponse(*range, **piece) : notHere();
}

} // namespace doorstep::server
