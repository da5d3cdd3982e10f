// SPDX-License-Identifier: Apache-2.0
#include "app/visitunderway.h"

#include "app/engine/enrolment.h"
#include "app/visitbegin.h"

namespace doorstep::app {

void VisitUnderWay::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    read([user = identity->user](core::RecordStore &store) { return currentVisit(store, user); },
        [this](const std::optional<core::Stored<core::Visit>> &visit) {
            setState(visit ? State::Ready : State::Empty);
            if (visit && !visit->value.leftAt && visit->value.arrivedAt->toDateTime().toLocalTime().date() == today())
                Q_EMIT found(visit->record.id.toString());
        });
}

} // namespace doorstep::app
