// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

// A BigChoice that is one of a few: a radio button by ear, which in Qt 6.4 no other button can be. What is shown follows
// `checked` alone.
T.RadioButton {
    id: choice

    property string iconName
    property string detail

    implicitWidth: 160
    implicitHeight: Math.max(72, face.wanted + 2 * 12)
    padding: 0
    checkable: false // no tap checks it: whoever is told does
    autoExclusive: false
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: if (enabled) clicked() // Qt 6.4 does nothing by itself
    Accessible.onToggleAction: if (enabled) clicked()

    contentItem: BigWords {
        id: face
        control: choice
        iconName: choice.iconName
        detail: choice.detail
    }
    background: BigGround {
        control: choice
    }
}
