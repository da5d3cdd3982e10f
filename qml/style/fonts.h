// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace doorstep::ui {

// Loads the fonts that are built in and makes them the application's: Noto Sans, then Noto Sans Arabic, then Nastaliq
// for the script that lacks. Call once on the main thread, after QGuiApplication is made and before a window is shown.
// Returns the families loaded; fewer than two means that the program was built wrong.
[[nodiscard]] QStringList installFonts();

} // namespace doorstep::ui
