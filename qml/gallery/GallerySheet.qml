// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("A sheet over the page")

    Label { Layout.fillWidth: true; text: qsTr("The page underneath.") }
    Button { text: qsTr("Open the sheet"); onClicked: sheet.open() }

    Timer { // once the page stands in its window
        interval: 1
        running: true
        onTriggered: sheet.open()
    }
    Sheet {
        id: sheet
        title: qsTr("Why was Jo not seen?")
        action: qsTr("Keep this")

        RadioButton { width: parent.width; text: qsTr("Not at home") }
        RadioButton { width: parent.width; text: qsTr("Asleep"); checked: true }
        RadioButton { width: parent.width; text: qsTr("Did not want to") }
        TextField { width: parent.width; placeholderText: qsTr("In other words"); Accessible.name: qsTr("In other words") }
    }
}
