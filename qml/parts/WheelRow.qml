// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// One line of a Wheel.
T.AbstractButton {
    id: option

    required property int index
    required text
    property bool chosen: false

    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.unit)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: chosen

    contentItem: Label {
        id: label
        text: option.text
        strong: option.chosen
        color: option.chosen ? Theme.primary : Theme.quietInk
        leftPadding: Theme.half
        rightPadding: Theme.half
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
