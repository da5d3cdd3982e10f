// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

// Two pages that are being made at once, with parts that each take a while.
TestCase {
    id: test
    name: "Stages"

    property string order
    property bool busy
    property bool together

    function slowly(who: string): void {
        if (busy)
            together = true;
        busy = true;
        Qt.callLater(() => busy = false); // when this turn of the event loop is over
        order += who;
        const until = Date.now() + 5;
        while (Date.now() < until) {}
    }

    Component {
        id: page

        Item {
            id: item

            property alias parts: stages.parts
            property alias made: stages.made
            property string who

            Stages {
                id: stages
                parts: 3
                onMadeChanged: test.slowly(item.who)
            }
        }
    }

    function init() {
        order = "";
        busy = false;
        together = false;
    }
    function test_onePartAFrame() {
        const first = createTemporaryObject(page, test, {who: "a"});
        const second = createTemporaryObject(page, test, {who: "b"});
        compare(first.made + second.made, 0);
        tryCompare(test, "order", "ababab");
        verify(!together);
        wait(50);
        compare(first.made, 3);
    }
    function test_goesOnWhereThereAreMoreParts() {
        const one = createTemporaryObject(page, test, {who: "a"});
        tryCompare(one, "made", 3);
        one.parts = 5;
        tryCompare(one, "made", 5);
    }
    function test_aPageThatIsClosedMakesNoMore() {
        const gone = createTemporaryObject(page, test, {who: "a"});
        gone.destroy();
        const stays = createTemporaryObject(page, test, {who: "b"});
        tryCompare(stays, "made", 3);
        compare(order, "bbb");
    }
}
