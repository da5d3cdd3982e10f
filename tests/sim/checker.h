// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sim/simdevice.h"
#include "tests/sim/simserver.h"

#include <memory>
#include <vector>

namespace doorstep::sim {

/// A promise that a run broke, and how.
struct Violation {
    QByteArray promise; ///< "P1" to "P6"
    QString words;
};

using Devices = std::vector<std::unique_ptr<SimDevice>>;

/// Watches one world. What it knows of the devices and the server it reads from what they would have on their disks;
/// the first violation stays.
class Checker
{
public:
    Checker(SimServer &server, const Devices &devices) : m_server(server), m_devices(devices) {}

    /// A device has told its user that the change is saved.
    void saved(size_t device, const core::ScopeId &scope, const core::Change &change);
    /// A device refused to save. `blocked`: for another reason than the rules of the record.
    void refused(bool blocked);
    /// After every step that touched the device: P1, and the prefix of every log that it holds (P4).
    void afterStep(size_t device);
    /// The server has written an answer: what it acknowledges is durable (P1), what it sends may be seen (P3).
    void answered(size_t device, const core::SyncRequest &request, const QByteArray &body);
    /// The server has written a piece of a snapshot: what it sends may be seen (P3).
    void answeredPiece(size_t device, const core::ScopeId &scope, int status);
    /// A contact that left nothing to ask for. `held`: the scopes that the user held when the server answered (P3).
    void inContact(size_t device, const std::vector<core::ScopeId> &held);
    /// Somebody has unlocked a device, and it showed what it holds, or said that its lease has ended (P3).
    void opened(size_t device, bool shows);
    /// A device has compared its records with the server's. `wrong`: those of these scopes, and of no other, had gone
    /// wrong behind its back, and must be the server's again (P7).
    void compared(const core::VerifySummary &summary, const QList<core::ScopeId> &wrong);
    /// Nothing moves any more: everything.
    void atRest(Dice &dice);
    /// The world does not come to rest.
    void restless() { fail("P4", QStringLiteral("the devices do not come to rest")); }
    /// The server cannot read what a device of ours sends: the queue behind it would wait for ever.
    void misunderstood() { fail("P1", QStringLiteral("the server does not understand a request")); }

    [[nodiscard]] const std::optional<Violation> &violation() const { return m_violation; }
    [[nodiscard]] size_t saves() const { return m_saves.size(); }

private:
    struct Save {
        size_t device = 0;
        core::ScopeId scope;
        core::Change change;
    };

    void fail(const char *promise, const QString &words);
    void savesAreSomewhere();
    [[nodiscard]] bool isUnheardOf(const core::ScopeId &scope, const test::MemorySyncStore::Scope &held) const;
    void mayHoldWhatItHolds(const SimDevice &device);
    void equalsTheServer(const SimDevice &device);
    void wordsAreKept(const core::ScopeId &scope, const test::MemorySyncStore::Scope &held);
    void chainsHold(Dice &dice);

    SimServer &m_server;
    const Devices &m_devices;
    std::vector<Save> m_saves;
    std::optional<Violation> m_violation;
};

} // namespace doorstep::sim
