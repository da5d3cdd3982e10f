// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One parent's request.
Card {
    id: card

    required property string key
    required property string circleId
    required property string circle
    required property string firstName
    required property string safeWay
    required property string meeting
    required property string about
    required property string language
    required property string stateWords
    required property bool asked
    required property bool accepted
    required property bool here

    signal saidYes
    signal saidNo
    signal opened

    Label {
        width: parent.width
        text: Theme.isolate(card.firstName)
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    FactLine {
        width: parent.width
        iconName: "telephone"
        title: qsTr("Safe way to reach them")
        words: card.safeWay
    }
    FactLine {
        width: parent.width
        iconName: "calendar-event"
        title: qsTr("Meeting")
        words: card.meeting
        visible: card.meeting !== ""
    }
    FactLine {
        width: parent.width
        iconName: "translate"
        title: qsTr("Language")
        words: card.language
        visible: card.language !== ""
    }
    Label {
        width: parent.width
        text: card.about
        visible: text !== ""
    }
    Badge {
        text: card.stateWords
        tone: card.accepted ? Badge.Tone.Chosen : Badge.Tone.Plain
    }
    Flow {
        width: parent.width
        spacing: Theme.unit
        visible: card.asked

        Button {
            kind: Button.Kind.Primary
            doorstep: true
            text: qsTr("Yes, I stand beside them")
            width: Math.min(implicitWidth, parent.width)
            onClicked: card.saidYes()
        }
        Button {
            doorstep: true
            text: qsTr("Not me")
            onClicked: card.saidNo()
        }
    }
    Button {
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Open what they opened to you")
        iconName: "people"
        visible: card.accepted && card.here
        onClicked: card.opened()
    }
    Label {
        width: parent.width
        text: qsTr("Their circle comes with the next signal.")
        quiet: true
        visible: card.accepted && !card.here
    }
}
