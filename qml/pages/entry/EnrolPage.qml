// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// First start, or the keys are gone: the invitation, whose office it is, then a PIN twice.
PageFrame {
    id: page

    required property Entry entry
    property bool invited: false

    title: entry.lost === "" ? qsTr("Welcome to Doorstep") : qsTr("Join again")
    subtitle: invited ? qsTr("Joining %1").arg(entry.office)
            : entry.lost === "" ? qsTr("For the people who stand beside children and their families.") : ""
    canGoBack: invited || entry.leadsBack
    mainAction: invited ? "" : qsTr("Go on")
    mainEnabled: entry.office !== ""
    onMainActionTriggered: page.invited = true
    onBack: {
        if (page.invited)
            page.invited = false;
        else
            page.entry.chooseAgain();
        page.entry.startAgain();
    }

    Banner {
        Layout.fillWidth: true
        text: page.entry.lost
        visible: !page.invited && page.entry.lost !== ""
    }
    FieldRow {
        Layout.fillWidth: true
        label: qsTr("Your invitation")
        value: page.entry.invitation
        editing: true
        severalLines: true
        example: "doorstep1:…"
        problem: page.entry.message
        visible: !page.invited
        onEdited: text => page.entry.invitation = text
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Your office sends it to you once. Paste it here, or type it as it stands.")
        quiet: true
        visible: !page.invited && page.entry.office === ""
    }
    Banner {
        Layout.fillWidth: true
        text: qsTr("This invitation is from %1").arg(Theme.isolate(page.entry.office))
        detail: qsTr("Is that your office? Nothing has been sent there yet.")
        visible: !page.invited && page.entry.office !== ""
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("Choose a PIN. It opens this device, also where there is no signal. Nobody at the office can see it.")
        visible: page.invited && !page.entry.firstChosen && !page.entry.busy
    }
    PinPad {
        wide: page.onItsSide
        Layout.alignment: Qt.AlignHCenter
        prompt: page.entry.firstChosen ? qsTr("The same PIN once more") : qsTr("Choose a PIN of six digits or more")
        message: page.entry.message
        busy: page.entry.busy
        focus: visible // not before: it would be heard while it cannot be seen
        visible: page.invited
        onVisibleChanged: if (visible) forceActiveFocus()
        onEntered: pin => page.entry.choosePin(pin)
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("For practice, choose %1").arg(page.entry.practicePin)
        quiet: true
        horizontalAlignment: Text.AlignHCenter
        visible: page.invited && page.entry.practicePin !== ""
    }
    LoadingState {
        Layout.fillWidth: true
        text: qsTr("Joining, and bringing your people to this device…")
        running: page.entry.busy
    }
}
