// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/family.h"
#include "core/types/records/person.h"
#include "core/types/records/status.h"
#include "server/import/importbatch.h"

#include <QDate>

namespace doorstep::server {

/// What the items of one import have in common, and the records that both importers make.
struct ImportSource {
    Origin origin = Origin::Dataset;
    QString name;   ///< in words ("Children in Need census 2024"), shown on each item
    QDate asOf;     ///< the date that the file states
};

/// Marks a record with its source; `table` and `key` make its reference ("ssd/ssd_person/4711").
void stamp(core::Provenance &record, const ImportSource &source, QStringView table, QStringView key);

/// One footing of the help for one child. The record is the same whichever file names it: it is found by child, footing
/// and first day.
struct FootingOrder {
    core::ScopeId family;
    core::RecordId child;
    QString councilNumber;
    core::Footing footing = core::Footing::ChildInNeed;
    QDate from;
    QDate to;
    QString reason;
    QString table;
    QString key;
};
void addFooting(ImportBatch &batch, const ImportSource &source, const FootingOrder &order);

/// Under 18 on `on`, or not born yet; nothing where no date is known.
[[nodiscard]] std::optional<bool> isChildOn(QDate born, QDate on);

} // namespace doorstep::server
