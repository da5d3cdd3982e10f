// SPDX-License-Identifier: Apache-2.0
#include "server/import/ssdbatch.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;

namespace {

void addRow(SsdWork &work, const ssd::FootingTable &table, const TableRow &row)
{
    const auto place = work.place(row, table.personColumn);
    if (!place)
        return;
    if (table.noFurtherAction && row.yesNo(table.noFurtherAction).value_or(false)) {
        work.report.count("referrals without further action, not carried");
        return;
    }
    FootingOrder order{place->scope, place->record, work.people.people()[place->person].number, table.footing,
        row.date(table.from), row.date(table.to), QString::fromLatin1(table.reason),
        QString::fromLatin1(table.spec.name), row.text(table.id)};
    if (!order.from.isValid()) {
        row.problem(table.from, row.text(table.from).isEmpty() ? u"is empty"_s : u"not a date"_s, true);
        return;
    }
    if (order.to.isValid() && order.to < order.from) {
        row.problem(table.to, u"is before the first day; not taken"_s);
        order.to = {};
    }
    if (const QString words = table.words ? row.text(table.words) : QString(); !words.isEmpty())
        order.reason += u": "_s + words;
    addFooting(work.batch, work.source, order);
    work.report.count("status");
}

} // namespace

void addStatus(SsdWork &work)
{
    for (const ssd::FootingTable &table : ssd::footingTables()) {
        const Table *rows = work.folder.table(table.spec);
        for (qsizetype i = 0; rows && i < rows->size(); ++i)
            addRow(work, table, rows->row(i, work.report));
    }
}

} // namespace doorstep::server
