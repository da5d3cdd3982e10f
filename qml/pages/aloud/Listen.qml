// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Reads words of the page out, when somebody asks for it; "Stop" while it does.
ColumnLayout {
    id: listen

    required property Navigator nav
    property string words
    property string label: qsTr("Listen")

    spacing: Theme.half
    visible: aloud.offered

    ReadAloud {
        id: aloud
        services: Services
        words: listen.words
        shown: listen.parent ? listen.parent.visible : false // and so is the page
        handedOver: listen.nav.handedOver
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        iconName: aloud.speaking ? "stop-fill" : "volume-up"
        text: aloud.speaking ? qsTr("Stop") : listen.label
        onClicked: aloud.speaking ? aloud.stop() : aloud.listen()
    }
    Label {
        Layout.fillWidth: true
        text: aloud.problem
        quiet: true
        visible: text !== ""
    }
}
