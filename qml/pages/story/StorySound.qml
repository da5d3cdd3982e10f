// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A recording under its row of the story. What can be heard stands in the row already.
Column {
    id: column

    required property Navigator nav
    required property string attachmentId
    required property bool inSight
    readonly property bool broken: sound.held === AttachedItem.Broken
    readonly property bool away: sound.held === AttachedItem.Away

    spacing: Theme.unit

    AttachedSound {
        id: sound
        services: Services
        attachmentId: column.attachmentId
    }
    HeardSound {
        nav: column.nav
        width: parent.width
        what: sound.shows
        player: sound.player
        inSight: column.inSight
        visible: sound.held === AttachedItem.Here
    }
    Label {
        width: parent.width
        text: column.broken ? qsTr("This recording cannot be played yet")
            : sound.held === AttachedItem.Coming ? qsTr("The recording is coming…")
            : qsTr("This recording is not on this device yet. It is %1 MB.").arg(Number(Math.max(0.1, sound.megabytes)).toLocaleString(Qt.locale(), "f", 1))
        quiet: true
        visible: column.broken || column.away || sound.held === AttachedItem.Coming
    }
    Button {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        text: column.broken ? qsTr("Try again") : qsTr("Get it")
        iconName: column.broken ? "arrow-counterclockwise" : "download"
        visible: column.broken || column.away
        Accessible.name: text + ". " + sound.shows
        onClicked: sound.get()
    }
    Label {
        width: parent.width
        text: sound.notice
        quiet: true
        visible: text !== ""
    }
}
