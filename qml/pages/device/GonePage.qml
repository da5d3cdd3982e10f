// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// Stands where a page stood until what it was about left this device. Nothing of that page is left.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("Not on this device")
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()

    EmptyState {
        id: gone
        Layout.fillWidth: true
        iconName: "lock"
        title: qsTr("This is not on this device any more")
        text: qsTr("Somebody took it away, or your time with these people has ended. What you saved went to the office first.")

        Announcement {
            words: gone.title + " " + gone.text
        }
    }
}
