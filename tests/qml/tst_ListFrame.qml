// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

TestCase {
    id: test

    name: "ListFrame"
    when: windowShown
    width: 400
    height: 600
    visible: true

    ListModel {
        id: people

        function fill(names) {
            clear();
            for (const name of names)
                append({name: name});
        }
    }
    ListFrame {
        id: frame

        anchors.fill: parent
        title: "People"
        model: people
        delegate: ListRow {
            required property string name

            width: ListView.view.width
            objectName: name
            title: name
        }

        SearchField {
            id: search
        }
    }

    function init() {
        search.clear();
        search.forceActiveFocus();
        people.clear();
        tryCompare(frame.list.contentItem.children, "length", 2); // the head and the foot
        people.fill(["Rose", "Ruth", "Ross"]);
        tryCompare(frame.list.contentItem.children, "length", 5);
        frame.list.positionViewAtBeginning();
        verify(search.activeFocus);
    }
    function test_whoTypesGoesOnTypingWhateverTheListDoes_data() {
        return [
            {tag: "the first row goes", change: () => people.remove(0)},
            {tag: "all rows go", change: () => people.clear()},
            {tag: "others come in their place", change: () => people.fill(["Rosemary"])},
            {tag: "one comes before", change: () => people.insert(0, {name: "Ada"})},
            {tag: "the first moves down", change: () => people.move(0, 2, 1)},
        ];
    }
    function test_whoTypesGoesOnTypingWhateverTheListDoes(data) {
        keyClick("r");
        data.change();
        keyClick("o");
        waitForRendering(frame);
        verify(search.activeFocus);
        keyClick("s");
        people.fill(["Rose", "Ross"]); // and again, from whatever is left
        keyClick("e");
        waitForRendering(frame);
        keyClick("s");
        compare(search.text, "roses");
    }
    // Each row in turn by its name, and "search" where the search has the focus.
    function whoHasTheFocus() {
        return search.activeFocus ? "search" : Window.activeFocusItem.objectName;
    }
    function test_theKeyboardGoesAsTheEyeDoes_data() {
        return [{tag: "Tab", key: Qt.Key_Tab, back: Qt.Key_Backtab}, {tag: "arrows", key: Qt.Key_Down, back: Qt.Key_Up}];
    }
    function test_theKeyboardGoesAsTheEyeDoes(data) {
        people.insert(0, {name: "Ada"});
        people.move(0, 2, 1); // Rose, Ruth, Ada, Ross
        people.insert(0, {name: "Bo"});
        waitForRendering(frame);
        for (const whom of ["Bo", "Rose", "Ruth", "Ada", "Ross"]) {
            keyClick(data.key);
            compare(whoHasTheFocus(), whom);
        }
        for (const whom of ["Ada", "Ruth", "Rose", "Bo", "search"]) {
            keyClick(data.back);
            compare(whoHasTheFocus(), whom);
        }
    }
    function test_aRowKeepsTheKeyboardWhileOthersComeAndGo_data() {
        return [
            {tag: "one comes before", change: () => people.insert(0, {name: "Ada"})},
            {tag: "one comes after", change: () => people.append({name: "Ada"})},
            {tag: "one before goes", change: () => people.remove(0)},
            {tag: "one moves", change: () => people.move(0, 2, 1)},
            {tag: "it moves itself", change: () => people.move(1, 2, 1)},
        ];
    }
    function test_aRowKeepsTheKeyboardWhileOthersComeAndGo(data) {
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Tab);
        compare(whoHasTheFocus(), "Ruth");
        data.change();
        waitForRendering(frame);
        compare(whoHasTheFocus(), "Ruth");
    }
    function test_rowsThatCameBackAreInTheirOrder() {
        for (let row = 0; row < 60; ++row)
            people.append({name: "p" + row});
        waitForRendering(frame);
        for (let y = 1600; y > frame.list.originY; y -= 200) { // up again, row by row
            frame.list.contentY = y;
            waitForRendering(frame);
        }
        frame.list.positionViewAtBeginning();
        waitForRendering(frame);
        for (const whom of ["Rose", "Ruth", "Ross", "p0", "p1", "p2"]) {
            keyClick(Qt.Key_Tab);
            compare(whoHasTheFocus(), whom);
        }
    }
}
