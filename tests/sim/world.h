// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/checker.h"
#include "tests/sim/network.h"
#include "tests/sim/operation.h"

#include <QCryptographicHash>

#include <map>

namespace doorstep::sim {

/// How often what happened, by name: a fault that never happens tests nothing.
using Counts = std::map<QByteArray, qint64>;

struct Outcome {
    std::optional<Violation> violation;
    Counts counts;
    QByteArray trace; ///< hash of every operation and every byte between devices and server
};

/// Plays `operations` in the world of `seed`, then lets everything come to rest, and checks. The same arguments have
/// the same outcome, trace included. One at a time in a process.
[[nodiscard]] Outcome play(quint64 seed, const std::vector<Operation> &operations);

/// People, devices, network, server and office of one run; see play().
class World
{
public:
    explicit World(quint64 seed);

    void step(const Operation &operation);
    /// Faults end, everybody syncs until nothing moves; then the last checks.
    void comeToRest();
    [[nodiscard]] bool isBroken() const { return m_checker.violation().has_value(); }
    [[nodiscard]] Outcome outcome();

private:
    struct Place {
        core::ScopeId scope;
        core::ScopeKind kind = core::ScopeKind::Family;
    };
    struct Person {
        core::UserId id;
        core::Role role = core::Role::CoWorker;
    };
    /// What goes wrong while the server works on one request.
    struct Fate {
        int group = 0;               ///< of the request, counted
        int fails = -1;              ///< the commit of this group
        int interleaves = -1;        ///< before the commit of this group something else happens
        quint64 salt = 0;
    };

    // worldcast.cpp
    void makePeople();
    void makeScopes();

    // worldpeople.cpp: what people write
    void write(Act act, Dice &dice);
    [[nodiscard]] SimDevice &anyDevice(Dice &dice);
    [[nodiscard]] std::optional<Place> placeOn(const SimDevice &device, Dice &dice) const;
    [[nodiscard]] std::vector<SimDevice::Editor> recordsOn(const SimDevice &device, const Place &place) const;
    [[nodiscard]] QByteArray value(
        const core::FieldInfo &field, const std::vector<SimDevice::Editor> &records, Dice &dice) const;
    [[nodiscard]] core::FieldMap fieldsFor(
        const core::KindInfo &kind, const std::vector<SimDevice::Editor> &records, size_t most, Dice &dice) const;
    void change(SimDevice &device, const SimDevice::Editor &editor, core::Op op, core::FieldMap fields, Dice &dice);
    void writeNew(SimDevice &device, Dice &dice);
    void resolve(SimDevice &device, Dice &dice);
    void openScope(SimDevice &device, Dice &dice);
    void decide(Dice &dice);

    // worldnetwork.cpp: requests and answers
    void ask(Dice &dice);
    void arrive(Dice &dice);
    void serve(const Request &request, const Fate &fate, bool answerIsLost);
    void reply(const Request &request, const server::HttpResponse &response);
    [[nodiscard]] core::Result<core::Done> beforeCommit(const server::LogGroup &group);
    void interleave(Dice &dice);
    void receive(Dice &dice, bool cut);
    void endOfAnswer(const Reply &reply, SimDevice &device);
    void newsOrTime(Dice &dice);
    void stopServer();
    /// One exchange with nothing in the way; true where another would bring more. Snapshots are fetched, or left to be
    /// fetched later.
    bool exchange(size_t index, qsizetype pushBytes, bool fetches = true);

    // worldsnapshot.cpp: pieces of snapshots
    void askPiece(SimDevice &device, Dice &dice);
    void servePiece(const Request &request, bool answerIsLost);
    void receivePiece(const Reply &reply, SimDevice &device, Dice &dice, bool cut);
    void takePiece(SimDevice &device, const core::BlobAnswer &answer);
    /// Every piece that the device wants, with nothing in the way.
    void fetchPieces(size_t index);

    // worldverify.cpp: comparing records with the server's
    [[nodiscard]] std::optional<core::VerifySummary> compare(SimDevice &device);
    void verify(SimDevice &device, Dice &dice);

    // worldoffice.cpp: machines and the office
    void office(Act act, Dice &dice);
    void grantSomething(Dice &dice);
    void endSomething(Dice &dice);
    void turnClock(Dice &dice);

    [[nodiscard]] size_t indexOf(const SimDevice &device) const;
    [[nodiscard]] std::vector<core::ScopeId> heldBy(const core::UserId &user) const;
    void count(const char *what) { ++m_counts[what]; }
    void countConflicts();

    core::Timestamp m_now{1'790'000'000'000};
    Dice m_cast; // who and what is there from the start, and the server's own ids
    SimServer m_server;
    std::vector<Person> m_people;
    core::ScopeId m_organisation;
    Devices m_devices;
    Network m_network;
    Checker m_checker;
    Fate m_fate;
    bool m_inside = false; // one transaction is open, and another request runs meanwhile
    quint64 m_exchanges = 0;
    bool m_decidedAtRest = false;
    bool m_moved = false; // an exchange with nothing in its way brought something
    Counts m_counts;
    QCryptographicHash m_trace{QCryptographicHash::Sha256};
};

} // namespace doorstep::sim
