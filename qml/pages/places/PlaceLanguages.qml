// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The languages of a place: one tap for a common one, the list of all for another.
Flow {
    id: places

    required property PlaceEditor editor

    spacing: Theme.unit

    Repeater {
        model: places.editor.languages

        Button {
            id: language

            required property string tag
            required property bool spoken
            required text

            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
            iconName: language.spoken ? "check-lg" : ""
            checked: language.spoken
            Accessible.role: Accessible.CheckBox
            Accessible.checked: language.spoken
            onClicked: places.editor.setSpoken(language.tag, !language.spoken)
        }
    }
    Button {
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Kind.Quiet
        iconName: "translate"
        text: qsTr("Another language")
        onClicked: sheet.open()
    }
    LanguageSheet {
        id: sheet
        languages: LanguageList {}
        onChosen: tag => places.editor.setSpoken(tag, true)
    }
}
