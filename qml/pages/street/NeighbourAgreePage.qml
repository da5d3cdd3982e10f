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
    property bool ended: false // the neighbour said no, or took it back

    title: agreeing.agreed ? qsTr("Thank you, %1").arg(Theme.isolate(agreeing.firstName))
         : page.ended ? qsTr("Nothing is kept") : page.nav.handedOver ? qsTr("Please read this") : qsTr("Wants in")
    canGoBack: page.nav.canGoBack
    doorstep: true
    mainAction: agreeing.agreed || page.ended ? (page.nav.handedOver ? qsTr("Give the device back") : qsTr("Next door"))
              : page.nav.handedOver ? qsTr("I agree") : qsTr("Hand the device over")
    mainEnabled: page.ended || agreeing.agreed || agreeing.missing === "" && !agreeing.busy
    secondAction: agreeing.agreed ? qsTr("Take me off again")
                : page.ended ? "" : page.nav.handedOver ? qsTr("Rather not")
                : agreeing.anythingTyped ? qsTr("Clear these answers") : ""
    onBack: page.nav.back()
    onMainActionTriggered: {
        if (page.nav.handedOver && (agreeing.agreed || page.ended))
            page.nav.giveBack();
        else if (agreeing.agreed || page.ended)
            page.nav.back();
        else if (page.nav.handedOver)
            agreeing.agree();
        else
            page.nav.handOver();
    }
    onSecondActionTriggered: {
        page.ended = page.nav.handedOver || agreeing.agreed;
        if (agreeing.agreed)
            agreeing.takeOff();
        else
            agreeing.throwAway();
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
        visible: !page.nav.handedOver && !page.ended && !agreeing.agreed
    }
    SummaryParagraph {
        Layout.fillWidth: true
        text: agreeing.agreement
        visible: page.nav.handedOver && !page.ended && !agreeing.agreed
    }
    SummaryParagraph { // what holds where nobody has checked the translation
        Layout.fillWidth: true
        text: agreeing.agreementInEnglish
        visible: text !== "" && page.nav.handedOver && !page.ended && !agreeing.agreed
    }
    SummaryParagraph {
        Layout.fillWidth: true
        text: qsTr("It is kept until %1. Say stop at any time.").arg(agreeing.endWords)
        visible: agreeing.agreed
    }
    SummaryParagraph {
        Layout.fillWidth: true
        text: qsTr("Your name and how to reach you are gone from this device.")
        visible: page.ended && !agreeing.agreed && !agreeing.busy
    }
}
