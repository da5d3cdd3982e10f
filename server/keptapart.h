// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/keptapart.h"
#include "server/logplan.h"

#include <optional>
#include <vector>

/// From a change that was set aside to the record by which a manager decides, and from the decision to what follows.
/// Pure: both change logs write what comes from here, each in the transaction of the group that led to it.
namespace doorstep::server {

/// One row of the quarantine.
struct SetAsideChange {
    enum class State : qint16 { Waiting = 1, Added = 2, LeftOut = 3 };

    core::ScopeId scope;
    core::ScopeKind scopeKind = core::ScopeKind::Family;
    core::UserId author;
    core::DeviceId device;
    core::Change change;
    State state = State::Waiting;
};

/// What somebody decided about one kept change.
struct KeptDecided {
    core::ScopeId scope; ///< the one that the change was made for
    core::ChangeId change;
    core::KeptDecision decision = core::KeptDecision::LeaveOut;
    QString why;
    std::optional<core::UserId> by; ///< nothing: the administration
    std::optional<core::KeptOutcome> outcome{};
};

/// Whether what `plan` refuses is put before the managers of the group's scope: words of a person, for a scope that can
/// have readers. Also where nobody has written there or manages there yet: whoever does later finds it.
[[nodiscard]] bool isPutBeforeManagers(const LogGroup &group, const LogPlan &plan);
/// The server's own changes in `keptScope(group.scope)`, one for each that was refused. Their ids follow from those of
/// the refused changes, so that a repeat is a duplicate.
[[nodiscard]] std::vector<core::Change> keptChanges(const LogGroup &group, const LogPlan &plan);

/// The decisions that `plan` brings and that nothing has followed from yet. `server` wrote the records that count.
[[nodiscard]] std::vector<KeptDecided> decidedIn(
    const LogGroup &group, const LogPlan &plan, const core::UserId &server);
/// Whether a kept change of this kind can be added to a scope of this kind at all, whoever decides.
[[nodiscard]] bool mayBeAdded(quint16 kindNumber, core::ScopeKind scope);
/// The group that puts a kept change where it was made for, as if its author had had the right. It is checked as any
/// other, and marked. `change` outlives the group.
[[nodiscard]] LogGroup addingGroup(const SetAsideChange &change, core::Timestamp now);
/// What came of the decision, for the record in the kept scope. `seen` is the number that the scope has reached.
[[nodiscard]] core::Change outcomeChange(const KeptDecided &decided, core::Timestamp now, core::Seq seen);
/// The same for the author, in their own scope.
[[nodiscard]] core::Change answerChange(const KeptDecided &decided, const SetAsideChange &change, core::Timestamp now);

} // namespace doorstep::server
