// SPDX-License-Identifier: Apache-2.0
#include "server/seed/returns.h"

#include "server/seed/returnfamilies.h"

#include <array>
#include <utility>

namespace doorstep::server::seed {

using namespace Qt::StringLiterals;
using namespace returned;

namespace {

QByteArray cellOf(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text.toUtf8();
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return '"' + quoted.toUtf8() + '"';
}

/// One CSV file under way.
class Csv
{
public:
    Csv(QString name, const QStringList &columns, QByteArray lineEnd = "\n")
        : m_name(std::move(name)), m_lineEnd(std::move(lineEnd))
    {
        row(columns);
    }

    void row(const QStringList &cells)
    {
        QByteArrayList all;
        for (const QString &cell : cells)
            all.append(cellOf(cell));
        raw(all.join(','));
    }
    void raw(const QByteArray &line)
    {
        m_last = m_line;
        m_bytes += line + m_lineEnd;
        m_line += line.count('\n') + 1;
    }
    /// Says that the row written last is a fault.
    void fault(Returns &returns, const QString &column, const QString &what, bool leftOut) const
    {
        returns.faults.push_back({m_name, m_last, column, what, leftOut});
    }
    void finish(Returns &returns, const QByteArray &before = {}, bool windows = false) const
    {
        returns.files.emplace_back(m_name, before + (windows ? QString::fromUtf8(m_bytes).toLatin1() : m_bytes));
    }

private:
    QString m_name;
    QByteArray m_lineEnd;
    QByteArray m_bytes;
    qint64 m_line = 1;
    qint64 m_last = 1;
};

template<class Write>
void eachChild(const std::vector<ListedFamily> &families, bool openOnly, Write write)
{
    for (const ListedFamily &family : families) {
        for (const Child &child : family.children) {
            if (child.inDataset && (child.open || !openOnly))
                write(family, child);
        }
    }
}

void writePeople(Returns &returns, const std::vector<ListedFamily> &families)
{
    Csv people(u"ssd_person.csv"_s,
        {u"pers_surname"_s, u"pers_person_id"_s, u"pers_forename"_s, u"pers_sex"_s, u"pers_ethnicity"_s, u"pers_dob"_s,
            u"local_extra"_s, u"pers_common_child_id"_s, u"pers_is_mother"_s},
        "\r\n");
    Csv groups(u"ssd_family.csv"_s, {u"fami_table_id"_s, u"fami_family_id"_s, u"fami_person_id"_s});
    Csv mothers(u"ssd_mother.csv"_s, {u"moth_table_id"_s, u"moth_person_id"_s, u"moth_childs_person_id"_s});
    int id = 1;
    for (const ListedFamily &family : families) {
        if (!family.children.front().inDataset)
            continue;
        people.row({family.motherName.last, family.mother, family.motherName.first, u"F"_s, u"NOBT"_s, u"1990-05-05"_s,
            u"x"_s, {}, u"Y"_s});
        const bool inTable = family.number.back() != u'3'; // some families are made by their mother alone
        if (inTable)
            groups.row({QString::number(id++), family.number, family.mother});
        for (const Child &child : family.children) {
            people.row({child.name.last, child.number, child.name.first, u"U"_s, child.ethnicity,
                iso(child.born) + u" 00:00:00"_s, u"x"_s, u"NHS"_s + child.number, u"N"_s});
            if (inTable)
                groups.row({QString::number(id++), family.number, child.number});
            mothers.row({QString::number(id++), family.mother, child.number});
        }
    }
    people.row({u"Stray"_s, {}, u"Nobody"_s, u"F"_s, {}, u"2015-01-01"_s, {}, {}, {}});
    people.fault(returns, u"pers_person_id"_s, u"is empty"_s, true);
    groups.row({u"9001"_s, u"F500"_s, u"P-NOT-THERE"_s});
    groups.fault(returns, u"fami_person_id"_s, u"is not in the table of persons"_s, true);
    people.finish(returns, "\xEF\xBB\xBF");
    groups.finish(returns);
    mothers.finish(returns);
}

void writeHomes(Returns &returns, const std::vector<ListedFamily> &families)
{
    Csv homes(u"ssd_address.csv"_s,
        {u"addr_table_id"_s, u"addr_address_json"_s, u"addr_person_id"_s, u"addr_address_type"_s,
            u"addr_address_start_date"_s, u"addr_address_end_date"_s, u"addr_address_postcode"_s});
    int id = 1;
    eachChild(families, false, [&](const ListedFamily &family, const Child &child) {
        const QString
            json = u"{\"FLAT\":\"\",\"HOUSE\":\"\",\n\"STREET\":\"%1\",\"TOWN\":\"Wendle\",\"UPRN\":\"U77%2\"}"_s.arg(
                family.address[family.address.size() - 3], child.number);
        homes.row(
            {QString::number(id++), json, child.number, u"Home"_s, u"2023-01-01"_s, {}, family.address.constLast()});
    });
    const Child &open = families.front().children.front();
    homes.row({u"9001"_s, u"1 Secret Yard, Wendle"_s, open.number, u"Refuge (confidential)"_s, {}, {}, {}});
    homes.row({u"9002"_s, u"{\"HOUSE\":"_s, open.number, u"Home"_s, {}, {}, {}});
    homes.fault(returns, u"addr_address_json"_s, u"not an address"_s, true);
    homes.row({u"9003"_s, u"2 Spare Lane"_s, open.number, u"Home"_s, {}, {}, {}, u"one"_s, u"two"_s});
    homes.fault(returns, {}, u"more cells than column names"_s, true);
    homes.finish(returns);
}

void writeWorkers(Returns &returns, const std::vector<ListedFamily> &families, QDate today)
{
    Csv professionals(
        u"ssd_professionals.csv"_s, {u"prof_professional_id"_s, u"prof_staff_id"_s, u"prof_professional_name"_s,
                                        u"prof_professional_job_title"_s, u"prof_agency_worker_flag"_s});
    static constexpr std::array names{
        u"Zoë Yardley", u"José Mercer", u"Ned Abbot", u"Inês Dale", u"Anaïs Holt", u"Pat Forde"};
    for (int i = 0; i < workerCount; ++i)
        professionals.row({u"W%1"_s.arg(i + 1), u"S%1"_s.arg(i), QString::fromUtf16(names[size_t(i)]),
            u"Social Worker"_s, u"PLACEHOLDER_DATA"_s});
    professionals.finish(returns, {}, true);
    Csv links(u"ssd_involvements.csv"_s,
        {u"invo_involvements_id"_s, u"invo_professional_id"_s, u"invo_person_id"_s, u"invo_professional_role_id"_s,
            u"invo_involvement_start_date"_s, u"invo_involvement_end_date"_s, u"invo_worker_change_reason"_s});
    int id = 1;
    eachChild(families, false, [&](const ListedFamily &family, const Child &child) {
        const QDate half = child.referred.addDays(child.referred.daysTo(today) / 2);
        links.row(
            {u"I%1"_s.arg(id++), u"W1"_s, child.number, u"Allocated"_s, iso(child.referred), iso(half), u"LEFTRL"_s});
        links.row({u"I%1"_s.arg(id++), family.worker, child.number, u"Allocated"_s, iso(half), iso(child.closed), {}});
    });
    const Child &open = families.front().children.front();
    links.row({u"I9001"_s, u"W1"_s, open.number, u"Duty"_s});
    links.fault(returns, {}, u"fewer cells than column names; the others read as empty"_s, false);
    links.row({u"I9002"_s, u"W99"_s, open.number, u"Allocated"_s, u"2025-01-01"_s, {}, {}});
    links.fault(returns, u"invo_professional_id"_s, u"is not in the table of professionals"_s, true);
    links.finish(returns);
}

void writeStatus(Returns &returns, const std::vector<ListedFamily> &families)
{
    Csv episodes(
        u"ssd_cin_episodes.csv"_s, {u"cine_referral_id"_s, u"cine_person_id"_s, u"cine_referral_date"_s,
                                       u"cine_close_date"_s, u"cine_cin_primary_need_code"_s, u"cine_referral_nfa"_s});
    Csv plans(u"ssd_cin_plans.csv"_s,
        {u"cinp_cin_plan_id"_s, u"cinp_person_id"_s, u"cinp_cin_plan_start_date"_s, u"cinp_cin_plan_end_date"_s});
    Csv protection(u"ssd_cp_plans.csv"_s, {u"cppl_cp_plan_id"_s, u"cppl_person_id"_s, u"cppl_cp_plan_start_date"_s,
                                              u"cppl_cp_plan_end_date"_s, u"cppl_cp_plan_latest_category"_s});
    Csv early(
        u"ssd_early_help_episodes.csv"_s, {u"earl_episode_id"_s, u"earl_person_id"_s, u"earl_episode_start_date"_s,
                                              u"earl_episode_end_date"_s, u"earl_episode_reason"_s});
    eachChild(families, false, [&](const ListedFamily &, const Child &child) {
        episodes.row(
            {u"R"_s + child.number, child.number, iso(child.referred), iso(child.closed), u"NEEDCODE1"_s, u"N"_s});
        if (child.plan)
            plans.row({u"P"_s + child.number, child.number, child.referred.addDays(20).toString(u"dd/MM/yyyy"_s), {}});
        if (child.protection)
            protection.row(
                {u"K"_s + child.number, child.number, iso(child.referred.addDays(40)), {}, u"CATEGORYWORD"_s});
        early.row({u"E"_s + child.number, child.number, iso(child.referred.addDays(-200)), iso(child.referred),
            u"Sleep, school"_s});
    });
    const Child &open = families.front().children.front();
    episodes.row({u"R9001"_s, open.number, u"2024-01-01"_s, u"31/02/2024"_s, {}, {}});
    episodes.fault(returns, u"cine_close_date"_s, u"not a date"_s, false);
    plans.row({u"P9001"_s, open.number, {}, {}});
    plans.fault(returns, u"cinp_cin_plan_start_date"_s, u"is empty"_s, true);
    plans.row({u"P9002"_s, open.number, u"2025-02-02"_s, u"2025-01-01"_s});
    plans.fault(returns, u"cinp_cin_plan_end_date"_s, u"is before the first day; not taken"_s, false);
    early.raw("E9001," + open.number.toUtf8() + ",2024-01-01,,\"Money, and");
    early.fault(returns, {}, u"a quote is opened and never closed"_s, true);
    episodes.finish(returns);
    plans.finish(returns);
    protection.finish(returns);
    early.finish(returns);
}

void writeVisits(Returns &returns, const std::vector<ListedFamily> &families, QDate today)
{
    // The bedroom column is missing.
    Csv visits(u"ssd_cin_visits.csv"_s, {u"cinv_cin_visit_id"_s, u"cinv_person_id"_s, u"cinv_cin_visit_date"_s,
                                            u"cinv_cin_visit_seen"_s, u"cinv_cin_visit_seen_alone"_s});
    Csv protection(u"ssd_cp_visits.csv"_s,
        {u"cppv_cp_visit_id"_s, u"cppv_person_id"_s, u"cppv_cp_visit_date"_s, u"cppv_cp_visit_seen"_s,
            u"cppv_cp_visit_seen_alone"_s, u"cppv_cp_visit_bedroom"_s});
    int id = 1;
    eachChild(families, true, [&](const ListedFamily &, const Child &child) {
        for (int weeks = 4; weeks <= 20; weeks += 4)
            visits.row({u"V%1"_s.arg(id++), child.number, iso(today.addDays(-7 * weeks)) + u" 16:15:00"_s, u"Y"_s,
                weeks == 8 ? u"N"_s : u"Y"_s});
        if (child.protection)
            protection.row({u"V%1"_s.arg(id++), child.number, iso(today.addDays(-10)), u"Y"_s, u"Y"_s, u"Y"_s});
    });
    const Child &open = families.front().children.front();
    visits.row({u"V9001"_s, u"C-NOT-THERE"_s, iso(today.addDays(-9)), u"Y"_s, u"Y"_s});
    visits.fault(returns, u"cinv_person_id"_s, u"is not in the table of persons"_s, true);
    visits.row({u"V9002"_s, open.number, u"last Tuesday"_s, u"Y"_s, u"Y"_s});
    visits.fault(returns, u"cinv_cin_visit_date"_s, u"not a date"_s, true);
    visits.row({u"V9003"_s, open.number, iso(today.addDays(-11)), u"perhaps"_s, u"Y"_s});
    visits.fault(returns, u"cinv_cin_visit_seen"_s, u"neither yes nor no"_s, false);
    visits.row({u"V9003"_s, open.number, iso(today.addDays(-11)), u"perhaps"_s, u"Y"_s});
    visits.fault(returns, {}, u"the same row a second time"_s, true);
    visits.row({u"V9003"_s, open.number, iso(today.addDays(-12)), u"Y"_s, u"Y"_s});
    visits.fault(
        returns, u"cinv_cin_visit_id"_s, u"stands a second time with other content; the first is read"_s, true);
    visits.finish(returns);
    protection.finish(returns);
}

} // namespace

QByteArray Returns::file(const QString &name) const
{
    for (const auto &[own, bytes] : files) {
        if (own == name)
            return bytes;
    }
    return {};
}

Returns makeReturns(quint64 seed, QDate today)
{
    const std::vector<ListedFamily> families = drawFamilies(seed, today);
    Returns returns;
    writePeople(returns, families);
    writeHomes(returns, families);
    writeWorkers(returns, families, today);
    writeStatus(returns, families);
    writeVisits(returns, families, today);
    writeCensus(returns, families, today);
    returns.never = {u"NEEDCODE1"_s, u"CATEGORYWORD"_s, u"Secret Yard"_s, u"U77C"_s, u"NHSC"_s, u"Stray"_s};
    for (const ListedFamily &family : families) {
        bool open = false;
        for (const Child &child : family.children) {
            returns.never.append({child.upn, child.ethnicity});
            open = open || (child.open && child.inDataset);
        }
        returns.openFamilies += open ? 1 : 0;
    }
    returns.never.removeDuplicates();
    return returns;
}

} // namespace doorstep::server::seed
