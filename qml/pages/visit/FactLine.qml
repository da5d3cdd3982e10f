// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One fact to read before or at a visit: what it is about in small letters, then the words.
Item {
    id: line

    required property string iconName
    required property string title
    required property string words

    implicitWidth: 320
    implicitHeight: Math.max(icon.height, texts.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: title + ". " + words

    Icon {
        id: icon
        anchors.left: parent.left
        y: 2
        icon: line.iconName
        color: Theme.primary
    }
    Column {
        id: texts
        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.right: parent.right

        Label {
            width: parent.width
            text: line.title
            quiet: true
            strong: true
            size: Theme.small
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: line.words
            size: Theme.lead
            Accessible.ignored: true
        }
    }
}
