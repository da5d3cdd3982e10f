// SPDX-License-Identifier: Apache-2.0
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
        visible: !face.open && !picture.ready
        Accessible.ignored: true
    }
    Loader { // most faces are nobody's empty seat and have no picture: what few need is made for those
        anchors.centerIn: parent
        active: face.open
        sourceComponent: Icon {
            width: face.size / 2
            height: width
            icon: "plus-lg"
            color: Theme.quietInk
        }
    }
    Loader {
        id: picture

        readonly property bool ready: (item as Image)?.status === Image.Ready

        anchors.fill: parent
        active: face.picture.toString() !== ""
        sourceComponent: Image {
            source: face.picture
            sourceSize.width: face.size * 2
            sourceSize.height: face.size * 2
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            visible: status === Image.Ready

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
