// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

T.RadioButton {
    id: control

    implicitWidth: leftPadding + rightPadding + ring.width + spacing + Math.ceil(words.advanceWidth) + 2
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
        id: ring
        x: control.mirrored ? control.width - width - control.rightPadding : control.leftPadding
        y: (control.height - height) / 2
        width: Theme.iconSize
        height: width
        radius: width / 2
        color: Theme.card
        border.width: 2
        border.color: control.checked ? Theme.primary : Theme.line

        Rectangle {
            anchors.centerIn: parent
            width: parent.width / 2
            height: width
            radius: width / 2
            color: Theme.primary
            visible: control.checked
        }
        FocusRing {
            shown: control.visualFocus
            radius: width / 2
        }
    }
    contentItem: Label {
        text: control.text
        font: control.font
        verticalAlignment: Text.AlignVCenter
        leftPadding: control.mirrored ? 0 : ring.width + control.spacing
        rightPadding: control.mirrored ? ring.width + control.spacing : 0
        Accessible.ignored: true
    }
}
