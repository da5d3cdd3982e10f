// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A drawing or photo under its row of the story. What it shows stands in the row already.
Column {
    id: column

    required property string attachmentId

    spacing: Theme.unit

    AttachedPicture {
        id: picture
        services: Services
        attachmentId: column.attachmentId
    }
    PictureFrame {
        width: parent.width
        shows: picture.shows
        held: picture.held
        megabytes: picture.megabytes
        source: picture.source
        mostHeight: 240
        onWanted: picture.get()
    }
    Label {
        width: parent.width
        text: picture.notice
        quiet: true
        visible: text !== ""
    }
}
