// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

T.CheckBox {
    id: control

    implicitWidth: leftPadding + rightPadding + box.width + spacing + Math.ceil(words.advanceWidth) + 2
    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    padding: Theme.half
    spacing: 12
    font.pixelSize: Theme.body
    Accessible.name: text
    Accessible.onPressAction: if (enabled) act() // Qt 6.4 checks it and tells nobody
    Accessible.onToggleAction: if (enabled) act()

    function act() {
        toggle();
        toggled();
        clicked();
    }

    TextMetrics {
        id: words
        font: control.font
        text: control.text
    }
    indicator: Rectangle {
        id: box
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        width: Theme.iconSize
        height: width
        radius: Theme.half
        color: control.checked ? Theme.primary : Theme.card
        border.width: 2
        border.color: control.checked ? Theme.primary : Theme.line

        Icon {
            anchors.centerIn: parent
            width: parent.width - 4
            height: width
            icon: "check-lg"
            color: Theme.primaryInk
            visible: control.checked
        }
        FocusRing {
            shown: control.visualFocus
            radius: Theme.unit
        }
    }
    contentItem: Label {
        text: control.text
        font: control.font
        verticalAlignment: Text.AlignVCenter
        leftPadding: control.mirrored ? 0 : box.width + control.spacing
        rightPadding: control.mirrored ? box.width + control.spacing : 0
        Accessible.ignored: true
    }
}
