// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/peoplemodel.h"
#include "core/store/recordstore.h"

namespace doorstep::app {

/// The first `count` families: by name, then those without one. Store thread, as everything here.
[[nodiscard]] core::Result<QList<PeopleModel::Row>> familyRows(core::RecordStore &store, int count);
/// The circles on this device, for those who hold no family. An advocate's page of a circle shows more of the promises.
[[nodiscard]] core::Result<QList<PeopleModel::Row>> circleRows(core::RecordStore &store, int count, bool advocate);
/// What `text` finds, each with the page that shows it.
[[nodiscard]] core::Result<QList<PeopleModel::Row>> foundRows(core::RecordStore &store, const QString &text, int count);

} // namespace doorstep::app
