// SPDX-License-Identifier: Apache-2.0
#include "core/rules/councilpromise.h"

#include "core/wire/recordcodec.h"

namespace doorstep::core {

namespace {

bool isPromisedTo(const std::optional<CircleCard> &toWhom, Role role, const UserId &author)
{
    if (toWhom && toWhom->user)
        return *toWhom->user == author;
    return role == Role::Parent || role == Role::YoungPerson;
}

} // namespace

bool maySayOf(const PromiseEvent &event, const std::optional<Promise> &promise, const std::optional<CircleCard> &toWhom,
    Role role, const UserId &author)
{
    if (promise && !promise->byCouncil.value_or(false))
        return true;
    if (!event.state || *event.state == PromiseState::Offered) // whoever heard it may write down that it was made
        return true;
    const bool promisedTo = isPromisedTo(toWhom, role, author);
    return event.byOwner.value_or(false) ? practitioners.contains(role) && !promisedTo : promisedTo;
}

bool mayAlterPromise(const Change &change, const RecordState &before, const UserId &author)
{
    if (!before.owner)
        return true;
    const bool own = *before.owner == author;
    if (change.kind == kindOf<PromiseEvent>.number)
        return own;
    if (change.kind != kindOf<Promise>.number)
        return true;
    const auto promise = fromFields<Promise>(before.fields);
    if (!promise || !promise->byCouncil.value_or(false))
        return true;
    FieldMap after = before.fields;
    after.overlay(change.fields);
    const auto altered = fromFields<Promise>(after);
    return own && altered && altered->byCouncil.value_or(false);
}

} // namespace doorstep::core
