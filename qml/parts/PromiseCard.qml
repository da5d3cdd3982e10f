// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One promise: who, what, by when, and what the person it was made to says became of it. The council's answer stands
// beside that, never over it.
Pressable {
    id: card

    required property string what // "Ring the school about the bus"
    required property string who // "I promised Amara", "The council's housing team promised Mum"
    required property string when // "by Thursday 6 March"
    required property string state // in words: "Promised", "Kept", "Kept late", "Not kept", "Two views"
    property bool waiting: false // its day is near or has gone by
    property string answer // what was said of it: by the one it was made to, by the one who promised, or by both
    property string answeredBy // over it, where it is not said in it: "Side by side", "Housing"

    implicitWidth: 320
    implicitHeight: words.height + topPadding + bottomPadding
    padding: Theme.gap
    text: what
    Accessible.name: Theme.spoken(who, what, when, state, answer)

    contentItem: Item {
        Column {
            id: words
            width: parent.width
            spacing: Theme.half

            Label {
                width: parent.width
                text: card.who
                quiet: true
                size: Theme.small
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: card.what
                size: Theme.lead
                strong: true
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: card.when
                visible: text !== ""
                Accessible.ignored: true
            }
            Badge {
                anchors.left: parent.left
                text: card.state
                tone: card.waiting ? Badge.Tone.Waiting : Badge.Tone.Plain
                Accessible.ignored: true
            }
            Item {
                width: parent.width
                height: answerWords.height + Theme.unit
                visible: card.answer !== ""

                Rectangle {
                    anchors.left: parent.left
                    y: Theme.unit
                    width: Theme.strandWidth
                    height: parent.height - y
                    radius: width / 2
                    color: Theme.line
                }
                Column {
                    id: answerWords
                    anchors.left: parent.left
                    anchors.leftMargin: 12
                    anchors.right: parent.right
                    y: Theme.unit

                    Label {
                        width: parent.width
                        text: card.answeredBy
                        quiet: true
                        size: Theme.small
                        visible: text !== ""
                        Accessible.ignored: true
                    }
                    Label {
                        width: parent.width
                        text: card.answer
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: card.down ? Theme.primaryTint : Theme.card
        border.width: Theme.lineWidth
        border.color: Theme.hairline

        FocusRing {
            radius: Theme.cardRadius + Theme.half
            shown: card.visualFocus
        }
    }
}
