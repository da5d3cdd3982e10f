// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style

// One line of a list, the whole of it a target; with `leadsOn: false` it is there to be read and is no button. `leading` holds a Face or an Icon; `badges` stand under the words.
Pressable {
    id: row

    required property string title
    property string time // stands before the title
    property string detail
    property string note // quieter: place, source and date
    property bool leadsOn: true // opens something: a chevron says so
    property bool picks: false // chooses on the spot and opens nothing: a button without a chevron
    property bool line: true // the line under it
    property alias leading: lead.data
    property alias badges: flow.data

    implicitWidth: 320
    implicitHeight: Math.max(64, contentItem.implicitHeight + topPadding + bottomPadding)
    topPadding: 12
    bottomPadding: 12
    text: title
    focusPolicy: leadsOn ? Qt.StrongFocus : Qt.NoFocus
    // A control's own role goes over ours in Qt 6.4: what is no button is read in the content's place.
    Accessible.ignored: !leadsOn
    Accessible.name: Theme.spoken(time, title, detail, note, "")

    contentItem: Item {
        Accessible.role: Accessible.StaticText
        Accessible.name: row.leadsOn ? "" : row.Accessible.name
        Accessible.ignored: row.leadsOn
        implicitHeight: Math.max(words.height, lead.height)

        Item {
            id: lead
            anchors.left: parent.left
            width: childrenRect.width
            height: childrenRect.height
        }
        Column {
            id: words
            anchors.left: lead.right
            anchors.leftMargin: lead.width > 0 ? 12 : 0
            anchors.right: row.leadsOn && !row.picks ? chevron.left : parent.right
            anchors.rightMargin: row.leadsOn && !row.picks ? Theme.unit : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Repeater { // few rows have one, and a list that changes makes many rows in one frame
                model: row.time !== "" ? 1 : 0

                Label {
                    width: words.width
                    text: row.time
                    quiet: true
                    strong: true
                    size: Theme.small
                    Accessible.ignored: true
                }
            }
            Label {
                width: parent.width
                text: row.title
                size: Theme.lead
                strong: true
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.detail
                visible: text !== ""
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.note
                quiet: true
                size: Theme.small
                visible: text !== ""
                Accessible.ignored: true
            }
            Flow {
                id: flow
                width: parent.width
                topPadding: children.length > 0 ? Theme.half : 0
                spacing: Theme.unit
                visible: children.length > 0
            }
        }
        Icon {
            id: chevron
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            icon: "chevron-right"
            mirrorsInRtl: true
            color: Theme.quietInk
            visible: row.leadsOn && !row.picks
        }
    }
    background: Rectangle {
        readonly property bool pressed: row.down && row.leadsOn

        color: pressed ? Theme.primaryTint : "transparent"
        radius: pressed ? Theme.cardRadius : 0

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.lineWidth
            color: Theme.hairline
            visible: row.line
        }
        Repeater {
            model: row.visualFocus ? 1 : 0

            FocusRing {
                anchors.margins: 0
                radius: Theme.cardRadius
                shown: true
            }
        }
    }
}
