// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Doorstep.Ui.Style

// How large the letters of a text may be so that its longest word has room, and no word is broken in two: `fits`, from
// `size` down to `least`. Never seen: it only measures, in the font of a strong Label.
Label {
    id: longest

    required property string whole // the text
    required property real room // wide
    property int least: Theme.body
    readonly property int fits: Math.max(least, Math.floor(size * Math.min(1, room / Math.max(1, implicitWidth + 2))))

    strong: true
    wrapMode: Text.NoWrap
    visible: false
    Accessible.ignored: true
    text: whole.split(/\s+/).reduce((most, word) => word.length > most.length ? word : most, "")
}
