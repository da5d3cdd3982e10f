// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("Hill Street, even side")
    subtitle: qsTr("Door 7 of 24")
    canGoBack: true
    doorstep: true
    atThumb: true
    mainAction: qsTr("End the round")
    secondAction: qsTr("Undo the last door")

    Strand { Layout.fillWidth: true; progress: 0.29 }
    GridLayout {
        Layout.fillWidth: true
        columns: width >= 300 * Theme.textScale ? 2 : 1
        columnSpacing: Theme.unit
        rowSpacing: Theme.unit

        BigChoice { Layout.fillWidth: true; Layout.fillHeight: true; text: qsTr("No answer"); iconName: "door-closed" }
        BigChoice { Layout.fillWidth: true; Layout.fillHeight: true; text: qsTr("Not now"); iconName: "clock" }
        BigChoice { Layout.fillWidth: true; Layout.fillHeight: true; text: qsTr("We chatted"); iconName: "chat-text" }
        BigChoice { Layout.fillWidth: true; Layout.fillHeight: true; text: qsTr("Wants in"); iconName: "door-open"; checked: true }
        BigChoice { Layout.fillWidth: true; Layout.columnSpan: parent.columns; text: qsTr("Don't call again"); detail: qsTr("Nobody from here knocks for two years") }
    }
}
