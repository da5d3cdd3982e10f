// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace doorstep::server {

/// A row, or one cell of it, that could not be taken as it stands. Names the place and the reason, never a value:
/// reports are read by people who may not read the record.
struct RowProblem {
    QString file;   ///< name without folder
    qint64 line = 0; ///< 1 = the file's first line
    QString column; ///< column or element; empty = the whole row
    QString reason;
    bool leftOut = false; ///< nothing of the row was imported; else only this cell was not

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// What an import did: every row with a problem, counts by name in the order in which they first came, and remarks
/// about whole files. Holds no personal data.
class ImportReport
{
public:
    void problem(RowProblem problem) { m_problems.push_back(std::move(problem)); }
    void count(const char *what, qint64 n = 1);
    void remark(const QString &text);

    [[nodiscard]] const std::vector<RowProblem> &problems() const { return m_problems; }
    [[nodiscard]] qint64 counted(const char *what) const;
    [[nodiscard]] const QStringList &remarks() const { return m_remarks; }

    /// For people: remarks, one line a problem ("ssd_person.csv:17: pers_dob: not a date"), then the counts.
    [[nodiscard]] QString toText() const;

private:
    struct Count {
        const char *what;
        qint64 n;
    };
    std::vector<RowProblem> m_problems;
    std::vector<Count> m_counts;
    QStringList m_remarks;
};

} // namespace doorstep::server
