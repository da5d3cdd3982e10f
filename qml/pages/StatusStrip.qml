// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Always there: whether everything is saved and sent, and the way out at once.
Rectangle {
    id: strip

    readonly property bool practice: mark.practice
    property bool handedOver: false // somebody else holds the device: nothing here leads anywhere

    signal syncOpened
    signal givenBack
    signal hidden

    implicitHeight: Math.max(Theme.target, sent.implicitHeight, hide.implicitHeight,
                             giveBack.visible ? giveBack.implicitHeight : 0)
    color: practice ? Theme.attentionTint : Theme.paper // a look of its own, on every screen

    PracticeMark {
        id: mark
        services: Services
    }
    SentModel {
        id: model
        services: Services
    }
    Announcement {
        words: model.announcement
    }
    Pressable {
        id: sent
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.right: giveBack.visible ? giveBack.left : hide.left
        height: parent.height
        implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.unit)
        readonly property string now: strip.handedOver ? qsTr("In your hands") : model.sentence

        text: strip.practice ? qsTr("Practice. %1").arg(now) : now
        enabled: !strip.handedOver
        Accessible.role: strip.handedOver ? Accessible.StaticText : Accessible.Button
        Accessible.name: text
        Accessible.description: strip.handedOver ? "" : qsTr("Opens what is sent and what this device holds")
        onClicked: strip.syncOpened()

        contentItem: Item {
            implicitHeight: words.implicitHeight

            Icon {
                id: cloud
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: 20
                height: 20
                icon: strip.handedOver ? "person" : model.allSent ? "cloud-check" : "cloud-slash"
                color: words.color
            }
            Label {
                id: words
                anchors.left: cloud.right
                anchors.leftMargin: Theme.unit
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: sent.text
                size: Theme.small
                color: model.allSent || strip.handedOver ? Theme.quietInk : Theme.attention
                Accessible.ignored: true
            }
        }
        background: FocusRing {
            shown: sent.visualFocus
        }
    }
    Button {
        id: giveBack
        anchors.right: hide.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, strip.width * 0.5)
        kind: Button.Kind.Quiet
        text: qsTr("Give it back")
        visible: strip.handedOver
        onClicked: strip.givenBack()
    }
    Button {
        id: hide
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: Button.Kind.Quiet
        iconName: "eye-slash"
        Accessible.name: qsTr("Hide everything now")
        onClicked: strip.hidden()
    }
}
