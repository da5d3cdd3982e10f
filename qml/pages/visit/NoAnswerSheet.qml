// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Nobody in: when to come again, which saves at once; and a card only where that is safe.
Sheet {
    id: sheet

    required property string familyId
    property alias days: dayButtons.model
    property bool mayLeaveCard: false

    signal chosen(row: int, cardLeft: bool)

    function choose(row: int) {
        chosen(row, card.checked);
        close();
    }

    title: qsTr("Nobody in")

    CheckBox {
        id: card
        width: parent.width
        text: qsTr("I left a card")
        visible: sheet.mayLeaveCard
    }
    Label {
        width: parent.width
        text: qsTr("Leave no card here. It may not be safe.")
        visible: !sheet.mayLeaveCard
    }
    Label {
        width: parent.width
        text: qsTr("When do you come again?")
        strong: true
    }
    Flow {
        width: parent.width
        spacing: Theme.unit

        Repeater {
            id: dayButtons

            Button {
                required property int index
                required text
                doorstep: true
                width: Math.min(implicitWidth, sheet.availableWidth)
                onClicked: sheet.choose(index)
            }
        }
        Button {
            doorstep: true
            text: qsTr("Not known yet")
            width: Math.min(implicitWidth, sheet.availableWidth)
            onClicked: sheet.choose(-1)
        }
    }
    SeenByLine {
        width: parent.width
        scopeId: sheet.familyId
        scopeKind: "family"
    }
}
