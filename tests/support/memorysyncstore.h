// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/syncstore.h"
#include "core/rules/keptapart.h"
#include "core/rules/merge.h"

#include <QHash>

#include <map>

namespace doorstep::test {

/// A device's store in memory, as plain as the contract of core::SyncStore allows: for tests and the simulator. What it
/// holds is what would be on the disk: a restart of the device loses nothing of it.
class MemorySyncStore final : public core::SyncStore
{
public:
    enum class Sending { Waiting, Quarantined, Acknowledged, LeftOut };
    /// A change of this device that its scope's log has not brought back yet.
    struct Own {
        core::Change change;
        core::ScopeId scope;
        core::ScopeKind scopeKind = core::ScopeKind::Family;
        Sending sending = Sending::Waiting;
        core::QuarantineReason reason = core::QuarantineReason::None;
    };
    struct Record {
        quint16 kind = 0;
        core::RecordState confirmed;
        std::vector<core::Conflict> conflicts;

        friend bool operator==(const Record &, const Record &) = default;
    };
    struct Scope {
        core::ScopeKind kind = core::ScopeKind::Family;
        core::Cursor cursor;
        core::Seq since = 0; ///< a snapshot stands for the log up to here
        QList<core::PlacedChange> log{};
        std::map<core::RecordId, Record> records{}; ///< in one order on every device
    };

    explicit MemorySyncStore(
        const core::UserId &user = core::UserId::create(), const core::DeviceId &device = core::DeviceId::create())
        : m_user(user), m_device(device)
    {}

    [[nodiscard]] const core::UserId &user() const { return m_user; }
    [[nodiscard]] const core::DeviceId &device() const { return m_device; }
    [[nodiscard]] const std::map<core::ScopeId, Scope> &scopes() const { return m_scopes; }
    [[nodiscard]] const Scope *scope(const core::ScopeId &id) const;
    [[nodiscard]] const QList<Own> &own() const { return m_own; }
    [[nodiscard]] const Own *own(const core::ChangeId &id) const;
    /// Whether the scope has changes that the server has said nothing of.
    [[nodiscard]] bool hasUnsent(const core::ScopeId &scope) const;

    /// A person saves: `change` gets its dseq and its clock value here. InvalidInput where the rules refuse it on the
    /// device; nothing is kept then.
    [[nodiscard]] core::Result<core::Change> save(
        const core::ScopeId &scope, core::ScopeKind kind, core::Change change, core::Timestamp now);
    /// A record as its user sees it: confirmed, with the own changes on top.
    [[nodiscard]] core::FieldMap shown(const core::ScopeId &scope, const core::RecordId &record, bool *deleted) const;

    core::Result<QList<core::Cursor>> cursors() override;
    core::Result<QList<core::PushGroup>> pendingPush(qsizetype maxBytes) override;
    core::Result<core::ChangeSet> applyFrame(const core::Frame &frame) override;
    core::Result<core::ChangeSet> applySnapshot(const core::Snapshot &snapshot) override;
    core::Result<core::ChangeSet> settle(const QList<core::Ack> &acks) override;
    core::Result<core::ChangeSet> purgeScope(const core::ScopeId &scope) override;
    core::Result<std::optional<core::Uuid>> serverGeneration() override { return m_generation; }
    core::Result<core::Done> setServerGeneration(const core::Uuid &generation) override;
    core::Result<core::Done> followGeneration(const core::Uuid &generation) override;
    /// Plainer than the contract: what the scope held leaves at once.
    core::Result<core::Done> startAnew(const core::ScopeId &scope) override;
    core::Result<core::Done> offerAcknowledgedAgain() override;
    core::Result<std::optional<core::Holding>> holding(const core::ScopeId &scope) override;
    core::Result<core::ChangeSet> mend(const core::ScopeId &scope, const QList<core::Frame> &log) override;
    /// A record goes wrong behind everybody's back: another value, a writer that never was, gone, or one too many.
    /// False where the scope holds nothing.
    bool spoil(const core::ScopeId &scope, quint64 chance);

private:
    [[nodiscard]] std::optional<core::PlacedChange> placed(
        const core::ScopeId &scope, const core::Frame::Item &item, core::Seq seq) const;
    /// What the office says of what it had kept apart.
    [[nodiscard]] std::optional<core::KeptOutcome> answerTo(const core::ChangeId &change) const;
    static void takeAnswer(QList<Own> &own, const core::FieldMap &fields);
    static void merge(Scope &scope, const core::PlacedChange &placed);
    void offerAgain(const core::ScopeId &scope);

    core::UserId m_user;
    core::DeviceId m_device;
    quint64 m_dseq = 0;
    core::Hlc m_hlc;
    QList<Own> m_own; // oldest first
    QList<Own> m_journal; // everything ever saved here
    std::map<core::ScopeId, Scope> m_scopes;
    std::optional<core::Uuid> m_generation;
};

} // namespace doorstep::test
