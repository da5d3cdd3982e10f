// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One visit of the day, to be read in the car: when, whom, what I promised, who may be in, the way to the door.
Pressable {
    id: row

    required property string familyId
    required property string visitId
    required property string title
    required property string time
    required property string promised
    required property string mayBeIn
    required property string place
    required property bool underWay
    required property bool hasLeft

    signal continued

    implicitWidth: 320
    implicitHeight: words.height + topPadding + bottomPadding
    topPadding: Theme.unit
    bottomPadding: Theme.gap
    text: title
    Accessible.name: Theme.spoken(time, title, promised, mayBeIn, place)

    contentItem: Item {
        Column {
            id: words
            width: parent.width
            spacing: Theme.half

            Label {
                width: parent.width
                text: row.time !== "" ? row.time : qsTr("Some time today")
                quiet: true
                strong: true
                size: Theme.small
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.title
                size: Theme.title
                strong: true
                Accessible.ignored: true
            }
            DayLine {
                heard: false
                iconName: "check2-circle"
                words: row.promised === "" ? "" : qsTr("You promised: %1").arg(Theme.isolate(row.promised))
            }
            DayLine {
                heard: false
                iconName: "people"
                words: row.mayBeIn === "" ? "" : qsTr("May be in: %1").arg(Theme.isolate(row.mayBeIn))
            }
            DayLine {
                heard: false
                iconName: "house-door"
                words: row.place
            }
            Item {
                width: 1
                height: Theme.half
                visible: row.underWay
            }
            Button {
                width: parent.width
                kind: Button.Kind.Primary
                doorstep: true
                text: row.hasLeft ? qsTr("Write it up") : qsTr("Go on with the visit")
                visible: row.underWay
                onClicked: row.continued()
            }
            Item {
                width: 1
                height: Theme.unit
            }
            Strand {
                width: parent.width
                faint: true
            }
        }
    }
    background: FocusRing {
        radius: Theme.cardRadius
        shown: row.visualFocus
    }
}
