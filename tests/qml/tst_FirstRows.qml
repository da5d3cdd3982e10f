// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

TestCase {
    name: "FirstRows"

    ListModel {
        id: people

        function fill(rows) {
            clear();
            for (let row = 0; row < rows; ++row)
                append({name: "p" + row});
        }
    }
    FirstRows {
        id: first
        rows: people
    }

    function init() {
        people.clear();
        first.most = 1000;
    }
    function test_aFewAreNoCrowd() {
        people.fill(40);
        verify(!first.crowded);
        people.append({name: "one more"});
        verify(first.crowded);
    }
    function test_aCrowdComesAFewAFrame() {
        people.fill(200);
        verify(first.rowCount() > 0 && first.rowCount() < 200);
        tryVerify(() => first.rowCount() === 200);
    }
    function test_onlySoManyAreShownAndTheRestIsCounted() {
        first.most = 20;
        people.fill(50);
        tryVerify(() => first.rowCount() === 20);
        compare(first.beyond, 30);
        first.most += 20;
        tryVerify(() => first.rowCount() === 40);
        compare(first.beyond, 10);
    }
    function test_whoComesInBeforeOthersIsAmongTheFirst() {
        first.most = 20;
        people.fill(50);
        tryVerify(() => first.rowCount() === 20);
        people.insert(0, {name: "nearest"});
        compare(first.rowCount(), 20);
        compare(first.data(first.index(0, 0), 0), people.data(people.index(0, 0), 0));
    }
}
