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
    visible: size < 1.0
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 4
        implicitHeight: 4
        radius: 2
        color: Theme.line
    }
}
