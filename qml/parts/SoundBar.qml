// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A sound that can be heard: played and paused by one button, with how long it is and how far it has come in words and as
// a line. It plays nothing itself: toggled() says that somebody tapped.
Item {
    id: bar

    required property string what // what can be heard, for a screen reader
    property bool playing: false
    property bool paused: false
    property real reached: 0 // how far it has come, 0 to 1
    property string words // "0:12 of 1:05"
    property string spoken // the same as somebody says it
    property string problem // why it cannot be heard

    signal toggled

    implicitWidth: 320
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: what

    // Said once as it begins, pauses and ends, and not at every second.
    Announcement {
        words: bar.problem !== "" ? bar.problem : bar.playing ? qsTr("Playing") : bar.paused ? qsTr("Paused. %1").arg(bar.spoken) : ""
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.unit

        Rectangle {
            anchors.left: parent.left
            width: parent.width
            height: Math.max(button.height, times.implicitHeight) + 2 * Theme.unit
            radius: Theme.cardRadius
            color: Theme.card
            border.width: Theme.lineWidth
            border.color: Theme.line
            visible: bar.words !== "" || bar.problem === "" // not for what cannot be played at all

            Button {
                id: button
                width: height // as wide as high, whatever the size of letters
                anchors.left: parent.left
                anchors.leftMargin: Theme.unit
                anchors.verticalCenter: parent.verticalCenter
                kind: Button.Kind.Primary
                iconName: bar.playing ? "pause-fill" : "play-fill"
                Accessible.name: (bar.playing ? qsTr("Pause") : bar.paused ? qsTr("Go on") : qsTr("Play")) + ". " + bar.what
                Accessible.description: bar.spoken
                onClicked: bar.toggled()
            }
            Column {
                id: times
                anchors.left: button.right
                anchors.leftMargin: Theme.gap
                anchors.right: parent.right
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.unit

                Label {
                    width: parent.width
                    text: bar.words
                    Accessible.name: bar.spoken
                }
                Rectangle {
                    width: parent.width
                    height: Theme.half
                    radius: height / 2
                    color: Theme.line

                    Rectangle {
                        anchors.left: parent.left
                        width: parent.width * bar.reached
                        height: parent.height
                        radius: height / 2
                        color: Theme.primary
                    }
                }
            }
        }
        Label {
            width: parent.width
            text: bar.problem
            color: Theme.attention
            visible: text !== ""
        }
    }
}
