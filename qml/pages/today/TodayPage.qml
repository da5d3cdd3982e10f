// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The people I am seeing today, what I promised them, and the way to the door.
PageFrame {
    id: page

    required property Navigator nav

    title: today.title
    subtitle: today.state === TodayModel.Ready ? qsTr("The people you are seeing today") : ""

    TodayModel {
        id: today
        services: Services
    }
    ContactNotice {
        id: contact
        services: Services
    }
    LoadingState {
        Layout.fillWidth: true
        text: qsTr("Looking what today brings…")
        running: today.state === TodayModel.Loading
    }
    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: today.errorText
        action: qsTr("Try again")
        visible: today.state === TodayModel.Failed
        onActionTriggered: today.reload()
    }
    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.Attention
        text: contact.text
        detail: contact.detail
        visible: contact.text !== ""
    }
    UnfinishedList {
        Layout.fillWidth: true
        nav: page.nav
    }
    KeptLink { Layout.fillWidth: true; nav: page.nav }
    WeMetTile { Layout.fillWidth: true; nav: page.nav }
    ListRow {
        Layout.fillWidth: true
        title: qsTr("My day's route")
        detail: qsTr("In which order, the way to each door, and what to bring.")
        leading: Icon { icon: "car-front" }
        visible: visits.count + today.streets.length > 1
        onClicked: page.nav.open("RoutePage")
    }
    Repeater {
        id: visits
        model: today.visits

        TodayVisit {
            Layout.fillWidth: true
            onClicked: page.nav.open("FamilyPage", { familyId: familyId })
            onContinued: page.nav.openWhole(hasLeft ? "VisitFinishPage" : "VisitPage", { visitId: visitId })
        }
    }
    Repeater {
        model: today.undertakings

        ListRow {
            required property string circleId
            required detail

            Layout.fillWidth: true
            leading: Icon { icon: "cup-hot" }
            note: qsTr("You said yes")
            onClicked: page.nav.open("OffersPage", { circleId: circleId })
        }
    }
    Repeater {
        model: today.asks

        ListRow {
            required property string circleId
            required detail

            Layout.fillWidth: true
            leading: Icon { icon: "person-heart" }
            note: qsTr("Asked for an advocate")
            onClicked: page.nav.open("AdvocacyRequestsPage")
        }
    }
    Repeater {
        model: today.streets

        ListRow {
            required property string modelData

            Layout.fillWidth: true
            title: qsTr("Street round")
            detail: modelData
            leading: Icon { icon: "signpost-2" }
            onClicked: page.nav.go(ThumbBar.Place.Door)
        }
    }
    EmptyState {
        Layout.fillWidth: true
        iconName: "sun"
        title: qsTr("Nobody is waiting for you today")
        text: today.seesFamilies ? qsTr("Visits that you plan stand here, with what you promised and who may be in.")
                                 : qsTr("What you are asked to do stands here. Your people are under People.")
        action: qsTr("Your people")
        visible: today.state === TodayModel.Empty
        onActionTriggered: page.nav.go(ThumbBar.Place.People)
    }
}
