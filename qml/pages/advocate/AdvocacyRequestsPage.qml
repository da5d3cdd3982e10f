// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What parents ask this advocate for. How to reach her safely stands first, before anything can be tapped.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("Parents who ask")
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()

    AdvocacyRequests {
        id: asked
        services: Services
    }
    ModelStates {
        Layout.fillWidth: true
        model: asked
        visible: asked.state === ViewModel.Loading || asked.state === ViewModel.Failed || asked.notice !== ""
    }
    EmptyState {
        Layout.fillWidth: true
        title: qsTr("Nobody asks just now")
        text: qsTr("When a parent asks for an advocate, it stands here: a first name, a safe way, a meeting.")
        visible: asked.state === ViewModel.Empty
    }
    Banner {
        Layout.fillWidth: true
        text: asked.lastWords
        action: qsTr("Undo")
        visible: text !== ""
        onActionTriggered: asked.undo()
    }
    Repeater {
        model: asked.requests

        AdvocacyRequestCard {
            Layout.fillWidth: true
            onSaidYes: asked.accept(key)
            onSaidNo: asked.decline(key)
            onOpened: page.nav.open("AdvocatePage", {circleId: circleId})
        }
    }
}
