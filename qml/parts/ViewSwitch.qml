// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style

// Whose view of the circle is shown. `model` rows have the role `text`: "Amara", "Mum", "Me".
Column {
    id: views

    property string label: qsTr("Whose view")
    property alias model: buttons.model
    property int current: 0

    signal chosen(index: int)

    spacing: Theme.half
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Label {
        width: parent.width
        text: views.label
        quiet: true
        size: Theme.small
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        spacing: Theme.unit

        Repeater {
            id: buttons

            ChoiceButton {
                required property int index
                required text

                checked: views.current === index
                onClicked: views.chosen(index)
            }
        }
    }
}
