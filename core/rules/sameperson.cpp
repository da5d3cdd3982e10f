// SPDX-License-Identifier: Apache-2.0
#include "core/rules/sameperson.h"

#include "core/rules/nearword.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

using Ties = QHash<RecordId, QList<RecordId>>;

Ties tiesOf(const QList<OnePerson> &said)
{
    Ties ties;
    for (const OnePerson &one : said) {
        ties[one.kept].append(one.other);
        ties[one.other].append(one.kept);
    }
    return ties;
}

/// Everybody whom a chain of ties leads to from `from`, itself first, not by way of `without`.
QList<RecordId> reachedFrom(const Ties &ties, const RecordId &from, const std::optional<RecordId> &without = {})
{
    QList<RecordId> group{from};
    QSet<RecordId> seen{from};
    for (qsizetype at = 0; at < group.size(); ++at) {
        for (const RecordId &next : ties.value(group[at])) {
            if (next == without || seen.contains(next))
                continue;
            seen.insert(next);
            group.append(next);
        }
    }
    return group;
}

} // namespace

RecordId samePersonRecord(const RecordId &a, const RecordId &b)
{
    const auto &[first, second] = std::minmax(a, b);
    return RecordId(Uuid::v5(first, "same person " + second.bytes()));
}

SamePerson saidTwo(const RecordId &a, const RecordId &b)
{
    const auto &[first, second] = std::minmax(a, b);
    SamePerson said;
    said.first = Id<Person>(first);
    said.second = Id<Person>(second);
    said.answer = OneOrTwo::TwoPeople;
    return said;
}

SamePerson saidOne(const RecordId &kept, const RecordId &other)
{
    SamePerson said = saidTwo(kept, other);
    said.answer = kept < other ? OneOrTwo::FirstKept : OneOrTwo::SecondKept;
    return said;
}

std::optional<OnePerson> onePerson(const SamePerson &said)
{
    if (!said.first || !said.second)
        return std::nullopt;
    const RecordId first(*said.first);
    const RecordId second(*said.second);
    if (said.answer == OneOrTwo::FirstKept)
        return OnePerson{first, second};
    if (said.answer == OneOrTwo::SecondKept)
        return OnePerson{second, first};
    return std::nullopt;
}

QHash<RecordId, RecordId> shownFor(const QList<OnePerson> &said, const QSet<RecordId> &here)
{
    const Ties ties = tiesOf(said);
    QSet<RecordId> others;
    for (const OnePerson &one : said)
        others.insert(one.other);
    QHash<RecordId, RecordId> shown;
    for (auto each = ties.keyBegin(); each != ties.keyEnd(); ++each) {
        if (shown.contains(*each))
            continue;
        const QList<RecordId> group = reachedFrom(ties, *each);
        const RecordId first = *std::ranges::min_element(
            group, {}, [&](const RecordId &id) { return std::tuple(!here.contains(id), others.contains(id), id); });
        for (const RecordId &id : group)
            shown.insert(id, first);
    }
    return shown;
}

QList<qsizetype> holdingTogether(const QList<OnePerson> &said, const RecordId &other, const RecordId &kept)
{
    const QList<RecordId> rest = reachedFrom(tiesOf(said), kept, other);
    QList<qsizetype> holding;
    for (qsizetype at = 0; at < said.size(); ++at) {
        const OnePerson &one = said[at];
        if ((one.other == other && rest.contains(one.kept)) || (one.kept == other && rest.contains(one.other)))
            holding.append(at);
    }
    return holding;
}

namespace {

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : foldedWord(name) + u' ') {
        if (c.isLetterOrNumber())
            word += c;
        else if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    }
    return words;
}

bool isNear(const QString &a, const QString &b)
{
    if (a == b || alsoCalled(a).contains(b))
        return true;
    const auto &[shorter, longer] = std::minmax(
        a, b, [](const QString &x, const QString &y) { return x.size() < y.size(); });
    const int forgiven = slipsForgiven(shorter.size());
    return forgiven > 0 && longer.size() - shorter.size() <= forgiven
           && initialsMeant(shorter).contains(longer.first(1)) && slipsBetween(shorter, longer, forgiven).has_value();
}

/// Every word of the shorter name is near one of the longer.
bool areNear(const QStringList &a, const QStringList &b)
{
    const auto &[shorter, longer] = std::minmax(
        a, b, [](const QStringList &x, const QStringList &y) { return x.size() < y.size(); });
    return !shorter.isEmpty() && std::ranges::all_of(shorter, [&](const QString &word) {
        return std::ranges::any_of(longer, [&](const QString &other) { return isNear(word, other); });
    });
}

bool isCalled(const CalledBy &a, const QStringList &words) { return !words.isEmpty() && a.names.contains(words); }

} // namespace

CalledBy calledBy(const Person &person)
{
    CalledBy called;
    for (const QString &name : QStringList{person.knownAs} + person.names) {
        if (const QStringList words = wordsOf(name); !words.isEmpty())
            called.names.append(words);
    }
    called.part = wordsOf(person.part);
    if (person.bornKnown.value_or(BirthKnown::Exact) == BirthKnown::Exact)
        called.born = person.born;
    called.isChild = person.isChild;
    return called;
}

bool mayBeOne(const CalledBy &a, const CalledBy &b)
{
    if (a.born.isValid() && b.born.isValid() && a.born != b.born)
        return false;
    if (a.isChild && b.isChild && a.isChild != b.isChild)
        return false;
    if (isCalled(a, b.part) || isCalled(b, a.part))
        return true;
    return std::ranges::any_of(a.names, [&](const QStringList &name) {
        return std::ranges::any_of(b.names, [&](const QStringList &other) { return areNear(name, other); });
    });
}

} // namespace doorstep::core
