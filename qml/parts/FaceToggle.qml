// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// A face that is here or not: tap it. A ring and a tick say "here", not a colour alone.
T.CheckBox {
    id: control

    required property string name
    required property string personId
    required property bool here
    property url picture
    property bool open: false
    property string openText: qsTr("Someone else")

    implicitWidth: Math.max(72, Math.ceil(words.advanceWidth) + 6)
    implicitHeight: Math.max(88, label.y + label.implicitHeight + Theme.half)
    text: open ? openText : name
    checked: here
    checkable: !open // a checkbox by ear; the last of them is a button
    nextCheckState: () => checkState // it shows what is, and a tap tells
    padding: 0
    Accessible.name: open ? openText : name
    Accessible.description: open ? "" : here ? qsTr("Here") : qsTr("Not here")
    Accessible.onPressAction: if (enabled) clicked() // Qt 6.4 does nothing by itself
    Accessible.onToggleAction: if (enabled) clicked()

    TextMetrics {
        id: words
        font.pixelSize: Theme.small
        font.weight: Font.DemiBold
        text: control.text
    }
    contentItem: Item {
        Rectangle {
            anchors.centerIn: face
            width: 60
            height: 60
            radius: 30
            color: "transparent"
            border.width: Theme.strandWidth
            border.color: control.here ? Theme.primary : "transparent"
        }
        Face {
            id: face
            anchors.horizontalCenter: parent.horizontalCenter
            y: 8
            name: control.name
            personId: control.personId
            picture: control.picture
            open: control.open
            size: 48
            opacity: control.here || control.open ? 1 : 0.75
        }
        Rectangle {
            anchors.right: face.right
            anchors.rightMargin: -6
            anchors.bottom: face.bottom
            width: 22
            height: 22
            radius: 11
            color: Theme.primary
            border.width: 2
            border.color: Theme.paper
            visible: control.here

            Icon {
                anchors.centerIn: parent
                width: 14
                height: 14
                icon: "check-lg"
                color: Theme.primaryInk
            }
        }
        Label {
            id: label
            y: 66
            width: parent.width
            text: control.text
            size: Theme.small
            strong: control.here
            quiet: !control.here
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    background: FocusRing {
        anchors.margins: 0
        radius: Theme.cardRadius
        shown: control.visualFocus
    }
}
