// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Wheels side by side where they have room, under each other where the text is large.
Grid {
    id: wheels

    readonly property bool sideBySide: width / 3 >= 108 * Theme.textScale
    readonly property real wheelWidth: sideBySide ? (width - 2 * spacing) / 3 : width // for each wheel

    columns: sideBySide ? 3 : 1
    spacing: sideBySide ? Theme.unit : Theme.gap
}
