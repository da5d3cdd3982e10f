// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One plain sentence about the state of this page, and at most one thing to do about it.
Rectangle {
    id: banner

    enum Tone {
        Note, // good to know; saved and sent
        NotSent, // safe on this device, not at the office yet
        Attention, // ends soon, waits for somebody
        OurFault // what happened, that it is safe, what to do
    }

    required property string text
    property string detail
    property int tone: Banner.Tone.Note
    property string action
    property bool closable: false

    signal actionTriggered
    signal closed

    readonly property color inkColor: [Theme.primary, Theme.attention, Theme.attention, Theme.fault][tone]

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target + Theme.half, words.height + 2 * Theme.gap)
    radius: Theme.cardRadius
    color: [Theme.primaryTint, Theme.attentionTint, Theme.attentionTint, Theme.faultTint][tone]
    border.width: Theme.highContrast ? 2 : 0
    border.color: Theme.line
    Accessible.role: Accessible.Note
    Accessible.name: text
    Accessible.description: detail

    Announcement {
        words: banner.visible ? banner.text + " " + banner.detail : ""
    }
    Icon {
        id: icon
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        y: Theme.gap + Math.max(0, (first.height / first.lineCount - height) / 2)
        icon: ["info-circle", "cloud-slash", "clock", "exclamation-circle"][banner.tone]
        color: banner.inkColor
    }
    Column {
        id: words
        anchors.left: icon.right
        anchors.leftMargin: 12
        anchors.right: closeButton.visible ? closeButton.left : parent.right
        anchors.rightMargin: closeButton.visible ? 0 : Theme.gap
        y: Theme.gap
        spacing: Theme.half

        Label {
            id: first
            width: parent.width
            text: banner.text
            strong: true
            color: banner.inkColor
        }
        Label {
            width: parent.width
            text: banner.detail
            visible: text !== ""
        }
        Item {
            width: parent.width
            height: Theme.half
            visible: button.visible
        }
        Button {
            id: button
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            text: banner.action
            visible: banner.action !== ""
            onClicked: banner.actionTriggered()
        }
    }
    Button {
        id: closeButton
        anchors.right: parent.right
        anchors.rightMargin: 2
        y: 2
        kind: Button.Kind.Quiet
        iconName: "x-lg"
        visible: banner.closable
        Accessible.name: qsTr("Close this message")
        onClicked: banner.closed()
    }
}
