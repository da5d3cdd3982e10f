// SPDX-License-Identifier: Apache-2.0
#pragma once

class QObject;
class QQmlEngine;

namespace doorstep::ui {

// The Theme of this engine, so that C++ can set `scheme`, `textScale`, `reduceMotion` and `mirrored` on it. Belongs to
// the engine. Null only if the module Doorstep.Ui.Style is not linked in. GUI thread.
[[nodiscard]] QObject *themeOf(QQmlEngine &engine);

} // namespace doorstep::ui
