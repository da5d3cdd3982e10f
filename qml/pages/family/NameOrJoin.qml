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
