// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Said over what a search found when slips were forgiven, so that nobody takes one name for another.
Label {
    text: qsTr("Nothing is written just like that. These come close.")
    quiet: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
