// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Somebody is here who is not in the record yet. One first name is enough.
Sheet {
    id: sheet

    required property VisitEditor editor
    required property string familyId
    signal added(name: string, isChild: bool)

    title: qsTr("Someone else is here")
    action: qsTr("Add")
    actionEnabled: called.text.trim() !== ""
    onActionTriggered: {
        added(called.text, child.checked);
        called.saved(sheet.editor);
        child.checked = false;
        close();
    }

    DraftField {
        id: called
        width: parent.width
        scopeId: sheet.familyId
        kind: "person"
        about: sheet.editor.visitId
        name: "somebody else"
        placeholderText: qsTr("What they are called")
        focus: true
        Accessible.name: placeholderText
    }
    CheckBox {
        id: child
        width: parent.width
        text: qsTr("This is a child")
    }
    SeenByLine {
        width: parent.width
        scopeId: sheet.familyId
        scopeKind: "family"
    }
}
