// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/walk/walkpage.h"

#include <QList>

namespace doorstep::walk {

// Every page that the walk knows. A page that is not here is not walked; `knowsEveryPage` fails until it is.
[[nodiscard]] QList<WalkPage> galleryPages();
[[nodiscard]] QList<WalkPage> appPages();
// Those of them on which a photo or a recording is attached, or heard.
void addAttaching(QList<WalkPage> &pages);

} // namespace doorstep::walk
