// SPDX-License-Identifier: Apache-2.0
#include "app/promiseboard.h"

#include "app/visitwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace doorstep::app {

using core::PromiseState;
using core::Role;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(PromiseBoard)
};

bool isPractitioner(const std::optional<Role> &role) { return role && core::practitioners.contains(*role); }

bool isPaidToBeThere(const BoardPromise &promise)
{
    return promise.promise.byCouncil.value_or(false) || promise.promise.ownerUser
           || (promise.owner && promise.owner->paid.value_or(false));
}

QString nameOr(const std::optional<core::CircleCard> &card, const QString &otherwise)
{
    return card && !card->firstName.isEmpty() ? fenced(card->firstName) : otherwise;
}

} // namespace

PromiseOwner ownerOf(const BoardPromise &promise, const BoardReader &reader)
{
    if (promise.promise.byCouncil.value_or(false))
        return PromiseOwner::Council;
    if (promise.promise.ownerUser == reader.user || (promise.owner && promise.owner->user == reader.user))
        return PromiseOwner::Me;
    return promise.promise.ownerUser ? PromiseOwner::Worker : PromiseOwner::Person;
}

PromisePart partOf(const BoardPromise &promise, const BoardReader &reader)
{
    const PromiseOwner owner = ownerOf(promise, reader);
    if (owner == PromiseOwner::Me)
        return PromisePart::Owner;
    // A parent who opened the circle leads it; a promise to them is not theirs to answer for the council.
    if (promise.toWhom && promise.toWhom->user == reader.user)
        return PromisePart::Beneficiary;
    if (owner == PromiseOwner::Council && isPractitioner(reader.role))
        return PromisePart::Owner;
    if (promise.toWhom && promise.toWhom->user)
        return PromisePart::Onlooker;
    if (reader.role == Role::Parent || reader.role == Role::YoungPerson)
        return PromisePart::Beneficiary;
    return isPractitioner(reader.role) ? PromisePart::Scribe : PromisePart::Onlooker;
}

PromiseColumn columnOf(const BoardPromise &promise, const core::PromiseStanding &standing)
{
    switch (standing.outcome) {
    case PromiseState::Kept:
    case PromiseState::KeptLate: return PromiseColumn::Kept;
    case PromiseState::Changed:
    case PromiseState::Released: return PromiseColumn::LetGo;
    case PromiseState::Broken:
        if (isPaidToBeThere(promise))
            return PromiseColumn::Broken;
        break;
    case PromiseState::Offered:
    case PromiseState::Accepted:
    case PromiseState::Doing: break;
    }
    if (standing.late && isPaidToBeThere(promise))
        return PromiseColumn::Late;
    const bool begun = standing.outcome == PromiseState::Doing || standing.ownersAnswer == PromiseState::Doing;
    return begun ? PromiseColumn::Doing : PromiseColumn::Promised;
}

QString columnWords(PromiseColumn column)
{
    switch (column) {
    case PromiseColumn::Promised: return Say::tr("Promised");
    case PromiseColumn::Doing: return Say::tr("Doing it");
    case PromiseColumn::Kept: return Say::tr("Kept");
    case PromiseColumn::Late: return Say::tr("Late");
    case PromiseColumn::Broken: return Say::tr("Broken");
    case PromiseColumn::LetGo: return Say::tr("Let go, or changed together");
    }
    return {};
}

QString stateWords(PromiseState state, bool byOwner)
{
    switch (state) {
    case PromiseState::Offered: return Say::tr("promised");
    case PromiseState::Accepted: return byOwner ? Say::tr("will do it") : Say::tr("agreed");
    case PromiseState::Doing: return Say::tr("doing it");
    case PromiseState::Kept: return byOwner ? Say::tr("done") : Say::tr("kept");
    case PromiseState::KeptLate: return byOwner ? Say::tr("done, late") : Say::tr("kept, late");
    case PromiseState::Broken: return byOwner ? Say::tr("cannot do it") : Say::tr("not kept");
    case PromiseState::Changed: return Say::tr("changed together");
    case PromiseState::Released: return Say::tr("let go");
    }
    return {};
}

QString ownerWords(const BoardPromise &promise, const BoardReader &reader)
{
    switch (ownerOf(promise, reader)) {
    case PromiseOwner::Me: return Say::tr("You");
    case PromiseOwner::Council:
        return promise.promise.ownerPost.isEmpty() ? Say::tr("The council") : fenced(promise.promise.ownerPost);
    case PromiseOwner::Worker: return nameOr(promise.owner, Say::tr("A worker"));
    case PromiseOwner::Person: return nameOr(promise.owner, Say::tr("Somebody in the circle"));
    }
    return {};
}

QString standingWords(const BoardPromise &promise, const core::PromiseStanding &standing)
{
    const bool outcomeSaid = standing.outcome != PromiseState::Offered;
    const auto quoted = [](const QString &words) {
        return words.isEmpty() ? QString() : u' ' + Say::tr("“%1”").arg(fenced(words));
    };
    QStringList sentences;
    if (outcomeSaid) {
        sentences.append(Say::tr("%1 says: %2.")
                             .arg(nameOr(promise.toWhom, Say::tr("The family")), stateWords(standing.outcome, false))
                         + quoted(standing.outcomeWords));
    }
    if (standing.ownersAnswer)
        sentences.append(
            Say::tr("The answer: %1.").arg(stateWords(*standing.ownersAnswer, true)) + quoted(standing.answerWords));
    return sentences.join(u' ');
}

QList<PromiseState> choicesOf(const BoardPromise &promise, PromisePart part)
{
    switch (part) {
    case PromisePart::Owner: return {PromiseState::Doing, PromiseState::Kept, PromiseState::Broken};
    case PromisePart::Beneficiary:
    case PromisePart::Scribe:
        if (isPaidToBeThere(promise))
            return {PromiseState::Kept, PromiseState::KeptLate, PromiseState::Broken, PromiseState::Released};
        return {PromiseState::Kept, PromiseState::Changed, PromiseState::Released};
    case PromisePart::Onlooker: return {};
    }
    return {};
}

void sortForBoard(QList<BoardPromise> &promises)
{
    std::ranges::stable_sort(promises, [](const BoardPromise &a, const BoardPromise &b) {
        const QDate left = a.promise.dueOn;
        const QDate right = b.promise.dueOn;
        if (left.isValid() != right.isValid())
            return left.isValid();
        return left != right ? left < right : a.promise.madeOn < b.promise.madeOn;
    });
}

} // namespace doorstep::app
