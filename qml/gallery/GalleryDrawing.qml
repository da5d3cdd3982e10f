// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Gallery
import Doorstep.Ui.Parts

PageFrame {
    id: page

    title: qsTr("Signing and drawing")

    DrawingPad { Layout.fillWidth: true; title: qsTr("Your signature"); signature: true }
    DrawingPad { Layout.fillWidth: true; title: qsTr("Signed"); signature: true; ink: GalleryInk.signature }
    DrawingPad { Layout.fillWidth: true; title: qsTr("While somebody signs"); signature: true; drawing: true; ink: GalleryInk.signature }
    DrawingPad { Layout.fillWidth: true; title: qsTr("No more room"); signature: true; drawing: true; ink: GalleryInk.full }
    DrawingPad { Layout.fillWidth: true; title: qsTr("Typed instead"); signature: true; byWords: true; words: "Adaeze Okafor-Lewis" }
    DrawingPad { Layout.fillWidth: true; title: qsTr("Letters that are no drawing"); signature: true; ink: "AAAA" }
    DrawingPad { Layout.fillWidth: true; title: qsTr("Draw if you like") }
    DrawingPad { Layout.fillWidth: true; title: qsTr("What Amara drew"); ink: GalleryInk.drawing; words: qsTr("Our house, with the sun") }
}
