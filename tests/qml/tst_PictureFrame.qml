// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

Item {
    width: 400
    height: 700

    PictureFrame {
        id: frame
        width: 380
        shows: "Amara and Nana Grace at the allotment"
    }
    SignalSpy { id: wanted; target: frame; signalName: "wanted" }
    TestCase {
        name: "PictureFrame"
        when: windowShown

        readonly property url picture: "qrc:/doorstep/gallery/doorstep.png"

        function init() {
            failOnWarning(/.?/);
            frame.source = "";
            frame.caption = "";
            frame.held = PictureFrame.Held.None;
            wanted.clear();
        }
        function find(item, test) {
            if (!item.visible)
                return [];
            let found = test(item) ? [item] : [];
            for (const child of Array.from(item.children))
                found = found.concat(find(child, test));
            return found;
        }
        function reads(words) {
            return find(frame, item => item.text === words && item.contentWidth !== undefined).length > 0;
        }
        function button(words) {
            waitForRendering(frame);
            return find(frame, item => item.text === words && item.clicked !== undefined)[0];
        }
        function opener() {
            return find(frame, item => item.Accessible.name.startsWith("See it larger"))[0];
        }
        function overlayReads(words) {
            return find(frame.Window.window.contentItem, item => item.text === words && item.contentWidth !== undefined).length > 0;
        }
        function test_aPictureThatIsAwaySaysWhatItCostsAndComesWhenItIsWanted() {
            frame.source = picture; // known, and not asked for
            frame.held = PictureFrame.Held.Away;
            frame.megabytes = 2.4;
            verify(reads("This picture is not on this device yet. It is 2.4 MB."));
            verify(reads(frame.shows));
            mouseClick(button("Get it"));
            compare(wanted.count, 1);
            frame.held = PictureFrame.Held.Coming;
            verify(reads("The picture is coming…"));
            frame.held = PictureFrame.Held.Here;
            tryVerify(() => frame.whole);
            verify(!reads(frame.shows)); // it is the name of the picture now
            verify(opener().Accessible.name.includes(frame.shows));
        }
        function test_aFileThatIsNoPictureSaysSoAndCanBeTriedAgain() {
            ignoreWarning(/Error decoding|Cannot open|Unsupported/);
            frame.source = "qrc:/doorstep/fonts/NotoSans-Regular.ttf";
            frame.held = PictureFrame.Held.Here;
            tryVerify(() => frame.broken);
            verify(reads("This picture cannot be shown yet"));
            verify(reads(frame.shows));
            verify(!opener());
            mouseClick(button("Try again"));
            compare(wanted.count, 1);
        }
        function test_opensAsLargeAsTheWindowAndEscapeClosesIt() {
            frame.caption = "June 2025";
            frame.source = picture;
            frame.held = PictureFrame.Held.Here;
            tryVerify(() => frame.whole);
            waitForRendering(frame);
            mouseClick(opener());
            tryVerify(() => overlayReads(frame.shows));
            keyClick(Qt.Key_Escape);
            tryVerify(() => !overlayReads(frame.shows));
        }
        function test_aPictureIsNeverHigherThanAllowed() {
            frame.source = picture;
            frame.held = PictureFrame.Held.Here;
            frame.mostHeight = 120;
            tryVerify(() => frame.whole);
            tryVerify(() => frame.height <= 120 + Theme.unit);
            frame.mostHeight = 320;
        }
        function test_whereThereIsNoPictureNothingCanBePressed() {
            verify(reads("No picture"));
            compare(find(frame, item => item.clicked !== undefined).length, 0);
        }
    }
}
