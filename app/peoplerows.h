// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/peoplemodel.h"
#include "core/store/recordstore.h"

namespace doorstep::app {

/// A page of a list: its first rows, and whether there are more. Reading one asks the store a few times, however many
/// rows it has. Store thread, as everything here.
struct PeoplePage {
    QList<PeopleModel::Row> rows;
    bool more = false;
    bool comesClose = false; ///< nothing is written as it was typed; these come close
};

/// The first `count` families: by name, then those without one.
[[nodiscard]] core::Result<PeoplePage> familyRows(core::RecordStore &store, int count);
/// The circles on this device, for those who hold no family. An advocate's page of a circle shows more of the promises.
[[nodiscard]] core::Result<PeoplePage> circleRows(core::RecordStore &store, int count, bool advocate);
/// What `text` finds, the newest `count`, each with the page that shows it; where it finds nothing, what comes close to
/// it. `families`: only families, each once, found by anything that is written in them.
[[nodiscard]] core::Result<PeoplePage> foundRows(
    core::RecordStore &store, const QString &text, int count, bool families = false);

} // namespace doorstep::app
