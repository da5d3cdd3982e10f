// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Doorstep.Ui.Style
import Doorstep.Ui.Parts

TestCase {
    name: "LongestWord"

    LongestWord {
        id: word
        whole: ""
        room: 100
        size: 36
        least: 14
    }
    Text { // as it is shown
        id: shown
        text: "Message"
        font.family: word.font.family
        font.pixelSize: word.fits
        font.weight: word.font.weight
    }

    function test_aWordWithRoomKeepsItsSize() {
        word.whole = "We met";
        word.room = 1000;
        compare(word.fits, 36);
    }
    function test_aWordWithoutRoomIsSetSmallerUntilItHas() {
        word.whole = "A Message to you";
        word.room = 1000;
        const whole = shown.implicitWidth;
        word.room = whole - 10;
        verify(word.fits < 36);
        verify(shown.implicitWidth <= word.room);
    }
    function test_manyShortWordsHaveRoom() {
        word.whole = "as many as the page is wide and more";
        word.room = 120;
        compare(word.fits, 36);
    }
    function test_noWordIsSetSmallerThanTheLeast() {
        word.whole = "Chaudhry-Featherstonehaugh";
        word.room = 20;
        compare(word.fits, 14);
    }
}
