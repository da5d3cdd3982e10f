// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/childseen.h"
#include "server/import/importids.h"
#include "server/import/ssdbatch.h"

#include <QMap>
#include <QSet>

namespace doorstep::server {

using namespace Qt::StringLiterals;

namespace {

/// A row says that one child was visited. Rows of one family, kind and day are one visit; a child's second row of that
/// day is a second visit.
struct OneVisit {
    core::Visit record;
    core::ScopeId scope;
    struct Child {
        core::RecordId person;
        core::ChildSeen seen;
    };
    std::vector<Child> children;
};

class Visits
{
public:
    Visits(SsdWork &work, const ssd::VisitTable &table) : m_work(work), m_table(table) {}

    void add(const TableRow &row);
    void write();

private:
    OneVisit &visitOf(const SsdWork::Place &place, const FileMoment &moment, QString &key);

    SsdWork &m_work;
    const ssd::VisitTable &m_table;
    QMap<QString, OneVisit> m_visits; // sorted, so that runs are alike
    QSet<QString> m_childDays;
};

OneVisit &Visits::visitOf(const SsdWork::Place &place, const FileMoment &moment, QString &key)
{
    const QString day = QString::number(place.family).rightJustified(8, u'0') + u'/'
                        + moment.date.toString(Qt::ISODate);
    int number = 1;
    QString childDay = day + u'/' + QString::number(place.person);
    while (m_childDays.contains(childDay + u'/' + QString::number(number)))
        ++number;
    m_childDays.insert(childDay + u'/' + QString::number(number));
    key = day + u'/' + QString::number(number);
    const auto found = m_visits.find(key);
    if (found != m_visits.end())
        return *found;
    return *m_visits.insert(key, OneVisit{{}, place.scope, {}});
}

void Visits::add(const TableRow &row)
{
    const auto place = m_work.place(row, m_table.personColumn);
    if (!place)
        return;
    const auto moment = momentFromFile(row.text(m_table.date));
    if (!moment) {
        row.problem(m_table.date, u"not a date"_s, true);
        return;
    }
    QString key;
    OneVisit &visit = visitOf(*place, *moment, key);
    if (visit.children.empty()) {
        visit.record.kind = m_table.kind;
        stamp(visit.record, m_work.source, QString::fromLatin1(m_table.spec.name), row.text(m_table.id));
    }
    const core::Timestamp when = core::Timestamp::fromDateTime(moment->toUtc());
    if (moment->date > m_work.source.asOf)
        visit.record.plannedAt = when;
    else if (!visit.record.arrivedAt || moment->time.isValid())
        visit.record.arrivedAt = when;
    core::ChildSeen seen;
    stamp(seen, m_work.source, QString::fromLatin1(m_table.spec.name), row.text(m_table.id));
    seen.child = core::Id<core::Person>(place->record);
    seen.seen = row.yesNo(m_table.seen);
    seen.alone = row.yesNo(m_table.alone);
    if (seen.seen.value_or(false)) {
        visit.record.outcome = core::VisitOutcome::Seen;
        visit.record.present.append(core::Id<core::Person>(place->record));
    }
    if (m_table.bedroom && row.yesNo(m_table.bedroom).value_or(false))
        visit.record.sawBedroom = true;
    visit.children.push_back({place->record, seen});
}

void Visits::write()
{
    for (auto it = m_visits.begin(); it != m_visits.end(); ++it) {
        // The family's place in the file is no key: another extract may have another order.
        const QString key = QString::fromLatin1(m_table.spec.name) + it.key().sliced(8);
        const core::RecordId id = importids::record(it->scope, u"visit", key);
        it->record.leftAt = it->record.arrivedAt; // when it ended is not in the dataset; it did
        it->record.finishedAt = it->record.arrivedAt;
        m_work.batch.add(it->scope, id, it->record);
        m_work.report.count("visits");
        for (auto &[person, seen] : it->children) {
            if (!it->record.arrivedAt)
                continue;
            seen.visit = core::Id<core::Visit>(id);
            m_work.batch.add(it->scope, importids::between(id, person), seen);
        }
    }
}

} // namespace

void addVisits(SsdWork &work)
{
    for (const ssd::VisitTable &table : ssd::visitTables()) {
        const Table *rows = work.folder.table(table.spec);
        Visits visits(work, table);
        for (qsizetype i = 0; rows && i < rows->size(); ++i)
            visits.add(rows->row(i, work.report));
        visits.write();
    }
}

} // namespace doorstep::server
