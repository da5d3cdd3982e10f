// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/id.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doorstep::app {

/// One choice of the first wheel: who promises.
struct WhoChoice {
    enum class Kind { Me, Person, CouncilPost };
    Kind kind = Kind::Me;
    QString words = {};                        ///< what the wheel shows
    std::optional<core::RecordId> person = {}; ///< a circle card, or a person of the family who has no card yet
    bool hasCard = false;                      ///< `person` is a circle card
    bool young = false;                        ///< `person` is a child or young person of the family

    friend bool operator==(const WhoChoice &, const WhoChoice &) = default;
};

/// One choice of the third wheel: by when. An invalid date is "another day": the person picks one.
struct WhenChoice {
    QString words;
    QDate due;

    friend bool operator==(const WhenChoice &, const WhenChoice &) = default;
};

/// Me first, then the people in the order given, each once, then the council's posts.
[[nodiscard]] QList<WhoChoice> whoChoices(const QList<WhoChoice> &people, const QStringList &postsUsed);

/// The posts that promises at a child's door are made for, in plain words. `used` (posts in earlier promises) come
/// first.
[[nodiscard]] QStringList councilPosts(const QStringList &used);

/// The plain promises to choose from: those made more than once before (most often first), then the common ones. Each
/// once, whatever its capitals. At most `most`; "own words" is the page's last choice and not in here.
[[nodiscard]] QStringList whatChoices(const QStringList &madeBefore, int most = 12);

/// Today, tomorrow, the rest of the week by name, this week, next week, in a month, another day. Dates ascend but for
/// the last, and no two choices mean the same day.
[[nodiscard]] QList<WhenChoice> whenChoices(QDate today);

} // namespace doorstep::app
