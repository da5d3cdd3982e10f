// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// The top of a page: the way back, one title, one quiet line. It scrolls with the page, as on paper.
Item {
    id: head

    required property string title
    property string subtitle
    property bool canGoBack: false
    property string backText: qsTr("Back")
    property alias topItems: topRow.data

    signal back

    function takeFocus() {
        titleLabel.forceActiveFocus();
    }

    readonly property real before: backButton.visible ? backButton.width - 12 + Theme.half : 0
    readonly property real after: topRow.width > 0 ? topRow.width + Theme.unit : 0

    implicitHeight: Math.max(Theme.target, words.height)

    Button {
        id: backButton
        anchors.left: parent.left
        anchors.leftMargin: -12 // its arrow stands on the margin
        kind: Button.Kind.Quiet
        iconName: "arrow-left"
        iconMirrors: true
        visible: head.canGoBack
        Accessible.name: head.backText
        onClicked: head.back()
    }
    LongestWord {
        id: longest
        whole: head.title
        room: words.width
        size: Theme.large
    }
    Column {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: head.before
        width: parent.width - head.before - head.after
        topPadding: Math.max(0, (Theme.target - titleLabel.height) / 2)

        Label {
            id: titleLabel
            width: parent.width
            text: head.title
            size: longest.fits
            strong: true
            lineHeight: 0.9
            Accessible.role: Accessible.Heading
            Accessible.focusable: true
        }
        Label {
            width: parent.width
            text: head.subtitle
            quiet: true
            visible: text !== ""
        }
    }
    Row {
        id: topRow
        anchors.right: parent.right
        height: Theme.target
        spacing: Theme.unit
    }
}
