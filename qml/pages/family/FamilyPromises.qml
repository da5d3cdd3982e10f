// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What is promised and not done yet, whoever promised it.
ColumnLayout {
    id: list

    required property Navigator nav
    required property string familyId
    property alias promises: rows.model

    spacing: 0

    Label {
        Layout.fillWidth: true
        text: qsTr("Promises")
        size: Theme.title
        strong: true
        Accessible.role: Accessible.Heading
    }
    Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.unit
        text: qsTr("Nothing is open. What you promise at a visit stands here.")
        quiet: true
        visible: rows.count === 0
    }
    Repeater {
        id: rows

        ListRow {
            required detail
            required note

            Layout.fillWidth: true
            leading: Icon { icon: "check2-circle" }
            onClicked: list.nav.open("PromisesPage", { familyId: list.familyId })
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        kind: Button.Kind.Quiet
        text: qsTr("The promise board")
        iconName: "check2-circle"
        onClicked: list.nav.open("PromisesPage", { familyId: list.familyId })
    }
}
