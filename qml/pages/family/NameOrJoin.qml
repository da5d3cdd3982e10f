// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A child whose name nobody has said yet: give one, or join them to the family where they belong. One tap takes it back.
ColumnLayout {
    id: choice

    required property PersonModel person
    property string typed

    signal joinWanted

    spacing: Theme.gap

    FieldRow {
        Layout.fillWidth: true
        label: qsTr("What are they called?")
        value: choice.typed
        editing: true
        onEdited: text => choice.typed = text
        onAccepted: text => choice.person.nameThem(text)
    }
    Button {
        kind: Button.Kind.Primary
        text: qsTr("Save the name")
        enabled: choice.typed.trim() !== ""
        onClicked: choice.person.nameThem(choice.typed)
    }
    Button {
        text: qsTr("Join to a family")
        iconName: "people"
        onClicked: choice.joinWanted()
    }
}
