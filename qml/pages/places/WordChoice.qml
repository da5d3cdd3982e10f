// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A question with a few words to tap as its answer.
ColumnLayout {
    id: choice

    required property string label
    required property int current
    property alias words: buttons.model

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

            ChoiceButton {
                required property int index
                required property string modelData
                text: modelData
                checked: choice.current === index
                onClicked: choice.chosen(index)
            }
        }
    }
}
