// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One offer or ask, with the one tap that takes it, or the two that say how it ended.
Card {
    id: card

    required property string key
    required property string title
    required property string detail
    required property string note
    required property string takeWords
    required property bool mayEnd
    required property bool ask
    required property bool undecided
    required property bool waiting
    property bool busy: false

    signal taken
    signal done
    signal fellThrough
    signal versionsAsked

    Label {
        width: parent.width
        text: card.ask ? qsTr("Asked for") : qsTr("Offered")
        quiet: true
        strong: true
        size: Theme.small
    }
    Label {
        width: parent.width
        text: card.title
        size: Theme.lead
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: card.detail
    }
    Label {
        width: parent.width
        text: card.note
        quiet: true
        size: Theme.small
    }
    Badge {
        anchors.left: parent.left
        text: qsTr("Not sent yet")
        tone: Badge.Tone.Waiting
        visible: card.waiting
    }
    Banner {
        width: parent.width
        tone: Banner.Tone.Attention
        text: qsTr("Two people said yes at the same time.")
        detail: qsTr("Both are kept. Agree who does it.")
        action: qsTr("See both")
        visible: card.undecided
        onActionTriggered: card.versionsAsked()
    }
    Button {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: card.takeWords
        iconName: "check-lg"
        enabled: !card.busy
        visible: card.takeWords !== ""
        Accessible.name: card.takeWords + ": " + card.title
        onClicked: card.taken()
    }
    Flow {
        width: parent.width
        spacing: Theme.unit
        visible: card.mayEnd

        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("It is done")
            iconName: "check-lg"
            enabled: !card.busy
            Accessible.name: text + ": " + card.title
            onClicked: card.done()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("It fell through")
            enabled: !card.busy
            Accessible.name: text + ": " + card.title
            onClicked: card.fellThrough()
        }
    }
}
