// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A volunteer's shortest way: from Today, three taps and it is kept.
ListRow {
    id: tile

    required property Navigator nav

    title: qsTr("We met")
    detail: qsTr("A talk, a ride, a meal with a young person: three taps.")
    leading: Icon { icon: "cup-hot" }
    visible: met.volunteer && met.state === ViewModel.Ready
    onClicked: tile.nav.open("TouchpointPage")

    TouchpointEditor {
        id: met
        services: Services
    }
}
