// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

Item {
    width: 400
    height: 400

    Wheel {
        id: wheel
        width: 200
        name: "Who"
        model: ListModel {
            ListElement { text: "I" }
            ListElement { text: "Mum" }
            ListElement { text: "Nana" }
        }
    }
    SignalSpy {
        id: turned
        target: wheel
        signalName: "turned"
    }
    TestCase {
        name: "Wheel"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            wheel.currentIndex = 0;
            turned.clear();
            wheel.forceActiveFocus();
        }
        function test_turnsByTheArrowKeysAndStopsAtItsEnds() {
            keyClick(Qt.Key_Up);
            compare(wheel.currentIndex, 0);
            for (let i = 0; i < 5; ++i)
                keyClick(Qt.Key_Down);
            compare(wheel.currentIndex, 2);
            tryCompare(wheel, "currentText", "Nana");
        }
        function test_takesARowThatIsTapped() {
            mouseClick(wheel, wheel.width / 2, wheel.height - 20); // the row under the chosen one
            tryCompare(wheel, "currentIndex", 1);
            compare(turned.count, 1);
            compare(wheel.currentText, "Mum");
        }
    }
}
