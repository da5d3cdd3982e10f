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
    Label { // not to be seen: how wide the longest word is
        id: longest

        readonly property int fits: Math.max(Theme.body, Math.floor(Theme.large * Math.min(1, words.width / Math.max(1, implicitWidth + 2))))

        size: Theme.large
        strong: true
        wrapMode: Text.NoWrap
        visible: false
        Accessible.ignored: true
        text: head.title.split(/\s+/).reduce((most, word) => word.length > most.length ? word : most, "")
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
            size: longest.fits // a word is never broken in two
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
