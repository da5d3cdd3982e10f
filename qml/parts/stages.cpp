// SPDX-License-Identifier: Apache-2.0
#include "qml/parts/stages.h"

#include "qml/parts/turns.h"

namespace doorstep::ui {

void Stages::componentComplete()
{
    connect(this, &Stages::partsChanged, this, &Stages::waitForNext);
    waitForNext();
}

void Stages::waitForNext()
{
    if (m_made >= m_parts)
        return;
    Turns::shared().ask(this, [this] {
        ++m_made;
        Q_EMIT madeChanged();
        waitForNext();
    });
}

} // namespace doorstep::ui
