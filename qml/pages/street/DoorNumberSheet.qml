// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A house number, to leave that home alone or to ask whether one may knock. Only a code that hides it is kept; the number
// is a draft until then, and is wiped with it.
Sheet {
    id: sheet

    required property StreetRound round
    property bool asked: false

    signal chosen(number: string)

    function choose() {
        chosen(number.text);
        if (asked)
            number.drop();
        else
            number.saved(round);
        close();
    }

    title: asked ? qsTr("May I knock?") : qsTr("Don't call again")
    action: asked ? qsTr("Look") : qsTr("Leave this home alone")
    actionEnabled: number.text.trim() !== ""
    onActionTriggered: choose()

    Label {
        width: parent.width
        text: sheet.asked ? qsTr("Which number is it?")
                          : qsTr("Which number is it? We keep a code that hides it, for two years. You can skip this.")
    }
    DraftField {
        id: number
        width: parent.width
        scopeId: sheet.round.neighbourhoodId
        scopeKind: "neighbourhood"
        kind: "street_round"
        name: sheet.asked ? "may I knock" : "leave alone"
        focus: true
        placeholderText: qsTr("For example: 12a")
        Accessible.name: qsTr("House number or name")
        onAccepted: if (text.trim() !== "") sheet.choose()
    }
}
