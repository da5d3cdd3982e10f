// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// What a child said, as it was said.
Item {
    id: line

    required property string name
    required property string said

    implicitWidth: 320
    implicitHeight: texts.height
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 said: %2").arg(name).arg(said)

    Rectangle {
        anchors.left: parent.left
        width: Theme.strandWidth
        height: parent.height
        radius: width / 2
        color: Theme.primary
    }
    Column {
        id: texts
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right

        Label {
            width: parent.width
            text: qsTr("%1 said").arg(Theme.isolate(line.name))
            quiet: true
            size: Theme.small
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: qsTr("“%1”").arg(Theme.isolate(line.said))
            size: Theme.lead
            Accessible.ignored: true
        }
    }
}
