// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Which block. At least twenty homes, so that no number can ever point at one door.
ColumnLayout {
    id: begin

    required property StreetRound round

    spacing: Theme.gap

    Banner {
        Layout.fillWidth: true
        text: qsTr("The round is thrown away. Nothing of it was kept.")
        visible: begin.round.thrownAway
    }
    Button {
        text: qsTr("Undo")
        iconName: "arrow-counterclockwise"
        visible: begin.round.thrownAway
        onClicked: begin.round.undoDiscard()
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Where?")
        strong: true
        visible: patches.count > 1
    }
    Flow {
        id: places
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: patches.count > 1

        Repeater {
            id: patches
            model: begin.round.patches

            ChoiceButton {
                required property int index
                required property bool chosen
                required text
                doorstep: true
                checked: chosen
                onClicked: begin.round.choosePatch(index)
            }
        }
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Which street, and which side?")
        strong: true
    }
    TextField {
        Layout.fillWidth: true
        text: begin.round.block
        placeholderText: qsTr("For example: Hill Street, even side")
        Accessible.name: qsTr("Street and side")
        onTextChanged: if (activeFocus) begin.round.block = text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("How many homes?")
        strong: true
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit

        Button {
            text: "−" + Number(1).toLocaleString(Qt.locale(), "f", 0)
            Accessible.name: qsTr("One less")
            doorstep: true
            onClicked: begin.round.homes -= 1
        }
        Label {
            height: Math.max(Theme.doorTarget, implicitHeight)
            width: Math.max(Theme.doorTarget, implicitWidth)
            text: begin.round.homes.toLocaleString(Qt.locale(), "f", 0)
            size: Theme.large
            strong: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Button {
            text: "+" + Number(1).toLocaleString(Qt.locale(), "f", 0)
            Accessible.name: qsTr("One more")
            doorstep: true
            onClicked: begin.round.homes += 1
        }
        Button {
            text: "+" + Number(10).toLocaleString(Qt.locale(), "f", 0)
            Accessible.name: qsTr("Ten more")
            doorstep: true
            onClicked: begin.round.homes += 10
        }
    }
    Label {
        Layout.fillWidth: true
        text: begin.round.whyNot
        color: Theme.attention
        visible: text !== ""
    }
    WhoCanSee {
        Layout.fillWidth: true
        leadsOn: false
        summary: qsTr("Your neighbourhood team sees the counts of the whole block. Nobody sees a door.")
    }
}
