// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One stop of the day: when, whom, the way to the door, what to bring. A stop without a time has a handle for a finger
// and two buttons.
Item {
    id: stop

    required property string key
    required property string familyId
    required property string gap
    required property string time
    required property string title
    required property string address
    required property string wayIn
    required property string pets
    required property string parking
    required property string bring
    required property bool movable
    required property bool first
    required property bool last

    signal opened
    signal earlierAsked
    signal laterAsked
    signal carried(y: real) // within this stop
    signal dropped

    implicitHeight: card.y + card.height

    Row {
        id: between
        spacing: Theme.unit
        visible: stop.gap !== ""

        Icon {
            id: clock
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            icon: "clock"
            color: Theme.quietInk
        }
        Label {
            width: stop.width - clock.width - Theme.unit
            text: stop.gap
            quiet: true
            size: Theme.small
        }
    }
    Card {
        id: card
        y: between.visible ? between.height + Theme.unit : 0
        width: parent.width
        color: grip.pressed ? Theme.primaryTint : Theme.card

        Item {
            width: parent.width
            height: Math.max(words.height, grip.visible ? grip.height : 0)

            Column {
                id: words
                anchors.left: parent.left
                anchors.right: grip.visible ? grip.left : parent.right
                spacing: Theme.half

                Label {
                    width: parent.width
                    text: stop.time
                    quiet: true
                    strong: true
                    size: Theme.small
                }
                Label {
                    width: parent.width
                    text: stop.title
                    size: Theme.lead
                    strong: true
                    Accessible.role: Accessible.Heading
                }
            }
            MouseArea {
                id: grip
                anchors.right: parent.right
                width: Theme.target
                height: Theme.target
                preventStealing: true
                cursorShape: Qt.SizeVerCursor
                visible: stop.movable
                Accessible.role: Accessible.Grip
                Accessible.name: qsTr("Move by a finger: %1").arg(stop.title)
                onPositionChanged: mouse => stop.carried(grip.mapToItem(stop, mouse.x, mouse.y).y)
                onReleased: stop.dropped()
                onCanceled: stop.dropped()

                Icon {
                    anchors.centerIn: parent
                    icon: "grip-vertical"
                    color: Theme.quietInk
                }
            }
        }
        DayLine { iconName: "house-door"; words: stop.address }
        DayLine { iconName: "door-open"; words: stop.wayIn }
        DayLine { iconName: "info-circle"; words: stop.pets }
        DayLine { iconName: "car-front"; words: stop.parking }
        DayLine { iconName: "check2-circle"; words: stop.bring === "" ? "" : qsTr("Bring or do: %1").arg(Theme.isolate(stop.bring)) }
        Flow {
            width: parent.width
            spacing: Theme.unit

            Button {
                width: Math.min(implicitWidth, parent.width)
                text: stop.familyId === "" ? qsTr("To the door page") : qsTr("The family's page")
                Accessible.name: text + ": " + stop.title
                onClicked: stop.opened()
            }
            Button {
                iconName: "chevron-up"
                enabled: !stop.first
                visible: stop.movable
                Accessible.name: qsTr("Earlier: %1").arg(stop.title)
                onClicked: stop.earlierAsked()
            }
            Button {
                iconName: "chevron-down"
                enabled: !stop.last
                visible: stop.movable
                Accessible.name: qsTr("Later: %1").arg(stop.title)
                onClicked: stop.laterAsked()
            }
        }
    }
}
