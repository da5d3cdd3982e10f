// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// One line of typing, set on more where it is longer than its box, so that all of it can be read. The label stands above
// it (FieldRow), never inside: `placeholderText` is only an example.
T.TextField {
    id: control

    implicitWidth: 200
    implicitHeight: Math.max(Theme.target, Math.max(contentHeight, example.visible ? example.implicitHeight : 0) + topPadding + bottomPadding)
    leftPadding: 12
    rightPadding: 12
    topPadding: Theme.unit
    bottomPadding: Theme.unit
    color: Theme.ink
    placeholderTextColor: Theme.quietInk
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    font.pixelSize: Theme.body
    horizontalAlignment: TextInput.AlignLeft // where reading begins, as its label; mirrored with the page
    verticalAlignment: TextInput.AlignVCenter
    wrapMode: TextInput.Wrap
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.editable: !readOnly

    Label {
        id: example
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        height: control.height - control.topPadding - control.bottomPadding
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        visible: control.length === 0 && control.preeditText === "" && text !== ""
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.card
        border.width: control.activeFocus ? 2 : Theme.lineWidth
        border.color: control.activeFocus ? Theme.primary : Theme.line
    }
}
