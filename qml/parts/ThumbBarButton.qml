// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// One place of the thumb bar.
T.TabButton {
    id: control

    required property string iconName
    property bool showWord: true
    readonly property real wordWidth: words.advanceWidth

    implicitHeight: Math.max(Theme.doorTarget, icon.height + Theme.unit + (showWord ? label.implicitHeight : Theme.unit))
    checkable: false // the bar says which is checked
    padding: 0
    font.pixelSize: Theme.small
    font.weight: checked ? Font.DemiBold : Font.Normal
    Accessible.onPressAction: if (enabled) clicked() // Qt 6.4 gives a tab nothing to press
    Accessible.name: text
    Accessible.selected: checked

    TextMetrics {
        id: words
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        text: control.text
    }
    contentItem: Item {
        Rectangle { // the strand above the place where one is
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(icon.width + 2 * Theme.unit, Theme.target)
            height: Theme.strandWidth
            radius: height / 2
            color: Theme.primary
            visible: control.checked
        }
        Icon {
            id: icon
            anchors.horizontalCenter: parent.horizontalCenter
            y: control.showWord ? Theme.unit : (parent.height - height) / 2
            icon: control.iconName
            color: control.checked ? Theme.primary : Theme.quietInk
        }
        Label {
            id: label
            anchors.top: icon.bottom
            width: parent.width
            text: control.text
            font: control.font
            color: control.checked ? Theme.primary : Theme.quietInk
            horizontalAlignment: Text.AlignHCenter
            visible: control.showWord
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        color: control.down ? Theme.primaryTint : "transparent"

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: Theme.cardRadius
            color: "transparent"
            border.width: Theme.focusWidth
            border.color: Theme.ink
            visible: control.visualFocus
        }
    }
}
