// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A sheet that comes up over the page for one question, at the bottom where the thumb is; on a tablet in the middle.
// Children stand in a column: give each `width: parent.width`. Escape, the cross and a tap beside it close it, so whatever
// is typed in it is a draft (DraftField of the pages) that nothing but its save ends: never clear a field on opening.
T.Popup {
    id: sheet

    property string title
    property string action
    property bool actionEnabled: true
    readonly property bool wide: (parent ? parent.width : 0) >= Theme.widePage
    readonly property real room: (parent ? parent.width : 0) - Theme.keptLeft - Theme.keptRight
    readonly property real floor: (parent ? parent.height : 600) - Theme.keyboard // the keyboard's upper edge
    readonly property real mostHeight: floor - Theme.keptTop - (Theme.keyboard > 0 ? 0 : Theme.target)
    default property alias content: column.data

    signal actionTriggered

    parent: T.Overlay.overlay
    x: Math.round(Theme.keptLeft + (room - width) / 2)
    y: Math.round(wide ? (floor - height + Theme.keptTop) / 2 : floor - height)
    width: Math.min(room, Theme.column + 2 * Theme.wideGap)
    height: Math.min(mostHeight, Math.ceil(column.height) + head.height + foot.height + topPadding + bottomPadding + 2 * Theme.unit)
    padding: Theme.gap
    bottomPadding: Theme.keyboard > 0 ? Theme.gap : Theme.wideGap + (wide ? 0 : Theme.keptBottom)
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    // The word that a phone's keyboard still holds. Qt 6.4 declares inputMethod as a plain object.
    onAboutToHide: Qt.inputMethod.commit() // qmllint disable type
    // It begins at its title, unless one of its fields asks for the keyboard.
    onOpened: if (titleLabel.Window.activeFocusItem === contentItem.parent) titleLabel.forceActiveFocus()

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick }
    }
    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.paper
        border.width: Theme.lineWidth
        border.color: Theme.hairline
    }
    contentItem: FocusScope {
        focus: true
        Keys.onBackPressed: sheet.close() // as Escape; Qt closes a popup by it on Android only
        LayoutMirroring.enabled: Theme.mirrored
        LayoutMirroring.childrenInherit: true
        Accessible.role: Accessible.Dialog
        Accessible.name: sheet.title

        Item {
            id: head
            width: parent.width
            height: Math.max(Theme.target, titleLabel.height)

            Label {
                id: titleLabel
                anchors.left: parent.left
                anchors.right: closeButton.left
                anchors.verticalCenter: parent.verticalCenter
                text: sheet.title
                size: Theme.title
                strong: true
                Accessible.role: Accessible.Heading
                Accessible.focusable: true
            }
            Button {
                id: closeButton
                anchors.right: parent.right
                anchors.rightMargin: -12
                kind: Button.Kind.Quiet
                iconName: "x-lg"
                Accessible.name: qsTr("Close")
                onClicked: sheet.close()
            }
        }
        FocusShown {
            flickable: flick
        }
        Flickable {
            id: flick
            anchors.top: head.bottom
            anchors.topMargin: Theme.unit
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.unit
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: -sheet.rightPadding // for the indicator, which else lies on the rows
            contentHeight: column.height
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollIndicator.vertical: ScrollIndicator {}

            Column {
                id: column
                x: Theme.mirrored ? sheet.rightPadding : 0
                width: parent.width - sheet.rightPadding
                spacing: Theme.unit
            }
        }
        KeepInSight {
            flickable: flick
        }
        Item {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            height: sheet.action === "" ? 0 : button.height

            Button {
                id: button
                width: parent.width
                kind: Button.Kind.Primary
                text: sheet.action
                enabled: sheet.actionEnabled
                visible: sheet.action !== ""
                onClicked: sheet.actionTriggered()
            }
        }
    }
}
