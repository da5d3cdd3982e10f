// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// In the car, before the door: what was promised, who may be in, how to stay safe for them, the way in.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId

    title: ready.familyName
    subtitle: qsTr("Before you knock")
    canGoBack: page.nav.canGoBack
    gone: ready.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    doorstep: true
    mainAction: ready.currentVisitId !== "" ? qsTr("Back to the visit") : qsTr("I'm here")
    mainEnabled: ready.state === ViewModel.Ready
    secondAction: ready.currentVisitId === "" && !ready.saved ? qsTr("No answer") : ""
    onBack: page.nav.back()
    onMainActionTriggered: ready.arrive()
    onSecondActionTriggered: noAnswer.open()
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: page.familyId
        scopeKind: "family"
    }

    VisitReady {
        id: ready
        services: Services
        familyId: page.familyId
        onArrived: visitId => page.nav.openWhole("VisitPage", {visitId: visitId})
    }
    ModelStates {
        Layout.fillWidth: true
        model: ready
        loadingText: qsTr("Opening what you need at the door…")
    }
    Banner {
        Layout.fillWidth: true
        text: ready.savedWords
        action: qsTr("Undo")
        visible: ready.saved
        onActionTriggered: ready.undo()
    }
    FactLine {
        Layout.fillWidth: true
        iconName: ready.mayLeaveCard ? "telephone" : "lock"
        title: qsTr("Safe contact")
        words: ready.safeLine
        visible: ready.safeLine !== ""
    }
    Strand {
        Layout.preferredWidth: 96
    }
    Repeater {
        model: ready.lines

        FactLine {
            Layout.fillWidth: true
        }
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        text: qsTr("Who may be in")
        quiet: true
        strong: true
        size: Theme.small
        visible: people.count > 0
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: people
        model: ready.people

        PersonLine {
            Layout.fillWidth: true
        }
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
    }
    NoAnswerSheet {
        id: noAnswer
        familyId: page.familyId
        days: ready.days
        mayLeaveCard: ready.mayLeaveCard
        onChosen: (row, cardLeft) => ready.noAnswer(row, cardLeft)
    }
}
