// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Says how many promises are not shown yet, and shows them. Nothing where all are.
ColumnLayout {
    id: earlier

    required property PromiseList board

    spacing: Theme.unit
    visible: earlier.board.howMany !== ""

    Label {
        Layout.fillWidth: true
        text: earlier.board.howMany
        quiet: true
    }
    Button {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: qsTr("Earlier promises")
        iconName: "clock-history"
        onClicked: earlier.board.showEarlier()
    }
}
