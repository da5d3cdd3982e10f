// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts

PageFrame {
    id: page

    readonly property url picture: "qrc:/doorstep/gallery/doorstep.png"

    title: qsTr("Pictures")

    PictureFrame { Layout.fillWidth: true; source: page.picture; shows: qsTr("Four screens of this app, side by side") }
    PictureFrame {
        Layout.fillWidth: true
        source: page.picture
        mostHeight: 160
        shows: qsTr("Four screens of this app, side by side")
        caption: qsTr("Amara's mum took this on the day of the summer party in Hill Street. Nana Grace, Jo and the neighbours from number nine are in it too. Amara chose it for this page.")
    }
    PictureFrame { Layout.fillWidth: true; held: PictureFrame.Held.Away; megabytes: 2.4; shows: qsTr("Amara and Nana Grace at the allotment"); caption: qsTr("June 2025") }
    PictureFrame { Layout.fillWidth: true; held: PictureFrame.Held.Coming; shows: qsTr("Amara and Nana Grace at the allotment") }
    PictureFrame { Layout.fillWidth: true; held: PictureFrame.Held.Broken; shows: qsTr("Amara and Nana Grace at the allotment") }
    PictureFrame { Layout.fillWidth: true; held: PictureFrame.Held.None; shows: "" }
}
