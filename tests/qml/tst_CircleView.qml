// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts
import Doorstep.Ui.Gallery

Item {
    width: 700
    height: 700

    CircleView {
        id: circle
        anchors.fill: parent
        people: GalleryFolk { id: folk; size: 9 }
        ties: GalleryTies { size: 8 }
        onMoved: (personId, ring) => folk.move(personId, ring)
    }
    SignalSpy {
        id: moved
        target: circle
        signalName: "moved"
    }
    SignalSpy {
        id: opened
        target: circle
        signalName: "opened"
    }
    TestCase {
        name: "CircleView"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.reduceMotion = true;
            folk.size = 0;
            folk.size = 9;
            wait(20);
            moved.clear();
            opened.clear();
        }
        function seat(personId, item) {
            for (const child of Array.from((item || circle.contentItem).children)) {
                if (child.personId === personId && child.faceX !== undefined)
                    return child;
                const found = seat(personId, child);
                if (found)
                    return found;
            }
            return null;
        }
        function test_opensAPersonThatIsTapped() {
            const mum = seat("folk-1");
            mouseClick(mum, mum.width / 2, 20);
            compare(opened.count, 1);
            compare(opened.signalArguments[0][0], "folk-1");
            compare(moved.count, 0);
        }
        function test_movesAFaceToTheRingWhereItIsDropped() {
            const mum = seat("folk-1");
            const from = mum.mapToItem(circle, mum.width / 2, 24);
            mousePress(circle, from.x, from.y);
            mouseMove(circle, from.x + 20, from.y + 20);
            mouseMove(circle, 600, 640);
            mouseMove(circle, 690, 695);
            mouseRelease(circle, 690, 695);
            compare(moved.count, 1);
            compare(moved.signalArguments[0][0], "folk-1");
            compare(moved.signalArguments[0][1], 3);
            tryCompare(seat("folk-1"), "ring", 3);
        }
        function test_movesByTheKeyboardButNotPastTheRings() {
            const person = seat("folk-4"); // on the nearest ring
            compare(person.ring, 0);
            person.forceActiveFocus();
            keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(moved.signalArguments[0][1], 0);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(moved.signalArguments[1][1], 1);
        }
        function test_leavesTheChildInTheMiddle() {
            const child = seat("folk-0");
            const from = child.mapToItem(circle, child.width / 2, 24);
            mousePress(circle, from.x, from.y);
            mouseMove(circle, from.x + 100, from.y + 100);
            mouseMove(circle, from.x + 200, from.y + 200);
            mouseRelease(circle, from.x + 200, from.y + 200);
            compare(moved.count, 0);
        }
        function test_followsARecordThatChangesElsewhere() {
            const before = Qt.point(seat("folk-7").faceX, seat("folk-7").faceY);
            folk.move("folk-7", 3);
            tryVerify(() => seat("folk-7").faceX !== before.x || seat("folk-7").faceY !== before.y);
        }
        function test_coversNoNameWithThirtyPeople() {
            folk.size = 30;
            tryVerify(() => seat("folk-29") !== null);
            wait(20);
            const seats = Array.from({length: 30}, (unused, i) => seat("folk-" + i));
            for (let i = 0; i < 30; ++i) {
                for (let j = i + 1; j < 30; ++j) {
                    const [a, b] = [seats[i], seats[j]];
                    const apart = a.x + a.width <= b.x + 0.5 || b.x + b.width <= a.x + 0.5 || a.y + a.height <= b.y + 0.5
                        || b.y + b.height <= a.y + 0.5;
                    verify(apart, a.name + " covers " + b.name);
                }
            }
        }
    }
}
