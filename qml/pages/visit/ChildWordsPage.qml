// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A child's own words, as they were said. The worker is the scribe; the words stay the child's.
PageFrame {
    id: page

    required property Navigator nav
    required property string visitId
    required property string childId

    title: qsTr("%1's words").arg(Theme.isolate(writing.childName))
    subtitle: qsTr("As they were said. Nothing tidied, nothing added.")
    canGoBack: page.nav.canGoBack
    gone: writing.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: qsTr("Keep these words")
    mainEnabled: writing.canSave && !writing.busy
    onBack: page.nav.back()
    onMainActionTriggered: writing.keep()
    aboveAction: SeeLine {
        nav: page.nav
        Layout.fillWidth: true
        scopeId: writing.familyId
        scopeKind: "family"
    }

    VisitChildWords {
        id: writing
        services: Services
        visitId: page.visitId
        childId: page.childId
        onKept: page.nav.back()
    }
    VisitMeter {
        services: Services
        visitId: page.visitId
        running: page.visible
    }
    ModelStates {
        Layout.fillWidth: true
        model: writing
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Before you write: “I write this so that others know. I tell someone if you are not safe.”")
    }
    TextArea {
        id: words
        Layout.fillWidth: true
        placeholderText: qsTr("For example: I like when Nana comes")
        text: writing.words
        Accessible.name: qsTr("What %1 says").arg(Theme.isolate(writing.childName))
        onTextChanged: writing.words = text
    }
    Listen {
        Layout.fillWidth: true
        nav: page.nav
        label: qsTr("Listen to these words")
        words: writing.words
    }
    Flow {
        id: otherwise
        Layout.fillWidth: true
        spacing: Theme.unit

        Button {
            width: Math.min(implicitWidth, otherwise.width)
            kind: Button.Kind.Quiet
            iconName: "pencil"
            text: qsTr("Draw it instead")
            onClicked: page.nav.openWhole("DrawingPage", {visitId: page.visitId, childId: page.childId})
        }
        Button {
            width: Math.min(implicitWidth, otherwise.width)
            kind: Button.Kind.Quiet
            iconName: "mic"
            text: qsTr("Record it instead")
            onClicked: page.nav.openWhole("RecordingPage", {visitId: page.visitId, childId: page.childId})
        }
        Button {
            width: Math.min(implicitWidth, otherwise.width)
            kind: Button.Kind.Quiet
            iconName: "image"
            text: qsTr("Add a photo")
            onClicked: page.nav.openWhole("PhotoPage", {visitId: page.visitId, childId: page.childId})
        }
    }
    Flow {
        id: how
        Layout.fillWidth: true
        spacing: Theme.unit

        ChoiceButton {
            text: qsTr("I asked")
            checked: writing.asked
            onClicked: writing.asked = true
        }
        ChoiceButton {
            text: qsTr("Said without being asked")
            checked: !writing.asked
            onClicked: writing.asked = false
        }
    }
    Label {
        Layout.fillWidth: true
        text: writing.whoWasThere
        quiet: true
    }
    CheckBox {
        Layout.fillWidth: true
        text: qsTr("%1 says we may read this out at the door").arg(Theme.isolate(writing.childName))
        checked: writing.readOut
        onToggled: writing.readOut = checked
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        text: qsTr("Said before")
        quiet: true
        strong: true
        size: Theme.small
        visible: earlier.count > 0
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: earlier
        model: writing.earlier

        ColumnLayout {
            id: said
            required property string words
            required property string when
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: qsTr("“%1”").arg(Theme.isolate(said.words))
            }
            Label {
                Layout.fillWidth: true
                text: said.when
                quiet: true
                size: Theme.small
            }
        }
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: writing.familyId
    }
}
