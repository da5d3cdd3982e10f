// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Where the keyboard is. Stands outside the control, so that it covers nothing.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -Theme.half
    radius: Theme.buttonRadius + Theme.half
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.ink
    visible: shown
}
