// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace doorstep::server::seed {

/// One fault in a made-up return, as an importer should report it.
struct PlantedFault {
    QString file;
    qint64 line = 0;
    QString column;
    QString what;        ///< the reason, in the report's words
    bool leftOut = false; ///< the whole row (or child) cannot be taken

    friend bool operator==(const PlantedFault &, const PlantedFault &) = default;
};

/// Made-up tables of the Standard Safeguarding Dataset and a Children in Need census of the same children: most are in
/// both, some in one only, and real files' faults are planted in them.
struct Returns {
    std::vector<std::pair<QString, QByteArray>> files; ///< name and bytes; the census is named `censusName`
    std::vector<PlantedFault> faults;
    QStringList never;        ///< values that no importer may carry: pupil numbers, ethnicity codes and the like
    int openChildren = 0;     ///< in the census, without those whose entry cannot be taken
    int openInBoth = 0;       ///< of these, in the dataset as well
    int openFamilies = 0;     ///< in the dataset

    [[nodiscard]] QByteArray file(const QString &name) const;
};

inline const QString censusName = QStringLiteral("cin_census.xml");

[[nodiscard]] Returns makeReturns(quint64 seed, QDate today);

} // namespace doorstep::server::seed
