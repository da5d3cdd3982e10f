// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Parts
import Doorstep.Ui.Style

// The way to what waits for this person's decision; not there while nothing does.
ListRow {
    id: link

    required property Navigator nav

    title: qsTr("Kept apart")
    detail: kept.line
    leading: Icon { icon: "exclamation-circle" }
    visible: kept.count > 0
    onClicked: link.nav.open("KeptPage")

    KeptModel {
        id: kept
        services: Services
        onlyCount: true
    }
}
