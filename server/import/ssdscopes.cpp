// SPDX-License-Identifier: Apache-2.0
#include "server/import/importids.h"
#include "server/import/ssdbatch.h"

#include <algorithm>

namespace doorstep::server {

using namespace Qt::StringLiterals;

namespace {

/// Marks the family of each row that has no end, or one after the extract's day.
void markOpen(const SsdWork &work, const TableSpec &spec, const char *person, const char *to, const char *notIf,
    std::vector<bool> &open)
{
    ImportReport unheard; // the same cells are read, and reported, where their rows are imported
    const Table *table = work.folder.table(spec);
    for (qsizetype i = 0; table && i < table->size(); ++i) {
        const TableRow row = table->row(i, unheard);
        const auto who = work.people.person(row.text(person));
        if (!who || (notIf && row.yesNo(notIf).value_or(false)))
            continue;
        const QDate end = row.date(to);
        if (row.text(to).isEmpty() || end > work.source.asOf)
            open[work.people.people()[*who].families.front()] = true;
    }
}

std::vector<bool> openFamilies(const SsdWork &work)
{
    std::vector<bool> open(work.people.families().size(), false);
    bool anyTable = false;
    for (const ssd::FootingTable &table : ssd::footingTables()) {
        anyTable = anyTable || work.folder.has(table.spec);
        markOpen(work, table.spec, table.personColumn, table.to, table.noFurtherAction, open);
    }
    anyTable = anyTable || work.folder.has(ssd::involvements);
    markOpen(work, ssd::involvements, "invo_person_id", "invo_involvement_end_date", nullptr, open);
    if (!anyTable) {
        std::fill(open.begin(), open.end(), true);
        work.report.remark(u"no table of status or of workers: every family is taken as open"_s);
    }
    return open;
}

core::ScopeId ownScope(const SsdWork &work, const SsdFamily &family)
{
    if (!family.number.isEmpty())
        return importids::family(work.organisation, family.number);
    if (!family.mother.isEmpty())
        return importids::family(work.organisation, u"mother/"_s + family.mother);
    return importids::familyOfOne(work.organisation, work.people.people()[family.members.front()].number);
}

/// The scope in which the family lives already: by its number, else where one of its people stands in a family that has
/// no number (of one, from a census, or opened by hand). The lowest council number decides, so that every run decides
/// the same.
std::optional<core::ScopeId> knownScope(const SsdWork &work, size_t index)
{
    const SsdFamily &family = work.people.families()[index];
    if (!family.number.isEmpty()) {
        if (const auto known = work.known.family(family.number))
            return known;
    }
    const core::ScopeId own = ownScope(work, family);
    if (work.known.has(own))
        return own;
    QString lowest;
    std::optional<core::ScopeId> found;
    for (const size_t member : family.members) {
        const SsdPerson &person = work.people.people()[member];
        const auto place = work.known.person(person.number);
        if (person.families.front() != index || !place || work.known.hasNumber(place->family))
            continue;
        if (!found || person.number < lowest) {
            lowest = person.number;
            found = place->family;
        }
    }
    return found;
}

} // namespace

void chooseScopes(SsdWork &work)
{
    const std::vector<bool> open = openFamilies(work);
    for (size_t i = 0; i < work.people.families().size(); ++i) {
        const auto known = knownScope(work, i);
        if (!open[i] && !known) {
            work.scopes.emplace_back(std::nullopt);
            work.report.count("families with nothing open, left out");
            continue;
        }
        work.report.count(open[i] ? "families open" : "families known already, with nothing open");
        if (known && work.known.has(*known) && *known != ownScope(work, work.people.families()[i]))
            work.report.count("families joined to a known family");
        work.scopes.emplace_back(known ? *known : ownScope(work, work.people.families()[i]));
    }
}

} // namespace doorstep::server
