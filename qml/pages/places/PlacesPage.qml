// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Places and groups that residents say are useful: what there is, when, and whether one can get in.
ListFrame {
    id: page

    required property Navigator nav

    title: qsTr("Places and groups")
    subtitle: qsTr("What residents say is useful")
    canGoBack: page.nav.canGoBack
    mainAction: places.mayAdd ? qsTr("Add a place") : ""
    mainIcon: "plus-lg"
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.open("PlaceEditPage")
    list.cacheBuffer: 0 // Qt 6.4 warns of rows that a search takes away while it makes them ahead
    model: places.rows
    delegate: ListRow {
        id: row

        required property string key
        required property bool stale
        required property bool waiting
        required detail
        required note

        width: ListView.view.width
        leading: Icon { icon: "geo-alt" }
        badges: [
            Badge {
                text: qsTr("Not checked for over a year")
                tone: Badge.Tone.Waiting
                iconName: "clock-history"
                visible: row.stale
            },
            Badge {
                text: qsTr("Not sent yet")
                tone: Badge.Tone.Waiting
                visible: row.waiting
            }
        ]
        onClicked: page.nav.open("PlacePage", { placeId: row.key })
    }

    PlaceList {
        id: places
        services: Services
        search: search.text
    }
    SearchField {
        id: search
        Layout.fillWidth: true
        placeholderText: qsTr("Search by name, what or where")
    }
    ComesCloseNote {
        Layout.fillWidth: true
        visible: places.comesClose
    }
    ModelStates {
        Layout.fillWidth: true
        model: places
        visible: places.state === ViewModel.Loading || places.state === ViewModel.Failed
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: search.text === "" ? "geo-alt" : "search"
        title: search.text === "" ? qsTr("No place yet") : qsTr("Nothing found")
        text: search.text !== "" ? qsTr("Try one word of its name, of what there is, or of where it is.")
                                 : qsTr("A toast club, a quiet room, somebody who mends bikes: what helps people here.")
        visible: places.state === ViewModel.Empty
    }
}
