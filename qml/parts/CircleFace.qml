// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// One person in the circle: tap opens, a finger moves; Alt+Up and Alt+Down move by the keyboard.
Pressable {
    id: seat

    required property int index
    required property string personId
    required property string name
    required property int ring
    required property bool centre
    required property real faceX
    required property real faceY
    required property real labelX
    required property real labelY
    required property real labelWidth
    required property real labelHeight
    required property url picture
    required property bool open
    required property bool fixed
    property bool movable: true
    property bool opens: true // a tap does something
    readonly property bool free: movable && !centre && !fixed
    property string ringName
    property int faceSize: 48

    signal dragged(row: int, to: point)
    signal dropped(row: int)
    signal stepped(by: int)

    x: Math.min(labelX, faceX - faceSize / 2)
    y: faceY - faceSize / 2
    z: drag.active ? 2 : 1
    width: Math.max(labelWidth, faceSize)
    height: Math.max(faceSize, labelY + labelHeight - y)
    text: name
    focusPolicy: opens || free ? Qt.StrongFocus : Qt.NoFocus
    // A control's own role goes over ours in Qt 6.4: what is no button is read in the content's place.
    Accessible.ignored: !opens && !free
    Accessible.name: open ? qsTr("Open seat") : name
    Accessible.description: ringName
    Accessible.onIncreaseAction: if (free) stepped(-1)
    Accessible.onDecreaseAction: if (free) stepped(1)
    Keys.onPressed: event => {
        event.accepted = free && (event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
        if (event.accepted)
            stepped(event.key === Qt.Key_Up ? -1 : 1);
    }

    Behavior on x {
        enabled: !drag.active
        NumberAnimation { duration: Theme.calm; easing.type: Easing.InOutQuad }
    }
    Behavior on y {
        enabled: !drag.active
        NumberAnimation { duration: Theme.calm; easing.type: Easing.InOutQuad }
    }
    DragHandler {
        id: drag

        property point from

        target: null
        enabled: seat.free
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        onActiveChanged: {
            if (active)
                from = Qt.point(seat.faceX, seat.faceY);
            else
                seat.dropped(seat.index);
        }
        onActiveTranslationChanged: {
            if (active)
                seat.dragged(seat.index, Qt.point(from.x + activeTranslation.x, from.y + activeTranslation.y));
        }
    }
    contentItem: Item {
        Accessible.role: Accessible.StaticText
        Accessible.name: seat.opens || seat.free ? "" : seat.Accessible.name
        Accessible.description: seat.Accessible.description
        Accessible.ignored: seat.opens || seat.free

        Rectangle { // lifts the face off the ties
            x: seat.faceX - seat.x - width / 2
            width: seat.faceSize + 6
            height: width
            y: -3
            radius: width / 2
            color: Theme.paper

            Face {
                anchors.centerIn: parent
                name: seat.name
                personId: seat.personId
                picture: seat.picture
                open: seat.open
                size: seat.faceSize
            }
            Rectangle {
                anchors.fill: parent
                radius: width / 2
                color: "transparent"
                border.width: Theme.focusWidth
                border.color: seat.visualFocus ? Theme.ink : Theme.primary
                visible: seat.visualFocus || seat.centre || seat.down && seat.opens
            }
        }
        Rectangle {
            x: seat.labelX - seat.x
            y: seat.labelY - seat.y
            width: seat.labelWidth
            height: seat.labelHeight
            radius: Theme.half
            color: Theme.paper
            opacity: 0.85
            visible: seat.name !== ""
        }
        Label {
            x: seat.labelX - seat.x
            y: seat.labelY - seat.y
            width: seat.labelWidth
            text: seat.name
            size: Theme.small
            strong: true
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
