// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// A new PIN: the one that holds now, then the new one twice. Nothing else on the device changes.
PageFrame {
    id: page

    required property Navigator nav

    title: qsTr("Change my PIN")
    canGoBack: page.nav.canGoBack
    onBack: page.nav.back()

    MeModel {
        id: me
        services: Services
    }
    PinPad {
        wide: page.onItsSide
        Layout.alignment: Qt.AlignHCenter
        prompt: me.pinStep === MeModel.Current ? qsTr("Your PIN as it is now")
              : me.pinStep === MeModel.Fresh ? qsTr("Your new PIN") : qsTr("Your new PIN once more")
        message: me.pinMessage
        busy: me.pinStep === MeModel.Changing
        focus: true
        visible: me.pinStep !== MeModel.Changed
        onEntered: pin => me.enterPin(pin)
    }
    Banner {
        Layout.fillWidth: true
        text: me.pinMessage
        visible: me.pinStep === MeModel.Changed
    }
}
