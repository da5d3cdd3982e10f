// SPDX-License-Identifier: Apache-2.0
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

    TextField {
        Layout.fillWidth: true
        text: begin.round.block
        placeholderText: qsTr("For example: Hill Street, even side")
        Accessible.name: qsTr("Street and side")
        onTextEdited: begin.round.block = text
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
            text: qsTr("One less")
            doorstep: true
            onClicked: begin.round.homes -= 1
        }
        Label {
            height: Math.max(Theme.doorTarget, implicitHeight)
            width: Math.max(Theme.doorTarget, implicitWidth)
            text: begin.round.homes
            size: Theme.large
            strong: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Button {
            text: qsTr("One more")
            doorstep: true
            onClicked: begin.round.homes += 1
        }
        Button {
            text: qsTr("Ten more")
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
