// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What every page on which one types says: opening, not saved and why, and that earlier typing was found again.
ColumnLayout {
    id: states

    required property RecordEditor editor

    spacing: Theme.unit
    visible: editor.state !== ViewModel.Ready || editor.notice !== "" || editor.restored !== ""

    ModelStates {
        Layout.fillWidth: true
        model: states.editor
    }
    Banner {
        Layout.fillWidth: true
        text: qsTr("We kept what you typed at %1").arg(states.editor.restored)
        detail: qsTr("It is not saved yet.")
        action: qsTr("Throw it away")
        visible: states.editor.restored !== ""
        onActionTriggered: states.editor.revert()
    }
}
