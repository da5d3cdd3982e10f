// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Where somebody signs or draws, with a finger, a pen or a mouse. The paper takes no finger before it was tapped, so that
// a page that is scrolled is not drawn on; from then on and until Done, a finger on it draws and does not scroll. Whoever
// does not draw types their name, or says in words what it shows. It keeps nothing: `ink` and `words` come from a draft,
// and edited() says that they changed.
FocusScope {
    id: pad

    required property string title // "Your signature"
    property bool signature: false
    property alias ink: paper.ink
    property string words // the typed name, or what the drawing shows
    property bool byWords: false // the name is typed instead
    property bool drawing: false
    readonly property bool typed: signature && byWords
    readonly property string said: paper.readable ? (paper.strokes > 0 ? qsTr("%Ln strokes", "", paper.strokes) : qsTr("Empty")) : notShown
    readonly property string spoken: title + ". " + said
    readonly property string notShown: qsTr("This drawing cannot be shown yet. It is kept.")
    readonly property real mostHeight: Math.max(160, (Window.height > 0 ? Window.height : 600) * 0.55)

    signal edited

    function begin() {
        drawing = true;
        done.forceActiveFocus();
    }
    function end() {
        drawing = false;
        sheet.forceActiveFocus();
    }

    implicitWidth: 320
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Keys.onEscapePressed: event => event.accepted = leave()
    Keys.onBackPressed: event => event.accepted = leave()

    function leave(): bool {
        const was = drawing;
        if (was)
            end();
        return was;
    }

    Announcement {
        words: pad.drawing ? pad.said : ""
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.unit

        Label {
            width: parent.width
            text: pad.title
            strong: true
        }
        Rectangle {
            id: ground
            anchors.left: parent.left
            width: Math.min(parent.width, pad.mostHeight / paper.ratio)
            height: Math.max(Math.round((width - 2 * Theme.unit) * paper.ratio), hint.visible ? hint.height : 0) + 2 * Theme.unit
            radius: Theme.cardRadius
            color: Theme.card
            border.width: pad.drawing ? 2 : Theme.lineWidth
            border.color: pad.drawing ? Theme.primary : Theme.line
            visible: !pad.typed

            Rectangle { // where a name stands
                x: Theme.wideGap
                y: parent.height * 0.75
                width: parent.width - 2 * Theme.wideGap
                height: Theme.lineWidth
                color: Theme.line
                visible: pad.signature
            }
            Label {
                id: hint
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.wideGap
                text: pad.signature ? qsTr("Tap here, then sign") : qsTr("Tap here, then draw")
                quiet: true
                horizontalAlignment: Text.AlignHCenter
                visible: paper.strokes === 0 && paper.readable && !pad.drawing
                Accessible.ignored: true
            }
            InkPaper {
                id: paper
                anchors.fill: parent
                anchors.margins: Theme.unit
                signature: pad.signature
                drawing: pad.drawing
                pen: Theme.ink
                Accessible.role: Accessible.Graphic
                Accessible.name: pad.spoken
                Accessible.ignored: !pad.drawing
                onEdited: pad.edited()
            }
            Pressable {
                id: sheet
                anchors.fill: parent
                visible: !pad.drawing
                enabled: paper.readable
                Accessible.name: pad.spoken
                Accessible.description: pad.words
                onClicked: pad.begin()
                background: FocusRing {
                    shown: sheet.visualFocus
                    radius: Theme.cardRadius + Theme.half
                }
            }
        }
        Label {
            width: parent.width
            text: paper.readable ? qsTr("There is no more room. Take a stroke away, or begin again.") : pad.notShown
            color: Theme.attention
            visible: (paper.full || !paper.readable) && !pad.typed
        }
        Flow {
            width: parent.width
            spacing: Theme.unit

            Button {
                id: done
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Done")
                iconName: "check-lg"
                visible: pad.drawing && !pad.typed
                onClicked: pad.end()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Undo")
                iconName: "arrow-counterclockwise"
                enabled: paper.canUndo
                visible: pad.drawing && !pad.typed
                onClicked: paper.undo()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Begin again")
                iconName: "x-lg"
                enabled: paper.strokes > 0 || !paper.readable
                visible: (pad.drawing || !paper.readable) && !pad.typed
                onClicked: paper.clear()
            }
            Button {
                width: Math.min(implicitWidth, parent.width)
                kind: Button.Kind.Quiet
                text: pad.byWords ? qsTr("Sign by hand instead") : qsTr("Type your name instead")
                iconName: pad.byWords ? "pencil" : "keyboard"
                visible: pad.signature && !pad.drawing
                onClicked: {
                    pad.byWords = !pad.byWords;
                    pad.edited();
                }
            }
        }
        Label {
            width: parent.width
            text: pad.signature ? qsTr("Your name") : qsTr("What it shows, in words")
            quiet: true
            size: Theme.small
            visible: field.visible
        }
        TextField {
            id: field
            width: parent.width
            text: pad.words
            visible: pad.typed || !pad.signature
            Accessible.name: pad.signature ? qsTr("Your name") : qsTr("What it shows, in words")
            onTextChanged: if (activeFocus) {
                pad.words = text;
                pad.edited();
            }
        }
    }
}
