// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Somebody's ribbon over the years, and the same in words; `arranger` knows where everything stands. Without `picture`
// the words alone. A tap opens somebody; the eye hides the ribbon.
Item {
    id: row

    required property ThreadArranger arranger
    required property bool picture
    required property string heading
    required property bool headed
    required property string name
    required property string words
    required property int strength
    required property bool strained
    required property real bandHeight
    required property real labelX
    required property real labelWidth
    required property real ribbonX
    required property real ribbonY
    required property real ribbonWidth
    required property real ribbonHeight
    required property bool openStart
    required property bool ended
    property bool first: false // of the whole list

    readonly property real textWidth: picture ? labelWidth : width - Theme.target - Theme.unit

    signal opened
    signal hiddenWanted

    height: title.shownHeight + (picture ? bandHeight : Math.max(Theme.target, texts.height) + Theme.unit)

    Repeater { // where each year begins
        model: row.picture ? row.arranger.yearLines : []

        Rectangle {
            required property real modelData

            x: Math.round(modelData)
            width: Theme.lineWidth
            height: row.height
            color: Theme.hairline
        }
    }
    Label {
        id: title

        readonly property real shownHeight: row.headed ? height : 0

        width: parent.width
        topPadding: row.first ? 0 : Theme.gap
        bottomPadding: Theme.unit
        text: row.heading
        size: Theme.title
        strong: true
        visible: row.headed
        Accessible.role: Accessible.Heading

        Rectangle { // over the lines of the years
            z: -1
            anchors.fill: parent
            color: Theme.paper
        }
    }
    Pressable {
        id: button
        x: row.picture ? row.labelX : row.LayoutMirroring.enabled ? row.width - width : 0
        y: title.shownHeight
        width: row.textWidth
        height: Math.max(Theme.target, texts.height)
        text: row.name
        Accessible.name: qsTr("%1: %2").arg(row.name).arg(row.words)
        onClicked: row.opened()

        contentItem: Item {
            Column {
                id: texts
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width

                Label {
                    width: parent.width
                    text: row.name
                    size: Theme.lead
                    strong: true
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: row.words
                    size: Theme.small
                    quiet: true
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle { // the lines of the years stop at words
            color: button.down ? Theme.primaryTint : Theme.paper
            radius: Theme.cardRadius

            FocusRing {
                anchors.margins: 0
                radius: Theme.cardRadius
                shown: button.visualFocus
            }
        }
    }
    Ribbon {
        x: row.ribbonX
        y: title.shownHeight + row.ribbonY + row.ribbonHeight / 2 - height / 2
        width: row.ribbonWidth
        height: 20
        visible: row.picture
        thickness: row.ribbonHeight
        strength: row.strength
        strained: row.strained
        openStart: row.openStart
        ended: row.ended
        mirrored: row.arranger.mirrored
        ink: Theme.primary
        paper: Theme.paper
    }
    Button {
        anchors.verticalCenter: button.verticalCenter
        x: row.LayoutMirroring.enabled ? button.x - Theme.unit - width : button.x + button.width + Theme.unit
        width: Theme.target
        kind: Button.Kind.Quiet
        iconName: "eye-slash"
        Accessible.name: qsTr("Hide %1 on this device").arg(row.name)
        onClicked: row.hiddenWanted()
    }
}
