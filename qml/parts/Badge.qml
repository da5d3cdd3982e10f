// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One or two plain words about a state; never a count, never a verdict. It says the word; the tint only helps.
Rectangle {
    id: badge

    enum Tone {
        Plain,
        Chosen,
        Waiting, // not sent, ends soon
        Fault // ours
    }

    required property string text
    property int tone: Badge.Tone.Plain
    property string iconName
    readonly property color inkColor: [Theme.quietInk, Theme.primary, Theme.attention, Theme.fault][tone]

    implicitWidth: row.implicitWidth + 2 * 10
    implicitHeight: row.implicitHeight + 2 * Theme.half
    radius: Math.min(height / 2, Theme.cardRadius)
    color: [Theme.card, Theme.primaryTint, Theme.attentionTint, Theme.faultTint][tone]
    border.width: Theme.highContrast || tone === Badge.Tone.Plain ? Theme.lineWidth : 0
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(Theme.small * 1.1)
            height: width
            icon: badge.iconName
            color: badge.inkColor
            visible: badge.iconName !== ""
        }
        Label {
            text: badge.text
            size: Theme.small
            strong: true
            color: badge.inkColor
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
