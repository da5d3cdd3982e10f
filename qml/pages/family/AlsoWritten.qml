// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// How else a person is written down, whole, with who said that it is the same person; and who was said to be another.
ColumnLayout {
    id: also

    required property SameModel same
    property bool mayWrite: false

    spacing: Theme.gap
    visible: written.count + apart.count > 0

    component Heading: Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    component Answer: Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        visible: also.mayWrite
    }

    Heading {
        text: qsTr("Also written down as")
        visible: written.count > 0
    }
    Repeater {
        id: written
        model: also.same.also

        ColumnLayout {
            id: other

            required property string personId
            required property string name
            required property string said

            Layout.fillWidth: true
            spacing: Theme.unit

            FieldsModel {
                id: fields
                services: Services
                kind: "person"
                recordId: other.personId
            }
            FieldList {
                Layout.fillWidth: true
                fields: fields
            }
            Label {
                Layout.fillWidth: true
                text: other.said
                quiet: true
                size: Theme.small
            }
            Answer {
                text: qsTr("They are two people")
                iconName: "people"
                Accessible.name: `${text}: ${other.name}`
                onClicked: also.same.sayTwo(also.same.shownId, other.personId)
            }
        }
    }
    Heading {
        text: qsTr("Not the same person as")
        visible: apart.count > 0
    }
    Repeater {
        id: apart
        model: also.same.apart

        ColumnLayout {
            id: another

            required property string personId
            required property string name
            required property string detail
            required property string said

            Layout.fillWidth: true
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: another.name
                detail: another.detail
                note: another.said
                leadsOn: false
                line: false
                leading: Face {
                    name: another.name
                    personId: another.personId
                }
            }
            Answer {
                text: qsTr("They are the same person")
                iconName: "person"
                Accessible.name: `${text}: ${another.name}`
                onClicked: also.same.sayOne(also.same.shownId, another.personId)
            }
        }
    }
}
