// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// How close somebody is, in words, as one person sees it. One tap saves it.
ColumnLayout {
    id: tie

    required property PersonModel person

    spacing: Theme.gap

    component Choice: ColumnLayout {
        id: choice

        property string label
        property alias choices: buttons.model
        property int current: -1
        signal chosen(index: int)

        Layout.fillWidth: true
        spacing: Theme.half
        Accessible.role: Accessible.Grouping
        Accessible.name: label

        Label {
            Layout.fillWidth: true
            text: choice.label
            quiet: true
            strong: true
            size: Theme.small
        }
        Flow {
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

    Label {
        Layout.fillWidth: true
        text: tie.person.viewName
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Choice {
        label: qsTr("How near")
        choices: tie.person.ringChoices
        current: tie.person.ring
        onChosen: index => tie.person.setRing(index)
    }
    Choice {
        label: qsTr("How strong")
        choices: tie.person.strengthChoices
        current: tie.person.strength
        onChosen: index => tie.person.setStrength(index)
    }
    Choice {
        label: qsTr("How it feels")
        choices: tie.person.warmthChoices
        current: tie.person.warmth
        onChosen: index => tie.person.setWarmth(index)
    }
}
