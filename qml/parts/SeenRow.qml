// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One child on one visit: seen, seen alone, and if not, why not. Two separate facts, each one tap.
Item {
    id: row

    required property string name
    required property string personId
    required property bool seen
    required property bool alone
    property string whyNot // in words, when it was said
    property url picture

    signal seenToggled
    signal aloneToggled
    signal whyNotRequested

    implicitWidth: 320
    implicitHeight: Math.max(face.height, words.height) + Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Face {
        id: face
        anchors.left: parent.left
        name: row.name
        personId: row.personId
        picture: row.picture
        size: 40
    }
    Column {
        id: words
        anchors.left: face.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        spacing: Theme.half

        Label {
            width: parent.width
            height: Math.max(face.height, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            text: row.name
            size: Theme.lead
            strong: true
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.unit

            ToggleButton {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Seen")
                checked: row.seen
                Accessible.name: qsTr("%1 was seen").arg(Theme.isolate(row.name))
                onClicked: row.seenToggled()
            }
            ToggleButton {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Alone")
                checked: row.alone
                visible: row.seen
                Accessible.name: qsTr("%1 was seen alone").arg(Theme.isolate(row.name))
                onClicked: row.aloneToggled()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Kind.Quiet
                text: row.whyNot !== "" ? row.whyNot : row.seen ? qsTr("Why not alone…") : qsTr("Why not…")
                iconName: row.whyNot !== "" ? "pencil" : ""
                visible: !row.seen || !row.alone
                onClicked: row.whyNotRequested()
            }
        }
    }
}
