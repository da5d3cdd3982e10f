// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style

// A few that exclude each other on one line, which a finger moves where they do not fit: what filters a list, and must
// leave the room to it. `model` rows have the role `text`.
ListView {
    id: row

    property string label // what is chosen here, for a screen reader
    property int current: 0

    signal chosen(index: int)

    function showCurrent() {
        row.positionViewAtIndex(row.current, ListView.Contain);
    }

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, contentItem.childrenRect.height)
    orientation: ListView.Horizontal
    boundsBehavior: Flickable.StopAtBounds
    spacing: Theme.unit
    clip: true
    cacheBuffer: 4000 // all of them are there for a screen reader
    interactive: contentWidth > width
    onCurrentChanged: showCurrent()
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    delegate: ChoiceButton {
        id: choice

        required property int index
        required text

        width: implicitWidth
        checked: row.current === choice.index
        onClicked: row.chosen(choice.index)
    }
}
