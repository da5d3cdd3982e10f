// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/sameperson.h"

#include <QHash>
#include <QSet>

/// One person who was written down twice in a family: who is shown, what holds two records together, and who may be
/// meant twice.
namespace doorstep::core {

/// The record that says whether `a` and `b` are one person; the order of the two does not matter.
[[nodiscard]] RecordId samePersonRecord(const RecordId &a, const RecordId &b);
/// What that record holds when it says that they are one person and `kept` is shown, or that they are two.
[[nodiscard]] SamePerson saidOne(const RecordId &kept, const RecordId &other);
[[nodiscard]] SamePerson saidTwo(const RecordId &a, const RecordId &b);

/// That two person records are one person, as somebody said.
struct OnePerson {
    RecordId kept;
    RecordId other;
    friend bool operator==(const OnePerson &, const OnePerson &) = default;
};
/// Nothing where it says that they are two, or something that this version does not know.
[[nodiscard]] std::optional<OnePerson> onePerson(const SamePerson &said);

/// Who is shown for each person record of one family that `said` names, the shown one included. All records that are
/// held together by any chain of sayings are one person. Shown is, of those in `here` (not deleted), one whom nobody
/// called the other; of several such, and where there is none (a circle), the one with the least id, which was written
/// first; where none is in `here`, the same among all. Depends on what was said alone, never on the order in which it
/// came.
[[nodiscard]] QHash<RecordId, RecordId> shownFor(const QList<OnePerson> &said, const QSet<RecordId> &here);

/// Which of `said` (their indexes) have to be taken back so that `other` and `kept` are two people. Who is only known
/// to be the same through `other` stays with it.
[[nodiscard]] QList<qsizetype> holdingTogether(
    const QList<OnePerson> &said, const RecordId &other, const RecordId &kept);

/// What a person is called, folded once for many comparisons.
struct CalledBy {
    QList<QStringList> names; ///< each in words
    QStringList part;
    QDate born; ///< only where it is known exactly
    std::optional<bool> isChild;
};
[[nodiscard]] CalledBy calledBy(const Person &person);
/// Whether it is worth to ask if these two are one person: every word of one's name is, or is near (nearword.h), one of
/// the other's, or the name of one is what the other is to the family; and nothing that is known says otherwise. Only
/// ever a question to a person.
[[nodiscard]] bool mayBeOne(const CalledBy &a, const CalledBy &b);

} // namespace doorstep::core
