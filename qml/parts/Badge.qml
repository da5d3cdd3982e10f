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

    readonly property real wordRoom: (parent ? parent.width : 320) - 2 * 10 - before
    readonly property real before: icon.visible ? icon.width + 6 : 0

    implicitWidth: label.width + before + 2 * 10
    implicitHeight: label.height + 2 * Theme.half
    radius: Math.min(height / 2, Theme.cardRadius)
    color: [Theme.card, Theme.primaryTint, Theme.attentionTint, Theme.faultTint][tone]
    border.width: Theme.highContrast || tone === Badge.Tone.Plain ? Theme.lineWidth : 0
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(Theme.small * 1.1)
        height: width
        icon: badge.iconName
        color: badge.inkColor
        visible: badge.iconName !== ""
    }
    Label {
        id: label
        anchors.right: parent.right
        anchors.rightMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(words.advanceWidth) + 2, badge.wordRoom)
        text: badge.text
        size: Theme.small
        strong: true
        color: badge.inkColor
        Accessible.ignored: true
    }
    TextMetrics {
        id: words
        font: label.font
        text: badge.text
    }
}
