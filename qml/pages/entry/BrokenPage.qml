// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// The store cannot be used now: what happened, that it is safe, what to do.
PageFrame {
    id: page

    required property Entry entry

    title: qsTr("Doorstep cannot open now")
    canGoBack: entry.leadsBack
    mainAction: qsTr("Try again")
    onMainActionTriggered: page.entry.tryAgain()
    onBack: page.entry.chooseAgain()

    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: page.entry.problem
        action: qsTr("Close Doorstep")
        onActionTriggered: Qt.quit()
    }
}
