// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The device comes back from a family or a neighbour: whose it is puts in the PIN, and only then does more open than the
// one page that was handed over.
PageFrame {
    id: page

    required property Entry entry

    signal proved

    title: qsTr("Give the device back")
    subtitle: qsTr("The one whose device this is puts in their PIN.")
    secondAction: qsTr("Go on reading")
    onSecondActionTriggered: page.back()

    GiveBack {
        id: giving
        services: Services
        onProved: page.proved()
    }
    PinPad {
        wide: page.onItsSide
        Layout.alignment: Qt.AlignHCenter
        message: giving.message
        busy: giving.busy
        focus: true
        onEntered: pin => giving.prove(pin)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("For practice, your PIN is %1").arg(page.entry.practicePin)
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        visible: page.entry.practicePin !== ""
    }
}
