// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The neighbours who agreed at their door. Whoever says stop is taken off here, and sees that it is done.
ListFrame {
    id: page

    required property Navigator nav

    title: qsTr("Neighbours who said yes")
    subtitle: qsTr("Each agreed at the door, until the day they chose.")
    canGoBack: page.nav.canGoBack
    doorstep: true
    onBack: page.nav.back()
    model: neighbours.rows
    delegate: ListRow {
        id: row

        required property string key
        required detail
        required note

        width: ListView.view.width
        leading: Icon { icon: "person-heart" }
        onClicked: {
            stop.key = row.key;
            stop.called = row.title;
            stop.open();
        }
    }

    NeighbourList {
        id: neighbours
        services: Services
    }
    ModelStates {
        Layout.fillWidth: true
        model: neighbours
        visible: neighbours.state === ViewModel.Loading || neighbours.state === ViewModel.Failed || neighbours.notice !== ""
    }
    Banner {
        Layout.fillWidth: true
        text: neighbours.receipt
        detail: neighbours.receiptDetail
        visible: neighbours.receipt !== ""
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "person-heart"
        title: qsTr("Nobody yet")
        text: qsTr("Neighbours who agree at their door stand here until the day they chose.")
        visible: neighbours.state === ViewModel.Empty && neighbours.receipt === ""
    }
    Sheet {
        id: stop

        property string key
        property string called

        title: qsTr("Take %1 off?").arg(Theme.isolate(stop.called))
        action: qsTr("Take them off now")
        onActionTriggered: {
            neighbours.takeOff(stop.key);
            stop.close();
        }

        Label {
            width: parent ? parent.width : 0
            text: qsTr("They said stop. Their name and how to reach them go at once, and cannot be brought back.")
        }
    }
}
