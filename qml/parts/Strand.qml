// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// The one line of the product: a divider, the progress of a visit, the thanks. `thicken()` once when something was
// saved: the strand grows thick and comes back.
Item {
    id: strand

    property real progress: 1.0 // how much of it is drawn full; the rest is faint
    property bool faint: false
    property color inkColor: Theme.primary

    function thicken() {
        thanks.restart();
    }

    implicitWidth: 120
    implicitHeight: 9
    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.lineWidth
        color: Theme.hairline
        visible: strand.faint || strand.progress < 1.0
    }
    Rectangle {
        id: full
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        width: parent.width * Math.max(0, Math.min(1, strand.progress))
        height: Theme.strandWidth
        radius: height / 2
        color: strand.inkColor
        visible: !strand.faint && width > 0
    }
    SequentialAnimation {
        id: thanks
        alwaysRunToEnd: true
        NumberAnimation { target: full; property: "height"; to: 9; duration: Theme.quick; easing.type: Easing.OutQuad }
        PauseAnimation { duration: Theme.calm }
        NumberAnimation { target: full; property: "height"; to: Theme.strandWidth; duration: Theme.calm; easing.type: Easing.InOutQuad }
    }
}
