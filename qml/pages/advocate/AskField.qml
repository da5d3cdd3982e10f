// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style

// A question with answers to tap, and room for other words.
ColumnLayout {
    id: field

    required property string label
    required property string example
    property alias text: input.text
    property alias choices: buttons.model

    signal edited(text: string)

    Layout.fillWidth: true
    spacing: Theme.unit

    Label {
        Layout.fillWidth: true
        text: field.label
        strong: true
    }
    Flow {
        id: answers
        Layout.fillWidth: true
        spacing: Theme.unit
        visible: buttons.count > 0

        Repeater {
            id: buttons

            ChoiceButton {
                required text
                checked: input.text === text
                onClicked: field.edited(text)
            }
        }
    }
    TextField {
        id: input
        Layout.fillWidth: true
        placeholderText: field.example
        Accessible.name: field.label
        onTextChanged: if (activeFocus) field.edited(text)
    }
}
