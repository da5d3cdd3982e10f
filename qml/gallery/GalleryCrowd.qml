// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts
import Doorstep.Ui.Gallery

PageFrame {
    id: page

    title: qsTr("Thirty people")
    subtitle: qsTr("No name covers another")
    fillHeight: true
    columnWidth: 1100

    CircleView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 360
        people: GalleryFolk { size: 30 }
        ties: GalleryTies { size: 29 }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap

        component Line: Row {
            property alias words: label.text
            property alias strength: tie.strength
            property alias strained: tie.strained
            property alias uncertain: tie.uncertain

            spacing: Theme.unit

            Tie { id: tie; anchors.verticalCenter: parent.verticalCenter; ink: Theme.quietInk }
            Label { id: label; size: Theme.small; wrapMode: Text.NoWrap }
        }
        Line { words: qsTr("rock"); strength: Tie.Rock }
        Line { words: qsTr("close"); strength: Tie.Close }
        Line { words: qsTr("there"); strength: Tie.There }
        Line { words: qsTr("thin"); strength: Tie.Thin }
        Line { words: qsTr("not sure"); strength: Tie.Thin; uncertain: true }
        Line { words: qsTr("gone"); strength: Tie.Gone }
        Line { words: qsTr("strained"); strained: true }
    }
}
