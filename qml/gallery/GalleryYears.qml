// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("The years")

    component Strip: ColumnLayout {
        id: strip

        required property string words
        property alias strength: line.strength
        property alias thickness: line.thickness
        property alias openStart: line.openStart
        property alias ended: line.ended
        property alias strained: line.strained

        Layout.fillWidth: true
        spacing: Theme.half

        Label {
            Layout.fillWidth: true
            text: strip.words
        }
        Ribbon {
            id: line
            Layout.fillWidth: true
            implicitHeight: 20
            mirrored: Theme.mirrored
            ink: Theme.primary
            paper: Theme.paper
        }
    }

    ChoiceRow {
        Layout.fillWidth: true
        label: qsTr("What is shown")
        model: ListModel {
            ListElement { text: qsTr("Everything") }
            ListElement { text: qsTr("Visits") }
            ListElement { text: qsTr("Time together") }
            ListElement { text: qsTr("Homes and people") }
        }
        onChosen: index => current = index
    }
    Strip { words: qsTr("A rock"); strength: 4; thickness: 12 }
    Strip { words: qsTr("Close"); strength: 3; thickness: 9 }
    Strip { words: qsTr("There, and it ended"); ended: true }
    Strip { words: qsTr("A thin tie, and nobody said since when"); strength: 1; thickness: 3; openStart: true }
    Strip { words: qsTr("Close and strained"); strength: 3; thickness: 9; strained: true }
    Strip { words: qsTr("No longer in touch"); strength: 0; thickness: 3 }
    TimelineRow {
        Layout.fillWidth: true
        iconName: "door-open"
        when: qsTr("Yesterday, 15:34")
        title: qsTr("A visit")
        words: qsTr("Amara seen. Jo not seen.")
        by: qsTr("Written by you. In the family's record.")
        leadsOn: true
        first: true
    }
    TimelineRow {
        Layout.fillWidth: true
        iconName: "journal-text"
        when: qsTr("Wednesday 3 September 2025")
        title: qsTr("Pinned to the story")
        words: qsTr("Jo began school. Everybody walked there together.")
        pinned: true
        last: true
    }
}
