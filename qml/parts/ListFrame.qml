// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Not a bound component: Qt 6.4's ListView makes header and footer in a context of its own, and a bound one then is not
// made at all.
// A page that is one long list: rows are made as they scroll into view. Children go above the list's first row and
// scroll with it; `model` and `delegate` are the ListView's own.
FocusScope {
    id: frame

    required property string title
    property string subtitle
    property bool canGoBack: false
    property string backText: qsTr("Back")
    property string mainAction
    property string mainIcon
    property bool mainEnabled: true
    property bool doorstep: false
    property real columnWidth: Theme.column // at most this wide; a picture may ask for more
    property alias model: list.model
    property alias delegate: list.delegate
    property alias list: list
    property alias aboveAction: foot.aboveAction
    default property list<QtObject> content
    property list<QtObject> below // after the last row
    property PageHead head // as soon as the list has made it

    signal back
    signal mainActionTriggered

    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
    // A page that opens begins at its title, for the ear and for the keyboard.
    readonly property bool atNothing: Window.activeFocusItem === frame
    function begin() {
        if (atNothing && head)
            head.takeFocus();
    }
    onAtNothingChanged: Qt.callLater(frame.begin) // qmllint disable type

    FocusShown {
        flickable: list
    }
    RowOrder {
        rows: list.contentItem
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }
    ListView {
        id: list

        readonly property real columnWidth: Math.min(frame.width - 2 * Theme.margin(frame.width), frame.columnWidth)
        property bool scrolled: false

        // The header grows while the page loads; the list keeps its rows in place then and would hide the title.
        // Qt 6.4 declares its own callLater as a value, which the lint cannot know for a function.
        function toTop() {
            if (!scrolled)
                list.positionViewAtBeginning();
        }
        onMovementStarted: scrolled = true
        onOriginYChanged: Qt.callLater(list.toTop) // qmllint disable type
        onContentHeightChanged: Qt.callLater(list.toTop) // qmllint disable type

        // A view asks for more rows when it makes its last one. Where rows come in before that, the last one is made
        // already, and nobody would ask.
        function more() {
            if (list.atYEnd && list.count > 0)
                list.model.fetchMore(list.model.index(-1, -1));
        }
        onAtYEndChanged: Qt.callLater(list.more) // qmllint disable type
        onCountChanged: Qt.callLater(list.more) // qmllint disable type

        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.horizontalCenter: parent.horizontalCenter
        width: columnWidth
        // No row is the current one: a view gives its current row the focus whenever its rows change, and would take it
        // from a field above them in the middle of a word.
        currentIndex: -1
        keyNavigationEnabled: false
        Keys.onDownPressed: step(true)
        Keys.onUpPressed: step(false)

        // The arrows do as Tab does: from the search to the first row, and on from there.
        function step(forward) {
            Window.activeFocusItem?.nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason);
        }

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: frame.title

        // What is not bound cannot be looked up by the lint: see the first lines.
        // qmllint disable unqualified
        header: ColumnLayout {
            width: list.columnWidth
            spacing: Theme.gap

            PageHead {
                Layout.fillWidth: true
                Layout.topMargin: Theme.wideGap
                title: frame.title
                subtitle: frame.subtitle
                canGoBack: frame.canGoBack
                backText: frame.backText
                onBack: frame.back()
                Component.onCompleted: {
                    frame.head = this;
                    frame.begin();
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.unit
                spacing: Theme.gap
                data: frame.content
            }
        }
        footer: Column {
            width: list.columnWidth
            bottomPadding: Theme.gap

            ColumnLayout {
                width: parent.width
                data: frame.below
            }
        }
        // qmllint enable unqualified
    }
    ScrollIndicator { // at the edge of the page, where it covers no row
        x: frame.LayoutMirroring.enabled ? 0 : frame.width - width
        height: list.height
        orientation: Qt.Vertical
        size: list.visibleArea.heightRatio
        position: list.visibleArea.yPosition
    }
    KeepInSight {
        flickable: list
    }
    PageFoot {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: implicitHeight
        mainAction: frame.mainAction
        mainIcon: frame.mainIcon
        mainEnabled: frame.mainEnabled
        doorstep: frame.doorstep
        columnWidth: frame.columnWidth
        onMainActionTriggered: frame.mainActionTriggered()
    }
}
