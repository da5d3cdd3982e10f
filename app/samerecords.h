// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/familyrecords.h"
#include "core/types/records/sameperson.h"
#include "core/types/records/user.h"

namespace doorstep::app {

// Whether two people of a family are one who was written down twice: what was said of it, what may be asked, and how it
// is said and taken back. On the store's thread. Who is shown for whom everywhere else is the store's (SamePeople).

/// One other record, and who said what of it, when.
struct SameRow {
    QString key; ///< the person's record
    QString name;
    QString detail;
    QString said; ///< "Ms Reid said so, yesterday."
    friend bool operator==(const SameRow &, const SameRow &) = default;
};

/// "Is this the same person?"
struct SameQuestion {
    QString key;
    SameRow first; ///< `said`: who wrote them down
    SameRow second;
    friend bool operator==(const SameQuestion &, const SameQuestion &) = default;
};

struct SameFacts {
    QString shownId; ///< of the person asked for: the record that pages show
    QList<SameRow> also; ///< how else they are written down
    QList<SameRow> apart; ///< who was said to be somebody else
    QList<SameQuestion> asks; ///< at most one at a time; none to who may not answer
};

struct SameReader {
    core::ScopeId family;
    std::optional<core::RecordId> person; ///< nothing: what may be asked of the whole family
    core::UserId user;
    core::Post post = core::Post::SocialWorker;
    QDate today;
};
[[nodiscard]] core::Result<SameFacts> readSame(core::RecordStore &store, const SameReader &reader);

/// Two people of one family, as the pages show them, and who speaks of them, on which day.
struct SameToSay {
    core::ScopeId family;
    core::RecordId a;
    core::RecordId b;
    core::UserId user;
    QDate today;
};
/// They are one person; the record that was made first is the one that is kept.
[[nodiscard]] core::Result<core::Written> sayOnePerson(core::RecordStore &store, const SameToSay &pair);
/// They are two people: what held them together is taken back, all in one save, and it is not asked again.
[[nodiscard]] core::Result<core::Written> sayTwoPeople(core::RecordStore &store, const SameToSay &pair);

} // namespace doorstep::app
