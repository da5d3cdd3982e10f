// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// First time, or nothing yet: what this page is for, in one sentence, and one thing to do.
Item {
    id: empty

    required property string text
    property string title
    property string action
    property string iconName // instead of the strand

    signal actionTriggered

    implicitWidth: 320
    implicitHeight: column.height

    Column {
        id: column
        width: parent.width
        topPadding: Theme.wideGap
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 48
            height: 48
            icon: empty.iconName
            color: Theme.primary
            visible: empty.iconName !== ""
        }
        Strand {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 96
            visible: empty.iconName === ""
        }
        Label {
            width: parent.width
            text: empty.title
            size: Theme.title
            strong: true
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
        }
        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.column * 0.75)
            text: empty.text
            quiet: true
            horizontalAlignment: Text.AlignHCenter
        }
        Button {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, parent.width)
            text: empty.action
            visible: empty.action !== ""
            onClicked: empty.actionTriggered()
        }
    }
}
