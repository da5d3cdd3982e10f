// SPDX-License-Identifier: Apache-2.0
#include "app/placerecords.h"

#include "app/languagelist.h"
#include "app/promisereading.h"
#include "app/words.h"
#include "core/rules/access.h"
#include "core/rules/nearword.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Place;
using core::Result;
using core::Stored;

namespace {

constexpr int everyPlace = 10'000;
constexpr int monthsBetweenChecks = 12;

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QStringList words;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts))
        words.append(core::foldedWord(word));
    return words;
}

} // namespace

Result<QList<Stored<Place>>> readPlaces(core::RecordStore &store, const core::ScopeId &organisation)
{
    auto places = store.list<Place>(core::query<Place>().in(organisation).atMost(everyPlace));
    if (!places)
        return places;
    std::ranges::stable_sort(
        *places, [](const auto &a, const auto &b) { return a.value.name.localeAwareCompare(b.value.name) < 0; });
    return places;
}

Result<bool> mayWritePlaces(core::RecordStore &store, const core::ScopeId &organisation, QDate today, core::Post post)
{
    const auto role = roleIn(store, organisation, today, post);
    if (!role)
        return role.error();
    return core::mayWrite(core::kindOf<Place>, core::ScopeKind::Organisation, *role);
}

bool isStale(const Place &place, QDate today)
{
    return !place.checkedOn.isValid() || place.checkedOn.addMonths(monthsBetweenChecks) < today;
}

QString checkedWords(const Place &place, QDate today)
{
    if (!place.checkedOn.isValid())
        return Words::tr("Nobody has checked this yet. Ask there before you send anybody.");
    const QString when = Words::date(place.checkedOn, today);
    if (isStale(place, today))
        return Words::tr("Not checked for over a year, since %1. Ask there before you send anybody.").arg(when);
    if (place.checkedOn == today)
        return Words::tr("Checked today");
    return Words::tr("Checked on %1").arg(when);
}

QStringList placeFacts(const Place &place)
{
    QStringList facts;
    if (place.stepFree)
        facts.append(*place.stepFree ? Words::tr("Step-free") : Words::tr("Has steps"));
    facts.append(place.cost);
    for (const QString &tag : place.languages)
        facts.append(LanguageList::nameOf(tag));
    facts.removeAll(QString());
    return facts;
}

bool isMeant(const Place &place, const QString &text, bool slips)
{
    const QStringList words = wordsOf(place.name + u' ' + place.what + u' ' + place.where);
    return std::ranges::all_of(wordsOf(text), [&](const QString &typed) {
        return std::ranges::any_of(words, [&](const QString &word) {
            return word.startsWith(typed)
                   || (slips && core::slipsBetween(typed, word, core::slipsForgiven(typed.size())));
        });
    });
}

} // namespace doorstep::app
