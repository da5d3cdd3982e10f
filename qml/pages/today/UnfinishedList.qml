// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What was being typed when the app was left: nothing typed is lost.
ColumnLayout {
    id: list

    required property Navigator nav

    spacing: 0
    visible: rows.count > 0

    UnfinishedModel {
        id: unfinished
        services: Services
    }
    Repeater {
        id: rows
        model: unfinished.rows

        ListRow {
            id: row

            required property int index
            required detail

            Layout.fillWidth: true
            note: qsTr("What you typed is kept")
            leading: Icon { icon: "pencil" }
            onClicked: unfinished.open(row.index, list.nav)
        }
    }
}
