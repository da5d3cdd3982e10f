// SPDX-License-Identifier: Apache-2.0
#include "core/types/records/workerlink.h"
#include "server/import/importids.h"
#include "server/import/ssdbatch.h"

#include <QMap>

namespace doorstep::server {

using namespace Qt::StringLiterals;

namespace {

struct Professional {
    QString name;
    QString title;
    std::optional<bool> agency;
};

QHash<QString, Professional> readProfessionals(SsdWork &work)
{
    QHash<QString, Professional> professionals;
    const Table *table = work.folder.table(ssd::professionals);
    for (qsizetype i = 0; table && i < table->size(); ++i) {
        const TableRow row = table->row(i, work.report);
        professionals.insert(row.text("prof_professional_id").toLower(),
            {row.text("prof_professional_name"), row.text("prof_professional_job_title"),
                row.yesNo("prof_agency_worker_flag")});
    }
    return professionals;
}

/// The dataset's codes in words that a family may read.
QString whyEnded(const QString &code)
{
    static const QHash<QString, QString> words{{u"MANAGE"_s, u"Work was shared out anew"_s},
        {u"FCONTA"_s, u"First talk with the council"_s}, {u"LEFTRL"_s, u"Left this job"_s},
        {u"ORGRST"_s, u"The council changed its teams"_s}, {u"TSPROC"_s, u"Another team took over"_s},
        {u"ABSENC"_s, u"Stood in for somebody"_s}, {u"CHCHAN"_s, u"The child asked for a change"_s},
        {u"PCCHAN"_s, u"The family asked for a change"_s}, {u"SWDIED"_s, u"Died"_s}};
    return words.value(code.toUpper());
}

/// Siblings have a row each for the same worker: one link a family, worker and first day.
struct Link {
    core::WorkerLink record;
    core::ScopeId scope;
    QString professional;
    bool open = false;
};

void readInvolvement(
    SsdWork &work, const TableRow &row, const QHash<QString, Professional> &professionals, QMap<QString, Link> &links)
{
    const auto place = work.place(row, "invo_person_id");
    if (!place)
        return;
    const QString number = row.text("invo_professional_id");
    const auto professional = professionals.constFind(number.toLower());
    if (professional == professionals.constEnd()) {
        row.problem("invo_professional_id", u"is not in the table of professionals"_s, true);
        return;
    }
    const QDate from = row.date("invo_involvement_start_date");
    const QDate to = row.date("invo_involvement_end_date");
    const QString key = QString::number(place->family).rightJustified(8, u'0') + u'/' + number.toLower() + u'/'
                        + from.toString(Qt::ISODate);
    const bool isNew = !links.contains(key);
    if (isNew)
        links.insert(key, Link{{}, place->scope, number, false});
    Link &link = *links.find(key);
    const bool open = row.text("invo_involvement_end_date").isEmpty() || to > work.source.asOf;
    if (isNew) {
        stamp(link.record, work.source, u"ssd_involvements", row.text("invo_involvements_id"));
        link.record.called = professional->name;
        const QString role = row.text("invo_professional_role_id");
        link.record.does = professional->title.isEmpty() ? role : professional->title;
        link.record.agency = professional->agency;
        link.record.worker = professional->name.isEmpty() ? std::nullopt : work.known.user(professional->name);
        link.record.from = from;
    }
    link.open = link.open || open;
    if (to.isValid() && (!link.record.to.isValid() || to > link.record.to))
        link.record.to = to;
    if (const QString why = whyEnded(row.text("invo_worker_change_reason")); !open && !why.isEmpty())
        link.record.whyEnded = why;
}

} // namespace

std::vector<LeadSuggestion> addWorkers(SsdWork &work)
{
    const QHash<QString, Professional> professionals = readProfessionals(work);
    const Table *table = work.folder.table(ssd::involvements);
    QMap<QString, Link> links; // sorted by family, so that runs are alike
    for (qsizetype i = 0; table && i < table->size(); ++i)
        readInvolvement(work, table->row(i, work.report), professionals, links);
    std::vector<LeadSuggestion> suggestions;
    for (auto link = links.begin(); link != links.end(); ++link) {
        if (link->open) {
            link->record.to = {};
            link->record.whyEnded.clear();
            const LeadSuggestion own{
                link->scope, link->professional, link->record.called, link->record.worker, link->record.from};
            if (suggestions.empty() || suggestions.back().family != link->scope)
                suggestions.push_back(own);
            else if (own.since > suggestions.back().since) // who came last has the family now
                suggestions.back() = own;
        }
        work.report.count("worker links");
        work.batch.add(link->scope, importids::record(link->scope, u"worker", link.key().sliced(9)), link->record);
    }
    return suggestions;
}

} // namespace doorstep::server
