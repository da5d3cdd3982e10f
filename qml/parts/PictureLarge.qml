// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One picture as large as the window, with what it shows under it. Escape, back and the cross close it.
T.Popup {
    id: large

    required property url source
    required property string shows
    required property string caption

    parent: T.Overlay.overlay
    x: Theme.keptLeft
    y: Theme.keptTop
    width: (parent ? parent.width : 0) - Theme.keptLeft - Theme.keptRight
    height: (parent ? parent.height : 0) - Theme.keptTop - Theme.keptBottom
    padding: Theme.gap
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: closeButton.forceActiveFocus()

    T.Overlay.modal: Rectangle {
        color: Theme.paper
    }
    background: Rectangle {
        color: Theme.paper
    }
    contentItem: FocusScope {
        focus: true
        Keys.onBackPressed: large.close()
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: large.shows

        Button {
            id: closeButton
            anchors.right: parent.right
            kind: Button.Kind.Quiet
            iconName: "x-lg"
            Accessible.name: qsTr("Close")
            onClicked: large.close()
        }
        Image {
            anchors.top: closeButton.bottom
            anchors.topMargin: Theme.unit
            anchors.bottom: words.top
            anchors.bottomMargin: Theme.gap
            width: parent.width
            source: large.visible ? large.source : ""
            sourceSize.width: 2048
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            cache: false
            Accessible.role: Accessible.Graphic
            Accessible.name: large.shows
        }
        Flickable { // long words leave half of the window to the picture
            id: words
            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.min(column.height, parent.height * 0.4)
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollIndicator.vertical: ScrollIndicator {}

            Column {
                id: column
                width: parent.width
                spacing: Theme.half

                Label {
                    width: parent.width
                    text: large.shows
                }
                Label {
                    width: parent.width
                    text: large.caption
                    quiet: true
                    size: Theme.small
                    visible: text !== ""
                }
            }
        }
    }
}
