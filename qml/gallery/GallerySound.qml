// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Gallery
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("Recording and hearing")

    RoundButton { Layout.alignment: Qt.AlignHCenter; Layout.maximumWidth: page.columnWidth; text: qsTr("Record"); iconName: "mic" }
    RoundButton { Layout.alignment: Qt.AlignHCenter; Layout.maximumWidth: page.columnWidth; text: qsTr("Stop recording"); iconName: "stop-fill"; running: true; level: 0.6 }
    RoundButton { Layout.alignment: Qt.AlignHCenter; Layout.maximumWidth: page.columnWidth; text: qsTr("Asking for the microphone…"); iconName: "mic"; enabled: false }
    SoundBar { Layout.fillWidth: true; what: qsTr("Amara sings"); words: "1:05"; spoken: qsTr("One minute five seconds") }
    SoundBar { Layout.fillWidth: true; what: qsTr("Jo plays the drums"); playing: true; reached: 0.4; words: "0:26 of 1:05"; spoken: qsTr("26 seconds of one minute five") }
    SoundBar { Layout.fillWidth: true; what: qsTr("Nana tells of the sea"); paused: true; reached: 0.9; words: "0:58 of 1:05"; spoken: qsTr("58 seconds of one minute five") }
    SoundBar { Layout.fillWidth: true; what: qsTr("A recording of another kind"); problem: qsTr("This recording is of a kind that this device cannot play.") }
}
