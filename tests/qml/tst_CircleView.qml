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
            tryVerify(() => seat("folk-8") !== null); // a few of them come in each frame
            moved.clear();
            opened.clear();
        }
        function seat(personId, item) {
            for (const child of Array.from((item || circle.contentItem).children)) {
                if (child.personId === personId && child.ringName !== undefined)
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
        function ring(item) {
            for (const child of Array.from((item || circle.contentItem).children)) {
                if (child.ringInk !== undefined)
                    return child;
                const found = ring(child);
                if (found)
                    return found;
            }
            return null;
        }
        function light(c) {
            const part = v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
            return 0.2126 * part(c.r) + 0.7152 * part(c.g) + 0.0722 * part(c.b);
        }
        function test_ringsCanBeSeen_data() {
            return [{tag: "light", scheme: Theme.Scheme.Light}, {tag: "dark", scheme: Theme.Scheme.Dark},
                {tag: "high contrast", scheme: Theme.Scheme.HighContrast}];
        }
        function test_ringsCanBeSeen(data) { // whose ring one stands on is what the picture says
            Theme.scheme = data.scheme;
            const ink = ring().ringInk;
            const seen = ink.a; // over the paper
            const over = Qt.rgba(ink.r * seen + Theme.paper.r * (1 - seen), ink.g * seen + Theme.paper.g * (1 - seen),
                ink.b * seen + Theme.paper.b * (1 - seen), 1);
            const a = light(over), b = light(Theme.paper);
            const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            Theme.scheme = Theme.Scheme.Light;
            verify(contrast >= 3, contrast);
        }
        function test_everyoneOfACrowdStandsAlone() {
            folk.size = 200;
            verify(seat("folk-199") === null); // not all in one frame
            tryVerify(() => seat("folk-199") !== null);
            const places = new Set();
            for (let i = 0; i < 200; ++i) {
                const face = seat("folk-" + i);
                places.add(Math.round(face.faceX) + "," + Math.round(face.faceY));
            }
            compare(places.size, 200);
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
