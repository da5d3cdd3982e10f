// SPDX-License-Identifier: Apache-2.0
#include "server/import/importreport.h"

#include <algorithm>
#include <string_view>

namespace doorstep::server {

using namespace Qt::StringLiterals;

void ImportReport::count(const char *what, qint64 n)
{
    const auto found = std::ranges::find_if(m_counts, [&](const Count &c) { return std::string_view(c.what) == what; });
    if (found != m_counts.end())
        found->n += n;
    else
        m_counts.push_back({what, n});
}

void ImportReport::remark(const QString &text)
{
    if (!m_remarks.contains(text))
        m_remarks.append(text);
}

qint64 ImportReport::counted(const char *what) const
{
    const auto found = std::ranges::find_if(m_counts, [&](const Count &c) { return std::string_view(c.what) == what; });
    return found == m_counts.end() ? 0 : found->n;
}

QString ImportReport::toText() const
{
    QString text;
    for (const QString &remark : m_remarks)
        text += remark + u'\n';
    for (const RowProblem &p : m_problems) {
        text += p.file + u':' + QString::number(p.line) + u": "_s;
        if (!p.column.isEmpty())
            text += p.column + u": "_s;
        text += p.reason;
        if (p.leftOut)
            text += u"; left out"_s;
        text += u'\n';
    }
    for (const Count &c : m_counts)
        text += QString::fromLatin1(c.what) + u": "_s + QString::number(c.n) + u'\n';
    return text;
}

} // namespace doorstep::server
