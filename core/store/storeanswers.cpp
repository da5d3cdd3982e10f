// SPDX-License-Identifier: Apache-2.0
// What the office says of what it had kept apart.
#include "core/rules/keptapart.h"
#include "core/store/storeparts.h"

#include <algorithm>

namespace doorstep::core {

Result<std::optional<ChangedRecord>> StoreParts::takeAnswer(const KeptAnswer &answer)
{
    if (!answer.change || !answer.record || !answer.scope)
        return std::optional<ChangedRecord>();
    const auto entries = outbox.ofRecord(*answer.record, *answer.scope);
    if (!entries)
        return entries.error();
    const auto own = std::ranges::find_if(*entries, [&](const Outbox::Entry &entry) {
        return entry.change.id == *answer.change && entry.state == Outbox::State::Quarantined;
    });
    if (own == entries->end())
        return std::optional<ChangedRecord>(); // of another device, or on its way once more: its ack says what it is
    const bool added = answer.outcome == KeptOutcome::Added;
    if (auto done = added ? outbox.remove(own->change.dseq)
                          : outbox.setState(own->change.dseq, Outbox::State::LeftOut, own->reason);
        !done)
        return done.error();
    const ScopeTable::Entry *scope = scopes.find(*answer.scope);
    if (!scope)
        return std::optional<ChangedRecord>();
    const auto shown = refresh(own->change.kind, own->change.record, *scope);
    return shown ? Result<std::optional<ChangedRecord>>(*shown) : shown.error();
}

Result<std::optional<KeptOutcome>> StoreParts::answerTo(const ChangeId &change)
{
    const ScopeTable::Entry *scope = scopes.find(userScope(keyfile.owner().user));
    if (!scope)
        return std::optional<KeptOutcome>();
    const auto row = records.table(kindOf<KeptAnswer>.number).find(keptAnswerRecord(change), scope->handle);
    if (!row || !*row)
        return row ? Result<std::optional<KeptOutcome>>(std::nullopt) : row.error();
    const auto answer = fromFields<KeptAnswer>((*row)->visible);
    return answer ? answer->outcome : std::nullopt;
}

} // namespace doorstep::core
