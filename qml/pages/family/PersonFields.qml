// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The fields of a person, to type in.
ColumnLayout {
    id: fields

    required property PersonEditor editor

    spacing: Theme.gap

    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What they are called")
        value: fields.editor.knownAs
        editing: true
        onEdited: text => fields.editor.knownAs = text
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("A child or young person")
        checked: fields.editor.isChild
        onToggled: fields.editor.isChild = checked
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Who they are to the family")
        example: qsTr("Nana, big brother, Mum's friend")
        value: fields.editor.part
        editing: true
        onEdited: text => fields.editor.part = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Born")
        example: qsTr("4 June 2017, or 2017")
        value: fields.editor.born
        problem: fields.editor.bornProblem
        editing: true
        onEdited: text => fields.editor.born = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("How to reach them, one on each line")
        value: fields.editor.contacts
        editing: true
        severalLines: true
        onEdited: text => fields.editor.contacts = text
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Languages, one on each line")
        value: fields.editor.languages
        editing: true
        severalLines: true
        onEdited: text => fields.editor.languages = text
    }
    Switch {
        Layout.fillWidth: true
        text: qsTr("Would rather listen than read")
        checked: fields.editor.readsAloud
        onToggled: fields.editor.readsAloud = checked
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("How to speak of them")
        example: qsTr("she, he, they")
        value: fields.editor.pronoun
        editing: true
        onEdited: text => fields.editor.pronoun = text
    }
}
