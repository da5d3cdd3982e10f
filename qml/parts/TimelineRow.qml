// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One event on the ribbon of the years. With `leadsOn` a tap opens it; otherwise it is there to be read and is no button.
Pressable {
    id: row

    required property string when // "Tuesday 4 March"
    required property string title
    property string words // what was said; the child's own words stand as they were said
    property string by // who wrote it, and who it is for
    property string iconName // what kind of thing it is, in the bead; none: a plain bead
    property bool pinned: false // pinned to the story
    property bool leadsOn: false
    property bool first: false
    property bool last: false
    readonly property int aside: iconName === "" ? 32 : 44 // where the words begin

    implicitWidth: 320
    implicitHeight: texts.height + topPadding + bottomPadding
    topPadding: Theme.unit
    bottomPadding: Theme.gap
    text: title
    focusPolicy: leadsOn ? Qt.StrongFocus : Qt.NoFocus
    // A control's own role goes over ours in Qt 6.4: what is no button is read in the content's place.
    Accessible.ignored: !leadsOn
    Accessible.name: Theme.spoken(when, title, words, by, "")

    contentItem: Item {
        Accessible.role: Accessible.StaticText
        Accessible.name: row.leadsOn ? "" : row.Accessible.name
        Accessible.ignored: row.leadsOn

        Column {
            id: texts
            anchors.left: parent.left
            anchors.leftMargin: row.aside
            anchors.right: parent.right
            spacing: 2

            Label {
                width: parent.width
                text: row.when
                quiet: true
                strong: true
                size: Theme.small
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.title
                size: Theme.lead
                strong: row.pinned
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.words
                visible: text !== ""
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: row.by
                quiet: true
                size: Theme.small
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Item {
        Rectangle { // the ribbon
            id: ribbon
            anchors.left: parent.left
            anchors.leftMargin: row.iconName === "" ? 10 : 14
            y: row.first ? bead.y : 0
            width: Theme.strandWidth
            height: (row.last ? bead.y + bead.height : parent.height) - y
            color: Theme.primary
        }
        Rectangle {
            id: bead
            anchors.horizontalCenter: ribbon.horizontalCenter
            y: row.topPadding + (row.iconName === "" ? 3 : -3)
            width: row.iconName !== "" ? 30 : row.pinned ? 18 : 12
            height: width
            radius: width / 2
            color: row.pinned ? Theme.primary : Theme.paper
            border.width: Theme.strandWidth
            border.color: Theme.primary

            Icon {
                anchors.centerIn: parent
                width: 16
                height: 16
                icon: row.iconName
                color: row.pinned ? Theme.primaryInk : Theme.primary
                visible: row.iconName !== ""
            }
        }
        FocusRing {
            radius: Theme.cardRadius
            shown: row.visualFocus
        }
    }
}
