// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

Item {
    width: 400
    height: 600

    PinPad {
        id: pad
        width: 300
        minimumLength: 4
        maximumLength: 6
    }
    SignalSpy {
        id: entered
        target: pad
        signalName: "entered"
    }
    TestCase {
        name: "PinPad"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            pad.clear();
            pad.busy = false;
            entered.clear();
            pad.forceActiveFocus();
        }
        function type(digits) {
            for (const digit of digits)
                keyClick(digit);
        }
        function test_givesWhatWasTypedAndForgetsIt() {
            type("1234");
            keyClick(Qt.Key_Return);
            compare(entered.count, 1);
            compare(entered.signalArguments[0][0], "1234");
            compare(pad.typed, "");
        }
        function test_givesNothingBeforeEnoughIsTyped() {
            type("123");
            keyClick(Qt.Key_Return);
            compare(entered.count, 0);
            compare(pad.typed, "123");
        }
        function test_takesNoMoreThanTheLongest() {
            type("12345678");
            compare(pad.typed, "123456");
        }
        function test_takesBackOneDigit() {
            type("12");
            keyClick(Qt.Key_Backspace);
            compare(pad.typed, "1");
        }
        function test_waitsWhileBusy() {
            type("1234");
            pad.busy = true;
            type("5");
            keyClick(Qt.Key_Return);
            compare(pad.typed, "1234");
            compare(entered.count, 0);
        }
        function test_worksByThumbAlone() {
            mouseClick(pad, pad.width / 6, pad.height - 3.5 * 64 + 10); // the key 1
            compare(pad.typed, "1");
        }
    }
}
