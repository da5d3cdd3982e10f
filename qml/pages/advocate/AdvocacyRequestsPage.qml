// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// What parents ask this advocate for. How to reach them safely stands first, before anything can be tapped.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("Parents who ask")
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()
    aboveAction: WhoCanSee {
        Layout.fillWidth: true
        leadsOn: false
        summary: qsTr("Your answer is read by those who asked: the parent, and who works with them.")
        visible: requests.state === ViewModel.Ready
    }

    AdvocacyRequests {
        id: requests
        services: Services
    }
    ModelStates {
        Layout.fillWidth: true
        model: requests
        visible: requests.state === ViewModel.Loading || requests.state === ViewModel.Failed || requests.notice !== ""
    }
    EmptyState {
        Layout.fillWidth: true
        title: qsTr("Nobody asks just now")
        text: qsTr("When a parent asks for an advocate, it stands here: a first name, a safe way, a meeting.")
        visible: requests.state === ViewModel.Empty
    }
    Banner {
        Layout.fillWidth: true
        text: requests.lastWords
        action: requests.canUndo ? qsTr("Undo") : ""
        visible: text !== ""
        onActionTriggered: requests.undo()
    }
    Repeater {
        model: requests.requests

        AdvocacyRequestCard {
            Layout.fillWidth: true
            onSaidYes: requests.accept(key)
            onSaidNo: requests.decline(key)
            onOpened: page.nav.open("AdvocatePage", {circleId: circleId})
        }
    }
}
