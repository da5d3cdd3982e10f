// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Doorstep.Ui.Style

// What stands in a pill: an icon, words, or both.
Item {
    id: face

    required property T.AbstractButton control
    required property string iconName
    required property bool iconMirrors
    required property color inkColor

    implicitWidth: row.wanted
    implicitHeight: Math.max(icon.visible ? icon.height : 0, label.visible ? label.implicitHeight : 0)

    Row {
        id: row

        readonly property real iconSpace: icon.visible ? icon.width + (label.visible ? Theme.unit : 0) : 0
        readonly property real wanted: iconSpace + (label.visible ? words.needed : 0)

        anchors.centerIn: parent
        spacing: Theme.unit

        Icon {
            id: icon
            anchors.verticalCenter: parent.verticalCenter
            icon: face.iconName
            mirrorsInRtl: face.iconMirrors
            color: face.inkColor
            visible: face.iconName !== ""
        }
        Label {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(words.needed, face.control.availableWidth - row.iconSpace)
            text: face.control.text
            font: face.control.font
            color: face.inkColor
            horizontalAlignment: icon.visible && width < words.needed ? Text.AlignLeft : Text.AlignHCenter // wrapped: beside its icon
            visible: face.control.text !== ""
            Accessible.ignored: true
        }
    }
    Label { // measured as it is laid out: where a line takes two fonts, TextMetrics of Qt 6.4 finds it narrower
        id: words

        readonly property int needed: Math.ceil(implicitWidth) + 2

        text: face.control.text
        font: face.control.font
        wrapMode: Text.NoWrap
        visible: false
        Accessible.ignored: true
    }
}
