// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Wheels side by side where they have room, under each other where the text is large.
Grid {
    id: wheels

    property int count: 3
    readonly property bool sideBySide: width / count >= 108 * Theme.textScale
    readonly property real wheelWidth: sideBySide ? (width - (count - 1) * spacing) / count : width // for each wheel

    columns: sideBySide ? count : 1
    spacing: sideBySide ? Theme.unit : Theme.gap
}
