// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/time.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace doorstep::app {

/// A stop of a day, as far as its order goes.
struct DayStop {
    QString key;
    std::optional<core::Timestamp> at; ///< a stop with a time keeps it; one without may be put anywhere
};

/// The stops of a day in the order in which somebody goes: those with a time in the order of their times; each of the
/// others behind the stop that came before it in `chosen`, or last where it was never put anywhere.
[[nodiscard]] QStringList orderOfDay(const QList<DayStop> &stops, const QStringList &chosen);

/// `order` with the stop `key` one place earlier (-1) or later (1); the same where it cannot go there.
[[nodiscard]] QStringList stopMoved(const QStringList &order, const QString &key, int by);

} // namespace doorstep::app
