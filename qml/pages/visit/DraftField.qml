// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One line of typing that is a draft from the first letter: in a sheet, or wherever it is no record yet. It is there again
// when the sheet is opened again, and goes by `saved(model)` or `drop()`. Say what it belongs to with scopeId, about, name.
TextField {
    id: field

    property alias scopeId: draft.scopeId
    property alias scopeKind: draft.scopeKind
    property alias kind: draft.kind
    property alias about: draft.about
    property alias name: draft.name
    readonly property string words: draft.text

    // The words were handed to this model: they go as soon as its save is on the disk, and stay if it fails.
    function saved(model: ViewModel) {
        draft.endWith(model);
    }
    function drop() {
        draft.drop();
    }

    text: draft.text
    onTextChanged: if (activeFocus) draft.text = text

    DraftText {
        id: draft
        services: Services
    }
}
