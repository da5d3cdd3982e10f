// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One child at one visit: seen, alone, awake for a baby, and the way to the child's own words.
Column {
    id: row

    required property string personId
    required property string name
    required property url picture
    required property bool seen
    required property bool alone
    required property bool baby
    required property string awake
    required property string whyNot

    signal seenToggled
    signal aloneToggled
    signal whyNotRequested
    signal awakeTurned
    signal wordsRequested

    spacing: Theme.half

    SeenRow {
        width: parent.width
        name: row.name
        personId: row.personId
        picture: row.picture
        seen: row.seen
        alone: row.alone
        whyNot: row.whyNot
        onSeenToggled: row.seenToggled()
        onAloneToggled: row.aloneToggled()
        onWhyNotRequested: row.whyNotRequested()
    }
    Flow {
        x: LayoutMirroring.enabled ? 0 : 52 // under the words of the row above
        width: parent.width - 52
        spacing: Theme.unit

        Button {
            text: row.awake === "" ? qsTr("Awake?") : row.awake
            iconName: row.awake === "" ? "" : "check-lg"
            checked: row.awake !== ""
            visible: row.baby && row.seen
            Accessible.name: qsTr("Awake or asleep: %1").arg(Theme.isolate(row.name))
            onClicked: row.awakeTurned()
        }
        Button {
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("%1's words").arg(Theme.isolate(row.name))
            iconName: "chat-quote"
            onClicked: row.wordsRequested()
        }
    }
}
