// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Somebody who is paid to help, as they say it themselves.
PageFrame {
    id: page

    required property Navigator nav
    required property string familyId
    required property string linkId

    title: worker.name
    subtitle: worker.does
    canGoBack: page.nav.canGoBack
    gone: worker.gone
    onGoneChanged: if (gone) page.nav.replace("GonePage")
    onBack: page.nav.back()

    WorkerCard {
        id: worker
        services: Services
        familyId: page.familyId
        linkId: page.linkId
    }
    ModelStates {
        Layout.fillWidth: true
        model: worker
    }
    Repeater {
        model: worker.rows

        FieldRow {
            Layout.fillWidth: true
            canEdit: false
        }
    }
    Label {
        Layout.fillWidth: true
        text: worker.writtenBy !== "" ? worker.writtenBy : qsTr("They have not written a card about themselves yet.")
        quiet: true
        size: Theme.small
        visible: worker.state === ViewModel.Ready
    }
    AskAdvocateLink {
        nav: page.nav
        familyId: page.familyId
    }
}
