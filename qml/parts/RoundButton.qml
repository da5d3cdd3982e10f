// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One large round button for the one thing that a page is for, with its words under it.
Pressable {
    id: control

    property string iconName
    property real level: 0 // 0 to 1: a ring that grows with what is heard
    property bool running: false

    implicitWidth: 240 // what is longer wraps
    implicitHeight: label.y + label.height
    Accessible.name: text

    contentItem: Item {
        Rectangle { // how loud it is, beside its figures
            anchors.centerIn: disc
            width: disc.width + 24 * control.level
            height: width
            radius: width / 2
            color: Theme.primaryTint
            visible: control.running
        }
        Rectangle {
            id: disc
            anchors.horizontalCenter: parent.horizontalCenter
            y: 12
            width: 96
            height: 96
            radius: 48
            color: control.pressed ? Theme.primaryPressed : Theme.primary
            opacity: control.enabled ? 1 : 0.5 // not its words: they say why it waits

            Icon {
                anchors.centerIn: parent
                icon: control.iconName
                width: 40
                height: 40
                color: Theme.primaryInk
            }
            FocusRing {
                anchors.fill: parent
                shown: control.visualFocus
                radius: width / 2
            }
        }
        Label {
            id: label
            y: disc.y + disc.height + 12
            width: parent.width
            text: control.text
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
