// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style

// A question with answers to tap.
ColumnLayout {
    id: choice

    required property string label
    required property int current
    property alias choices: buttons.model

    signal chosen(row: int)

    Layout.fillWidth: true
    spacing: Theme.unit

    Label {
        Layout.fillWidth: true
        text: choice.label
        strong: true
    }
    Flow {
        id: answers
        Layout.fillWidth: true
        spacing: Theme.unit

        Repeater {
            id: buttons

            Button {
                required property int index
                required text
                width: Math.min(implicitWidth, answers.width)
                checked: choice.current === index
                iconName: checked ? "check-lg" : ""
                Accessible.role: Accessible.RadioButton
                Accessible.checked: checked
                onClicked: choice.chosen(index)
            }
        }
    }
}
