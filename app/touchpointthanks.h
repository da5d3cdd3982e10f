// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace doorstep::app {

/// What a volunteer gets back at once for one touchpoint on `day` with `name`. `days` are the days of all touchpoints
/// of this volunteer with that person, this one included, in any order; several on one day are one day. A plain fact
/// about time spent: "That's 14 Tuesdays." Nothing that can break, be lost or be compared.
[[nodiscard]] QString touchpointThanks(const QList<QDate> &days, QDate day, const QString &name);

} // namespace doorstep::app
