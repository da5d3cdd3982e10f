// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// What a pill is made of, with the ring that says where the keyboard is.
Rectangle {
    id: ground

    required property T.AbstractButton control
    required property color fill
    required property bool edged

    radius: Math.min(Theme.buttonRadius, height / 2)
    color: ground.fill
    border.width: ground.edged || (Theme.highContrast && !ground.control.enabled) ? Theme.lineWidth : 0
    border.color: ground.control.enabled ? Theme.primary : Theme.line

    FocusRing {
        shown: ground.control.visualFocus
        radius: ground.radius + Theme.half
    }
}
