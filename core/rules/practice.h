// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/promiseevent.h"
#include "core/types/records/user.h"
#include "core/types/scope.h"

#include <QDate>
#include <QList>

namespace doorstep::core {

/// Where a promise stands, worked out from its events and never stored (merge rule M8).
struct PromiseStanding {
    PromiseState outcome = PromiseState::Offered;   ///< as set by the one promised to
    std::optional<PromiseState> ownersAnswer;       ///< as the owner answered; stands beside, never instead
    QString outcomeWords = {};                      ///< what they said with it, in their words
    QString answerWords = {};                       ///< what the owner said with the answer
    bool disputed = false;                          ///< the two say opposite things; shown as that
    bool late = false;                              ///< due before `today` and not kept, changed or released
};

/// `events` in the order of the log. The newest of each side counts.
[[nodiscard]] PromiseStanding promiseStanding(const QList<PromiseEvent> &events, QDate dueOn, QDate today);

/// The role that a post has where no grant names one: what a worker may open, what a volunteer may not.
[[nodiscard]] Role roleOfPost(Post post);

} // namespace doorstep::core
