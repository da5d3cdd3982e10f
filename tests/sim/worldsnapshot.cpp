// SPDX-License-Identifier: Apache-2.0
#include "tests/sim/world.h"

namespace doorstep::sim {

namespace {

constexpr int partial = 206;
constexpr qint64 mostBytes = 400; // so small that a snapshot has several pieces

core::BlobAnswer answerOf(int status, const QByteArray &body, const QByteArray &contentRange)
{
    core::BlobAnswer answer;
    answer.status = status;
    answer.body = body;
    core::takeContentRange(contentRange, answer);
    return answer;
}

} // namespace

void World::askPiece(SimDevice &device, Dice &dice)
{
    const quint64 exchange = ++m_exchanges;
    auto call = device.askPiece(exchange, 1 + qint64(dice.below(mostBytes)));
    if (call && call->at > 0)
        count("further piece of a snapshot");
    m_network.requests.push_back({exchange, indexOf(device), {}, std::move(call)});
}

void World::servePiece(const Request &request, bool answerIsLost)
{
    const server::HttpResponse response = m_server.piece(m_devices[request.device]->id(), *request.piece);
    if (response.status == partial) // errors bear numbers of chance
        m_trace.addData(response.body);
    m_checker.answeredPiece(request.device, request.piece->offer.scope, response.status);
    if (response.status == 403)
        count("snapshot refused");
    if (response.status == 404)
        count("snapshot gone");
    if (answerIsLost)
        return count("piece lost");
    reply(request, response);
}

void World::receivePiece(const Reply &reply, SimDevice &device, Dice &dice, bool cut)
{
    if (cut) {
        count("piece cut");
        return device.giveUp();
    }
    if (dice.chance(15))
        device.dieAfter(1);
    takePiece(device, answerOf(reply.status, reply.body, reply.contentRange));
    m_checker.afterStep(indexOf(device));
}

void World::takePiece(SimDevice &device, const core::BlobAnswer &answer)
{
    const auto taken = device.receivePiece(answer);
    if (device.isDead()) {
        count("device killed in a snapshot");
        return device.restart();
    }
    if (!taken)
        return device.giveUp(); // busy
    if (*taken) {
        count("snapshot taken");
        m_moved = true;
    }
}

void World::fetchPieces(size_t index)
{
    SimDevice &device = *m_devices[index];
    while (const auto call = device.askPiece(++m_exchanges, mostBytes)) {
        const server::HttpResponse response = m_server.piece(device.id(), *call);
        if (response.status == partial)
            m_trace.addData(response.body);
        m_checker.answeredPiece(index, call->offer.scope, response.status);
        takePiece(device, answerOf(response.status, response.body, response.contentRange));
        m_checker.afterStep(index);
    }
}

} // namespace doorstep::sim
