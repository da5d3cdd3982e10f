// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// What stands in a large answer.
Item {
    id: face

    required property T.AbstractButton control
    required property string iconName
    required property string detail
    readonly property real wanted: words.height

    LongestWord {
        id: longest
        whole: face.control.text
        room: words.width
        size: Theme.lead
    }
    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: 12
        width: parent.width - 24
        spacing: Theme.half

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            icon: face.iconName
            color: Theme.primary
            visible: face.iconName !== ""
        }
        Label {
            width: parent.width
            text: face.control.text
            size: longest.fits
            strong: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: face.detail
            quiet: true
            size: Theme.small
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
