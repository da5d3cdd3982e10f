// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// Says its words aloud, by a screen reader, whenever they change; nothing is to be seen. Qt 6.4 can announce nothing by
// itself, but every screen reader speaks a notification that comes into sight, so this one comes and goes.
Item {
    id: announcement

    property string words

    function say() {
        visible = false;
        visible = words !== "";
        away.restart();
    }

    width: Theme.lineWidth
    height: Theme.lineWidth
    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: words
    Component.onCompleted: say()
    onWordsChanged: say()

    Timer { // not there for a person who reads through the page afterwards: the words stand on it as well
        id: away
        interval: 5000
        onTriggered: announcement.visible = false
    }
}
