// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One tap a door. Every answer looks alike: none is better than another.
ColumnLayout {
    id: doors

    required property StreetRound round

    signal wantsIn

    spacing: Theme.gap

    Strand {
        Layout.fillWidth: true
        progress: doors.round.progress

        Announcement {
            words: doors.round.lastWords === "" ? "" : doors.round.lastWords + ". " + doors.round.doorWords
        }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: width >= 300 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.unit
        rowSpacing: Theme.unit
        enabled: !doors.round.allDone

        component Answer: BigChoice {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
        Answer {
            text: qsTr("No answer")
            iconName: "door-closed"
            onClicked: doors.round.tap(0)
        }
        Answer {
            text: qsTr("Not now")
            iconName: "clock"
            onClicked: doors.round.tap(1)
        }
        Answer {
            text: qsTr("We chatted")
            iconName: "chat-text"
            onClicked: doors.round.tap(2)
        }
        Answer {
            text: qsTr("Wants in")
            iconName: "person-heart"
            onClicked: {
                doors.round.tap(3);
                doors.wantsIn();
            }
        }
        Answer {
            Layout.columnSpan: parent.columns
            text: qsTr("Don't call again")
            iconName: "x-lg"
            onClicked: {
                doors.round.tap(4);
                home.asked = false;
                home.open();
            }
        }
    }
    Flow {
        id: more
        Layout.fillWidth: true
        spacing: Theme.unit

        Button {
            width: Math.min(implicitWidth, more.width)
            text: doors.round.lastWords === "" ? qsTr("Undo") : qsTr("Undo: %1").arg(doors.round.lastWords)
            iconName: "arrow-counterclockwise"
            enabled: doors.round.canUndo
            onClicked: doors.round.undo()
        }
        Button {
            width: Math.min(implicitWidth, more.width)
            kind: Button.Kind.Quiet
            text: qsTr("May I knock?")
            onClicked: {
                home.asked = true;
                home.open();
            }
        }
        Button {
            width: Math.min(implicitWidth, more.width)
            kind: Button.Kind.Quiet
            text: qsTr("Throw this round away")
            enabled: !doors.round.busy
            onClicked: doors.round.discard()
        }
    }
    Banner {
        Layout.fillWidth: true
        text: doors.round.doorNote
        visible: text !== ""
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Each tap stays on this device and is wiped when the round ends. Only the counts leave.")
        quiet: true
        size: Theme.small
    }
    DoorNumberSheet {
        id: home
        round: doors.round
        onChosen: number => asked ? doors.round.mayCall(number) : doors.round.leaveAlone(number)
    }
}
