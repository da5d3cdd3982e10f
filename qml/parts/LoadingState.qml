// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Waiting. Says nothing for 300 ms, because most things take less; then says what for.
Item {
    id: loading

    required property string text // "Opening the family…"
    property bool running: true
    property bool said: false

    implicitWidth: 320
    implicitHeight: column.height
    visible: running && said
    Accessible.role: Accessible.Animation
    Accessible.name: text
    onRunningChanged: said = false

    Timer {
        interval: 300
        running: loading.running && !loading.said
        onTriggered: loading.said = true
    }
    Column {
        id: column
        width: parent.width
        topPadding: Theme.wideGap
        spacing: Theme.gap

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 96
            height: Theme.strandWidth

            Strand {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                faint: true
            }
            Rectangle {
                width: 24
                height: Theme.strandWidth
                radius: height / 2
                color: Theme.primary

                SequentialAnimation on x {
                    running: loading.visible && !Theme.reduceMotion
                    loops: Animation.Infinite
                    NumberAnimation { from: 0; to: 72; duration: 900; easing.type: Easing.InOutSine }
                    NumberAnimation { from: 72; to: 0; duration: 900; easing.type: Easing.InOutSine }
                }
            }
        }
        Label {
            width: parent.width
            text: loading.text
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
