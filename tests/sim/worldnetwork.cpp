// SPDX-License-Identifier: Apache-2.0
#include "core/rules/testswitches.h"
#include "tests/sim/world.h"

#include <algorithm>

namespace doorstep::sim {

using namespace Qt::StringLiterals;
using core::Done;
using core::Result;

void World::ask(Dice &dice)
{
    SimDevice &device = anyDevice(dice);
    if (device.isAsking())
        return;
    if (device.wantsPiece() && dice.chance(80))
        return askPiece(device, dice);
    SimDevice::Question question;
    question.pushBytes = dice.chance(30) ? 1 : core::BatchSize::first;
    question.waitSeconds = dice.chance(15) ? 30 : 0;
    question.maxBytes = dice.chance(25) ? quint32(1 + dice.below(2000)) : 0;
    const quint64 exchange = ++m_exchanges;
    m_network.requests.push_back({exchange, indexOf(device), device.ask(exchange, question), {}});
}

void World::arrive(Dice &dice)
{
    if (m_network.requests.empty())
        return;
    const size_t at = dice.below(m_network.requests.size());
    if (at + 1 < m_network.requests.size())
        count("a newer request overtaken, or overtaking");
    const Request request = m_network.requests[at];
    const size_t fate = dice.below(100);
    if (fate >= 16 || fate < 8) {
        m_network.requests.erase(m_network.requests.begin() + std::ptrdiff_t(at));
    } else { // it arrives once more, later, and nobody reads that answer
        count("request twice");
        m_network.requests[at].exchange = 0;
    }
    if (fate < 8)
        return count("request lost");
    Fate faults;
    faults.salt = dice.next();
    if (dice.chance(40))
        faults.interleaves = int(dice.below(2));
    if (fate >= 24 && fate < 30) {
        count("busy");
        return reply(request, {fate % 2 ? 429 : 503, {}, 5});
    }
    if (fate >= 30 && fate < 42)
        faults.fails = int(dice.below(2));
    const bool crashes = fate >= 36 && fate < 42;
    serve(request, faults, /*answerIsLost=*/crashes || (fate >= 16 && fate < 24));
    if (crashes && !m_inside)
        stopServer();
}

void World::serve(const Request &request, const Fate &fate, bool answerIsLost)
{
    if (request.piece)
        return servePiece(request, answerIsLost);
    const Fate outer = std::exchange(m_fate, fate);
    const SimDevice &device = *m_devices[request.device];
    m_trace.addData(request.body);
    server::Answer answer = m_server.answer(device.id(), request.body);
    m_fate = outer;
    if (auto *wait = std::get_if<server::Wait>(&answer)) {
        count("request waits");
        if (!answerIsLost)
            m_network.waiting.push_back({request, wait->resume});
        return;
    }
    if (answerIsLost)
        count("answer lost");
    const auto &response = std::get<server::HttpResponse>(answer);
    if (!answerIsLost)
        return reply(request, response);
    if (const auto asked = core::decodeSyncRequest(request.body); asked && response.status == 200)
        m_checker.answered(request.device, *asked, response.body); // as durable as one that arrives
}

void World::reply(const Request &request, const server::HttpResponse &response)
{
    const SimDevice &device = *m_devices[request.device];
    if (request.piece) {
        m_network.replies.push_back({request.exchange, request.device, response.status, response.body, {},
            response.contentRange, /*isPiece=*/true});
        return;
    }
    if (response.status == 400)
        m_checker.misunderstood();
    if (response.status == 200) {
        const auto asked = core::decodeSyncRequest(request.body);
        m_checker.answered(request.device, asked.value(), response.body);
        m_trace.addData(response.body);
    }
    m_network.replies.push_back(
        {request.exchange, request.device, response.status, response.body, heldBy(device.user())});
}

// One thread plays PostgreSQL's many: in here a transaction has its numbers and is not committed yet.
Result<Done> World::beforeCommit(const server::LogGroup &group)
{
    if (!group.judge)
        return Done{}; // the office
    const int at = m_fate.group++;
    // Who holds the lock of a user's scope keeps grants of that user waiting, and one thread cannot wait.
    if (at == m_fate.interleaves && !m_inside && group.kind != core::ScopeKind::User) {
        m_inside = true;
        Dice dice(m_fate.salt);
        interleave(dice);
        m_inside = false;
    }
    if (at != m_fate.fails)
        return Done{};
    count("rolled back");
    return core::fail(core::ErrorCode::Io, u"the database is lost"_s);
}

void World::interleave(Dice &dice)
{
    const size_t which = dice.below(10);
    if (which == 0)
        return endSomething(dice);
    if (which == 1)
        return grantSomething(dice);
    // Another device's request, unless it must wait for a scope that is locked.
    std::vector<size_t> others;
    for (size_t i = 0; i < m_network.requests.size(); ++i) {
        const auto request = core::decodeSyncRequest(m_network.requests[i].body);
        const bool waits = request.ok() && std::ranges::any_of(request->push, [&](const core::PushGroup &group) {
            return m_server.log().isLocked(group.scope);
        });
        if (!waits || core::testSwitches.sequenceCursor)
            others.push_back(i);
    }
    if (others.empty())
        return;
    count("interleaved");
    const Request request = takeAt(m_network.requests, others[dice.below(others.size())]);
    serve(request, {0, -1, -1, 0}, /*answerIsLost=*/false);
}

void World::receive(Dice &dice, bool cut)
{
    if (m_network.replies.empty())
        return;
    const size_t at = dice.below(m_network.replies.size());
    Reply &reply = m_network.replies[at];
    SimDevice &device = *m_devices[reply.device];
    if (!device.waitsFor(reply.exchange)) { // nobody listens any more
        m_network.replies.erase(m_network.replies.begin() + std::ptrdiff_t(at));
        return;
    }
    if (reply.isPiece)
        return receivePiece(takeAt(m_network.replies, at), device, dice, cut || dice.chance(20));
    if (reply.status != 200) {
        m_network.replies.erase(m_network.replies.begin() + std::ptrdiff_t(at));
        return device.giveUp();
    }
    if (dice.chance(12))
        device.dieAfter(1 + int(dice.below(6)));
    const qsizetype most = reply.body.size();
    const qsizetype bytes = cut || dice.chance(30) ? qsizetype(dice.below(size_t(most))) : most;
    const bool read = device.receive(QByteArrayView(reply.body).first(bytes));
    reply.body.remove(0, bytes);
    if (reply.body.isEmpty() || cut || !read) {
        const Reply last = takeAt(m_network.replies, at);
        if (cut || !read || !device.hasWholeAnswer()) {
            count(read ? "answer cut" : "answer unreadable or device killed");
            device.giveUp();
        } else {
            endOfAnswer(last, device);
        }
    }
    if (device.isDead()) {
        count("device killed in a session");
        device.restart();
    }
    m_checker.afterStep(indexOf(device));
}

void World::endOfAnswer(const Reply &reply, SimDevice &device)
{
    const auto summary = device.finish();
    if (!summary)
        return;
    m_counts["quarantined"] += summary->quarantined;
    m_counts["scopes purged"] += summary->purged.size();
    m_counts["frames that did not fit"] += summary->askAgain.size();
    if (!summary->more)
        m_checker.inContact(reply.device, reply.held);
}

void World::newsOrTime(Dice &dice)
{
    if (m_network.waiting.empty())
        return;
    const Waiting waiting = takeAt(m_network.waiting, dice.below(m_network.waiting.size()));
    reply(waiting.request, waiting.resume());
}

void World::stopServer()
{
    count("server stopped");
    m_network.waiting.clear(); // their connections are gone with it
    m_server.restart();
}

bool World::exchange(size_t index, qsizetype pushBytes, bool fetches)
{
    SimDevice &device = *m_devices[index];
    device.liveOn();
    const quint64 number = ++m_exchanges;
    const Request request{number, index, device.ask(number, {pushBytes, 0, 0}), {}};
    serve(request, {}, /*answerIsLost=*/false);
    if (m_network.replies.empty() || m_network.replies.back().exchange != number)
        return false;
    const Reply reply = takeAt(m_network.replies, m_network.replies.size() - 1);
    if (reply.status != 200 || !device.receive(reply.body)) {
        device.giveUp();
        return false;
    }
    const auto summary = device.finish();
    m_checker.afterStep(index);
    if (!summary)
        return false;
    m_moved = m_moved || summary->sent + summary->quarantined + summary->received + summary->purged.size() > 0;
    if (!summary->more)
        m_checker.inContact(index, reply.held);
    if (!fetches && device.wantsPiece())
        return false;
    fetchPieces(index);
    const auto waiting = [](const auto &own) { return own.sending == test::MemorySyncStore::Sending::Waiting; };
    return summary->more || std::ranges::any_of(device.store().own(), waiting);
}

} // namespace doorstep::sim
