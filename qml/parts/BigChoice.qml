// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// One large answer, tapped once while standing at a door. All answers look alike: none is better than another.
T.AbstractButton {
    id: choice

    property string iconName
    property string detail

    implicitWidth: 160
    implicitHeight: Math.max(72, words.height + 2 * 12)
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: Item {
        Column {
            id: words
            anchors.verticalCenter: parent.verticalCenter
            x: 12
            width: parent.width - 24
            spacing: Theme.half

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                icon: choice.iconName
                color: Theme.primary
                visible: choice.iconName !== ""
            }
            Label {
                width: parent.width
                text: choice.text
                size: Theme.lead
                strong: true
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: choice.detail
                quiet: true
                size: Theme.small
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: choice.down || choice.checked ? Theme.primaryTint : Theme.card
        border.width: choice.checked ? 2 * Theme.lineWidth + 1 : Theme.lineWidth
        border.color: choice.checked ? Theme.primary : Theme.line

        FocusRing {
            radius: Theme.cardRadius + Theme.half
            shown: choice.visualFocus
        }
    }
}
