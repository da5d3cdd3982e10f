// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Parts
import Doorstep.Ui.Gallery

PageFrame {
    id: page

    title: qsTr("The %1 family").arg(Theme.isolate("Okafor-Lewis"))
    canGoBack: true
    mainAction: qsTr("Start visit")
    fillHeight: true
    columnWidth: 1100

    CircleView {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 360
        onMoved: (personId, ring) => folk.move(personId, ring)
        people: GalleryFolk { id: folk; size: 9 }
        ties: GalleryTies { size: 8 }
    }
    ViewSwitch {
        Layout.fillWidth: true
        model: ListModel {
            ListElement { text: "Amara" }
            ListElement { text: "Mum" }
            ListElement { text: "Me" }
        }
    }
    Label { Layout.fillWidth: true; text: qsTr("Last: tea with Nana, Sunday"); quiet: true }
}
