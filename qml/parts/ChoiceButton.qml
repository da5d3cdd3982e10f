// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// One of a few that exclude each other: checked, with a mark that does not need colour, and a radio button by ear, which in
// Qt 6.4 no Button can be. What is shown follows `checked` alone.
// Never wider than what it stands in, where its words then wrap; while that has no width yet, as wide as it would be, so
// that the layout around learns how much room is wanted.
T.RadioButton {
    id: pill

    property string iconName: checked ? "check-lg" : ""
    property bool doorstep: false
    readonly property color inkColor: enabled ? Theme.primary : Theme.quietInk

    width: parent && parent.width > 0 ? Math.min(implicitWidth, parent.width) : implicitWidth
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(doorstep ? Theme.doorTarget : Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: text === "" ? 12 : 20
    rightPadding: leftPadding
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    font.pixelSize: Theme.body
    font.weight: Font.DemiBold
    checkable: false // no tap checks it: whoever is told does
    autoExclusive: false
    Accessible.name: text
    Accessible.onPressAction: if (enabled) clicked() // Qt 6.4 does nothing by itself
    Accessible.onToggleAction: if (enabled) clicked()

    contentItem: ButtonWords {
        control: pill
        iconName: pill.iconName
        iconMirrors: false
        inkColor: pill.inkColor
    }
    background: ButtonGround {
        control: pill
        fill: pill.down || pill.checked ? Theme.primaryTint : Theme.card
        edged: true
    }
}
