// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Why a child was not seen, or not alone: one tap saves. Own words if none of these is true.
Sheet {
    id: sheet

    required property VisitEditor editor
    required property string familyId
    property alias reasons: choices.model

    signal said(reason: string)

    function say(reason: string) {
        said(reason);
        own.saved(sheet.editor);
        close();
    }

    action: own.length > 0 ? qsTr("Keep these words") : ""
    onActionTriggered: say(own.text)

    Flow {
        width: parent.width
        spacing: Theme.unit

        Repeater {
            id: choices

            ChoiceButton {
                required text
                required property bool chosen
                doorstep: true
                checked: chosen
                onClicked: sheet.say(text)
            }
        }
    }
    DraftField {
        id: own
        width: parent.width
        scopeId: sheet.familyId
        kind: "child_seen"
        about: sheet.editor.visitId
        name: sheet.editor.whyNotKey
        placeholderText: qsTr("Or in other words")
        Accessible.name: placeholderText
        onAccepted: if (length > 0) sheet.say(text)
    }
    SeenByLine {
        width: parent.width
        scopeId: sheet.familyId
        scopeKind: "family"
    }
}
