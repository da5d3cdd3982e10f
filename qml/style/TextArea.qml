// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// Several lines of typing; grows with its words.
T.TextArea {
    id: control

    implicitWidth: 240
    implicitHeight: Math.max(Theme.body * 1.4 * 3 + topPadding + bottomPadding, contentHeight + topPadding + bottomPadding)
    padding: 12
    color: Theme.ink
    placeholderTextColor: Theme.quietInk
    selectionColor: Theme.primary
    selectedTextColor: Theme.primaryInk
    font.pixelSize: Theme.body
    textFormat: TextEdit.PlainText
    horizontalAlignment: TextEdit.AlignLeft // where reading begins, as its label; mirrored with the page
    wrapMode: TextEdit.Wrap
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.editable: !readOnly

    Label {
        x: control.leftPadding
        y: control.topPadding
        width: control.width - control.leftPadding - control.rightPadding
        text: control.placeholderText
        font: control.font
        color: control.placeholderTextColor
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
