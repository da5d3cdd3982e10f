// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Somebody is here who is not in the record yet. One first name is enough.
Sheet {
    id: sheet

    signal added(name: string, isChild: bool)

    title: qsTr("Someone else is here")
    action: qsTr("Add")
    actionEnabled: called.text.trim() !== ""
    onActionTriggered: {
        added(called.text, child.checked);
        close();
    }
    onOpened: called.clear()

    TextField {
        id: called
        width: parent.width
        placeholderText: qsTr("What they are called")
        focus: true
        Accessible.name: placeholderText
    }
    CheckBox {
        id: child
        width: parent.width
        text: qsTr("This is a child")
    }
}
