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
        kind: Button.Kind.Primary
        text: qsTr("Save the name")
        enabled: called.words.trim() !== ""
        onClicked: choice.keepName()
    }
    Button {
        text: qsTr("Join to a family")
        iconName: "people"
        visible: rows.count > 0
        onClicked: sheet.open()
    }
    Sheet {
        id: sheet
        title: qsTr("Which family do they belong to?")

        Repeater {
            id: rows
            model: choice.person.families

            ListRow {
                id: row

                required property string key
                required detail

                width: parent ? parent.width : 0
                leading: Face {
                    name: row.title
                    personId: row.key
                }
                onClicked: {
                    sheet.close();
                    choice.person.joinTo(row.key);
                }
            }
        }
    }
}
