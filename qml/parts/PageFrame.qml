// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// What a page stands in: one clear title, a column that scrolls, one main action where the thumb is. The page's
// children go into the column; give each `Layout.fillWidth: true`. With `fillHeight`, a child that has
// `Layout.fillHeight: true` (a picture) takes the room that is left.
FocusScope {
    id: frame

    required property string title
    property string subtitle
    property bool canGoBack: false
    property string backText: qsTr("Back")
    property string mainAction // its words; empty: none
    property string mainIcon
    property bool mainEnabled: true
    property string secondAction
    property bool doorstep: false
    property bool fillHeight: false
    property bool gone: false // what it is about is not on this device (any more): the page gives way to another
    property bool atThumb: false // content shorter than the page stands at its bottom
    property real columnWidth: Theme.column // at most this wide; a picture may ask for more
    property alias topItems: head.topItems
    property alias aboveAction: foot.aboveAction
    property alias flickable: flick
    readonly property bool onItsSide: height < 520 && width >= 640 // a phone: room beside, none below
    // On a low page with large letters the foot would leave no room to read in: there it comes at the end of what scrolls.
    readonly property bool footScrolls: foot.implicitHeight > height / 2
    default property alias content: column.data

    signal back
    signal mainActionTriggered
    signal secondActionTriggered

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
    // A page that opens begins at its title, for the ear and for the keyboard, unless it says where else.
    readonly property bool atNothing: Window.activeFocusItem === frame
    function begin() {
        if (atNothing)
            head.takeFocus();
    }
    onAtNothingChanged: Qt.callLater(frame.begin) // qmllint disable type

    FocusShown {
        flickable: flick
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    Flickable {
        id: flick
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.bottomMargin: frame.footScrolls ? 0 : foot.height
        contentWidth: width
        contentHeight: place.y + place.height + Theme.gap + (frame.footScrolls ? foot.height : 0)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollIndicator.vertical: ScrollIndicator {}

        PageHead {
            id: head
            x: (flick.width - width) / 2
            y: Theme.wideGap
            width: column.width
            title: frame.title
            subtitle: frame.subtitle
            canGoBack: frame.canGoBack
            backText: frame.backText
            onBack: frame.back()
        }
        // The column stands in a place that moves for it: a layout of Qt 6.4 that is moved lays its rows out at once,
        // with those in it that were taken away since the last frame, and falls over them.
        Item {
            id: place
            x: (flick.width - width) / 2
            y: Math.max(head.y + head.height + Theme.gap, frame.atThumb ? flick.height - height - Theme.gap : 0)
            width: Math.min(flick.width - 2 * Theme.margin(flick.width), frame.columnWidth)
            height: column.height

            ColumnLayout {
                id: column

                readonly property real room: flick.height - head.y - head.height - 2 * Theme.gap

                width: parent.width
                height: frame.fillHeight ? Math.max(implicitHeight, room) : implicitHeight
                spacing: Theme.gap
            }
        }
    }
    KeepInSight {
        flickable: flick
    }
    PageFoot {
        id: foot
        parent: frame.footScrolls ? flick.contentItem : frame
        y: frame.footScrolls ? place.y + place.height + Theme.gap : frame.height - height
        width: parent.width
        height: implicitHeight
        mainAction: frame.mainAction
        mainIcon: frame.mainIcon
        mainEnabled: frame.mainEnabled
        secondAction: frame.secondAction
        doorstep: frame.doorstep
        onMainActionTriggered: frame.mainActionTriggered()
        onSecondActionTriggered: frame.secondActionTriggered()
    }
}
