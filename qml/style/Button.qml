// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// A pill. One `Primary` on a screen; `Plain` beside it; `Quiet` (no box) for the way out.
T.Button {
    id: control

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

    contentItem: Item {
        implicitWidth: row.wanted
        implicitHeight: Math.max(icon.visible ? icon.height : 0, label.visible ? label.implicitHeight : 0)

        Row {
            id: row

            readonly property real iconSpace: icon.visible ? icon.width + (label.visible ? Theme.unit : 0) : 0
            readonly property real wanted: iconSpace + (label.visible ? words.needed : 0)

            anchors.centerIn: parent
            spacing: Theme.unit

            Icon {
                id: icon
                anchors.verticalCenter: parent.verticalCenter
                icon: control.iconName
                mirrorsInRtl: control.iconMirrors
                color: control.inkColor
                visible: control.iconName !== ""
            }
            Label {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(words.needed, control.availableWidth - row.iconSpace)
                text: control.text
                font: control.font
                color: control.inkColor
                horizontalAlignment: icon.visible && width < words.needed ? Text.AlignLeft : Text.AlignHCenter // wrapped: beside its icon
                visible: control.text !== ""
                Accessible.ignored: true
            }
        }
        Label { // measured as it is laid out: where a line takes two fonts, TextMetrics of Qt 6.4 finds it narrower
            id: words

            readonly property int needed: Math.ceil(implicitWidth) + 2

            text: control.text
            font: control.font
            wrapMode: Text.NoWrap
            visible: false
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Math.min(Theme.buttonRadius, height / 2)
        color: control.fill
        border.width: control.kind === Button.Kind.Plain || (Theme.highContrast && !control.enabled) ? Theme.lineWidth : 0
        border.color: control.enabled ? Theme.primary : Theme.line

        FocusRing {
            shown: control.visualFocus
            radius: parent.radius + Theme.half
        }
    }
}
