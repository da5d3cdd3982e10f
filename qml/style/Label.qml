// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// Plain text that wraps and is never cut. `size` is one of Theme.small … Theme.display.
T.Label {
    property int size: Theme.body
    property bool quiet: false
    property bool strong: false

    color: quiet ? Theme.quietInk : Theme.ink
    linkColor: Theme.primary
    font.pixelSize: size
    font.weight: strong ? Font.DemiBold : Font.Normal
    horizontalAlignment: Text.AlignLeft
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
