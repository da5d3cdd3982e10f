// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One ask that was made before, and what became of it.
Card {
    id: before

    required property string key
    required property string circle
    required property string words
    required property bool open

    signal ended

    Label {
        width: parent.width
        text: before.circle
        strong: true
        visible: text !== ""
    }
    Label {
        width: parent.width
        text: before.words
    }
    Button {
        width: Math.min(implicitWidth, parent.width)
        text: qsTr("Not needed any more")
        visible: before.open
        onClicked: before.ended()
    }
}
