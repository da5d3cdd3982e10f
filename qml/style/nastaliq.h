// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace doorstep::ui {

// The family that a mended Nastaliq has: a system with an unmended one must not be asked for that instead.
inline const QString nastaliqFamily = QStringLiteral("Nastaliq for Doors");

// Noto Nastaliq Urdu as Qt 6.4 can draw it. Where a letter joins the next one is said in the font twice, as a place and
// as a point of the outline (OpenType, GPOS anchor format 2); Qt asks for the point, its points are not the font's, and
// letters fall on top of each other. The mended font has the place alone (format 1), and another name. Bytes that are
// no font, or another one, come back as they are; never reads past their end.
[[nodiscard]] QByteArray mendedNastaliq(QByteArray font);

} // namespace doorstep::ui
