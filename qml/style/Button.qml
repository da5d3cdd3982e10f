// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// A pill. One `Primary` on a screen; `Plain` beside it; `Quiet` (no box) for the way out.
T.Button {
    id: pill

    enum Kind {
        Plain,
        Primary,
        Quiet
    }

    property int kind: Button.Kind.Plain
    property string iconName
    property bool doorstep: false // 56 high: used standing at a door
    property bool iconMirrors: false

    readonly property color inkColor: !enabled ? Theme.quietInk : kind === Button.Kind.Primary ? Theme.primaryInk : Theme.primary
    readonly property color fill: {
        if (kind === Button.Kind.Primary)
            return !enabled ? Theme.idle : down ? Theme.primaryPressed : Theme.primary;
        return down || checked ? Theme.primaryTint : kind === Button.Kind.Plain ? Theme.card : "transparent";
    }

    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(doorstep ? Theme.doorTarget : Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    leftPadding: text === "" ? 12 : kind === Button.Kind.Quiet ? 12 : 20
    rightPadding: leftPadding
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    font.pixelSize: Theme.body
    font.weight: Font.DemiBold
    Accessible.name: text
    Accessible.description: enabled ? "" : qsTr("Not yet") // Qt 6.4 tells the bus of no state for it
    Accessible.onPressAction: if (enabled) clicked() // Qt 6.4 does nothing by itself

    contentItem: ButtonWords {
        control: pill
        iconName: pill.iconName
        iconMirrors: pill.iconMirrors
        inkColor: pill.inkColor
    }
    background: ButtonGround {
        control: pill
        fill: pill.fill
        edged: pill.kind === Button.Kind.Plain
    }
}
