// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One line of a Wheel.
Pressable {
    id: option

    required property int index
    required text
    property bool chosen: false

    implicitHeight: Theme.doorTarget
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: chosen

    contentItem: Label {
        text: option.text
        strong: option.chosen
        color: option.chosen ? Theme.primary : Theme.quietInk
        fontSizeMode: Text.VerticalFit // more than two lines are set smaller
        minimumPixelSize: 14
        leftPadding: Theme.half
        rightPadding: Theme.half
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
