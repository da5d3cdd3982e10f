// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/household.h"
#include "server/import/importids.h"
#include "server/import/ssdbatch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace doorstep::server {

using namespace Qt::StringLiterals;

namespace {

/// The lines of an address: the dataset's JSON object, or plain text between commas. Grid references are not carried.
QStringList linesOf(const QString &cell)
{
    const QJsonDocument json = QJsonDocument::fromJson(cell.toUtf8());
    QStringList lines;
    if (!json.isObject()) {
        if (cell.startsWith(u'{'))
            return {}; // broken JSON
        for (const QString &part : cell.split(u','))
            lines.append(cleanText(part));
    } else {
        const auto part = [&](const char *name) {
            return cleanText(json.object().value(QLatin1StringView(name)).toVariant().toString());
        };
        lines = {part("ROOM"), part("FLOOR"), part("FLAT"), part("BUILDING"),
            (part("HOUSE") + u' ' + part("STREET")).trimmed(), part("TOWN")};
    }
    lines.removeAll(QString());
    return lines;
}

/// The scope for what must not be seen by everybody on a family has no kind for a home yet, so such a home is not
/// carried.
bool isProtected(const QString &type)
{
    for (const auto word : {"confid"_L1, "protect"_L1, "refuge"_L1, "restrict"_L1, "hidden"_L1, "secure"_L1}) {
        if (type.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

struct Home {
    core::Household record;
    bool current = false;
    QDate lastEnd;
};

using Homes = QMap<std::pair<size_t, QString>, Home>; // by family and address; sorted, so that runs are alike

void readHome(SsdWork &work, const TableRow &row, Homes &homes)
{
    const auto place = work.place(row, "addr_person_id");
    if (!place)
        return;
    if (isProtected(row.text("addr_address_type"))) {
        work.report.count("protected addresses, not carried");
        return;
    }
    QStringList lines = linesOf(row.text("addr_address_json"));
    if (lines.isEmpty()) {
        row.problem("addr_address_json", u"not an address"_s, true);
        return;
    }
    if (const QString postcode = row.text("addr_address_postcode"); !postcode.isEmpty())
        lines.append(postcode.toUpper());
    const QDate end = row.date("addr_address_end_date");
    const bool current = !end.isValid() || end > work.source.asOf;
    Home &home = homes[{place->family, lines.join(u'\n').toLower()}];
    if (home.record.address.isEmpty()) {
        home.record.address = lines;
        home.record.label = lines.constFirst();
        stamp(home.record, work.source, u"ssd_address", row.text("addr_table_id"));
    }
    home.current = home.current || current;
    if (end.isValid() && (!home.lastEnd.isValid() || end > home.lastEnd))
        home.lastEnd = end;
    const core::Id<core::Person> person(place->record);
    if (current && !home.record.members.contains(person))
        home.record.members.append(person);
}

} // namespace

void addHomes(SsdWork &work)
{
    const Table *table = work.folder.table(ssd::address);
    Homes homes;
    for (qsizetype i = 0; table && i < table->size(); ++i)
        readHome(work, table->row(i, work.report), homes);
    for (auto home = homes.begin(); home != homes.end(); ++home) {
        const core::ScopeId scope = *work.scopes[home.key().first];
        if (!home->current)
            home->record.until = home->lastEnd;
        work.report.count(home->current ? "homes" : "earlier homes");
        work.batch.add(scope, importids::record(scope, u"home", home.key().second), home->record);
    }
}

} // namespace doorstep::server
