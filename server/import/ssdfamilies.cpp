// SPDX-License-Identifier: Apache-2.0
#include "server/import/ssdfamilies.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;

void SsdFamilies::readPeople(const Table &table, ImportReport &report)
{
    for (qsizetype i = 0; i < table.size(); ++i) {
        const TableRow row = table.row(i, report);
        SsdPerson person;
        person.number = row.text("pers_person_id");
        person.forename = row.text("pers_forename");
        person.surname = row.text("pers_surname");
        person.born = row.date("pers_dob");
        if (person.born.isValid()) {
            person.bornKnown = core::BirthKnown::Exact;
        } else if (person.born = row.date("pers_expected_dob"); person.born.isValid()) {
            person.bornKnown = core::BirthKnown::Due;
        }
        person.died = row.date("pers_death_date");
        person.isMother = row.yesNo("pers_is_mother").value_or(false);
        m_byNumber.insert(person.number.toLower(), m_people.size());
        m_people.push_back(std::move(person));
    }
}

std::optional<size_t> SsdFamilies::person(const QString &number) const
{
    const auto found = m_byNumber.constFind(number.toLower());
    return found == m_byNumber.constEnd() ? std::nullopt : std::optional(*found);
}

void SsdFamilies::join(size_t person, size_t family)
{
    m_people[person].families.push_back(family);
    m_families[family].members.push_back(person);
}

void SsdFamilies::readFamilies(const Table *table, ImportReport &report)
{
    QHash<QString, size_t> byNumber;
    for (qsizetype i = 0; table && i < table->size(); ++i) {
        const TableRow row = table->row(i, report);
        const auto member = person(row.text("fami_person_id"));
        if (!member) {
            row.problem("fami_person_id", u"is not in the table of persons"_s, true);
            continue;
        }
        const QString number = row.text("fami_family_id");
        auto found = byNumber.constFind(number.toLower());
        if (found == byNumber.constEnd()) {
            found = byNumber.insert(number.toLower(), m_families.size());
            m_families.push_back({number, {}, {}});
        }
        join(*member, *found);
    }
}

void SsdFamilies::readMothers(const Table *table, ImportReport &report)
{
    for (qsizetype i = 0; table && i < table->size(); ++i) {
        const TableRow row = table->row(i, report);
        const auto mother = person(row.text("moth_person_id"));
        const auto child = person(row.text("moth_childs_person_id"));
        if (!mother || !child || *mother == *child) {
            row.problem(mother ? "moth_childs_person_id" : "moth_person_id",
                mother && child ? u"mother and child are one person"_s : u"is not in the table of persons"_s, true);
            continue;
        }
        m_people[*mother].isMother = true;
        m_mothers.emplace_back(*mother, *child);
    }
}

void SsdFamilies::placeTheOthers()
{
    // First to a family that has a number, then to one that mother and child make together.
    for (const auto &[mother, child] : m_mothers) {
        const bool motherHas = !m_people[mother].families.empty();
        const bool childHas = !m_people[child].families.empty();
        if (motherHas && !childHas)
            join(child, m_people[mother].families.front());
        else if (childHas && !motherHas)
            join(mother, m_people[child].families.front());
    }
    for (const auto &[mother, child] : m_mothers) {
        if (m_people[mother].families.empty()) {
            m_families.push_back({{}, m_people[mother].number, {}});
            join(mother, m_families.size() - 1);
        }
        if (m_people[child].families.empty())
            join(child, m_people[mother].families.front());
    }
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].families.empty()) {
            m_families.push_back({});
            join(i, m_families.size() - 1);
        }
    }
}

SsdFamilies SsdFamilies::of(const SsdFolder &folder, ImportReport &report)
{
    SsdFamilies families;
    families.readPeople(*folder.table(ssd::person), report);
    families.readFamilies(folder.table(ssd::family), report);
    families.readMothers(folder.table(ssd::mother), report);
    families.placeTheOthers();
    return families;
}

} // namespace doorstep::server
