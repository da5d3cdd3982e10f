// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Doorstep.App
import Doorstep.Ui.Parts

// A sound of the app on a page: it stops when the page is covered and when the device changes hands.
SoundBar {
    id: bar

    required property Navigator nav
    required property SoundPlayer player
    required property bool inSight // the page is

    playing: player.playing
    paused: player.paused
    reached: player.reached
    words: player.words
    spoken: player.spoken
    problem: player.problem
    onToggled: player.toggle()

    Binding {
        target: bar.player
        property: "shown"
        value: bar.inSight
    }
    Binding {
        target: bar.player
        property: "handedOver"
        value: bar.nav.handedOver
    }
}
