// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// The years under the ribbons, in the direction of reading; it stays where it is while the ribbons scroll.
Item {
    id: axis

    required property ThreadArranger arranger

    implicitHeight: line.height + Theme.half + arranger.yearHeight
    Accessible.ignored: true // every ribbon says its own years

    Rectangle {
        id: line
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
    Repeater {
        model: axis.arranger.years

        Item {
            id: tick

            required property string modelData
            required property int index

            Rectangle {
                x: Math.round(axis.arranger.yearLines[tick.index] ?? 0)
                width: Theme.lineWidth
                height: Theme.half + 2
                color: Theme.line
            }
            Label {
                x: axis.arranger.yearPlaces[tick.index] ?? 0
                y: line.height + Theme.half
                width: axis.arranger.yearWidth
                text: tick.modelData
                size: Theme.small
                strong: true
                quiet: true
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
