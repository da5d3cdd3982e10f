// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// From when to when somebody lived in a home, as well as that is known.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId
    required property string homeId
    required property string personId

    title: editor.name === "" ? qsTr("Who lived there") : editor.name
    subtitle: editor.home
    canGoBack: page.nav.canGoBack
    gone: editor.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    mainAction: qsTr("Save")
    mainEnabled: editor.savable && !editor.busy
    onBack: page.nav.back()
    onMainActionTriggered: editor.save()
    aboveAction: SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: page.familyId
    }

    ResidenceEditor {
        id: editor
        services: Services
        familyId: page.familyId
        homeId: page.homeId
        personId: page.personId
        onSaved: page.nav.back()
    }
    EditorStates {
        Layout.fillWidth: true
        editor: editor
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Lives or lived there since")
        example: qsTr("4 June 2017, or 2017")
        value: editor.from
        problem: editor.fromProblem
        editing: true
        onEdited: text => editor.from = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Until")
        example: qsTr("May 2024")
        value: editor.until
        problem: editor.untilProblem
        editing: true
        onEdited: text => editor.until = text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Without a last day they live there now, and the home says so.")
        quiet: true
        size: Theme.small
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
    }
}
