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

    LongestWord {
        id: longest
        whole: option.text
        room: option.width - 2 * Theme.half
        least: words.minimumPixelSize
    }
    contentItem: Label {
        id: words
        text: option.text
        size: longest.fits
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
