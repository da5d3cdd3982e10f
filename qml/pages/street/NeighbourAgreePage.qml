// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A neighbour wants in: three short answers, hand the device over, and they agree themselves.
PageFrame {
    id: page

    required property Navigator nav
    required property string neighbourhoodId
    property bool handedOver: false

    title: agreeing.agreed ? qsTr("Thank you, %1").arg(Theme.isolate(agreeing.firstName))
         : page.handedOver ? qsTr("Please read this") : qsTr("Wants in")
    canGoBack: !page.handedOver && page.nav.canGoBack
    doorstep: true
    mainAction: agreeing.agreed ? qsTr("Next door") : page.handedOver ? qsTr("I agree") : qsTr("Hand the device over")
    mainEnabled: agreeing.missing === "" && !agreeing.busy
    secondAction: agreeing.agreed ? qsTr("Take me off again") : page.handedOver ? qsTr("Rather not") : ""
    onBack: {
        agreeing.forget();
        page.nav.back();
    }
    onMainActionTriggered: {
        if (agreeing.agreed)
            page.nav.back();
        else if (page.handedOver)
            agreeing.agree();
        else
            page.handedOver = true;
    }
    onSecondActionTriggered: {
        if (agreeing.agreed)
            agreeing.takeOff();
        else
            agreeing.forget();
        page.handedOver = false;
    }

    NeighbourEditor {
        id: agreeing
        services: Services
        neighbourhoodId: page.neighbourhoodId
    }
    ModelStates {
        Layout.fillWidth: true
        model: agreeing
    }
    NeighbourFields {
        Layout.fillWidth: true
        agreeing: agreeing
        visible: !page.handedOver
    }
    SummaryParagraph {
        Layout.fillWidth: true
        text: agreeing.agreement
        visible: page.handedOver && !agreeing.agreed
    }
    SummaryParagraph {
        Layout.fillWidth: true
        text: qsTr("It is kept until %1. Say stop at any time.").arg(agreeing.endWords)
        visible: agreeing.agreed
    }
}
