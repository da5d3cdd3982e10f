// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/records/person.h"

#include <QString>

#include <optional>

namespace doorstep::app {

/// A date of birth as people say it, and how exactly they know it.
struct Birth {
    QDate day; ///< the first of the month or year where no more is known
    core::BirthKnown known = core::BirthKnown::Exact;
};

/// "4 June 2017", "04/06/2017", "4.6.2017", "June 2017", "6/2017", "2017", in the app's language or in figures. Nothing
/// where it is not a date. GUI or store thread.
[[nodiscard]] std::optional<Birth> readBirth(const QString &text);
/// The same, written back in the app's language; empty without a date.
[[nodiscard]] QString birthText(QDate day, core::BirthKnown known);

} // namespace doorstep::app
