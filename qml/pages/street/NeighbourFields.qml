// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What the connector asks at the door: a first name, one way to reach them, what they enjoy, and an end.
ColumnLayout {
    id: fields

    required property NeighbourEditor agreeing

    spacing: Theme.gap

    // A positioner, not a layout in a layout: a field whose example is set on more lines must move what is below it.
    component Field: Column {
        id: field
        required property string label
        required property string example
        property alias text: input.text
        signal edited(text: string)
        Layout.fillWidth: true
        spacing: Theme.half

        Label {
            width: parent.width
            text: field.label
            quiet: true
            strong: true
            size: Theme.small
        }
        TextField {
            id: input
            width: parent.width
            placeholderText: field.example
            Accessible.name: field.label
            onTextChanged: if (activeFocus) field.edited(text)
        }
    }
    Field {
        label: qsTr("First name")
        example: qsTr("For example: Bea")
        text: fields.agreeing.firstName
        onEdited: text => fields.agreeing.firstName = text
    }
    Field {
        label: qsTr("One way to reach you")
        example: qsTr("For example: the blue door, after five")
        text: fields.agreeing.reach
        onEdited: text => fields.agreeing.reach = text
    }
    Field {
        label: qsTr("What you enjoy")
        example: qsTr("For example: gardens, football, cooking")
        text: fields.agreeing.enjoys
        onEdited: text => fields.agreeing.enjoys = text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("It ends on")
        quiet: true
        strong: true
        size: Theme.small
    }
    Repeater {
        model: fields.agreeing.ends

        RadioButton {
            required property int index
            required text
            Layout.fillWidth: true
            checked: fields.agreeing.end === index
            onClicked: fields.agreeing.end = index
        }
    }
    Label {
        Layout.fillWidth: true
        text: fields.agreeing.missing
        color: Theme.attention
        visible: text !== ""
    }
    WhoCanSee {
        Layout.fillWidth: true
        leadsOn: false
        summary: qsTr("Your neighbourhood team can read this until the end date. Nobody else.")
    }
}
