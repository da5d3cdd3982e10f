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

    function keepName() {
        choice.person.nameThem(called.words);
        called.saved(choice.person);
    }

    signal joinWanted

    spacing: Theme.gap

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.half

        Label {
            Layout.fillWidth: true
            text: qsTr("What are they called?")
            quiet: true
            strong: true
            size: Theme.small
        }
        DraftField {
            id: called
            Layout.fillWidth: true
            scopeId: choice.person.familyId
            kind: "person"
            about: choice.person.personId
            name: "what they are called"
            Accessible.name: qsTr("What are they called?")
            onAccepted: if (words.trim() !== "") choice.keepName()
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Primary
        text: qsTr("Save the name")
        enabled: called.words.trim() !== ""
        onClicked: choice.keepName()
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Join to a family")
        iconName: "people"
        onClicked: choice.joinWanted()
    }
}
