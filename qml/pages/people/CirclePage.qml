// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A circle as those in it see it: first names, promises, time together. Nothing of the family's file.
PageFrame {
    id: page

    required property Navigator nav
    required property string circleId

    title: circle.name
    subtitle: circle.purpose
    canGoBack: page.nav.canGoBack
    gone: circle.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    columnWidth: 720
    mainAction: circle.mayMeet ? qsTr("We met") : ""
    mainIcon: "cup-hot"
    onBack: page.nav.back()
    onMainActionTriggered: page.nav.open("TouchpointPage", { circleId: page.circleId })

    OpenCircleModel {
        id: circle
        services: Services
        circleId: page.circleId
    }
    ModelStates {
        Layout.fillWidth: true
        model: circle
        loadingText: qsTr("Opening the circle…")
    }
    CircleView {
        Layout.fillWidth: true
        Layout.preferredHeight: wantedHeight
        sight: page.flickable.height
        people: circle.people
        movable: false
        opens: false
        described: circle.name
        visible: circle.state === ViewModel.Ready
    }
    Label {
        Layout.fillWidth: true
        text: circle.until
        quiet: true
        visible: text !== ""
    }
    Repeater {
        model: circle.people

        ListRow {
            id: row

            required property string personId
            required property string name
            required property string words

            Layout.fillWidth: true
            title: row.name
            detail: row.words
            leadsOn: circle.mayChange
            onClicked: member.show(row.personId, row.name)
            leading: Face {
                name: row.name
                personId: row.personId
            }
        }
    }
    CircleMemberSheet {
        id: member
        circle: circle
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Promises")
        iconName: "check2-circle"
        onClicked: page.nav.open("PromisesPage", { circleId: page.circleId })
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Offers and asks")
        iconName: "chat-heart"
        onClicked: page.nav.open("OffersPage", { circleId: page.circleId })
    }
    AskAdvocateLink {
        nav: page.nav
        circleId: page.circleId
        visible: circle.mayAsk
    }
    SeeLine {
        Layout.fillWidth: true
        nav: page.nav
        scopeId: page.circleId
        scopeKind: "circle"
    }
}
