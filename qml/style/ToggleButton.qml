// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// A pill for what is so or is not: a tick when it is, and a checkbox by ear, which in Qt 6.4 no Button can be. What is
// shown follows `checked` alone; a tap tells, and whoever is told changes it.
T.CheckBox {
    id: pill

    property string iconName: checked ? "check-lg" : ""
    property bool doorstep: false
    readonly property color inkColor: enabled ? Theme.primary : Theme.quietInk

    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(doorstep ? Theme.doorTarget : Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: text === "" ? 12 : 20
    rightPadding: leftPadding
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    font.pixelSize: Theme.body
    font.weight: Font.DemiBold
    nextCheckState: () => checkState
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
