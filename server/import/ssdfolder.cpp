// SPDX-License-Identifier: Apache-2.0
#include "server/import/ssdfolder.h"

#include <QDir>
#include <QFile>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

/// "ssd_person" for `ssd_person.csv`, `Person.CSV`, `extract.ssd_person.csv`; empty where the table is not known.
QString tableOf(const QString &fileName)
{
    QString name = fileName.toLower().chopped(4);
    name = name.sliced(name.lastIndexOf(u'.') + 1);
    for (const TableSpec *spec : ssd::allTables()) {
        const QString known = QLatin1StringView(spec->name);
        if (name == known || name == known.sliced(4))
            return known;
    }
    return {};
}

} // namespace

Result<SsdFolder> SsdFolder::read(const QString &folder, ImportReport &report)
{
    SsdFolder read;
    const QDir dir(folder);
    for (const QString &fileName : dir.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        const QString name = tableOf(fileName);
        if (name.isEmpty() || read.m_tables.contains(name)) {
            report.remark(
                fileName
                + (name.isEmpty() ? u": not a table that is carried"_s : u": a second file of its table; not read"_s));
            continue;
        }
        QFile file(dir.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::Io, fileName + u": cannot be read"_s);
        for (const TableSpec *spec : ssd::allTables()) {
            if (name != QLatin1StringView(spec->name))
                continue;
            auto table = Table::read(*spec, fileName, file.readAll(), report);
            if (table)
                read.m_tables.insert(name, *table);
            else if (spec == &ssd::person)
                return table.error();
            else
                report.remark(table.error().detail);
        }
    }
    if (!read.has(ssd::person))
        return fail(ErrorCode::Missing, u"no ssd_person.csv in the folder"_s);
    return read;
}

const Table *SsdFolder::table(const TableSpec &spec) const
{
    const auto found = m_tables.constFind(QLatin1StringView(spec.name));
    return found == m_tables.constEnd() ? nullptr : &*found;
}

} // namespace doorstep::server
