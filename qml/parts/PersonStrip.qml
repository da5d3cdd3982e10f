// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style

// Who is here: one tap a face. The model's rows have the roles personId, name, picture and here.
Flow {
    id: strip

    property alias model: faces.model
    property bool canAdd: true

    signal toggled(personId: string, here: bool)
    signal addRequested

    spacing: Theme.unit
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who is here")

    Repeater {
        id: faces

        FaceToggle {
            required picture
            width: Math.min(implicitWidth, strip.width)
            onClicked: strip.toggled(personId, !here)
        }
    }
    FaceToggle {
        name: ""
        personId: ""
        here: false
        open: true
        width: Math.min(implicitWidth, strip.width)
        visible: strip.canAdd
        onClicked: strip.addRequested()
    }
}
