// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A person: picture or initials. The hue comes from the id and means nothing. Not a control: what it stands in is.
Item {
    id: face

    required property string name
    required property string personId
    property url picture
    property int size: 48
    property bool open: false // an open seat: nobody here yet
    readonly property bool hasPicture: String(picture) !== ""
    property bool pictureReady: false
    property color surface: Theme.paper // what it stands on, which shows round a picture's corners

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: open ? qsTr("Open seat") : name
    Accessible.ignored: true // the name stands beside it or on its control

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: face.open ? "transparent" : Theme.faceHue(Faces.hue(face.personId))
        border.width: face.open || Theme.highContrast ? 2 : 0
        border.color: Theme.line
    }
    Label {
        anchors.centerIn: parent
        text: Faces.initials(face.name)
        font.pixelSize: face.size * (text.length > 2 ? 0.28 : 0.36)
        font.weight: Font.DemiBold
        color: Theme.faceInk
        lineHeight: 1
        wrapMode: Text.NoWrap
        visible: !face.open && !(face.hasPicture && face.pictureReady)
        Accessible.ignored: true
    }
    // Repeaters of one: most faces are nobody's empty seat and have no picture, so that these are made for few.
    Repeater {
        model: face.open ? 1 : 0

        Icon {
            anchors.centerIn: parent
            width: face.size / 2
            height: width
            icon: "plus-lg"
            color: Theme.quietInk
        }
    }
    Repeater {
        model: face.hasPicture ? 1 : 0

        Image {
            anchors.fill: parent
            source: face.picture
            sourceSize.width: face.size * 2
            sourceSize.height: face.size * 2
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            visible: status === Image.Ready
            onStatusChanged: face.pictureReady = status === Image.Ready

            Rectangle { // an image cannot be cut round here without a shader: cover its corners
                anchors.centerIn: parent
                width: parent.width * 1.5
                height: width
                radius: width / 2
                color: "transparent"
                border.width: parent.width / 4
                border.color: face.surface
            }
        }
    }
}
