// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"
#include "server/import/importreport.h"
#include "server/import/importstore.h"

#include <QDate>

#include <optional>
#include <vector>

namespace doorstep::server {

/// Who has been with a family and is not shown to have left: a suggestion for its lead. Granted by a person, never
/// here.
struct LeadSuggestion {
    core::ScopeId family;
    QString professional; ///< the organisation's number of the worker
    QString name;
    std::optional<core::UserId> user; ///< the user with exactly this name
    QDate since;
};

struct SsdOrder {
    core::Uuid organisation = core::Uuid::v7();
    QString folder;
    QDate asOf;          ///< the day that the extract states; invalid = the newest day in it that is not after `now`
    core::Timestamp now;
};

/// Imports a folder of the Standard Safeguarding Dataset. Families of whom somebody has something open become open
/// (all, where the folder says nothing of status or workers); families with nothing open are left out, unless they are
/// known: then they are brought up to date. A family of one that a census made is taken over by its number. Errors:
/// Missing, InvalidInput, and those of the store.
[[nodiscard]] core::Result<std::vector<LeadSuggestion>> importSsd(
    ImportStore &store, const SsdOrder &order, ImportReport &report);

} // namespace doorstep::server
