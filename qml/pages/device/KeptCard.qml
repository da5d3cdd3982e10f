// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One change that the office keeps apart: whose, when, about whom, what it would do, why it was kept, and two answers.
Card {
    id: card

    required property string key
    required property string title
    required property string about
    required property string who
    required property string words
    required property string reason
    required property string note
    required property string scopeId
    required property bool canAdd
    required property bool canDecide

    signal added
    signal leftOut

    Label {
        width: parent.width
        text: card.title
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: Theme.isolate(card.about)
        visible: card.about !== ""
    }
    Label {
        width: parent.width
        text: card.who
        quiet: true
    }
    Label {
        width: parent.width
        text: card.words
    }
    Label {
        width: parent.width
        text: card.reason
        quiet: true
    }
    Label {
        width: parent.width
        text: card.note
        strong: true
        visible: card.note !== ""
    }
    Button {
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Kind.Primary
        text: qsTr("Add it to the record")
        iconName: "check-lg"
        visible: card.canAdd
        Accessible.name: `${text}: ${card.words}`
        onClicked: card.added()
    }
    Button {
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Leave it out")
        iconName: "x-lg"
        visible: card.canDecide
        Accessible.name: `${text}: ${card.words}`
        onClicked: card.leftOut()
    }
}
