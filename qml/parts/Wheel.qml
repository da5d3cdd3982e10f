// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style

// One of the wheels of a promise (who, what, when). Turned by a thumb, by tapping a row, by the arrow keys, or by a
// screen reader's up and down. The model's rows have the role `text`.
FocusScope {
    id: wheel

    required property string name // "Who"
    property alias model: list.model
    property alias currentIndex: list.currentIndex
    // Two lines, or three set smaller; the letters of Arabic and Urdu stand taller.
    readonly property real rowHeight: Math.max(Theme.mirrored ? 96 : Theme.doorTarget, Theme.body * 3.9)
    readonly property string currentText: list.currentItem ? (list.currentItem as WheelRow).text : ""

    signal turned(index: int)

    function turn(by: int) {
        list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
        turned(list.currentIndex);
    }

    implicitWidth: 120
    implicitHeight: heading.height + frame.height + Theme.half
    activeFocusOnTab: true
    Accessible.role: Accessible.SpinBox
    Accessible.name: name + ": " + currentText
    Accessible.focusable: true
    Accessible.onIncreaseAction: turn(1)
    Accessible.onDecreaseAction: turn(-1)
    Keys.onUpPressed: turn(-1)
    Keys.onDownPressed: turn(1)

    Label {
        id: heading
        width: parent.width
        text: wheel.name
        quiet: true
        strong: true
        size: Theme.small
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
    Rectangle {
        id: frame
        anchors.top: heading.bottom
        anchors.topMargin: Theme.half
        width: parent.width
        height: 3 * wheel.rowHeight + 2 * Theme.half
        radius: Theme.cardRadius
        color: Theme.card
        border.width: wheel.activeFocus ? 2 : Theme.lineWidth
        border.color: wheel.activeFocus ? Theme.primary : Theme.hairline

        Rectangle { // where the chosen row stands
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.half
            width: parent.width - 2 * Theme.half
            height: wheel.rowHeight
            radius: Theme.unit
            color: Theme.primaryTint
            border.width: Theme.highContrast ? 2 : 0
            border.color: Theme.line
        }
        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: Theme.half
            clip: true
            snapMode: ListView.SnapToItem
            highlightRangeMode: ListView.StrictlyEnforceRange
            preferredHighlightBegin: (height - wheel.rowHeight) / 2
            preferredHighlightEnd: (height + wheel.rowHeight) / 2
            highlightMoveDuration: Theme.quick
            boundsBehavior: Flickable.StopAtBounds
            onMovementEnded: wheel.turned(currentIndex)

            delegate: WheelRow {
                id: option
                width: list.width
                height: wheel.rowHeight
                chosen: list.currentIndex === index
                onClicked: {
                    list.currentIndex = index;
                    wheel.turned(index);
                }
            }
        }
    }
}
