// SPDX-License-Identifier: Apache-2.0
// Whose name a street must not read: part of offerrecords.h.
#include "app/offerrecords.h"
#include "app/words.h"
#include "core/rules/nearword.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/family.h"
#include "core/types/records/person.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorstep::app {

using core::Result;

namespace {

constexpr int everybody = 100'000;

/// " lift for the okafor lewis twins ": folded words with one space round each.
QString inWords(const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QString words(u' ');
    for (const QString &word : text.split(between, Qt::SkipEmptyParts))
        words += core::foldedWord(word) + u' ';
    return words;
}

void add(QStringList &names, const QString &name)
{
    if (!name.trimmed().isEmpty())
        names.append(name);
}

} // namespace

Result<NamesOfFamilies> namesOfFamilies(core::RecordStore &store)
{
    const auto families = store.list<core::Family>(core::query<core::Family>().atMost(everybody));
    const auto people = store.list<core::Person>(core::query<core::Person>().atMost(everybody));
    const auto cards = store.list<core::CircleCard>(core::query<core::CircleCard>().atMost(everybody));
    if (!families || !people || !cards)
        return !families ? families.error() : !people ? people.error() : cards.error();
    NamesOfFamilies names;
    for (const auto &family : *families) {
        const QString own = Words::distinguishing(family.value.name).simplified();
        add(names.families, own);
        if (own.contains(u'-') && !own.contains(u' ')) { // of "Okafor-Lewis", one is enough
            for (const QString &half : own.split(u'-'))
                add(names.families, half);
        }
    }
    for (const auto &person : *people) {
        // "Grace Okafor" names the family; "Grace" alone may be anybody.
        const QString called = person.value.knownAs.simplified();
        add(called.contains(u' ') ? names.families : names.firstNames, called);
    }
    for (const auto &card : *cards) {
        if (!card.value.paid.value_or(false))
            add(names.firstNames, card.value.firstName);
    }
    names.families.removeDuplicates();
    names.firstNames.removeDuplicates();
    return names;
}

QString namedIn(const QString &text, const QStringList &names)
{
    const QString words = inWords(text);
    for (const QString &name : names) {
        const QString wanted = inWords(name);
        if (wanted.size() > 2 && words.contains(wanted))
            return name;
    }
    return {};
}

} // namespace doorstep::app
