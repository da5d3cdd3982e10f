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

    Repeater {
        id: made
        model: first

        Item {
            required property string name
            property string whom

            Component.onCompleted: whom = name
        }
    }
    SignalSpy {
        id: moves
        target: first
        signalName: "rowsMoved"
    }
    SignalSpy {
        id: removals
        target: first
        signalName: "rowsRemoved"
    }

    function init() {
        people.clear();
        first.most = 1000;
    }
    // Who is made, in their order: each knows whom it was made for, so that a row that was only renamed is found.
    function shownNames() {
        let names = [];
        for (let row = 0; row < made.count; ++row)
            names.push(made.itemAt(row).whom);
        return names.join(" ");
    }
    function wantedNames(count) {
        let names = [];
        for (let row = 0; row < count; ++row)
            names.push(people.get(row).name);
        return names.join(" ");
    }
    function test_aFewAreThereAtOnce() {
        people.fill(8);
        verify(first.rowCount() > 0);
        tryVerify(() => first.rowCount() === 8);
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
        tryVerify(() => first.rowCount() === 20);
        compare(first.data(first.index(0, 0), 0), people.data(people.index(0, 0), 0));
    }
    function test_whoMovesAmongTheFirstMovesAndIsNotMadeAgain_data() {
        return [{tag: "down", from: 2, to: 15}, {tag: "up", from: 15, to: 2}, {tag: "to the end", from: 0, to: 19}];
    }
    function test_whoMovesAmongTheFirstMovesAndIsNotMadeAgain(data) {
        people.fill(20);
        tryVerify(() => first.rowCount() === 20);
        moves.clear();
        removals.clear();
        people.move(data.from, data.to, 1);
        compare(moves.count, 1);
        compare(removals.count, 0);
        compare(shownNames(), wantedNames(20));
    }
    function test_whoMovesOutOrInOfTheFirstIsFollowed_data() {
        return [{tag: "out", from: 3, to: 40, count: 1}, {tag: "in", from: 40, to: 3, count: 1},
                {tag: "half of them out", from: 18, to: 30, count: 5}, {tag: "many in", from: 25, to: 0, count: 20},
                {tag: "beyond", from: 30, to: 40, count: 2}];
    }
    function test_whoMovesOutOrInOfTheFirstIsFollowed(data) {
        first.most = 20;
        people.fill(50);
        tryVerify(() => first.rowCount() === 20);
        people.move(data.from, data.to, data.count);
        tryVerify(() => first.rowCount() === 20);
        compare(shownNames(), wantedNames(20));
    }
    function test_whoGoesMakesRoomForTheNext() {
        first.most = 20;
        people.fill(50);
        tryVerify(() => first.rowCount() === 20);
        people.remove(15, 10);
        tryVerify(() => shownNames() === wantedNames(20));
        people.remove(0, 30);
        tryVerify(() => shownNames() === wantedNames(10));
        compare(first.beyond, 0);
    }
}
