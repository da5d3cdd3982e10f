// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A home, while somebody types: whose it is, the way to the door, and who lives there.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId
    required property string homeId

    title: editor.isNew ? qsTr("A home") : editor.label
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

    HouseholdEditor {
        id: editor
        services: Services
        familyId: page.familyId
        recordId: page.homeId
        onSaved: page.nav.back()
    }
    EditorStates {
        Layout.fillWidth: true
        editor: editor
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Whose home it is")
        example: qsTr("Mum's, Nana's")
        value: editor.label
        editing: true
        onEdited: text => editor.label = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Address, one line each")
        value: editor.address
        editing: true
        severalLines: true
        onEdited: text => editor.address = text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Must somebody not know this address? Then leave it out, and ask the office how to keep it safe.")
        quiet: true
        size: Theme.small
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Who lives there? Tap a face.")
        quiet: true
        strong: true
        size: Theme.small
    }
    PersonStrip {
        Layout.fillWidth: true
        model: editor.people
        canAdd: false
        onToggled: (personId, here) => editor.setHere(personId, here)
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("The way in")
        example: qsTr("Side gate, second floor, buzzer 4")
        value: editor.accessNote
        editing: true
        onEdited: text => editor.accessNote = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Pets")
        value: editor.pets
        editing: true
        onEdited: text => editor.pets = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Parking")
        value: editor.parking
        editing: true
        onEdited: text => editor.parking = text
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
    }
}
