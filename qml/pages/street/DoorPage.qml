// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Outside the family's home: a street to walk, or time spent with a young person. Nothing of a family's file is here.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("At the door")
    subtitle: qsTr("Knocking on doors, and time spent together")
    doorstep: true

    TouchpointEditor {
        id: met
        services: Services
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Street round")
        detail: qsTr("One tap a door. Only the counts are kept, and no name.")
        leading: Icon { icon: "signpost-2" }
        onClicked: page.nav.open("StreetRoundPage")
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Neighbours who said yes")
        detail: qsTr("Each until the day they chose, or until they say stop.")
        leading: Icon { icon: "person-heart" }
        onClicked: page.nav.open("NeighboursPage")
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("We met")
        visible: met.state === ViewModel.Ready // where this person may write it down
        detail: qsTr("A talk, a ride, a meal with a young person: three taps.")
        leading: Icon { icon: "cup-hot" }
        onClicked: page.nav.open("TouchpointPage")
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Offers and asks")
        detail: qsTr("What people of these streets offer and ask of each other.")
        leading: Icon { icon: "chat-heart" }
        onClicked: page.nav.open("OffersPage")
    }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("Places and groups")
        detail: qsTr("What there is round here, when, and in which language.")
        leading: Icon { icon: "geo-alt" }
        onClicked: page.nav.open("PlacesPage")
    }
    Label {
        Layout.fillWidth: true
        text: qsTr("A knock that a family asked for opens from that family's page, with the words that they chose.")
        quiet: true
    }
}
