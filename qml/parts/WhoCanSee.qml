// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style

// Said before anything is saved: who will be able to read it. `model` rows have the roles personId and name.
Pressable {
    id: line

    required property string summary // "Amara's mum, Ms Reid and you can read this"
    property alias model: faces.model
    property bool leadsOn: true

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.unit)
    text: summary
    enabled: leadsOn
    Accessible.name: qsTr("Who can see this: %1").arg(summary)

    contentItem: Item {
        Row { // a few faces; the words name who is meant
            id: ring

            readonly property int most: line.width < 20 * Theme.body ? 3 : 5 // large letters need the room
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: -8

            Repeater {
                id: faces

                Rectangle {
                    id: seat

                    required property int index
                    required property string name
                    required property string personId

                    width: 32
                    height: 32
                    radius: 16
                    color: Theme.paper
                    visible: index < ring.most

                    Face {
                        anchors.centerIn: parent
                        name: seat.name
                        personId: seat.personId
                        size: 28
                    }
                }
            }
        }
        Icon {
            id: eye
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            icon: "eye"
            color: Theme.quietInk
            visible: faces.count === 0
        }
        Label {
            id: words
            anchors.left: eye.visible ? eye.right : ring.right
            anchors.leftMargin: Theme.unit
            anchors.right: chevron.visible ? chevron.left : parent.right
            anchors.rightMargin: Theme.half
            anchors.verticalCenter: parent.verticalCenter
            text: line.summary
            quiet: true
            size: Theme.small
            Accessible.ignored: true
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
            visible: line.leadsOn
        }
    }
    background: FocusRing {
        anchors.margins: 0
        radius: Theme.cardRadius
        shown: line.visualFocus
    }
}
