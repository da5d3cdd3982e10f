// SPDX-License-Identifier: Apache-2.0
#include "app/practicemark.h"

#include "app/engine/enrolment.h"
#include "core/types/records/organisation.h"

#include <utility>

namespace doorstep::app {

PracticeMark::PracticeMark(QObject *parent) : ViewModel(parent)
{
    watch({core::kindOf<core::Organisation>.number});
    connect(this, &ViewModel::servicesChanged, this, &PracticeMark::practiceChanged);
}

bool PracticeMark::isPractice() const { return m_madeUp || (services() && !services()->practice().isEmpty()); }

void PracticeMark::load()
{
    const Identity *identity = services()->identity();
    if (!identity)
        return;
    read(
        [root = core::rootRecord(identity->organisation)](core::RecordStore &store) -> core::Result<bool> {
            const auto organisation = store.find(core::Id<core::Organisation>(root));
            if (!organisation && organisation.error().code == core::ErrorCode::NotFound)
                return false; // its record comes with the first sync
            return organisation ? core::Result<bool>(organisation->value.practice == true) : organisation.error();
        },
        [this](bool madeUp) {
            if (std::exchange(m_madeUp, madeUp) != madeUp)
                Q_EMIT practiceChanged();
            setState(State::Ready);
        });
}

} // namespace doorstep::app
