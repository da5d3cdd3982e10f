// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// One large answer, tapped once while standing at a door. All answers look alike: none is better than another.
Pressable {
    id: choice

    property string iconName
    property string detail

    implicitWidth: 160
    implicitHeight: Math.max(72, face.wanted + 2 * 12)
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: checkable
    Accessible.checked: checked

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
