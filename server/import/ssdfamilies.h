// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/person.h"
#include "server/import/ssdfolder.h"

#include <QHash>

#include <optional>
#include <vector>

namespace doorstep::server {

struct SsdPerson {
    QString number;
    QString forename;
    QString surname;
    QDate born;
    std::optional<core::BirthKnown> bornKnown;
    QDate died;
    bool isMother = false;      ///< of somebody in the dataset
    std::vector<size_t> families; ///< the first is where their visits and status go
};

struct SsdFamily {
    QString number;  ///< the organisation's family number; empty where the dataset names no family
    QString mother;  ///< without a number: the mother who makes it a family; empty = a family of one
    std::vector<size_t> members; ///< places in people(), in the order of the table
};

/// Who belongs together. By `ssd_family`; a person whom it does not name goes where their mother, or their child, is
/// (`ssd_mother`); else alone.
class SsdFamilies
{
public:
    [[nodiscard]] static SsdFamilies of(const SsdFolder &folder, ImportReport &report);

    [[nodiscard]] const std::vector<SsdPerson> &people() const { return m_people; }
    [[nodiscard]] const std::vector<SsdFamily> &families() const { return m_families; }
    [[nodiscard]] std::optional<size_t> person(const QString &number) const;
    /// Mother and child, by their places in people().
    [[nodiscard]] const std::vector<std::pair<size_t, size_t>> &mothers() const { return m_mothers; }

private:
    void readPeople(const Table &table, ImportReport &report);
    void readFamilies(const Table *table, ImportReport &report);
    void readMothers(const Table *table, ImportReport &report);
    void placeTheOthers();
    void join(size_t person, size_t family);

    std::vector<SsdPerson> m_people;
    std::vector<SsdFamily> m_families;
    std::vector<std::pair<size_t, size_t>> m_mothers;
    QHash<QString, size_t> m_byNumber;
};

} // namespace doorstep::server
