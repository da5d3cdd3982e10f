// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A place or a group, while somebody types. Enter goes on to the next field, so that few taps are needed.
PageFrame {
    id: page

    required property Navigator nav
    property string placeId

    title: editor.isNew ? qsTr("A place or a group") : editor.name
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
        scopeKind: "organisation"
    }

    PlaceEditor {
        id: editor
        services: Services
        recordId: page.placeId
        onSaved: page.nav.back()
    }
    EditorStates {
        Layout.fillWidth: true
        editor: editor
    }
    FieldRow {
        id: name
        Layout.fillWidth: true
        label: qsTr("Name")
        example: qsTr("Toast club, Larch Row")
        value: editor.name
        editing: true
        onEdited: text => editor.name = text
        onAccepted: what.begin()
    }
    FieldRow {
        id: what
        Layout.fillWidth: true
        label: qsTr("What there is")
        example: qsTr("Breakfast for anybody before school")
        value: editor.what
        editing: true
        onEdited: text => editor.what = text
        onAccepted: when.begin()
    }
    FieldRow {
        id: when
        Layout.fillWidth: true
        label: qsTr("When")
        example: qsTr("School days, 7:45 to 8:45")
        value: editor.when
        editing: true
        onEdited: text => editor.when = text
        onAccepted: where.begin()
    }
    FieldRow {
        id: where
        Layout.fillWidth: true
        label: qsTr("Where")
        value: editor.where
        editing: true
        onEdited: text => editor.where = text
    }
    WordChoice {
        label: qsTr("Can one get in without steps?")
        words: editor.stepChoices
        current: editor.steps
        onChosen: row => editor.steps = row
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Which languages are spoken there?")
        strong: true
    }
    PlaceLanguages {
        Layout.fillWidth: true
        editor: editor
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What it costs")
        example: qsTr("Free, or what you can")
        value: editor.cost
        editing: true
        onEdited: text => editor.cost = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Who runs it")
        value: editor.runBy
        editing: true
        onEdited: text => editor.runBy = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Who pays for it")
        value: editor.funder
        editing: true
        onEdited: text => editor.funder = text
    }
    Label {
        Layout.fillWidth: true
        text: editor.isNew ? qsTr("Saving says that it is right today.")
                           : qsTr("Is all of it right? Say so on its page, once this is saved.")
        quiet: true
        size: Theme.small
    }
}
