// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style

// A circle that is yet to be opened: whose it is, who stands in it, until when.
ColumnLayout {
    id: fields

    required property NewCircle circle

    spacing: Theme.gap

    AskChoice {
        label: qsTr("Whose circle is it?")
        choices: fields.circle.adults
        current: fields.circle.whose
        onChosen: row => fields.circle.whose = row
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Who else stands in it? By first name, nothing more.")
        strong: true
    }
    Flow {
        id: people
        Layout.fillWidth: true
        spacing: Theme.unit

        Repeater {
            model: fields.circle.people

            ToggleButton {
                required property int index
                required property bool picked
                required text
                width: Math.min(implicitWidth, people.width)
                checked: picked
                onClicked: fields.circle.toggle(index)
            }
        }
    }
    AskChoice {
        label: qsTr("How long is it open?")
        choices: fields.circle.ends
        current: fields.circle.end
        onChosen: row => fields.circle.end = row
    }
}
