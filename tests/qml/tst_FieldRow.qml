// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

Item {
    width: 400
    height: 700

    FieldRow {
        id: field
        width: 380
        label: "Known as"
        value: "Amara"
    }
    SignalSpy { id: edited; target: field; signalName: "edited" }
    SignalSpy { id: mine; target: field; signalName: "mineKept" }
    SignalSpy { id: other; target: field; signalName: "otherKept" }
    TestCase {
        name: "FieldRow"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            field.editing = false;
            field.otherValue = "";
        }
        function find(item, test) {
            if (!item.visible)
                return [];
            let found = test(item) ? [item] : [];
            for (const child of Array.from(item.children))
                found = found.concat(find(child, test));
            return found;
        }
        function test_tellsEveryLetterSoThatADraftCanBeKept() {
            field.editing = true;
            edited.clear();
            keyClick("h");
            keyClick("i");
            compare(edited.count, 2);
            verify(edited.signalArguments[1][0].includes("hi"));
        }
        function test_showsTwoVersionsAtTheSameSizeUntilSomebodyDecides() {
            field.otherValue = "Amy";
            const labels = find(field, item => item.text === "Amara" || item.text === "Amy").filter(item => item.contentWidth !== undefined);
            compare(labels.length, 2);
            compare(labels[0].font.pixelSize, labels[1].font.pixelSize);
            const buttons = find(field, item => item.text === "Keep this one" && item.down !== undefined);
            compare(buttons.length, 2);
            waitForRendering(field); // the column has moved them
            mouseClick(buttons[0]);
            mouseClick(buttons[1]);
            compare(mine.count, 1);
            compare(other.count, 1);
        }
    }
}
