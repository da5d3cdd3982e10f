// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// What a page was about is not on this device any more. It says so in words, and why that may be.
EmptyState {
    iconName: "lock"
    title: qsTr("This is not on this device any more")
    text: qsTr("Somebody took it away, or your time with these people has ended. What you saved went to the office first.")
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + text
}
