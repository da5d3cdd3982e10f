// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Gallery
import Doorstep.Ui.Parts

Item {
    id: all
    width: 400
    height: 700

    Flickable {
        id: page
        width: 400
        height: 700
        contentHeight: column.height

        Column {
            id: column
            width: page.width

            Item { width: 1; height: 40 }
            DrawingPad { id: pad; width: parent.width; title: "Your signature"; signature: true }
            DrawingPad { id: picture; width: parent.width; title: "What Amara drew" }
            Item { width: 1; height: 900 }
        }
    }
    SignalSpy { id: edited; target: pad; signalName: "edited" }
    TestCase {
        id: tests
        name: "DrawingPad"
        when: windowShown

        property Item paper: find(pad, item => item.strokes !== undefined)[0]
        property Item sheet: find(pad, item => item.clicked !== undefined && item.Accessible.name.startsWith("Your signature."))[0]

        function init() {
            failOnWarning(/.?/);
            page.contentY = 0;
            page.width = 400;
            pad.drawing = false;
            pad.byWords = false;
            pad.words = "";
            pad.ink = "";
            waitForRendering(pad);
            edited.clear();
        }
        function find(item, test) {
            let found = test(item) ? [item] : [];
            for (const child of Array.from(item.children))
                found = found.concat(find(child, test));
            return found;
        }
        function button(words) {
            waitForRendering(pad); // the column has moved them
            return find(pad, item => item.visible && item.text === words && item.clicked !== undefined)[0];
        }
        function stroke(fromX, fromY, toX, toY) {
            mousePress(paper, fromX, fromY);
            for (let step = 1; step <= 10; ++step)
                mouseMove(paper, fromX + (toX - fromX) * step / 10, fromY + (toY - fromY) * step / 10);
            mouseRelease(paper, toX, toY);
        }
        function inkAt(x, y) {
            const at = paper.mapToItem(all, x, y); // grabImage of Qt 6.4 takes x and y of an item for its place in the window
            return grabImage(all).red(at.x, at.y) < 128;
        }
        function test_aPageThatIsScrolledIsNotDrawnOn() {
            mouseDrag(page, 200, 120, 0, -80);
            compare(paper.strokes, 0);
            tryVerify(() => page.contentY > 0);
        }
        function test_aFingerThatDrawsDoesNotScroll() {
            mouseClick(sheet);
            verify(pad.drawing);
            stroke(100, 20, 110, 110);
            compare(paper.strokes, 1);
            compare(page.contentY, 0);
            verify(edited.count > 0);
        }
        function test_aTouchDrawsOneLineAndASecondFingerNone() {
            pad.begin();
            const touch = touchEvent(paper);
            touch.press(0, paper, 50, 40).commit();
            for (let y = 50; y < 110; y += 10)
                touch.move(0, paper, 60, y).commit();
            touch.stationary(0).press(1, paper, 200, 60).commit();
            touch.stationary(0).move(1, paper, 220, 80).commit();
            touch.stationary(0).release(1, paper, 220, 80).commit();
            touch.release(0, paper, 60, 110).commit();
            compare(paper.strokes, 1);
            compare(page.contentY, 0);
        }
        function test_undoTakesTheLastStrokeAndGivesBackWhatBeginAgainTook() {
            pad.begin();
            stroke(50, 50, 80, 80);
            stroke(90, 50, 120, 80);
            const both = pad.ink;
            mouseClick(button("Undo"));
            compare(paper.strokes, 1);
            stroke(90, 50, 120, 80);
            compare(pad.ink, both);
            mouseClick(button("Begin again"));
            compare([paper.strokes, pad.ink], [0, ""]);
            mouseClick(button("Undo"));
            compare(pad.ink, both);
        }
        function test_strokesStayWhenThePageIsTurnedAndAreAsWideAsThePaper() {
            pad.begin();
            stroke(100, 70, 300, 70);
            pad.end();
            const before = pad.ink;
            verify(inkAt(200, 70));
            page.width = 300;
            waitForRendering(pad);
            compare(pad.ink, before);
            const scale = paper.width / 384;
            verify(inkAt(Math.round(200 * scale), Math.round(70 * scale)));
            verify(!inkAt(Math.round(200 * scale), Math.round(100 * scale)));
        }
        function test_aSignatureIsNotMirrored() {
            pad.begin();
            stroke(40, 70, 60, 70);
            Theme.mirrored = true;
            pad.LayoutMirroring.enabled = true;
            pad.LayoutMirroring.childrenInherit = true;
            waitForRendering(pad);
            verify(inkAt(50, 70));
            pad.LayoutMirroring.enabled = false;
            Theme.mirrored = false;
        }
        function test_saysHowManyStrokesOrEmpty() {
            compare(sheet.Accessible.name, "Your signature. Empty");
            pad.begin();
            stroke(50, 50, 80, 80);
            stroke(90, 50, 120, 80);
            verify(paper.Accessible.name.startsWith("Your signature. 2 strokes"));
            verify(!paper.Accessible.ignored);
            compare(paper.Accessible.role, Accessible.Graphic);
            mouseClick(button("Done"));
            verify(sheet.Accessible.name.startsWith("Your signature. 2 strokes"));
        }
        function test_theKeyboardBeginsEndsAndReachesEveryButton() {
            sheet.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(pad.drawing);
            verify(button("Done").activeFocus);
            stroke(50, 50, 80, 80);
            keyClick(Qt.Key_Tab);
            verify(button("Undo").activeFocus);
            keyClick(Qt.Key_Tab);
            verify(button("Begin again").activeFocus);
            keyClick(Qt.Key_Escape);
            verify(!pad.drawing);
            verify(sheet.activeFocus);
            compare(paper.strokes, 1);
        }
        function test_aNameIsTypedInsteadAndTheStrokesAreStillThere() {
            pad.begin();
            stroke(50, 50, 80, 80);
            pad.end();
            mouseClick(button("Type your name instead"));
            const field = find(pad, item => item.visible && item.placeholderText !== undefined)[0];
            mouseClick(field);
            keyClick("a");
            keyClick("d");
            compare([pad.words, pad.byWords], ["ad", true]);
            mouseClick(button("Sign by hand instead"));
            compare([paper.strokes, pad.byWords], [1, false]);
        }
        function test_aDrawingIsDescribedInWords() {
            const field = find(picture, item => item.visible && item.placeholderText !== undefined)[0];
            compare(field.Accessible.name, "What it shows, in words");
            picture.words = "Our house";
            compare(field.text, "Our house");
        }
        function test_nothingIsDrawnWhereThereIsNoRoom() {
            pad.ink = GalleryInk.full;
            verify(paper.full);
            pad.begin();
            const before = pad.ink;
            stroke(50, 50, 80, 80);
            compare(pad.ink, before);
            pad.drawing = false;
        }
        function test_lettersThatAreNoDrawingAreKeptUntilSomebodyBeginsAgain() {
            pad.ink = "AAAA";
            verify(!paper.readable && paper.strokes === 0);
            mouseClick(paper);
            compare([pad.ink, pad.drawing], ["AAAA", false]);
            mouseClick(button("Begin again"));
            compare([pad.ink, paper.readable], ["", true]);
        }
        function test_aLongScribbleStaysSmall() {
            pad.begin();
            for (let one = 0; one < 12; ++one) {
                mousePress(paper, 10 + one * 20, 20);
                for (let step = 0; step < 60; ++step)
                    mouseMove(paper, 10 + one * 20 + (step * 37) % 60, 20 + (step * 53) % 90);
                mouseRelease(paper, 10 + one * 20, 20);
            }
            compare(paper.strokes, 12);
            verify(pad.ink.length <= 2048);
        }
    }
}
