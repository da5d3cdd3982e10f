// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.impl
import Doorstep.Ui.Style

// One of the embedded icons, in the colour of the text beside it. Decoration only: its control carries the name.
IconImage {
    property string icon
    property bool mirrorsInRtl: false // arrows point where reading goes

    width: Theme.iconSize
    height: Theme.iconSize
    color: Theme.ink
    source: icon === "" ? "" : Theme.icon(icon)
    sourceSize.width: width
    sourceSize.height: height
    mirror: mirrorsInRtl && LayoutMirroring.enabled
    Accessible.ignored: true
}
