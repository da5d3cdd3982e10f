// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/circlelayout.h"

namespace doorstep::app {

// The picture of a circle that is too full for lines: everybody stands on a grid of bricks, in a zone about the middle
// for each ring, as people stand round a fire. The paper grows with the number of people, whatever ring they are on,
// and a picture takes time in the number of people only. Nobody covers anybody, since no two stand on one brick.
// Parameters and result are those of layOutCircle().
[[nodiscard]] CircleLayout layOutCrowd(const QList<CirclePerson> &people, QSizeF room, double face, double gap);

} // namespace doorstep::app
