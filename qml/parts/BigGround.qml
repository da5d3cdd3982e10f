// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// What a large answer stands on, with the ring that says where the keyboard is.
Rectangle {
    id: ground

    required property T.AbstractButton control

    radius: Theme.cardRadius
    color: ground.control.down || ground.control.checked ? Theme.primaryTint : Theme.card
    border.width: ground.control.checked ? 2 * Theme.lineWidth + 1 : Theme.lineWidth
    border.color: ground.control.checked ? Theme.primary : Theme.line

    FocusRing {
        radius: Theme.cardRadius + Theme.half
        shown: ground.control.visualFocus
    }
}
