// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/familyrecords.h"
#include "core/types/records/user.h"

#include <QSet>
#include <QVariantMap>

namespace doorstep::app {

/// What of a family's story is shown; the order in which they are offered.
enum class StoryFilter { Everything, Visits, TheirWords, Promises, TimeTogether, Pins, HomesAndPeople };
inline constexpr std::array allStoryFilters{StoryFilter::Everything, StoryFilter::Visits, StoryFilter::TheirWords,
    StoryFilter::Promises, StoryFilter::TimeTogether, StoryFilter::Pins, StoryFilter::HomesAndPeople};

/// One thing that happened.
struct StoryItem {
    QString key;
    QDate day; ///< invalid: nobody said when
    core::BirthKnown known = core::BirthKnown::Exact;
    qint64 ms = 0; ///< within the line of time; what has a day only stands at that day's end
    QString icon;
    QString title;
    QString words = {};
    QString by = {}; ///< who wrote it, and whose record it is in
    QString when = {};
    bool pinned = false;
    QString picture = {};     ///< the attachment that is shown with it; empty: none
    QString sound = {};       ///< the attachment that can be heard with it; empty: none
    QString opens = {};       ///< the page that a tap opens; empty: nothing
    QVariantMap target = {};  ///< with these properties
    QSet<core::Uuid> about = {}; ///< people, cards, worker links and users whom it is about
};

/// Somebody whose part of the story can be read alone: a person of the family, somebody of its circles, a worker.
struct StoryPerson {
    QString key;
    QString name;
    QString detail;
    QSet<core::Uuid> ids; ///< under which the story knows them
};

/// Who reads, and what of it.
struct StoryReader {
    core::UserId user;
    core::Post post = core::Post::SocialWorker;
    QDate today;
    StoryFilter filter = StoryFilter::Everything;
    QString person; ///< key of a StoryPerson; empty: everybody
    int most = 50;
};

struct StoryPage {
    QString name; ///< of the family
    QStringList circles;
    QList<StoryItem> items; ///< newest first; without a day last
    QList<StoryPerson> people;
    bool more = false;
    bool mayWrite = false;
};

/// The newest `most` things of a family's story. Each kind of record is read newest first, a page at a time, and no
/// further than the line of time needs; what belongs to a page's rows is read for all of them at once. Store thread.
/// NotFound where the family is not on this device.
[[nodiscard]] core::Result<StoryPage> readStory(
    core::RecordStore &store, const core::ScopeId &family, const StoryReader &reader);

} // namespace doorstep::app
