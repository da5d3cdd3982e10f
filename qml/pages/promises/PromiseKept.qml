// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What was kept with a PromiseWheelSheet a moment ago, on the page that it was opened from, with the way back.
ColumnLayout {
    id: kept

    required property PromiseWheelSheet sheet

    spacing: Theme.unit
    visible: kept.sheet.keptSentence !== ""
    onVisibleChanged: if (visible) thanks.thicken()

    Strand {
        id: thanks
        Layout.fillWidth: true
    }
    Banner {
        Layout.fillWidth: true
        text: qsTr("Kept. %1").arg(kept.sheet.keptSentence)
        detail: kept.sheet.notice
        action: qsTr("Undo")
        onActionTriggered: kept.sheet.undo()
    }
}
