// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Plain text that wraps and is never cut. `size` is one of Theme.small … Theme.display. No Label of the Templates: in Qt 6.4
// that one is heard as plain text whatever role it is given, and a page would have no heading.
Text {
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
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
