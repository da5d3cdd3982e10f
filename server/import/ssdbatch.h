// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/import/importbatch.h"
#include "server/import/knownfamilies.h"
#include "server/import/records.h"
#include "server/import/ssdfamilies.h"
#include "server/import/ssdimport.h"

namespace doorstep::server {

/// What the parts of one import of the dataset work on. Lives while importSsd runs.
struct SsdWork {
    const SsdFolder &folder;
    const SsdFamilies &people;
    const KnownFamilies &known;
    ImportReport &report;
    core::Uuid organisation;
    ImportSource source;
    ImportBatch batch;
    std::vector<std::optional<core::ScopeId>> scopes; ///< of each family; nothing = left out

    /// Where rows about a person go.
    struct Place {
        size_t person = 0;
        size_t family = 0;
        core::ScopeId scope;
        core::RecordId record;
    };
    /// Nothing where the person is not known (reported) or the family is left out (counted).
    [[nodiscard]] std::optional<Place> place(const TableRow &row, const char *column);
    [[nodiscard]] core::RecordId recordOf(size_t person, const core::ScopeId &scope) const;
};

/// Decides which families are open and in which scope each lives (ssdscopes.cpp).
void chooseScopes(SsdWork &work);
/// Families, people, ties of mother and child (ssdpeople.cpp).
void addPeople(SsdWork &work);
/// Homes (ssdhomes.cpp).
void addHomes(SsdWork &work);
/// Status and early help (ssdstatus.cpp).
void addStatus(SsdWork &work);
/// Visits, and of each child whether it was seen (ssdvisits.cpp).
void addVisits(SsdWork &work);
/// Who has been with each family (ssdworkers.cpp).
[[nodiscard]] std::vector<LeadSuggestion> addWorkers(SsdWork &work);

} // namespace doorstep::server
