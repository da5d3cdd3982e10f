// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

namespace doorstep::core {

/// Where an item came from when it was not written in Doorstep. Shown on the item.
struct Provenance {
    QString source;    ///< the organisation's own record, in words ("Children in Need census 2024")
    QDate sourceDate;  ///< the date that the source states
    QString sourceRef; ///< the source's own reference, so that a second import doubles nothing

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

} // namespace doorstep::core
