// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One promise: what is said of it, and what this reader may say. The one promised to says what became of it; the one who
// promised answers.
Sheet {
    id: sheet

    required property PromiseList board

    function say(value: int) {
        board.say(value, words.text);
        words.saved(board);
        close();
    }

    title: sheet.board.chosenWhat

    Label {
        width: parent.width
        text: sheet.board.chosenWho
        quiet: true
    }
    Label {
        width: parent.width
        text: sheet.board.chosenStanding
        visible: text !== ""
    }
    Label {
        width: parent.width
        text: sheet.board.question
        strong: true
        visible: text !== ""
    }
    Label {
        width: parent.width
        text: qsTr("The one it was promised to says what became of it. You see it here as soon as they do.")
        visible: sheet.board.question === ""
    }
    DraftField {
        id: words
        width: parent.width
        scopeId: sheet.board.chosenCircle
        scopeKind: "circle"
        kind: "promise_event"
        about: sheet.board.chosenKey
        name: "what became of it"
        placeholderText: sheet.board.wordsHint
        visible: sheet.board.question !== ""
        Accessible.name: placeholderText
    }
    Flow {
        width: parent.width
        spacing: Theme.unit

        Repeater {
            model: sheet.board.choices

            Button {
                required text
                required property int value
                doorstep: true
                width: Math.min(implicitWidth, sheet.availableWidth)
                onClicked: sheet.say(value)
            }
        }
    }
    SeenByLine {
        width: parent.width
        scopeId: sheet.board.chosenCircle
        scopeKind: "circle"
    }
}
