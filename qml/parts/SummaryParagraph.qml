// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Words for the family, turned to them: large, and nothing else beside them. A correction stands under the words it
// corrects, at the same size, with its author.
Column {
    id: paragraph

    required property string text
    property string heading
    property string saidDifferently
    property string saidBy

    spacing: Theme.unit

    Label {
        width: parent.width
        text: paragraph.heading
        size: Theme.lead
        quiet: true
        strong: true
        visible: text !== ""
        Accessible.role: Accessible.Heading
    }
    Label {
        width: parent.width
        text: paragraph.text
        size: Theme.title
    }
    Item {
        width: parent.width
        height: other.height
        visible: paragraph.saidDifferently !== ""

        Rectangle {
            anchors.left: parent.left
            width: Theme.strandWidth
            height: parent.height
            radius: width / 2
            color: Theme.primary
        }
        Column {
            id: other
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right

            Label {
                width: parent.width
                text: paragraph.saidBy
                quiet: true
                size: Theme.small
            }
            Label {
                width: parent.width
                text: paragraph.saidDifferently
                size: Theme.title
            }
        }
    }
}
