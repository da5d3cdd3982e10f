// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// A thin mark that says there is more; not a target.
T.ScrollIndicator {
    id: control

    implicitWidth: 6
    implicitHeight: 6
    padding: 1
    visible: size < 0.995 // less is a rounding, not something to scroll to
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 4
        implicitHeight: 4
        radius: 2
        color: Theme.line
    }
}
