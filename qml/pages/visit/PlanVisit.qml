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

    spacing: Theme.unit

    VisitPlan {
        id: visitPlan
        services: Services
        familyId: next.familyId
        onSaved: if (savedWords !== "") planner.close()
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
        onClicked: planner.open()
    }
    PlanVisitSheet {
        id: planner
        plan: visitPlan
    }
}
