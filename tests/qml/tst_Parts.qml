// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

Item {
    width: 400
    height: 700

    Strand { id: strand; width: 200 }
    LoadingState { id: loading; y: 40; width: 300; text: "Opening"; running: false }
    PersonStrip {
        id: strip
        y: 200
        width: 380
        model: ListModel {
            ListElement { personId: "mum"; name: "Mum"; picture: ""; here: true }
            ListElement { personId: "jo"; name: "Jo"; picture: ""; here: false }
        }
    }
    SignalSpy { id: toggled; target: strip; signalName: "toggled" }
    SignalSpy { id: added; target: strip; signalName: "addRequested" }
    ThumbBar { id: bar; y: 400; width: 390 }
    SignalSpy { id: chosen; target: bar; signalName: "chosen" }
    PageFrame { id: frame; y: 480; width: 390; height: 200; title: "Page"; mainAction: "Save"; mainEnabled: false }
    SignalSpy { id: main; target: frame; signalName: "mainActionTriggered" }

    TestCase {
        name: "Parts"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }
        function cleanup() {
            Theme.textScale = 1;
            Theme.reduceMotion = false;
            Theme.scheme = Theme.Scheme.Light;
        }
        function thickness() {
            return Math.max(strand.children[0].visible ? strand.children[0].height : 0, strand.children[1].height);
        }
        function test_strandThickensOnceAndComesBack() {
            strand.thicken();
            tryVerify(() => thickness() > Theme.strandWidth);
            tryVerify(() => thickness() === Theme.strandWidth);
        }
        function test_loadingSaysNothingAtFirst() {
            loading.running = true;
            verify(!loading.visible);
            tryVerify(() => loading.visible);
            loading.running = false;
            verify(!loading.visible);
        }
        function test_oneTapSaysWhoIsHere() {
            mouseClick(strip, 30, 30);
            compare(Array.from(toggled.signalArguments[0]), ["mum", false]);
            mouseClick(strip, 110, 30);
            compare(Array.from(toggled.signalArguments[1]), ["jo", true]);
            mouseClick(strip, 190, 30);
            compare(added.count, 1);
        }
        function test_theThumbReachesEveryPlace() {
            for (let place = 0; place < 5; ++place)
                mouseClick(bar, bar.width / 10 + place * bar.width / 5, bar.height / 2);
            compare(chosen.count, 5);
            compare(chosen.signalArguments.map(given => given[0]), [0, 1, 2, 3, 4]);
        }
        function test_theMainActionWaitsUntilItCanBeTaken() {
            mouseClick(frame, frame.width / 2, frame.height - 30);
            compare(main.count, 0);
            frame.mainEnabled = true;
            mouseClick(frame, frame.width / 2, frame.height - 30);
            compare(main.count, 1);
        }
        function test_typeGrowsWithTheTextScaleAndNeverFallsBelow14() {
            compare([Theme.small, Theme.body, Theme.lead, Theme.title, Theme.large, Theme.display], [14, 16, 18, 22, 28, 36]);
            Theme.textScale = 2;
            compare(Theme.body, 32);
        }
        function test_reduceMotionTakesAllMotionAway() {
            Theme.reduceMotion = true;
            compare(Theme.quick + Theme.calm, 0);
        }
        function test_initialsAreWhatAReaderSeesAsLetters_data() {
            return [
                {name: "Amara Okafor-Lewis", initials: "A\u200cL"}, {name: "Okafor-Lewis", initials: "O\u200cL"}, {name: "jo", initials: "J"}, {name: "  Li  Na Zhao ", initials: "L\u200cZ"},
                {name: "محمد", initials: "م"}, {name: "Zoe\u0308", initials: "Z"}, {name: "(Bea)", initials: "B"}, {name: "", initials: ""}
            ];
        }
        function test_initialsAreWhatAReaderSeesAsLetters(data) {
            compare(Faces.initials(data.name), data.initials);
        }
        function test_aPersonKeepsTheirHue() {
            compare(Faces.hue("0190-amara"), Faces.hue("0190-amara"));
            const hues = new Set();
            for (let i = 0; i < 100; ++i)
                hues.add(Faces.hue("person-" + i));
            compare(hues.size, 8);
        }
    }
}
