// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One thing to know on the way, with its picture. Not heard by itself where the row that it stands in says it.
Item {
    id: line

    required property string iconName
    required property string words
    property bool heard: true

    width: parent ? parent.width : 0
    height: Math.max(icon.height, label.height)
    visible: words !== ""

    Icon {
        id: icon
        anchors.left: parent.left
        width: Math.round(Theme.iconSize * 5 / 6)
        height: width
        y: 3
        icon: line.iconName
        color: Theme.quietInk
    }
    Label {
        id: label
        anchors.left: icon.right
        anchors.leftMargin: Theme.unit
        anchors.right: parent.right
        text: line.words
        Accessible.ignored: !line.heard
    }
}
