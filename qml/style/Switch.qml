// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// On or off at once. Its place and a tick say the state, not its colour alone.
T.Switch {
    id: control

    implicitWidth: leftPadding + rightPadding + track.width + spacing + Math.ceil(words.advanceWidth) + 2
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
        id: track
        x: control.mirrored ? control.leftPadding : control.width - width - control.rightPadding
        y: (control.height - height) / 2
        width: 52
        height: 32
        radius: 16
        color: control.checked ? Theme.primary : Theme.card
        border.width: 2
        border.color: control.checked ? Theme.primary : Theme.line

        Rectangle {
            x: (control.checked !== control.mirrored) ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 24
            radius: 12
            color: control.checked ? Theme.primaryInk : Theme.line
            Behavior on x {
                NumberAnimation { duration: Theme.quick; easing.type: Easing.InOutQuad }
            }
            Icon {
                anchors.centerIn: parent
                width: 18
                height: 18
                icon: "check-lg"
                color: Theme.primary
                visible: control.checked
            }
        }
        FocusRing {
            shown: control.visualFocus
            radius: 20
        }
    }
    contentItem: Label {
        text: control.text
        font: control.font
        verticalAlignment: Text.AlignVCenter
        rightPadding: control.mirrored ? 0 : track.width + control.spacing
        leftPadding: control.mirrored ? track.width + control.spacing : 0
        Accessible.ignored: true
    }
}
