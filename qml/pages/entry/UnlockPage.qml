// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Locked: no name, no number of anything, nothing that says what the app is for.
PageFrame {
    id: page

    required property Entry entry

    title: qsTr("Doorstep")
    canGoBack: entry.practice
    backText: qsTr("Be somebody else")
    fillHeight: true
    onBack: page.entry.chooseAgain()

    Item {
        Layout.fillHeight: true
    }
    Strand {
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: 96
        visible: !page.onItsSide
    }
    PinPad {
        wide: page.onItsSide
        Layout.alignment: Qt.AlignHCenter
        message: page.entry.message
        busy: page.entry.busy
        focus: true
        onEntered: pin => page.entry.unlock(pin)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("For practice, your PIN is %1").arg(page.entry.practicePin)
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        visible: page.entry.practicePin !== ""
    }
    LoadingState {
        Layout.fillWidth: true
        text: qsTr("Opening…")
        running: page.entry.busy
    }
    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("Somebody else")
        iconName: "people"
        visible: !page.entry.practice && page.entry.leadsBack
        onClicked: page.entry.chooseAgain()
    }
    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("Close Doorstep")
        onClicked: Qt.quit()
    }
}
