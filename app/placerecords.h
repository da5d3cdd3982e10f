// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/recordstore.h"
#include "core/types/records/place.h"
#include "core/types/records/user.h"

#include <QDate>

namespace doorstep::app {

/// Places and groups as their pages need them. What reads or writes runs on the store's thread.

/// Every place of the organisation, by name.
[[nodiscard]] core::Result<QList<core::Stored<core::Place>>> readPlaces(
    core::RecordStore &store, const core::ScopeId &organisation);
/// Whether this reader may add and mend places there.
[[nodiscard]] core::Result<bool> mayWritePlaces(
    core::RecordStore &store, const core::ScopeId &organisation, QDate today, core::Post post);

/// Nobody has looked for over twelve months whether it is still right, or never.
[[nodiscard]] bool isStale(const core::Place &place, QDate today);
/// "Checked on Tuesday 4 March", or that it was long ago, or that nobody has.
[[nodiscard]] QString checkedWords(const core::Place &place, QDate today);
/// "Step-free", "Free", "polski (Polish)": what is known of it, each in words.
[[nodiscard]] QStringList placeFacts(const core::Place &place);
/// Whether each word of `text` begins a word of the name, of what there is, or of where it is; `slips`: or comes close
/// to one, as in the search for people.
[[nodiscard]] bool isMeant(const core::Place &place, const QString &text, bool slips);

} // namespace doorstep::app
