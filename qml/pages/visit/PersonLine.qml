// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A person to read about, not to tap: face, name, and a quiet line.
Item {
    id: person

    required property string personId
    required property string name
    required property string detail

    implicitWidth: 320
    implicitHeight: Math.max(face.height, texts.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: detail === "" ? name : name + ". " + detail

    Face {
        id: face
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: person.name
        personId: person.personId
        size: 40
    }
    Column {
        id: texts
        anchors.left: face.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: Theme.isolate(person.name)
            size: Theme.lead
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: person.detail
            quiet: true
            size: Theme.small
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
