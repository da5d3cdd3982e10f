// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/world.h"

namespace doorstep::sim {

using namespace Qt::StringLiterals;

namespace {

bool moreToSum(core::VerifySession &session, core::SyncStore &store)
{
    const auto more = session.sumNext(store);
    return more && *more;
}

} // namespace

// As app/engine/verifier.cpp drives it, with nothing in the way. Nothing where the office has ended the device.
std::optional<core::VerifySummary> World::compare(SimDevice &device)
{
    core::VerifySession session(u"simulated"_s);
    core::SyncStore &store = device.durable();
    if (!session.begin(store))
        return std::nullopt;
    while (moreToSum(session, store)) {}
    const auto question = session.question();
    if (!question)
        return session.summary(); // nothing has been received
    const QByteArray body = core::encodeVerifyRequest(*question);
    const server::HttpResponse answer = m_server.compare(device.id(), body);
    m_trace.addData(body + answer.body);
    const auto response = core::decodeVerifyResponse(answer.body);
    if (answer.status != 200 || !response || !session.takeAnswer(*response))
        return std::nullopt;
    while (auto request = session.logRequest()) {
        request->maxBytes = 2000; // in several answers
        const auto log = std::get<server::HttpResponse>(
            m_server.answer(device.id(), core::encodeSyncRequest(*request)));
        m_checker.answered(indexOf(device), *request, log.body);
        const auto taken = core::decodeSyncResponse(log.body);
        if (!taken || !session.takeLog(store, *taken))
            return std::nullopt;
    }
    return session.summary();
}

void World::verify(SimDevice &device, Dice &dice)
{
    if (m_server.isEnded(device.id()))
        return;
    device.liveOn();
    const auto before = compare(device);
    if (!before)
        return m_checker.restless();
    count("compared");
    if (device.isAsking())
        count("compared while an answer is on its way");
    m_checker.compared(*before, {});
    std::vector<core::ScopeId> here;
    for (const auto &[scope, held] : device.store().scopes()) {
        if (held.cursor.seq > 0 && !before->later.contains(scope))
            here.push_back(scope);
    }
    if (here.empty())
        return;
    const core::ScopeId scope = here[dice.below(here.size())];
    if (!device.spoil(scope, dice.next()))
        return;
    const auto after = compare(device);
    if (!after)
        return m_checker.restless();
    count("mended");
    m_checker.compared(*after, {scope});
    m_checker.afterStep(indexOf(device));
}

} // namespace doorstep::sim
