// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The visit while it happens: one thumb, no keyboard, every tap saved at once.
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId

    title: editor.familyName
    subtitle: editor.since
    canGoBack: page.nav.canGoBack
    gone: editor.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    doorstep: true
    mainAction: qsTr("Close together")
    mainEnabled: editor.state === ViewModel.Ready
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.openWhole("VisitClosePage", {visitId: page.visitId})
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: editor.familyId
        scopeKind: "family"
    }

    VisitEditor {
        id: editor
        services: Services
        visitId: page.visitId
        onWhyNotAsked: whyNot.open()
    }
    ModelStates {
        Layout.fillWidth: true
        model: editor
        loadingText: qsTr("Opening the visit…")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Who is here? Tap a face.")
        quiet: true
        strong: true
        size: Theme.small
    }
    PersonStrip {
        Layout.fillWidth: true
        model: editor.people
        onToggled: (personId, here) => editor.setHere(personId, here)
        onAddRequested: addPerson.open()
    }
    Strand {
        Layout.fillWidth: true
    }
    Repeater {
        model: editor.children

        VisitChildRow {
            Layout.fillWidth: true
            onSeenToggled: editor.toggleSeen(personId)
            onAloneToggled: editor.toggleAlone(personId)
            onWhyNotRequested: editor.askWhyNot(personId)
            onAwakeTurned: editor.turnAwake(personId)
            onWordsRequested: page.nav.openWhole("ChildWordsPage", {visitId: page.visitId, childId: personId})
        }
    }
    Repeater {
        model: editor.words

        SaidLine {
            Layout.fillWidth: true
        }
    }
    Flow {
        id: home
        Layout.fillWidth: true
        spacing: Theme.unit

        ToggleButton {
            text: qsTr("Saw the home")
            width: Math.min(implicitWidth, home.width)
            iconName: checked ? "check-lg" : "house-door"
            checked: editor.sawHome
            onClicked: editor.toggleHome()
        }
        ToggleButton {
            text: qsTr("Saw where they sleep")
            width: Math.min(implicitWidth, home.width)
            iconName: checked ? "check-lg" : "door-open"
            checked: editor.sawBedroom
            onClicked: editor.toggleBedroom()
        }
    }
    Button {
        Layout.fillWidth: true
        doorstep: true
        iconName: "pencil"
        text: qsTr("Add a drawing")
        onClicked: page.nav.openWhole("DrawingPage", {visitId: page.visitId})
    }
    Button {
        Layout.fillWidth: true
        doorstep: true
        iconName: "image"
        text: qsTr("Add a photo")
        onClicked: page.nav.openWhole("PhotoPage", {visitId: page.visitId})
    }
    Button {
        Layout.fillWidth: true
        doorstep: true
        iconName: "mic"
        text: qsTr("Record in their own words")
        onClicked: page.nav.openWhole("RecordingPage", {visitId: page.visitId})
    }
    Strand {
        Layout.fillWidth: true
    }
    Repeater {
        model: editor.promises

        FactLine {
            required property string sentence
            Layout.fillWidth: true
            iconName: "check2-circle"
            title: qsTr("Promised today")
            words: sentence
        }
    }
    PromiseKept {
        Layout.fillWidth: true
        sheet: promise
    }
    Button {
        Layout.fillWidth: true
        doorstep: true
        iconName: "plus-lg"
        text: qsTr("A promise")
        onClicked: promise.open()
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: editor.familyId
    }
    WhyNotSheet {
        id: whyNot
        editor: editor
        title: editor.whyNotTitle
        reasons: editor.whyNotChoices
        familyId: editor.familyId
        onSaid: reason => editor.sayWhyNot(reason)
    }
    AddPersonSheet {
        id: addPerson
        editor: editor
        familyId: editor.familyId
        onAdded: (name, isChild) => editor.addPerson(name, isChild)
    }
    PromiseWheelSheet {
        id: promise
        familyId: editor.familyId
        visitId: page.visitId
    }
}
