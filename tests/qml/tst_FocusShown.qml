// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Parts

Item {
    width: 300
    height: 400

    FocusShown { flickable: page }
    Flickable {
        id: page
        width: 300
        height: 200
        contentHeight: column.height

        Column {
            id: column
            width: 300

            Repeater {
                id: rows
                model: 12

                Button {
                    required property int index
                    text: "Row " + index
                    height: index === 11 ? 320 : 60 // the last is higher than the room
                }
            }
        }
    }
    Button { id: outside; y: 300; text: "Outside" }
    TestCase {
        name: "FocusShown"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            outside.forceActiveFocus(Qt.TabFocusReason);
            page.contentY = 0;
        }
        function row(index) {
            return rows.itemAt(index);
        }
        function isSeen(index) {
            const top = row(index).y - page.contentY;
            return top >= 0 && top + row(index).height <= page.height;
        }
        function test_whatTheKeyboardComesToIsScrolledIntoSightWithItsRing() {
            verify(!isSeen(6));
            row(6).forceActiveFocus(Qt.TabFocusReason);
            verify(isSeen(6));
            verify(row(6).y + row(6).height < page.contentY + page.height); // room for the ring
            row(1).forceActiveFocus(Qt.BacktabFocusReason);
            verify(isSeen(1));
            verify(row(1).y > page.contentY);
        }
        function test_whatIsInSightAlreadyDoesNotMove() {
            row(1).forceActiveFocus(Qt.TabFocusReason);
            compare(page.contentY, 0);
        }
        function test_whatAFingerTouchesStaysWhereItIs() {
            page.contentY = 30; // the first row is cut by the edge
            row(0).forceActiveFocus(Qt.MouseFocusReason);
            compare(page.contentY, 30);
        }
        function test_whatIsHigherThanTheRoomShowsItsBeginning() {
            row(11).forceActiveFocus(Qt.TabFocusReason);
            verify(row(11).y >= page.contentY);
            verify(row(11).y < page.contentY + 20);
        }
        function test_neverScrollsPastTheEnds() {
            row(0).forceActiveFocus(Qt.TabFocusReason);
            compare(page.contentY, 0);
            row(11).forceActiveFocus(Qt.TabFocusReason);
            verify(page.contentY <= page.contentHeight - page.height);
        }
        function test_whatIsOutsideScrollsNothing() {
            page.contentY = 100;
            row(2).forceActiveFocus(Qt.MouseFocusReason);
            outside.forceActiveFocus(Qt.TabFocusReason);
            compare(page.contentY, 100);
        }
    }
}
