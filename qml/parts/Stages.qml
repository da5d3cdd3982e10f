// SPDX-License-Identifier: Apache-2.0
import QtQuick

// How many of a long page's parts are made by now: those below the first screen come one a frame, so that the page is there
// at once and a finger is never held up for what it cannot see yet. A part stands in a Repeater of one: no Loader makes what is
// written with ComponentBehavior: Bound, and no QQmlIncubator a page of layouts (tests/bench/README.md).
Timer {
    required property int parts
    property int made: 0

    interval: 1
    repeat: true
    running: made < parts
    onTriggered: made += 1
}
