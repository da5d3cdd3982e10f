// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

// Everything behind the PIN. Narrow: the newest page alone. Wide: the place's list, the picture and the details side by
// side; the same pages, only more room.
FocusScope {
    id: home

    required property Entry entry
    readonly property bool wide: width >= 900
    readonly property real listWidth: Math.min(360, Math.max(344, width * 0.28))
    readonly property real detailWidth: Math.min(420, Math.max(360, (width - listWidth) * 0.44))

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Doorstep")
    // Back from a place's first page leaves the app to the system; in other hands it does nothing at all.
    Keys.onBackPressed: event => {
        event.accepted = navigation.handedOver || navigation.depth > 1;
        navigation.back();
    }
    Keys.onEscapePressed: navigation.back()

    VisitUnderWay { // one is back in it after a lock or a kill
        services: Services
        onFound: visitId => {
            if (navigation.depth === 1)
                navigation.openWholeHere("VisitPage", { visitId: visitId });
        }
    }
    StatusStrip {
        id: strip
        width: parent.width
        handedOver: navigation.handedOver
        onSyncOpened: navigation.openHere("SyncPage")
        onHidden: home.entry.lock()
        onGivenBack: navigation.askBack()
    }
    Banner {
        id: repair
        anchors.top: strip.bottom
        width: parent.width
        text: home.entry.repair
        action: qsTr("Lock, and bring it back")
        visible: text !== ""
        onActionTriggered: home.entry.lock()
    }
    Item {
        id: panes

        readonly property bool alone: !home.wide || navigation.whole || navigation.handedOver

        anchors.top: repair.visible ? repair.bottom : strip.bottom
        anchors.bottom: bar.visible && !home.wide ? bar.top : parent.bottom
        width: parent.width
        visible: !navigation.askedBack

        Repeater {
            model: navigation.pages

            PageSlot {
                id: slot

                required property int index
                required source
                required properties

                readonly property int last: navigation.depth - 1
                readonly property bool isList: index === 0
                readonly property real start: isList ? 0 : index === last && last > 1 ? panes.width - width : home.listWidth

                focus: index === last && !navigation.askedBack // what was opened, or come back to
                visible: panes.alone ? index === last : index <= 1 || index === last
                enabled: visible
                width: panes.alone || navigation.broad ? panes.width
                     : isList ? home.listWidth
                     : last === 1 ? panes.width - home.listWidth
                     : index === 1 ? panes.width - home.listWidth - home.detailWidth : home.detailWidth
                height: panes.height - (isList && !panes.alone ? bar.height : 0)
                x: panes.alone ? 0 : LayoutMirroring.enabled ? panes.width - start - width : start
            }
        }
        EmptyState {
            x: LayoutMirroring.enabled ? 0 : home.listWidth
            width: panes.width - home.listWidth
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("What you choose from the list opens here.")
            visible: !panes.alone && navigation.depth === 1 && !navigation.broad
        }
        Repeater { // what divides the panes
            model: panes.alone || navigation.broad ? 0 : navigation.depth > 2 ? 2 : 1

            Rectangle {
                required property int index
                readonly property real start: index === 0 ? home.listWidth : panes.width - home.detailWidth

                x: LayoutMirroring.enabled ? panes.width - start : start
                width: Theme.lineWidth
                height: panes.height
                color: Theme.hairline
            }
        }
    }
    Rectangle { // goes on beside the bar under a page that has the whole breadth
        anchors.left: bar.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: bar.height
        color: Theme.card
        visible: bar.visible && home.wide && navigation.broad

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.hairline
        }
    }
    ThumbBar {
        id: bar
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: home.wide ? home.listWidth : parent.width
        current: navigation.place
        visible: !navigation.whole && !navigation.handedOver && Theme.keyboard === 0
        onChosen: place => navigation.go(place)
    }
    // A Repeater of one, as in Main.qml.
    Repeater {
        model: navigation.askedBack ? 1 : 0

        GiveBackPage { // sized by what stays: when it is taken down it has no parent any more
            y: strip.height
            width: home.width
            height: home.height - strip.height
            entry: home.entry
            focus: true
            onBack: navigation.goOnReading()
            onProved: navigation.takeBack()
        }
    }
    Navigation { // the last: it goes after the pages that ask it
        id: navigation
        sideBySide: home.wide
    }
}
