// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/seed/names.h"
#include "server/seed/returns.h"

/// The children of the made-up returns, and the part of the returns that is a census.
namespace doorstep::server::seed::returned {

inline constexpr int workerCount = 6;

struct Child {
    QString number;
    Name name;
    QDate born;
    QString upn;
    QString ethnicity;
    bool open = false;
    bool inDataset = true;
    bool inCensus = true;
    QDate referred;
    QDate closed;
    bool plan = false;
    bool protection = false;
};

struct ListedFamily {
    QString number;
    QString mother;
    Name motherName;
    QString worker;
    QStringList address;
    std::vector<Child> children;
};

[[nodiscard]] std::vector<ListedFamily> drawFamilies(quint64 seed, QDate today);

[[nodiscard]] inline QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// Adds the census with its faults (returnscensus.cpp).
void writeCensus(Returns &returns, const std::vector<ListedFamily> &families, QDate today);

} // namespace doorstep::server::seed::returned
