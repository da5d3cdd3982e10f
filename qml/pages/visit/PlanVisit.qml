// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The next visit to a family: when it is, and the way to plan one.
ColumnLayout {
    id: next

    required property string familyId
    property bool asked: false // the sheet is made when it is first wanted, and stays with what was chosen in it

    signal opened
    signal closed

    spacing: Theme.unit

    VisitPlan {
        id: visitPlan
        services: Services
        familyId: next.familyId
        onSaved: if (savedWords !== "") next.closed()
    }
    Label {
        Layout.fillWidth: true
        text: visitPlan.next
        quiet: true
        visible: text !== "" && visitPlan.savedWords === ""
    }
    Banner {
        Layout.fillWidth: true
        text: visitPlan.savedWords
        detail: visitPlan.notice
        action: qsTr("Undo")
        visible: text !== ""
        onActionTriggered: visitPlan.undo()
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Plan a visit")
        iconName: "calendar-event"
        onClicked: {
            next.asked = true;
            next.opened();
        }
    }
    Repeater {
        model: next.asked ? 1 : 0

        Item { // a Repeater makes items, and a sheet is none
            visible: false

            Connections {
                target: next

                function onOpened(): void {
                    planner.open();
                }
                function onClosed(): void {
                    planner.close();
                }
            }
            PlanVisitSheet {
                id: planner
                plan: visitPlan
            }
        }
    }
}
