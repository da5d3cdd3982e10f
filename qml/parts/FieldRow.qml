// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style

// One fact with its label above it: to read, to edit, or in two versions. Two versions stand at the same size, each with
// its name and day, until a person decides.
Item {
    id: field

    required property string label
    required property string value
    property string source // "From the council's file, 4 March" or "Ms Reid, today"
    property bool canEdit: true
    property bool editing: false
    property bool severalLines: false
    property string example // shown while nothing is typed
    property string problem // why it cannot be saved as it is
    property string otherValue // not empty: two versions
    property string otherSource
    property string before // what both had read, a sentence

    signal editRequested
    signal edited(text: string) // on every change, so that a draft is kept
    signal accepted(text: string)
    signal mineKept
    signal otherKept

    /// The keyboard comes to this field.
    function begin() {
        (severalLines ? area : line).forceActiveFocus();
    }

    readonly property bool twoVersions: otherValue !== ""

    Announcement {
        words: field.problem
    }

    implicitWidth: 320
    implicitHeight: Math.max(pencil.visible ? pencil.height : 0, column.height)

    component Version: Rectangle {
        id: version

        required property string words
        required property string from
        signal kept

        width: parent ? parent.width : 0
        height: versionColumn.height + 2 * 12
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.lineWidth
        border.color: Theme.line

        Column {
            id: versionColumn
            x: 12
            y: 12
            width: parent.width - 24
            spacing: Theme.half

            Label { width: parent.width; text: version.words }
            Label { width: parent.width; text: version.from; quiet: true; size: Theme.small }
            Button {
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                text: qsTr("Keep this one")
                Accessible.name: qsTr("Keep “%1”").arg(version.words)
                onClicked: version.kept()
            }
        }
    }

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: pencil.visible ? pencil.left : parent.right
        spacing: Theme.half

        Label {
            width: parent.width
            text: field.label
            quiet: true
            strong: true
            size: Theme.small
        }
        Label {
            width: parent.width
            text: field.value !== "" ? field.value : qsTr("Not said yet")
            quiet: field.value === ""
            visible: !field.editing && !field.twoVersions
        }
        TextField {
            id: line
            width: parent.width
            text: field.value
            placeholderText: field.example
            visible: field.editing && !field.severalLines
            Accessible.name: field.label
            onVisibleChanged: if (visible) forceActiveFocus()
            onTextChanged: if (activeFocus) field.edited(text)
            onAccepted: field.accepted(text)
        }
        TextArea {
            id: area
            width: parent.width
            text: field.value
            placeholderText: field.example
            visible: field.editing && field.severalLines
            Accessible.name: field.label
            onVisibleChanged: if (visible) forceActiveFocus()
            onTextChanged: if (activeFocus) field.edited(text)
        }
        Label {
            width: parent.width
            text: field.problem
            color: Theme.attention
            size: Theme.small
            visible: text !== ""
        }
        Label {
            width: parent.width
            text: field.source
            quiet: true
            size: Theme.small
            visible: text !== "" && !field.twoVersions
        }
        Label {
            width: parent.width
            text: qsTr("This was written twice at the same time. Both are kept until somebody decides.")
            color: Theme.attention
            size: Theme.small
            visible: field.twoVersions
        }
        Version {
            words: field.value
            from: field.source
            visible: field.twoVersions
            onKept: field.mineKept()
        }
        Version {
            words: field.otherValue
            from: field.otherSource
            visible: field.twoVersions
            onKept: field.otherKept()
        }
        Label {
            width: parent.width
            text: field.before
            quiet: true
            size: Theme.small
            visible: text !== "" && field.twoVersions
        }
    }
    Button {
        id: pencil
        anchors.right: parent.right
        anchors.rightMargin: -12 // its pencil stands on the margin
        kind: Button.Kind.Quiet
        iconName: "pencil"
        visible: field.canEdit && !field.editing && !field.twoVersions
        Accessible.name: qsTr("Change: %1").arg(field.label)
        onClicked: field.editRequested()
    }
}
