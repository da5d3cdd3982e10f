// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// The PIN was right, and the device was too long without the office: what happened, that nothing is lost, what opens it.
PageFrame {
    id: page

    required property Entry entry

    title: qsTr("Connect to open")
    mainAction: qsTr("Connect now")
    mainEnabled: !page.entry.busy
    onMainActionTriggered: page.entry.getInTouch()
    secondAction: qsTr("Lock")
    onSecondActionTriggered: page.entry.lock()

    Banner {
        Layout.fillWidth: true
        text: page.entry.lapsed
        tone: Banner.Tone.Attention
        detail: page.entry.lapsedNext
    }
    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: page.entry.message
        visible: page.entry.message !== ""
    }
    LoadingState {
        Layout.fillWidth: true
        text: qsTr("Getting in touch with the office…")
        running: page.entry.busy
    }
}
