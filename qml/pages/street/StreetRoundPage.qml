// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.App
import Doorstep.Ui.Parts

// A street round: one tap a door. Nothing of any family is on this page or behind it.
PageFrame {
    id: page

    required property Navigator nav

    title: round.stage === StreetRound.Walking ? round.block : qsTr("Street round")
    subtitle: round.stage === StreetRound.Walking ? round.doorWords : round.neighbourhood
    canGoBack: page.nav.canGoBack
    doorstep: true
    mainAction: round.stage === StreetRound.Begin ? qsTr("Start the round")
              : round.stage === StreetRound.Walking ? qsTr("End the round")
              : round.stage === StreetRound.Done ? qsTr("Back to the door page") : ""
    mainEnabled: round.stage === StreetRound.Begin ? round.whyNot === "" : !round.busy
    onBack: page.nav.back()
    onMainActionTriggered: {
        if (round.stage === StreetRound.Begin)
            round.begin();
        else if (round.stage === StreetRound.Walking)
            round.finish();
        else
            page.nav.back();
    }

    StreetRound {
        id: round
        services: Services
    }
    ModelStates {
        Layout.fillWidth: true
        model: round
    }
    EmptyState {
        Layout.fillWidth: true
        title: qsTr("No street yet")
        text: qsTr("This page is for knocking on doors in your neighbourhood. Ask your volunteer lead for a patch.")
        visible: round.stage === StreetRound.Nowhere && round.state === ViewModel.Ready
    }
    StreetRoundBegin {
        Layout.fillWidth: true
        round: round
        visible: round.stage === StreetRound.Begin
    }
    StreetRoundDoors {
        Layout.fillWidth: true
        round: round
        visible: round.stage === StreetRound.Walking
        onWantsIn: page.nav.openWhole("NeighbourAgreePage", {neighbourhoodId: round.neighbourhoodId})
    }
    StreetRoundCounts {
        Layout.fillWidth: true
        round: round
        visible: round.stage === StreetRound.Done
    }
}
