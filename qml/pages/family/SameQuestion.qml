// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Two who may be one person, side by side with who wrote each down, and two answers. Nothing waits for either.
ColumnLayout {
    id: asking

    required property SameModel same
    property alias count: asks.count

    spacing: Theme.gap

    component Somebody: Row {
        id: somebody

        required property string name
        required property string personId
        required property string detail
        required property string note

        spacing: 12

        Face {
            id: face
            name: somebody.name
            personId: somebody.personId
        }
        Column {
            width: somebody.width - somebody.spacing - face.width

            Label {
                width: parent.width
                text: somebody.name
                strong: true
            }
            Label {
                width: parent.width
                text: somebody.detail
                visible: text !== ""
            }
            Label {
                width: parent.width
                text: somebody.note
                quiet: true
                size: Theme.small
                visible: text !== ""
            }
        }
    }

    Repeater {
        id: asks
        model: asking.same.asks

        Card {
            id: card

            required property string firstId
            required property string firstName
            required property string firstDetail
            required property string firstNote
            required property string secondId
            required property string secondName
            required property string secondDetail
            required property string secondNote

            Layout.fillWidth: true
            spacing: 12

            Label {
                width: parent.width
                text: qsTr("Is this the same person?")
                size: Theme.lead
                strong: true
                Accessible.role: Accessible.Heading
            }
            Somebody {
                width: parent.width
                name: card.firstName
                personId: card.firstId
                detail: card.firstDetail
                note: card.firstNote
            }
            Somebody {
                width: parent.width
                name: card.secondName
                personId: card.secondId
                detail: card.secondDetail
                note: card.secondNote
            }
            Flow {
                width: parent.width
                spacing: Theme.unit

                Button {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("The same person")
                    Accessible.name: `${text}: ${card.firstName}, ${card.secondName}`
                    onClicked: asking.same.sayOne(card.firstId, card.secondId)
                }
                Button {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Two people")
                    Accessible.name: `${text}: ${card.firstName}, ${card.secondName}`
                    onClicked: asking.same.sayTwo(card.firstId, card.secondId)
                }
            }
            Label {
                width: parent.width
                text: qsTr("Nothing that was written is lost, and you can undo it.")
                quiet: true
                size: Theme.small
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: asking.same.notice
        visible: text !== ""
    }
}
