// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Somebody in a circle: whether they are young, so that time together is offered with them. Saved at once.
Sheet {
    id: sheet

    required property OpenCircleModel circle
    property string personId

    function show(personId: string, name: string) {
        sheet.personId = personId;
        sheet.title = name;
        young.checked = sheet.circle.isYoung(personId);
        open();
    }

    action: qsTr("Done")
    onActionTriggered: close()

    Connections { // also where it could not be saved
        target: sheet.circle

        function onShown() {
            young.checked = sheet.circle.isYoung(sheet.personId);
        }
    }
    Switch {
        id: young
        width: parent.width
        text: qsTr("A child or young person")
        onToggled: sheet.circle.setYoung(sheet.personId, checked)
    }
    Label {
        width: parent.width
        text: qsTr("Time together is written down with the children and young people of a circle.")
        quiet: true
    }
    Label {
        width: parent.width
        text: sheet.circle.notice
        color: Theme.fault
        visible: text !== ""
    }
    SeenByLine {
        width: parent.width
        scopeId: sheet.circle.circleId
        scopeKind: "circle"
    }
}
