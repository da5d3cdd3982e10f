// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The people round a child, on four rings, tied by lines. `people` has the roles personId, name, ring (0 nearest … 3),
// centre, picture and open, and may have worker (paid to be there: not moved by anybody); `ties` has fromId, toId, strength (0…4), strained and uncertain. Names never cover each
// other: when they do not fit, the picture is larger than its window and is moved by a finger.
Flickable {
    id: view

    property alias people: arranger.people
    property alias ties: lines.ties
    property bool movable: true
    property bool opens: true // a tap on a face opens somebody
    property string described: qsTr("The circle")

    property real sight: 0 // how high the window is that it scrolls in, on a page that does; the picture is no higher
    readonly property real room: sight > 0 ? Math.min(width, Math.max(280, Math.min(sight, 520))) : height
    readonly property real wantedHeight: Math.max(room, Math.min(arranger.size.height, 2 * width))

    signal opened(personId: string, worker: bool)
    signal moved(personId: string, ring: int)

    function ringName(ring: int): string {
        return [qsTr("Nearest"), qsTr("Friends and family"), qsTr("Around us"), qsTr("Paid to help")][ring];
    }

    implicitWidth: 320
    implicitHeight: 320
    contentWidth: paper.width
    contentHeight: paper.height
    interactive: contentWidth > width + 1 || contentHeight > height + 1
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Grouping
    Accessible.name: described

    CircleArranger {
        id: arranger
        room: Qt.size(view.width, view.room)
        face: Theme.target
        gap: Theme.unit
        fontSize: Theme.small
        longestLabel: 96 * Theme.textScale
        onArranged: {
            view.contentX = Math.max(0, (size.width - view.width) / 2);
            view.contentY = Math.max(0, (size.height - view.height) / 2);
        }
    }
    FirstRows {
        id: crowd
        rows: arranger
    }
    Item {
        id: paper
        width: arranger.size.width
        height: arranger.size.height

        CircleLines {
            id: lines
            anchors.fill: parent
            circle: arranger
            ringInk: Theme.line // whose ring one stands on is what the picture says
            tieInk: Theme.quietInk
        }
        Repeater {
            model: crowd

            CircleFace {
                id: seat
                movable: view.movable
                opens: view.opens
                ringName: centre ? "" : view.ringName(ring)
                onClicked: if (opens) view.opened(personId, fixed)
                onDragged: (row, to) => arranger.drag(row, to)
                onDropped: row => view.moved(personId, arranger.drop(row))
                onStepped: by => view.moved(personId, Math.max(0, Math.min(3, ring + by)))
            }
        }
    }
}
