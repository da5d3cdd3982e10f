// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/recordstate.h"
#include "core/types/records/circlecard.h"
#include "core/types/records/promise.h"
#include "core/types/records/promiseevent.h"

namespace doorstep::core {

/// Who may say what of a promise by the council: it was made to somebody, who alone sets what became of it; the council
/// answers beside that and alters nothing (data model §4, pledge; requirement 43). The one rule on the device (what is
/// offered, what is saved) and on the server (what is applied).

/// Whether `author`, who is `role` in the circle, may add `event`. `promise`: the one it is about, nothing where nobody
/// knows it (then it is treated as the council's); `toWhom`: the card of the one promised to. A promise of anybody else
/// is not this rule's concern.
[[nodiscard]] bool maySayOf(const PromiseEvent &event, const std::optional<Promise> &promise,
    const std::optional<CircleCard> &toWhom, Role role, const UserId &author);

/// Whether `author` may make this change of a promise or of one of its events as it stands `before`: what somebody said
/// of a promise is theirs alone, a promise by the council is its first author's, and stays the council's.
[[nodiscard]] bool mayAlterPromise(const Change &change, const RecordState &before, const UserId &author);

} // namespace doorstep::core
