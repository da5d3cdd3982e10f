// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QLocale;

namespace doorstep::ui {

// Loads the fonts that are built in and makes them the application's: Noto Sans, then Noto Sans Arabic, then those of
// the other scripts. Call once on the main thread, after QGuiApplication is made and before a window is shown. Returns
// the families loaded; fewer than two means that the program was built wrong.
[[nodiscard]] QStringList installFonts();

// The same families in the order that this language is read in, for what is on the screen too: Urdu in Nastaliq, where
// it is built in; every other language that is written with Arabic letters in Noto Sans Arabic. After installFonts(),
// on the main thread.
void useFontsOf(const QLocale &language);

} // namespace doorstep::ui
