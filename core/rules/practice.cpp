// SPDX-License-Identifier: Apache-2.0
#include "core/rules/practice.h"

namespace doorstep::core {

namespace {

bool isKept(PromiseState state) { return state == PromiseState::Kept || state == PromiseState::KeptLate; }

bool isClosed(PromiseState state)
{
    return isKept(state) || state == PromiseState::Changed || state == PromiseState::Released;
}

} // namespace

PromiseStanding promiseStanding(const QList<PromiseEvent> &events, QDate dueOn, QDate today)
{
    PromiseStanding standing;
    for (const PromiseEvent &event : events) {
        if (!event.state)
            continue;
        if (event.byOwner.value_or(false)) {
            standing.ownersAnswer = event.state;
            standing.answerWords = event.words;
        } else {
            standing.outcome = *event.state;
            standing.outcomeWords = event.words;
        }
    }
    if (standing.ownersAnswer)
        standing.disputed = isKept(*standing.ownersAnswer) && standing.outcome == PromiseState::Broken;
    standing.late = dueOn.isValid() && dueOn < today && !isClosed(standing.outcome);
    return standing;
}

Role roleOfPost(Post post)
{
    switch (post) {
    case Post::SocialWorker:
    case Post::FamilyHelp: return Role::Lead;
    case Post::Manager:
    case Post::Coordinator: return Role::Manager;
    case Post::Advocate:
    case Post::AdvocacyLead: return Role::Advocate;
    case Post::Volunteer:
    case Post::VolunteerLead: return Role::Volunteer;
    case Post::Connector: return Role::Connector;
    case Post::Parent: return Role::Parent;
    case Post::YoungPerson: return Role::YoungPerson;
    case Post::Admin: return Role::Admin;
    }
    return Role::Member;
}

} // namespace doorstep::core
