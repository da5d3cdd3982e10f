// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Said over what a search found when slips were forgiven, so that nobody takes one name for another.
Label {
    id: note

    text: qsTr("Nothing is written just like that. These come close.")
    quiet: true

    Announcement {
        words: note.visible ? note.text : ""
    }
}
