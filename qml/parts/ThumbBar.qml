// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style

// The five places of the app, under the thumb. When the words are too large to stand side by side, only the word of
// the place where one is stays, over the whole width; every icon keeps its name for a screen reader.
Rectangle {
    id: bar

    enum Place {
        Today,
        People,
        Door,
        Promises,
        Me
    }

    property int current: ThumbBar.Place.Today

    signal chosen(place: int)

    readonly property bool roomy: width / 5 >= Theme.half
        + Math.max(today.wordWidth, people.wordWidth, door.wordWidth, promises.wordWidth, me.wordWidth)

    implicitWidth: 360
    implicitHeight: column.implicitHeight
    color: Theme.card
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle { // the system's own bar lies on the same ground
        anchors.top: parent.bottom
        width: parent.width
        height: Theme.keptBottom
        color: Theme.card
    }
    ColumnLayout {
        id: column
        width: parent.width
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.lineWidth
            color: Theme.hairline
        }
        Label {
            Layout.fillWidth: true
            Layout.topMargin: Theme.half
            text: [today, people, door, promises, me][bar.current].text
            size: Theme.small
            strong: true
            color: Theme.primary
            horizontalAlignment: Text.AlignHCenter
            visible: !bar.roomy
            Accessible.ignored: true
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column + 160
            Layout.alignment: Qt.AlignHCenter
            spacing: 0

            component Place: ThumbBarButton {
                required property int place

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                showWord: bar.roomy
                checked: bar.current === place
                onClicked: bar.chosen(place)
            }

            Place {
                id: today
                place: ThumbBar.Place.Today
                text: qsTr("Today")
                iconName: "sun"
            }
            Place {
                id: people
                place: ThumbBar.Place.People
                text: qsTr("People")
                iconName: "people"
            }
            Place {
                id: door
                place: ThumbBar.Place.Door
                text: qsTr("Door")
                iconName: "door-open"
            }
            Place {
                id: promises
                place: ThumbBar.Place.Promises
                text: qsTr("Promises")
                iconName: "check2-circle"
            }
            Place {
                id: me
                place: ThumbBar.Place.Me
                text: qsTr("Me")
                iconName: "person"
            }
        }
    }
}
