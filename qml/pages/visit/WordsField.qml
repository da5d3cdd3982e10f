// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// A few words of one line under their label. What is typed is told at once, so that a draft keeps it.
Column {
    id: field

    required property string label
    property alias text: input.text
    property alias example: input.placeholderText

    signal edited(words: string)

    spacing: Theme.half

    Label {
        width: parent.width
        text: field.label
        quiet: true
        size: Theme.small
    }
    TextField {
        id: input
        width: parent.width
        Accessible.name: field.label
        onTextChanged: if (activeFocus) field.edited(text)
    }
}
