// SPDX-License-Identifier: Apache-2.0
#include "server/import/ssdimport.h"

#include "server/import/importids.h"
#include "server/import/ssdbatch.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// The newest day that the tables name and that is not after `today`. Faults are reported when the rows themselves are
/// read.
QDate newestDay(const SsdFolder &folder, QDate today)
{
    ImportReport unheard;
    QDate newest;
    const auto look = [&](const TableSpec &spec, std::initializer_list<const char *> columns) {
        const Table *table = folder.table(spec);
        for (qsizetype i = 0; table && i < table->size(); ++i) {
            const TableRow row = table->row(i, unheard);
            for (const char *column : columns) {
                const QDate day = row.date(column);
                if (day.isValid() && day <= today && (!newest.isValid() || day > newest))
                    newest = day;
            }
        }
    };
    for (const ssd::VisitTable &table : ssd::visitTables())
        look(table.spec, {table.date});
    for (const ssd::FootingTable &table : ssd::footingTables())
        look(table.spec, {table.from, table.to});
    look(ssd::involvements, {"invo_involvement_start_date", "invo_involvement_end_date"});
    return newest.isValid() ? newest : today;
}

} // namespace

core::RecordId SsdWork::recordOf(size_t person, const core::ScopeId &scope) const
{
    const QString &number = people.people()[person].number;
    const auto place = known.person(number);
    return place && place->family == scope ? place->person : importids::person(scope, number);
}

std::optional<SsdWork::Place> SsdWork::place(const TableRow &row, const char *column)
{
    const auto person = people.person(row.text(column));
    if (!person) {
        row.problem(column, u"is not in the table of persons"_s, true);
        return std::nullopt;
    }
    const size_t family = people.people()[*person].families.front();
    if (!scopes[family]) {
        report.count("rows of families with nothing open, left out");
        return std::nullopt;
    }
    return Place{*person, family, *scopes[family], recordOf(*person, *scopes[family])};
}

Result<std::vector<LeadSuggestion>> importSsd(ImportStore &store, const SsdOrder &order, ImportReport &report)
{
    const auto folder = SsdFolder::read(order.folder, report);
    if (!folder)
        return folder.error();
    const auto known = KnownFamilies::read(store);
    if (!known)
        return known.error();
    const SsdFamilies people = SsdFamilies::of(*folder, report);
    const QDate today = order.now.toDateTime().toUTC().date();
    const QDate asOf = order.asOf.isValid() ? order.asOf : newestDay(*folder, today);
    SsdWork work{*folder, people, *known, report, order.organisation,
        {Origin::Dataset, u"Standard Safeguarding Dataset"_s, asOf}, {}, {}};
    chooseScopes(work);
    addPeople(work);
    addHomes(work);
    addStatus(work);
    addVisits(work);
    std::vector<LeadSuggestion> suggestions = addWorkers(work);
    if (const auto done = writeBatch(store, work.batch, Origin::Dataset, order.now, report); !done)
        return done.error();
    return suggestions;
}

} // namespace doorstep::server
