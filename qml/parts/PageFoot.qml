// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style

// The bottom of a page, in the thumb's reach: what must be read first, then the one main action.
Rectangle {
    id: foot

    property string mainAction
    property string mainIcon
    property bool mainEnabled: true
    property bool doorstep: false
    property real columnWidth: Theme.column // at most this wide
    property string secondAction // a quieter way on, above the main one
    default property alias aboveAction: above.data

    signal mainActionTriggered
    signal secondActionTriggered

    implicitHeight: footColumn.visible ? footColumn.implicitHeight + Theme.unit + Theme.gap : 0
    color: Theme.paper

    // A positioner, not a layout in a layout: a line in `above` that grows after it was laid out must move the buttons.
    Column {
        id: footColumn
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.unit
        width: Math.min(parent.width - 2 * Theme.margin(parent.width), foot.columnWidth)
        spacing: Theme.unit
        visible: above.children.length > 0 || foot.mainAction !== "" || foot.secondAction !== ""

        ColumnLayout {
            id: above
            width: parent.width
            spacing: Theme.unit
            visible: children.length > 0
        }
        Button {
            width: parent.width
            doorstep: foot.doorstep
            text: foot.secondAction
            visible: foot.secondAction !== ""
            onClicked: foot.secondActionTriggered()
        }
        Button {
            width: parent.width
            kind: Button.Kind.Primary
            doorstep: foot.doorstep
            text: foot.mainAction
            iconName: foot.mainIcon
            enabled: foot.mainEnabled
            visible: foot.mainAction !== ""
            onClicked: foot.mainActionTriggered()
        }
    }
}
