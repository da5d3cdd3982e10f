// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What every page says about its model: opening, could not be read, could not be saved just now.
ColumnLayout {
    id: states

    required property ViewModel model
    property string loadingText: qsTr("Opening…")

    spacing: Theme.unit
    visible: model.state !== ViewModel.Ready || model.notice !== ""

    LoadingState {
        Layout.fillWidth: true
        text: states.loadingText
        running: states.model.state === ViewModel.Loading
    }
    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: states.model.errorText
        action: qsTr("Try again")
        visible: states.model.state === ViewModel.Failed
        onActionTriggered: states.model.reload()
    }
    Banner {
        Layout.fillWidth: true
        tone: Banner.Tone.OurFault
        text: states.model.notice
        closable: true
        visible: states.model.notice !== ""
        onClosed: states.model.clearNotice()
    }
}
