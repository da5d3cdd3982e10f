// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Search as one types.
TextField {
    id: search

    readonly property real before: Theme.iconSize + 20
    readonly property real after: clearButton.visible ? Theme.target : 12

    placeholderText: qsTr("Search names and notes")
    leftPadding: LayoutMirroring.enabled ? after : before
    rightPadding: LayoutMirroring.enabled ? before : after
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.name: placeholderText
    Accessible.searchEdit: true
    Keys.onEscapePressed: clear()

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        icon: "search"
        color: Theme.quietInk
    }
    Button {
        id: clearButton
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: Button.Kind.Quiet
        iconName: "x-lg"
        visible: search.length > 0
        Accessible.name: qsTr("Clear the search")
        onClicked: search.clear()
    }
}
