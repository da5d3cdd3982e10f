// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("A picture as large as the window")

    Label { Layout.fillWidth: true; text: qsTr("The page underneath.") }
    Timer { // once the page stands in its window
        interval: 1
        running: true
        onTriggered: large.open()
    }
    PictureLarge {
        id: large
        source: "qrc:/doorstep/gallery/doorstep.png"
        shows: qsTr("Four screens of this app, side by side")
        caption: qsTr("Amara's mum took this on the day of the summer party in Hill Street. Nana Grace, Jo and the neighbours from number nine are in it too. Amara chose it for this page.")
    }
}
