// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// A picture with what it shows in words, whatever has come of it: none, not on this device yet, on its way, here, or not to
// be shown. A tap on it opens it as large as the window. Nothing is fetched before somebody asks: a picture costs data.
Item {
    id: frame

    enum Held {
        None, // there is no picture, only the place for one
        Away, // at the office; `megabytes` says what it costs to get it
        Coming,
        Here, // in `source`
        Broken // came, and is not what was sent
    }

    required property string shows // what can be seen on it, for whoever cannot see it
    property url source
    property string caption
    property int held: PictureFrame.Held.Here
    property real megabytes: 0
    property real mostHeight: 320
    property bool large: false // shown as large as the window
    readonly property bool whole: held === PictureFrame.Held.Here && image.status === Image.Ready
    readonly property bool waits: held === PictureFrame.Held.Coming || (held === PictureFrame.Held.Here && image.status === Image.Loading)
    readonly property bool broken: held === PictureFrame.Held.Broken || (held === PictureFrame.Held.Here && image.status === Image.Error)
    readonly property string saidInstead: broken ? qsTr("This picture cannot be shown yet")
        : waits ? qsTr("The picture is coming…")
        : held === PictureFrame.Held.Away ? qsTr("This picture is not on this device yet. It is %1 MB.").arg(Number(Math.max(0.1, megabytes)).toLocaleString(Qt.locale(), "f", 1))
        : qsTr("No picture")

    signal wanted // somebody asks for what is away, or once more for what is broken

    implicitWidth: 320
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: caption !== "" ? caption : shows

    Column {
        id: column
        width: parent.width
        spacing: Theme.unit

        Rectangle {
            id: place
            anchors.left: parent.left
            width: parent.width
            height: frame.whole ? image.fit : Math.max(160, instead.height + 2 * Theme.gap)
            radius: Theme.cardRadius
            color: frame.whole ? "transparent" : Theme.card
            border.width: frame.whole ? 0 : Theme.lineWidth
            border.color: Theme.line

            Image {
                id: image

                // As high as it is by its own shape; never higher than allowed, and no larger than it was taken.
                readonly property real fit: Math.max(Theme.target, Math.min(frame.mostHeight, implicitHeight * Math.min(1, width / Math.max(1, implicitWidth))))

                width: parent.width
                height: fit
                source: frame.held === PictureFrame.Held.Here ? frame.source : ""
                sourceSize.width: 1024 // read no larger, however large it was taken
                fillMode: Image.PreserveAspectFit
                horizontalAlignment: Theme.mirrored ? Image.AlignRight : Image.AlignLeft
                asynchronous: true
                cache: false // what is on no screen is not in memory
                visible: frame.whole
                Accessible.ignored: true
            }
            Column {
                id: instead
                anchors.verticalCenter: parent.verticalCenter
                x: Theme.gap
                width: parent.width - 2 * Theme.gap
                spacing: Theme.unit
                visible: !frame.whole

                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    icon: frame.broken ? "exclamation-circle" : frame.held === PictureFrame.Held.Away ? "download" : "image"
                    color: Theme.quietInk
                }
                Label {
                    width: parent.width
                    text: frame.saidInstead
                    quiet: true
                    horizontalAlignment: Text.AlignHCenter
                }
                Label {
                    width: parent.width
                    text: frame.shows
                    horizontalAlignment: Text.AlignHCenter
                    visible: frame.held !== PictureFrame.Held.None && text !== ""
                }
                Button {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.min(implicitWidth, parent.width)
                    text: frame.broken ? qsTr("Try again") : qsTr("Get it")
                    iconName: frame.broken ? "arrow-counterclockwise" : "download"
                    visible: frame.broken || frame.held === PictureFrame.Held.Away
                    Accessible.name: text + ". " + frame.shows
                    onClicked: frame.wanted()
                }
            }
            Pressable {
                id: opener
                anchors.fill: parent
                visible: frame.whole
                Accessible.name: qsTr("See it larger. %1").arg(frame.shows)
                onClicked: frame.large = true
                background: FocusRing {
                    shown: opener.visualFocus
                    radius: Theme.cardRadius + Theme.half
                }
            }
        }
        Label {
            width: parent.width
            text: frame.caption
            quiet: true
            size: Theme.small
            visible: text !== ""
        }
    }
    Repeater { // of one, made when somebody asks: few pictures are looked at large
        model: frame.large ? 1 : 0

        Item {
            PictureLarge {
                source: frame.source
                shows: frame.shows
                caption: frame.caption
                onClosed: frame.large = false
                Component.onCompleted: open()
            }
        }
    }
}
