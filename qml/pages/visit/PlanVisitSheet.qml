// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Two wheels, and a visit is planned: it stands on Today that day.
Sheet {
    id: sheet

    required property VisitPlan plan

    title: qsTr("Plan a visit")
    action: qsTr("Plan it")
    actionEnabled: sheet.plan.canPlan && !sheet.plan.busy
    onActionTriggered: sheet.plan.plan()

    WheelSet {
        id: wheels
        width: parent.width
        count: 2

        Wheel {
            width: wheels.wheelWidth
            name: qsTr("Which day")
            model: sheet.plan.days
            currentIndex: sheet.plan.day
            onTurned: index => sheet.plan.day = index
        }
        Wheel {
            width: wheels.wheelWidth
            name: qsTr("What time")
            model: sheet.plan.times
            currentIndex: sheet.plan.time
            onTurned: index => sheet.plan.time = index
        }
    }
    Label {
        width: parent.width
        text: sheet.plan.sentence
        size: Theme.lead
        strong: true
    }
    Label {
        width: parent.width
        text: qsTr("This time has gone by.")
        quiet: true
        visible: !sheet.plan.canPlan && sheet.plan.sentence !== ""
    }
    Label {
        width: parent.width
        text: sheet.plan.notice
        color: Theme.fault
        visible: text !== ""
    }
    SeenByLine {
        width: parent.width
        scopeId: sheet.plan.familyId
        scopeKind: "family"
    }
}
