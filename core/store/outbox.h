// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/storedrecord.h"
#include "core/wire/syncmessage.h"

namespace doorstep::core {

/// This device's own changes that are not in a scope's log yet, in the database; the journal beside it holds the same
/// words. One thread; the database outlives it.
class Outbox
{
public:
    enum class State : quint8 {
        Waiting = 0,     ///< to be pushed
        Quarantined = 1, ///< kept by the server for a person to release
        Acknowledged = 2, ///< the server has it, its place in the log has not come back yet
        LeftOut = 3 ///< a manager left it out: kept, and laid over no record
    };
    struct Entry {
        Change change;
        ScopeId scope;
        ScopeKind scopeKind = ScopeKind::Family;
        State state = State::Waiting;
        QuarantineReason reason = QuarantineReason::None;
    };

    explicit Outbox(Database &database) : m_database(database) {}

    /// False: the change is there already.
    [[nodiscard]] Result<bool> add(const Change &change, const ScopeId &scope, ScopeKind scopeKind);
    [[nodiscard]] Result<std::optional<Entry>> find(quint64 dseq);
    /// Oldest first, of what is laid over records: not what was left out.
    [[nodiscard]] Result<QList<Entry>> ofRecord(const RecordId &record, const ScopeId &scope);
    [[nodiscard]] Result<QList<Entry>> ofScope(const ScopeId &scope);
    [[nodiscard]] Result<QList<Entry>> all();
    /// Of the state Waiting, oldest first, about `maxBytes` in all, at least one.
    [[nodiscard]] Result<QList<Entry>> waiting(qsizetype maxBytes);
    [[nodiscard]] Result<Done> setState(quint64 dseq, State state, QuarantineReason reason);
    /// What the server had acknowledged is to be pushed once more.
    [[nodiscard]] Result<Done> offerAcknowledgedAgain();
    [[nodiscard]] Result<Done> offerAcknowledgedAgain(const ScopeId &scope);
    /// The same for one scope, and for what the server had set aside: it may have lost that too.
    [[nodiscard]] Result<Done> offerAgain(const ScopeId &scope);
    [[nodiscard]] Result<Done> remove(quint64 dseq);
    [[nodiscard]] Result<int> count(State state);
    [[nodiscard]] Result<bool> isEmpty();
    /// The oldest dseq that the server does not hold in one way or the other, or whose place is not known yet.
    [[nodiscard]] Result<std::optional<quint64>> oldestUnsettled();
    /// What the server has of the scope is of no more use here.
    [[nodiscard]] Result<Done> removeAcknowledged(const ScopeId &scope);

private:
    [[nodiscard]] Result<QList<Entry>> rows(Statement &statement, qsizetype maxBytes);

    Database &m_database;
};

/// What the person is told of the state.
[[nodiscard]] Sending sendingOf(Outbox::State state);

} // namespace doorstep::core
