// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("Controls")
    subtitle: qsTr("Each in every state")
    canGoBack: true
    mainAction: qsTr("Start visit")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.unit

        Button { width: Math.min(implicitWidth, parent.width); text: qsTr("Plain") }
        Button { width: Math.min(implicitWidth, parent.width); text: qsTr("Primary"); kind: Button.Kind.Primary }
        Button { width: Math.min(implicitWidth, parent.width); text: qsTr("Quiet"); kind: Button.Kind.Quiet }
        Button { width: Math.min(implicitWidth, parent.width); text: qsTr("Not now"); enabled: false }
        Button { width: Math.min(implicitWidth, parent.width); text: qsTr("Cannot save"); enabled: false; kind: Button.Kind.Primary }
        Button { width: Math.min(implicitWidth, parent.width); text: qsTr("Add a person"); iconName: "person-plus" }
        Button { width: Math.min(implicitWidth, parent.width); text: qsTr("Chosen"); checkable: true; checked: true }
    }
    CheckBox { Layout.fillWidth: true; text: qsTr("I read the promises out") ; checked: true }
    CheckBox { Layout.fillWidth: true; text: qsTr("The family saw this screen") }
    Switch { Layout.fillWidth: true; text: qsTr("Larger text"); checked: true }
    Switch { Layout.fillWidth: true; text: qsTr("Less movement") }
    RadioButton { Layout.fillWidth: true; text: qsTr("Today"); checked: true }
    RadioButton { Layout.fillWidth: true; text: qsTr("Yesterday") }
    TextField { Layout.fillWidth: true; text: "Amara"; Accessible.name: qsTr("First name") }
    TextField { Layout.fillWidth: true; placeholderText: qsTr("For example: Nana Grace"); Accessible.name: qsTr("What they are called") }
    TextArea { Layout.fillWidth: true; text: qsTr("Amara showed me her drawing of the park."); Accessible.name: qsTr("What happened") }
    PinPad { Layout.alignment: Qt.AlignHCenter; message: qsTr("That was not the PIN. 8 tries are left.") ; typed: "123"}
}
