// SPDX-License-Identifier: Apache-2.0
#include "server/import/records.h"

#include "server/import/importids.h"

namespace doorstep::server {

using namespace Qt::StringLiterals;

void stamp(core::Provenance &record, const ImportSource &source, QStringView table, QStringView key)
{
    record.source = source.name;
    record.sourceDate = source.asOf;
    record.sourceRef = QLatin1StringView(originName(source.origin)) + u'/' + table.toString() + u'/' + key.toString();
}

void addFooting(ImportBatch &batch, const ImportSource &source, const FootingOrder &order)
{
    core::Status status;
    stamp(status, source, order.table, order.key);
    status.footing = order.footing;
    status.child = core::Id<core::Person>(order.child);
    status.from = order.from;
    status.to = order.to;
    status.reason = order.reason;
    const QString key = order.councilNumber + u'/'
                        + QLatin1StringView(core::enumNames<core::Footing>[size_t(order.footing)]) + u'/'
                        + order.from.toString(Qt::ISODate) + (order.reason.contains("plan"_L1) ? "/plan"_L1 : ""_L1);
    batch.add(order.family, importids::record(order.family, u"status", key), status);
}

std::optional<bool> isChildOn(QDate born, QDate on)
{
    if (!born.isValid() || !on.isValid())
        return std::nullopt;
    return born.addYears(18) > on;
}

} // namespace doorstep::server
