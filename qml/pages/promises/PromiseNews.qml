// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What was just done on a page of promises, each with its way back: one kept, something said of one.
ColumnLayout {
    id: news

    required property PromiseList board
    required property PromiseWheelSheet sheet

    spacing: Theme.unit

    PromiseKept {
        Layout.fillWidth: true
        sheet: news.sheet
    }
    Banner {
        Layout.fillWidth: true
        text: news.board.savedWords
        action: qsTr("Undo")
        visible: text !== ""
        onActionTriggered: news.board.undoSaid()
    }
}
